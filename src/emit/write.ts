/**
 * Writing a build to disk, whole or not at all: into a new folder next to its place, which then takes its place by renaming. What fails
 * or is killed on the way leaves the old build as it was; the one moment without either (between two renames) is mended by the next
 * write. A folder with files that adsc did not write is never replaced.
 */
import { mkdir, open, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isRunning } from '../files/process.ts';
import { rename } from '../files/rename.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { MANIFEST_FILE } from './manifest.ts';
import type { Files } from './target.ts';
import { parseJson } from '../text/record.ts';

/** @param directory where the build is to be; its parents are made. Returns what went wrong: nothing was changed then. */
export async function writeBuild(directory: string, files: Files): Promise<Diagnostic[]> {
  const fail = (reason: string) => [diagnostic('ADS7016', null, { path: directory, reason })];
  const wrong = [...files.keys()].find((path) => !isLocal(path));
  if (wrong !== undefined) return fail(`the path ${JSON.stringify(wrong)} is not one inside a build`);

  let temporary: string | null = null;
  try {
    const target = await targetOf(directory);
    await mkdir(dirname(target), { recursive: true });
    await mend(target);
    const foreign = await foreignFile(target);
    if (foreign !== null) return fail(`it holds ${JSON.stringify(foreign)}, which adsc did not write`);

    temporary = sibling(target, 'new');
    // Not `recursive`: Node never returns from that where the system refuses a new folder as /proc does, with "no such file".
    await mkdir(temporary);
    for (const [path, content] of files) await writeDurably(join(temporary, ...path.split('/')), content);

    const old = (await exists(target)) ? sibling(target, 'old') : null;
    if (old !== null) await rename(target, old);
    try {
      await rename(temporary, target);
    } catch (error) {
      if (old !== null) await rename(old, target);
      throw error;
    }
    temporary = null;
    if (old !== null) await rm(old, { recursive: true, force: true });
    return [];
  } catch (error) {
    return fail(reasonOf(error));
  } finally {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** `/`-separated, relative, without `.`, `..`, empty or odd parts. */
export function isLocal(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\u0000-\u001f]/.test(part));
}

/** Links are followed, so that the folder behind one is replaced and the link stays. */
async function targetOf(directory: string): Promise<string> {
  const absolute = resolve(directory);
  return (await exists(absolute)) ? realpath(absolute) : absolute;
}

/** `.build.adsc-new-PID` next to `build`. */
function sibling(target: string, kind: 'new' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.adsc-${kind}-${process.pid}-${Date.now().toString(36)}`);
}

/** Clears away what killed processes left, and puts back a build that one of them had moved aside. */
async function mend(target: string): Promise<void> {
  const prefix = `.${basename(target)}.adsc-`;
  for (const name of (await readdir(dirname(target))).sort()) {
    if (!name.startsWith(prefix)) continue;
    const [kind, pid] = name.slice(prefix.length).split('-');
    if (isRunning(Number(pid))) continue;
    const path = join(dirname(target), name);
    if (kind === 'old' && !(await exists(target))) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
}

/** A file in the folder that is not in the manifest of the build there; null when all are, or there is no folder. */
async function foreignFile(target: string): Promise<string | null> {
  if (!(await exists(target))) return null;
  if (!(await stat(target)).isDirectory()) return basename(target);
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const known = new Set([MANIFEST_FILE, 'manifest.sig', ...(await manifestPaths(join(target, MANIFEST_FILE)))]);
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(target.length + 1)
      .split(sep)
      .join('/');
    if (!known.has(path) || (path === MANIFEST_FILE && known.size === 2)) return path;
  }
  return null;
}

async function manifestPaths(file: string): Promise<string[]> {
  try {
    const manifest = parseJson(await readFile(file, 'utf8')) as { adsc?: unknown; files?: unknown };
    return typeof manifest.adsc === 'string' && typeof manifest.files === 'object' && manifest.files !== null
      ? Object.keys(manifest.files)
      : [];
  } catch {
    return [];
  }
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENAMETOOLONG: 'a name in its path is too long',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || message || String(error);
}
