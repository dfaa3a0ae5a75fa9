/** Batches that a thread makes while steps are computed: onnxruntime and wasm keep the main thread busy for the whole step. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeptRows } from '../../../data/cache/kept-rows.ts';
import { DataError } from '../../../data/error.ts';
import { Queue } from '../../../files/queue.ts';
import { threadFile } from '../../../files/thread-file.ts';
import type { LabelledBatch } from '../batch.ts';
import type { BatchesOf, BatchSource, EpochStart } from '../batch-source.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

/** Below so many rows, of all epochs, the thread's start takes longer than it saves. */
const WORTH_A_THREAD = 200_000;

/** null: a thread would be of no use, or could not read the rows. The batches are the same either way. */
export function batchesAhead(of: BatchesOf): BatchSource | null {
  const { data, epochs } = of;
  if (data.kept == null || availableParallelism() < 2 || epochs * data.counts.train < WORTH_A_THREAD) return null;
  const file = threadFile('train/batches/ahead/thread');
  return file === null ? null : new BatchesAhead(of, data.kept, file);
}

export class BatchesAhead implements BatchSource {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #messages = new Queue<FromThread>();
  /** Of batches that are in use: each is, until the next but one is asked for, be that of another epoch. */
  readonly #inUse: ArrayBuffer[] = [];
  #epochs = 0;

  /** @param file the code of the thread */
  constructor({ plan, seed }: BatchesOf, rows: KeptRows, file: URL) {
    this.#worker = new Worker(file, {
      workerData: { plan, rows, seed } satisfies ThreadData,
    });
    const take = (message: FromThread): void => this.#messages.add(message);
    this.#worker.on('message', take);
    this.#worker.on('error', (error) => take({ kind: 'crashed', error }));
    this.#ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    void this.#ended.then(() => take({ kind: 'crashed', error: new Error('the thread of batches has ended') }));
  }

  /** One epoch at a time. @throws DataError where the rows are damaged */
  async *epoch(start: EpochStart): AsyncGenerator<LabelledBatch> {
    const number = this.#epochs++;
    this.#tell({ kind: 'epoch', number, ...start });
    let whole = false;
    try {
      for (;;) {
        const [oldest] = this.#inUse.length > 1 ? this.#inUse.splice(0, 1) : [];
        if (oldest !== undefined) this.#giveBack(oldest);
        const message = await this.#messages.next();
        if (message.kind === 'failed') throw new DataError(...message.diagnostics);
        if (message.kind === 'crashed') throw message.error;
        if (message.number !== number) {
          if (message.kind === 'batch') this.#giveBack(message.buffer);
          continue;
        }
        if (message.kind === 'end') {
          whole = true;
          return;
        }
        this.#inUse.push(message.buffer);
        yield message.batch;
      }
    } finally {
      if (!whole) this.#tell({ kind: 'stop', number });
    }
  }

  async close(): Promise<void> {
    this.#tell({ kind: 'stop', number: this.#epochs - 1 });
    this.#tell({ kind: 'finish' });
    await this.#ended;
  }

  #giveBack(buffer: ArrayBuffer): void {
    this.#tell({ kind: 'used', buffer }, [buffer]);
  }

  #tell(message: ToThread, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}
