/**
 * Rows of tables read from a file by their positions, out of the system's page cache where they are in it. Node maps no files into
 * memory; a read of some rows costs a call for those that lie close together, and nothing is held but the rows asked for.
 */
import { close, fstatSync, openSync, read } from 'node:fs';
import { RowsChanged, type RowSource } from '../embeddings/stored-table.ts';
import type { RowFormat } from './row-format.ts';

/** Rows that lie no further apart are read together. */
const GAP_BYTES = 4096;
const MOST_BYTES_A_READ = 1 << 16;
/** Reads at a time: Node has four threads for them, and the next ones should be waiting. */
const AT_A_TIME = 8;

/** Files that nobody refers to any more are closed. */
const forgotten = new FinalizationRegistry<number>((fd) => close(fd));

/** What tells one state of a file from another. */
export interface FileState {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

export class RowFile {
  readonly #path: string;
  readonly #fd: number;
  readonly #state: FileState;
  #closed = false;

  /** @param state of the file that was checked. @throws RowsChanged where it is another now, or the system's error. */
  constructor(path: string, state: FileState) {
    this.#path = path;
    this.#fd = openSync(path, 'r');
    this.#state = state;
    forgotten.register(this, this.#fd, this);
    this.#check();
  }

  /** The rows of a table that starts at byte `start` of the file. */
  rows(start: number, format: RowFormat): RowSource {
    return {
      kind: 'file',
      read: async (rows, places, window) => {
        this.#check();
        const spans = spansOf(rows, format.rowBytes);
        let next = 0;
        const reader = async (): Promise<void> => {
          while (next < spans.length) {
            const { from, to } = spans[next++]!;
            const [first, last] = [rows[from]!, rows[to - 1]!];
            const bytes = await this.#bytes(
              start + first * format.rowBytes,
              Buffer.allocUnsafe((last - first + 1) * format.rowBytes),
            );
            for (let i = from; i < to; i++)
              format.decode(bytes, (rows[i]! - first) * format.rowBytes, 1, window, places[i]! * format.width);
          }
        };
        await Promise.all(Array.from({ length: Math.min(AT_A_TIME, spans.length) }, reader));
      },
    };
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    forgotten.unregister(this);
    close(this.#fd);
  }

  /** A file that is replaced is still this one; one that is written into is not. */
  #check(): void {
    const { ino, size, mtimeMs } = fstatSync(this.#fd);
    const same = ino === this.#state.ino && size === this.#state.size && mtimeMs === this.#state.mtimeMs;
    if (!same) throw new RowsChanged(`${this.#path} was written into while rows were read from it`);
  }

  #bytes(position: number, into: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const more = (at: number): void => {
        read(this.#fd, into, at, into.length - at, position + at, (error, bytes) => {
          if (error !== null) reject(error);
          else if (bytes === 0) reject(new RowsChanged(`${this.#path} ends too early`));
          else if (at + bytes < into.length) more(at + bytes);
          else resolve(into);
        });
      };
      more(0);
    });
  }
}

/** Runs of rows [from, to) that are read together. */
function spansOf(rows: Int32Array, rowBytes: number): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const span = spans.at(-1);
    const joins =
      span !== undefined &&
      (rows[i]! - rows[i - 1]! - 1) * rowBytes <= GAP_BYTES &&
      (rows[i]! - rows[span.from]! + 1) * rowBytes <= MOST_BYTES_A_READ;
    if (joins) span.to = i + 1;
    else spans.push({ from: i, to: i + 1 });
  }
  return spans;
}
