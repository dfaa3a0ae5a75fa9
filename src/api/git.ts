/** Files as they were in a commit, read by the user's git. Arguments are handed to it one by one, never through a shell. */
import { execFile, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { Host } from '../language/semantics/index.ts';
import { inside } from './project.ts';
import { CONFIG_FILES } from '../config/find.ts';
import { ROOT_FILE } from './project-root.ts';
import { Refusal } from './refusal.ts';
import { present } from '../text/present.ts';

/** Vocabularies are the largest files that are read. */
const MOST_BYTES = 512 * 2 ** 20;

export interface Commit {
  /** Path of the file in the repository. */
  readonly path: string;
  /** Text of a path of the repository; null: there is no such file. */
  readText(path: string): string | null;
}

/** `git:REV:path`; null: the text is none. */
export function gitPath(shown: string): { readonly revision: string; readonly path: string } | null {
  const match = /^git:([^:]*):(.*)$/s.exec(shown);
  return match === null ? null : { revision: match[1]!, path: match[2]! };
}

/** Opens a commit of the repository that `cwd` lies in. The path starts at `cwd`, as all paths do. */
export function openCommit(cwd: string, shown: string): Commit {
  const refuse = (reason: string, hint: string | null = null) =>
    new Refusal([diagnostic('ADS9044', null, { path: shown, reason }, { hint })], 'data');
  const { revision, path } = present(gitPath(shown), 'path in a commit');
  if (revision === '' || path === '')
    throw refuse('a commit and a path are needed', "as in 'git:HEAD:model.ads' or 'git:main:specs/model.ads'");
  const git = (...args: readonly string[]): Buffer | null => {
    const { error, status, stdout } = spawnSync('git', [...args], {
      cwd,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (error !== undefined)
      throw (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? refuse('git is not there', 'install git, or name a file')
        : refuse(`git failed (${(error as NodeJS.ErrnoException).code ?? error.message})`);
    return status === 0 ? stdout : null;
  };
  const top = git('rev-parse', '--show-toplevel');
  if (top === null) throw refuse('the folder is in no working tree of git', 'start in a folder of the repository');
  const root = realpathSync(top.toString('utf8').replace(/\r?\n$/, ''));
  // What begins with a dash would be an option.
  const commit = revision.startsWith('-') ? null : git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit === null) throw refuse(`there is no commit ${JSON.stringify(revision)}`);
  const hash = commit.toString('latin1').trim();
  const own = inside(root, resolve(realpathSync(cwd), path));
  if (own === null || own === '') throw refuse(`its path leaves the repository ${relative(cwd, root) || '.'}`);
  return { path: own, readText: (at) => git('cat-file', 'blob', `${hash}:${at}`)?.toString('utf8') ?? null };
}

/** Reads below `root`, a folder of the repository. */
export function commitHost(commit: Commit, root: string): Host {
  return {
    readText(path) {
      const whole = join(root, path).split('\\').join('/');
      return inside(`/${root}`, `/${whole}`) === null ? null : commit.readText(whole);
    },
  };
}

/** The root of a file's project, by the files of the commit: {@link projectRoot}. '' is the repository's. */
export function rootIn({ path, readText }: Commit): string {
  const own = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const folders = [own];
  for (let at = own; at !== ''; folders.push(at)) at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
  const holder = (...names: readonly string[]) =>
    folders.find((at) => names.some((name) => readText(at === '' ? name : `${at}/${name}`) !== null));
  return holder(ROOT_FILE) ?? holder(...CONFIG_FILES) ?? own;
}

/** What the last commit has of a folder and below. */
export interface Head {
  /** Of the commit. */
  readonly id: string;
  readonly host: Host;
}

/** How long an editor waits for git, in ms. */
const PATIENCE = 5000;

/** The last commit of the repository that a folder lies in; null: there is no repository, no commit or no git, and nothing to say of it. */
export async function headOf(folder: string): Promise<Head | null> {
  const out = await new Promise<string | null>((resolve) => {
    const args = ['rev-parse', '--show-prefix', 'HEAD'];
    execFile('git', args, { cwd: folder, timeout: PATIENCE, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
  const match = /^(.*)\n([0-9a-f]{40,64})\n?$/.exec(out?.replaceAll('\r\n', '\n') ?? '');
  if (match === null) return null;
  const [prefix, id] = [match[1]!.replace(/\/$/, ''), match[2]!];
  const readText = (path: string): string | null => {
    const { error, status, stdout } = spawnSync('git', ['cat-file', 'blob', `${id}:${path}`], {
      cwd: folder,
      maxBuffer: MOST_BYTES,
      timeout: PATIENCE,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return error === undefined && status === 0 ? stdout.toString('utf8') : null;
  };
  return { id, host: commitHost({ path: prefix, readText }, prefix) };
}
