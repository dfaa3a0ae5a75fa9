/**
 * What each model lost on the rows of the validation part, in a file each: another trial is compared with it row by row without training it again.
 * It saves time and nothing else: files that are gone, damaged or can't be written are as if there were none.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from '../math/crc32.ts';
import type { RowLosses } from './losses.ts';

/** Of the whole folder: with half a million rows, the losses of 60 models. */
const MOST_BYTES = 256e6;

/** Bytes before the numbers: the checksum of what follows, and nothing. */
const HEADER = 8;

export class LossStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string): Promise<RowLosses | null> {
    const bytes = await readFile(this.#path(key)).catch(() => null);
    if (bytes === null || bytes.length < HEADER + 16 || bytes.length % 8 !== 0) return null;
    if (bytes.readUInt32LE(0) !== crc32(bytes.subarray(HEADER))) return null;
    const numbers = new Float64Array(bytes.buffer.slice(bytes.byteOffset + HEADER, bytes.byteOffset + bytes.length));
    return { logLoss: numbers[0]!, rows: numbers[1]!, parts: numbers.subarray(2) };
  }

  async put(key: string, { logLoss, rows, parts }: RowLosses): Promise<void> {
    const numbers = new Float64Array(2 + parts.length);
    numbers.set([logLoss, rows]);
    numbers.set(parts, 2);
    const bytes = Buffer.alloc(HEADER + numbers.byteLength);
    bytes.set(new Uint8Array(numbers.buffer), HEADER);
    bytes.writeUInt32LE(crc32(bytes.subarray(HEADER)), 0);
    const temporary = this.#path(`${key}.${process.pid}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(temporary, bytes);
      await rename(temporary, this.#path(key));
      await this.#makeRoom();
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** The oldest go first. */
  async #makeRoom(): Promise<void> {
    const names = await readdir(this.#folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(this.#folder, name));
        return { name, size, mtimeMs };
      }),
    );
    files.sort((a, b) => b.mtimeMs - a.mtimeMs);
    let bytes = 0;
    for (const { name, size } of files) {
      bytes += size;
      if (bytes > MOST_BYTES) await rm(join(this.#folder, name), { force: true });
    }
  }

  #path(key: string): string {
    return join(this.#folder, key);
  }
}
