/**
 * Rows of tables read from a file by their positions, out of the system's page cache where they are in it. Node maps no files into
 * memory; a read of some rows costs a call for those that lie close together, and nothing is held but the rows asked for.
 */
import { close, fstatSync, openSync, read, readSync } from 'node:fs';
import { RowsChanged, type RowSource } from '../embeddings/stored-table.ts';
import type { RowFormat } from './row-format.ts';

/** Rows that lie no further apart are read together. */
const GAP_BYTES = 4096;
const MOST_BYTES_A_READ = 1 << 16;
/** Reads at a time: Node has four threads for them, and the next ones should be waiting. */
const AT_A_TIME = 8;
/**
 * Out of the page cache a read takes a microsecond, and seven times that where a thread does it. So some are done at once, and the next ones, too, as
 * long as they are fast: what comes from a disk is read by threads, while other requests go on.
 */
const PROBE = 8;
const SLOW_MS = 0.02;

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
        const { rowBytes, width } = format;
        const bytesOf = ({ from, to }: Span) => Buffer.allocUnsafe((rows[to - 1]! - rows[from]! + 1) * rowBytes);
        const positionOf = ({ from }: Span) => start + rows[from]! * rowBytes;
        const take = ({ from, to }: Span, bytes: Buffer) => {
          for (let i = from; i < to; i++)
            format.decode(bytes, (rows[i]! - rows[from]!) * rowBytes, 1, window, places[i]! * width);
        };
        let next = 0;
        for (let fast = true; fast && next < spans.length;) {
          const started = performance.now();
          const some = spans.slice(next, next + PROBE);
          for (const span of some) take(span, this.#readNow(positionOf(span), bytesOf(span)));
          next += some.length;
          fast = performance.now() - started < some.length * SLOW_MS;
        }
        const reader = async (): Promise<void> => {
          while (next < spans.length) {
            const span = spans[next++]!;
            take(span, await this.#readLater(positionOf(span), bytesOf(span)));
          }
        };
        await Promise.all(Array.from({ length: Math.min(AT_A_TIME, spans.length - next) }, reader));
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

  #readNow(position: number, into: Buffer): Buffer {
    for (let at = 0; at < into.length;) {
      const bytes = readSync(this.#fd, into, at, into.length - at, position + at);
      if (bytes === 0) throw this.#tooShort();
      at += bytes;
    }
    return into;
  }

  #tooShort(): RowsChanged {
    return new RowsChanged(`${this.#path} ends too early`);
  }

  #readLater(position: number, into: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const more = (at: number): void => {
        read(this.#fd, into, at, into.length - at, position + at, (error, bytes) => {
          if (error !== null) reject(error);
          else if (bytes === 0) reject(this.#tooShort());
          else if (at + bytes < into.length) more(at + bytes);
          else resolve(into);
        });
      };
      more(0);
    });
  }
}

interface Span {
  readonly from: number;
  to: number;
}

/** Runs of rows [from, to) that are read together. */
function spansOf(rows: Int32Array, rowBytes: number): Span[] {
  const spans: Span[] = [];
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
