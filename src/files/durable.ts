/** Writes that a crash leaves either whole or not there. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rename } from './rename.ts';

/**
 * Writes through a temporary file next to `path`, which `write` gets open and by its name: data to disk, then a rename, then the folder to
 * disk. Throws the system's error, or that of `write`.
 */
export async function writeAtomically(
  path: string,
  write: (file: FileHandle, temporary: string) => Promise<void>,
  mode?: number,
): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    // A name that nobody has: a link of that name would be followed.
    const file = await open(temporary, 'wx');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await write(file, temporary);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** `mode`: permissions, where they should not be those of a new file. */
export function writeFileAtomically(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  return writeAtomically(path, (file) => file.writeFile(content), mode);
}

/** Makes renames and new files of a folder durable. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes all bytes at the handle's position, in pieces the system takes at once. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength;) {
    const { bytesWritten } = await file.write(bytes, at, Math.min(bytes.byteLength - at, PIECE), null);
    at += bytesWritten;
  }
}

/** Fills `bytes` from `position`; false when the file ends before. */
export async function readAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<boolean> {
  for (let at = 0; at < bytes.byteLength;) {
    const { bytesRead } = await file.read(bytes, at, Math.min(bytes.byteLength - at, PIECE), position + at);
    if (bytesRead === 0) return false;
    at += bytesRead;
  }
  return true;
}

/** A single read or write takes less than 2 GiB. */
const PIECE = 1 << 28;
