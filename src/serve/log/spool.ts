/** Lines on their way to a file of Parquet: written to disk behind the answers, so that what waits in memory stays small. */
import { type FileHandle, open } from 'node:fs/promises';

export class Spool {
  readonly path: string;
  /** Of a clock that nobody sets, milliseconds. */
  readonly started = performance.now();
  rows = 0;
  bytes = 0;
  /** Bytes of the longest line. */
  longest = 0;
  /** Bytes that are not on disk yet. */
  pending = 0;
  #lines: string[] = [];
  #file: FileHandle | null = null;
  #writing: Promise<void> | null = null;
  #failure: Error | null = null;

  constructor(path: string) {
    this.path = path;
  }

  add(line: string, rows: number): void {
    const bytes = Buffer.byteLength(line) + 1;
    this.#lines.push(line);
    this.rows += rows;
    this.bytes += bytes;
    this.pending += bytes;
    this.longest = Math.max(this.longest, bytes);
    this.#writing ??= this.#write();
  }

  /** All lines are on disk, or the reason why not is thrown. */
  async finish(): Promise<void> {
    await this.#writing;
    await this.#file?.close();
    this.#file = null;
    if (this.#failure !== null) throw this.#failure;
  }

  /** What has come since the last write is one write. After a failure nothing is kept. */
  async #write(): Promise<void> {
    // Lines of one turn go together.
    await Promise.resolve();
    while (this.#lines.length > 0) {
      const text = this.#lines.map((line) => `${line}\n`).join('');
      this.#lines = [];
      const pending = this.pending;
      try {
        if (this.#failure === null) {
          this.#file ??= await open(this.path, 'wx', 0o600);
          await this.#file.appendFile(text);
        }
      } catch (error) {
        this.#failure = error instanceof Error ? error : new Error(String(error));
      }
      this.pending -= pending;
    }
    this.#writing = null;
  }
}
