/** `log.jsonl`: one JSON object a line, appended as training goes on. */
import { type FileHandle, open } from 'node:fs/promises';

export class TrainLog {
  readonly #file: FileHandle;
  #bytes: number;

  private constructor(file: FileHandle, bytes: number) {
    this.#file = file;
    this.#bytes = bytes;
  }

  /** Opens the log and cuts it to `bytes`, the length it had at the checkpoint that is resumed (0: a new run). */
  static async open(path: string, bytes: number): Promise<TrainLog> {
    const file = await open(path, 'a+');
    const { size } = await file.stat();
    const kept = Math.min(bytes, size);
    await file.truncate(kept);
    return new TrainLog(file, kept);
  }

  get bytes(): number {
    return this.#bytes;
  }

  async write(entry: Readonly<Record<string, unknown>>): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    await this.#file.appendFile(line);
    this.#bytes += line.length;
  }

  async sync(): Promise<void> {
    await this.#file.sync();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
