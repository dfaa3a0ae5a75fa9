/**
 * The files of a build on disk, held to its manifest: all that are listed, as they were written, and nothing else. What is in the folder
 * is as untrusted as any file: a link, a pipe or a device is refused before it is opened, and sizes are compared before memory is taken.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import { MOST_BYTES_OF_A_FILE } from './manifest-fault.ts';
import { isDeepJson, MOST_DEPTH } from '../text/record.ts';

/** Contents of the files that were asked for, by path. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Files that a build may have next to those that its manifest lists. */
const UNLISTED: ReadonlySet<string> = new Set(['manifest.json', 'manifest.sig']);
/** Files that are told to be wrong; the rest is likely more of the same. */
const MOST_TOLD = 20;
/** Bytes of a file that is read whole. */
const MOST_BYTES = { json: 64 * 2 ** 20, txt: 256 * 2 ** 20 };
/** Never through a link, and never waiting for the other end of a pipe. Windows has neither. */
const READ_PLAIN =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);
const PIECE = 1 << 20;
/** Bytes that `stat` counts in. */
const BLOCK = 512;

/** Every file of the manifest, checked; the ones that are wrong are told at once. The ones that `keeps` names are read whole, the others stream by. */
export async function readFiles(
  dir: string,
  manifest: Manifest,
  keeps: (path: string) => boolean,
): Promise<Contents | Diagnostic[]> {
  const refuse = (file: string, problem: string) => diagnostic('ADS8702', null, { path: dir, file, problem });
  const foreign = await foreignFile(dir, Object.keys(manifest.files));
  if (foreign !== null) return [diagnostic('ADS9014', null, { path: dir, ...foreign })];
  const contents = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, { bytes, sha256 }] of Object.entries(manifest.files)) {
    if (diagnostics.length >= MOST_TOLD) break;
    const most = file.endsWith('.txt') ? MOST_BYTES.txt : MOST_BYTES.json;
    const keep = keeps(file);
    if (keep && bytes > most) {
      diagnostics.push(refuse(file, `is of ${bytes} bytes, and at most ${most} are read`));
      continue;
    }
    const read = await readPlainFile(join(dir, file), bytes, keep);
    if (typeof read === 'string') diagnostics.push(refuse(file, read));
    else if (read.sha256 !== sha256) diagnostics.push(refuse(file, CHANGED));
    else if (read.content !== null) contents.set(file, read.content);
  }
  return diagnostics.length > 0 ? diagnostics : contents;
}

const CHANGED = 'is not the file that the build was written with';

/** The hash of a file and, if `keep`, its content; or what is wrong with it, as the rest of a sentence. `bytes` long, or null: up to `most`. */
export async function readPlainFile(
  path: string,
  bytes: number | null,
  keep: boolean,
  most = MOST_BYTES.json,
): Promise<{ readonly sha256: string; readonly content: Uint8Array | null } | string> {
  let file: FileHandle;
  try {
    file = await open(path, READ_PLAIN);
  } catch (error) {
    return problemOf(error);
  }
  try {
    const found = await file.stat();
    if (!found.isFile()) return found.isDirectory() ? 'cannot be read (EISDIR)' : 'is no file';
    if (bytes !== null && found.size !== bytes) return CHANGED;
    if (bytes === null && found.size > most) return `is of ${found.size} bytes, and at most ${most} are read`;
    if (found.size > MOST_BYTES_OF_A_FILE && found.blocks * BLOCK < found.size / 16) return 'holds next to nothing';
    const hash = createHash('sha256');
    const content = keep ? new Uint8Array(found.size) : null;
    const piece = content ?? new Uint8Array(Math.min(PIECE, found.size));
    let at = 0;
    while (at < found.size) {
      const part = content === null ? piece.subarray(0, Math.min(piece.length, found.size - at)) : piece.subarray(at);
      const { bytesRead } = await file.read(part, 0, part.length, at);
      if (bytesRead === 0) return CHANGED;
      hash.update(part.subarray(0, bytesRead));
      at += bytesRead;
    }
    if (content !== null && path.endsWith('.json') && isDeepJson(content))
      return `is nested more than ${MOST_DEPTH} deep`;
    return { sha256: hash.digest('hex'), content };
  } catch (error) {
    return problemOf(error);
  } finally {
    await file.close();
  }
}

function problemOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT') return 'is missing';
  if (code === 'ELOOP' || code === 'EMLINK') return 'is a link';
  return code === 'ENXIO' ? 'is no file' : `cannot be read (${code})`;
}

/** The first entry of the folder that is not of the manifest's; folders that hold none are never entered. null: there is none. */
async function foreignFile(
  dir: string,
  paths: readonly string[],
): Promise<{ readonly file: string; readonly problem: string } | null> {
  const listed = new Set(paths);
  const folders = new Set(paths.flatMap((path) => parentsOf(path)));
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      for await (const entry of await opendir(join(dir, folder))) {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (folders.has(file)) waiting.push(file);
          // A folder in a file's place is told with that file.
          else if (!listed.has(file)) return { file, problem: 'which its manifest does not list' };
        } else if (!entry.isFile())
          return { file, problem: entry.isSymbolicLink() ? 'a link' : 'which is neither a file nor a folder' };
        else if (!listed.has(file) && !(folder === '' && UNLISTED.has(file)))
          return { file, problem: 'which its manifest does not list' };
      }
    } catch (error) {
      return {
        file: folder === '' ? '.' : folder,
        problem: `a folder that cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
      };
    }
  }
  return null;
}

function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}
