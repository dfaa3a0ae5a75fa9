/** Writes to the end of a file, gathered: each write of its own wakes another thread, which takes the processor from what encodes. */
import type { FileHandle } from 'node:fs/promises';

/** Bytes of a write. */
const WRITE_BYTES = 2 ** 20;

export class GatheredWrites {
  readonly #file: FileHandle;
  /** Memory that no write reads any more. */
  readonly #spare: Uint8Array[] = [];
  #open: Uint8Array | null = null;
  #used = 0;
  /** Where the open bytes begin in the file. */
  #position = 0;

  /** @param file empty */
  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Bytes of the file, with those that are not written yet. */
  get size(): number {
    return this.#position + this.#used;
  }

  /** Copies the bytes. Rejects with a system error of a write, which may be that of bytes before. */
  async add(bytes: Uint8Array): Promise<void> {
    const writes: Promise<void>[] = [];
    for (let from = 0; from < bytes.length;) {
      this.#open ??= this.#spare.pop() ?? new Uint8Array(WRITE_BYTES);
      const some = bytes.subarray(from, from + WRITE_BYTES - this.#used);
      this.#open.set(some, this.#used);
      this.#used += some.length;
      from += some.length;
      if (this.#used === WRITE_BYTES) writes.push(this.#flush());
    }
    await Promise.all(writes);
  }

  /** Writes what is left, puts all of it on the disk, and closes the file. */
  async close(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
  }

  /** Closes the file as it is. */
  async abandon(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const [memory, length, position] = [this.#open, this.#used, this.#position];
    if (memory === null) return;
    this.#open = null;
    this.#used = 0;
    this.#position += length;
    for (let written = 0; written < length;) {
      const { bytesWritten } = await this.#file.write(memory, written, length - written, position + written);
      written += bytesWritten;
    }
    this.#spare.push(memory);
  }
}
