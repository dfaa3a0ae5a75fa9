/** The project root of a spec that is to be written, so that it holds the data too. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { Call } from './call.ts';
import { inside } from './project.ts';
import { projectRoot, ROOT_FILE } from './project-root.ts';
import { Refusal, usage } from './refusal.ts';

export interface DataRoot {
  /** Absolute and real. */
  readonly root: string;
  /** The real path of the spec's folder. */
  readonly own: string;
  /** Of the data, relative to the root, with `/`. */
  readonly path: string;
  /** Absolute path of a `.adsc-root` that makes it the root and is not there yet; null: none is needed, or `--root` was given. */
  readonly rootFile: string | null;
}

/**
 * The stated root; else the spec's own project; else the folder of the call where it holds both. A wider root is never made without a
 * word of the user: every spec below it may read all of it.
 *
 * @param folder of the spec, absolute; it need not be there
 * @param data absolute
 */
export function dataRoot(
  call: Call,
  folder: string,
  data: string,
  shown: string,
  stated: string | undefined,
): DataRoot {
  const own = realOrNot(folder);
  const real = realOrNot(dirname(data)) + sep + basename(data);
  if (stated !== undefined) {
    const absolute = resolve(call.cwd, stated);
    if (!existsSync(absolute)) throw new Refusal([diagnostic('ADS9003', null, { path: stated })], 'usage');
    const root = realpathSync(absolute);
    const path = inside(root, real);
    const outside = path === null ? shown : inside(root, own) === null ? relative(call.cwd, folder) || '.' : null;
    if (outside !== null) throw new Refusal([diagnostic('ADS9005', null, { path: outside, root: stated })], 'usage');
    return { root, own, path: path!, rootFile: null };
  }
  const project = projectRoot(own);
  const path = inside(project, real);
  if (path !== null) return { root: project, own, path, rootFile: null };
  const here = realOrNot(call.cwd);
  const fromHere = inside(here, real);
  if (fromHere !== null && inside(here, own) !== null && !isWide(here))
    return { root: here, own, path: fromHere, rootFile: join(here, ROOT_FILE) };
  const both = common(own, real);
  throw usage(
    `"${shown}" is not in the project of the spec, and a spec names nothing outside of it`,
    isWide(both)
      ? 'put the file, or a copy, into the folder of the spec; or write the spec into the folder of the data'
      : `state a folder that holds both, option 'root' ${both}; or write the spec into the folder of the data`,
  );
}

/** All of a machine, or all of a user's files. */
function isWide(folder: string): boolean {
  return dirname(folder) === folder || folder === realOrNot(homedir());
}

/** The real path of the part that is there, and the rest. */
function realOrNot(path: string): string {
  if (existsSync(path) || dirname(path) === path) return existsSync(path) ? realpathSync(path) : path;
  return join(realOrNot(dirname(path)), basename(path));
}

function common(a: string, b: string): string {
  for (let at = a; ; at = dirname(at)) if (inside(at, b) !== null || dirname(at) === at) return at;
}
