/** Runs a Dockerfile without Docker: each stage in a folder that stands for its file system. Images have what this machine has. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Image {
  /** What stands for `/`. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string | null;
  readonly ports: readonly number[];
  readonly health: readonly string[];
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
}

interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string | null;
  ports: number[];
  health: readonly string[];
  entrypoint: readonly string[];
  command: readonly string[];
}

/** Builds the last stage. @param context copies the files of the build's context into a folder. */
export function build(
  dockerfile: string,
  scratch: string,
  context: (to: string) => void,
  env: Readonly<Record<string, string | undefined>>,
): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage | null = null;
  for (const [instruction, rest] of instructionsOf(dockerfile)) {
    if (instruction === 'FROM') {
      const name = / AS (\w+)$/i.exec(rest)?.[1] ?? 'last';
      const root = join(scratch, name);
      mkdirSync(root, { recursive: true, mode: 0o755 });
      stage = { root, workdir: '/', env: {}, user: null, ports: [], health: [], entrypoint: [], command: [] };
      stages.set(name, stage);
      continue;
    }
    if (stage === null) throw new Error(`${instruction} before FROM`);
    const at = join(stage.root, stage.workdir);
    switch (instruction) {
      case 'WORKDIR':
        stage.workdir = rest;
        mkdirSync(join(stage.root, rest), { recursive: true });
        break;
      case 'ENV':
        for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name!] = value!;
        break;
      case 'COPY':
        copy(rest, at, stages, context);
        break;
      case 'RUN':
        // These would be those of this machine.
        if (/(^|\s)\/\w/.test(rest)) throw new Error(`a path that begins at the root: ${rest}`);
        execFileSync('sh', ['-c', rest], {
          cwd: at,
          env: { ...env, ...stage.env },
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        break;
      case 'USER':
        stage.user = rest;
        break;
      case 'EXPOSE':
        stage.ports.push(Number(rest));
        break;
      case 'HEALTHCHECK':
        stage.health = JSON.parse(rest.slice(rest.indexOf('['))) as string[];
        break;
      case 'ENTRYPOINT':
        stage.entrypoint = JSON.parse(rest) as string[];
        break;
      case 'CMD':
        stage.command = JSON.parse(rest) as string[];
        break;
      default:
        throw new Error(`${instruction} is not known here`);
    }
  }
  if (stage === null) throw new Error('no stage');
  return stage;
}

/** Lines that go on are one; comments are none. */
function instructionsOf(dockerfile: string): (readonly [string, string])[] {
  const text = readFileSync(dockerfile, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]);
}

function copy(rest: string, at: string, stages: ReadonlyMap<string, Stage>, context: (to: string) => void): void {
  const [, from, source, to] = /^(?:--from=(\w+) )?(\S+) (\S+)$/.exec(rest)!;
  if (from === undefined) {
    if (source !== '.' || to !== '.') throw new Error(`COPY ${rest} is not known here`);
    context(at);
    return;
  }
  const path = join(stages.get(from)!.root, source!);
  const isFolder = statSync(path).isDirectory();
  cpSync(path, isFolder ? join(at, to!) : join(at, to!, basename(path)), { recursive: true, verbatimSymlinks: true });
}

/** Files of a repository, but for those that `.dockerignore` names. */
export function contextOf(repository: string): (to: string) => void {
  const ignored = readFileSync(join(repository, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        new RegExp(
          `^${line
            .replaceAll('.', String.raw`\.`)
            .replaceAll('**/', '(.*/)?')
            .replaceAll(/(?<![.)])\*/g, '[^/]*')}$`,
        ),
    );
  return (to) =>
    cpSync(repository, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !ignored.some((one) => one.test(path.slice(repository.length + 1))),
    });
}
