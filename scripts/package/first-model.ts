/** From nothing to a served model as a stranger does it: the packed tarball installed in an empty folder, then the tutorial. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { tutorialBlocks, tutorialScript } from './tutorial.ts';

export interface Step {
  /** The first command of a block of the tutorial, or the installation. */
  readonly name: string;
  readonly seconds: number;
}

export interface FirstModel {
  /** Of Node. */
  readonly version: string;
  readonly steps: readonly Step[];
}

/** npm and what it installs, as a user has them: without the settings of this repository. */
const settings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|onnxruntime|NODE_OPTIONS|VITEST|TSX)/i.test(name)),
);

/** Packs the repository into `folder`; gives the path of the tarball. */
export function pack(folder: string): string {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--loglevel', 'silent', '--pack-destination', folder], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }).replace(/^[^[]*/, ''),
  ) as [{ filename: string }];
  return join(folder, packed.filename);
}

/** Installs a version of Node from npm into `folder`; gives its program. Throws with what npm says. */
export function installNode(version: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const { status, stderr } = spawnSync('npm', ['install', '--loglevel', 'error', `node@${version}`], {
    cwd: folder,
    env: settings,
    encoding: 'utf8',
  });
  const program = join(folder, 'node_modules/node/bin/node');
  if (status !== 0 || !existsSync(program)) throw new Error(`npm does not bring Node ${version}: ${stderr}`);
  return program;
}

/**
 * Every step, timed. Needs bash and curl, as the tutorial does. Throws with what was printed when a step fails, or when no scores came.
 * @param node the program that npm and adsc run on.
 */
export async function firstModel(tarball: string, node: string = process.execPath): Promise<FirstModel> {
  const home = mkdtempSync(join(tmpdir(), 'adsc-first-'));
  const work = join(home, 'work');
  mkdirSync(work);
  const env = {
    ...settings,
    NO_COLOR: '1',
    PATH: [join(work, 'node_modules/.bin'), dirname(node), process.env['PATH'] ?? ''].join(delimiter),
  };
  try {
    const steps: Step[] = [];
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync('npm', ['install', tarball], { cwd: work, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm install: ${stdout}${stderr}`);
    if (/warn/i.test(stdout + stderr)) throw new Error(`npm install warns: ${stdout}${stderr}`);
    steps.push({ name: 'npm install', seconds: (performance.now() - started) / 1000 });

    const blocks = tutorialBlocks();
    writeFileSync(join(home, 'tutorial.sh'), tutorialScript(blocks, await freePort()));
    const child = spawn('bash', [join(home, 'tutorial.sh')], {
      cwd: work,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let out = '';
    let since = performance.now();
    let running: string | null = null;
    child.stderr.on('data', (piece: Buffer) => (out += piece.toString()));
    let line = '';
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
      line += piece.toString();
      const lines = line.split('\n');
      line = lines.pop()!;
      for (const one of lines) {
        const block = /^block (\d+)$/.exec(one)?.[1];
        const now = performance.now();
        if (block !== undefined) [since, running] = [now, blocks[Number(block)]!.text.split('\n')[0]!];
        else if (/^exit \d+$/.test(one) && running !== null) {
          steps.push({ name: running, seconds: (now - since) / 1000 });
          running = null;
        }
      }
    });
    const code = await ended(child);
    if (code !== 0 || !/"scores":\{"click":\[0\.\d+,0\.\d+\]/.test(out))
      throw new Error(`the tutorial ended with ${code}:\n${out}`);
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    return { version, steps };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  try {
    return await new Promise((settle) => child.on('close', settle));
  } finally {
    // The server too, should the script have stopped before it.
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // All have ended.
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.on('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
