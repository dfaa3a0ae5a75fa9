/** The main thread's side of encoding in threads: hands out shards, stores blocks, puts together what was found. */
import { Worker } from 'node:worker_threads';
import type { SignalCounts } from '../../../runtime/types.ts';
import type { Split } from '../../encoded-chunk.ts';
import { DataError } from '../../error.ts';
import type { ShardFindings } from '../shards.ts';
import type { FileRange } from '../../relation/table.ts';
import { addTally, type FoundTally, newTally } from '../../tables/found-tally.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

export interface ThreadPoolOptions {
  /** The code of a thread. */
  readonly file: URL;
  readonly threads: number;
  readonly data: ThreadData;
  readonly shards: readonly FileRange[];
  /** Blocks come in an order that depends on timing; of one shard, in its order. */
  readonly onBlock: (shard: number, split: Split, rows: number, bytes: Uint8Array, crc32: number) => Promise<void>;
  /** Of all shards so far; false stops. */
  readonly onRows: (rows: number, bad: number) => boolean;
}

/** What all shards found, in their order, what the threads' encoders counted, and how often rows of tables were found. @throws DataError as the threads do */
export async function encodeInThreads({ file, threads, data, shards, onBlock, onRows }: ThreadPoolOptions): Promise<{
  findings: ShardFindings[];
  signals: [string, SignalCounts][];
  tallies: readonly FoundTally[];
}> {
  const findings: ShardFindings[] = [];
  const signals: [string, SignalCounts][] = [];
  const tallies = data.tables.map(({ rows }) => newTally(rows));
  const progress = shards.map(() => ({ rows: 0, bad: 0 }));
  const workers: Worker[] = [];
  const ended: Promise<void>[] = [];
  let next = 0;
  let stopped = false;
  const stopAll = () => {
    stopped = true;
    for (const worker of workers) worker.postMessage({ kind: 'stop' } satisfies ToThread);
  };

  const drive = async (worker: Worker): Promise<void> => {
    const tell = (message: ToThread) => worker.postMessage(message);
    const more = () => {
      if (next < shards.length && !stopped) tell({ kind: 'shard', shard: next, range: shards[next++]! });
      else tell({ kind: 'finish' });
    };
    const take = async (message: FromThread): Promise<void> => {
      switch (message.kind) {
        case 'block':
          await onBlock(message.shard, message.split, message.rows, message.bytes, message.crc32);
          return worker.postMessage({ kind: 'stored', buffer: message.bytes.buffer } satisfies ToThread, [
            message.bytes.buffer,
          ]);
        case 'rows': {
          progress[message.shard] = message;
          const sum = (of: 'rows' | 'bad') => progress.reduce((total, shard) => total + shard[of], 0);
          if (stopped || onRows(sum('rows'), sum('bad'))) return;
          stopAll();
          return;
        }
        case 'shard':
          findings[message.shard] = message.findings;
          return more();
        case 'finished':
          signals.push(...message.signals);
          message.tallies.forEach((tally, table) => addTally(tallies[table]!, tally));
          return;
        case 'failed':
          throw new DataError(...message.diagnostics);
        case 'crashed':
          throw message.error;
      }
    };
    more();
    await new Promise<void>((resolve, reject) => {
      // One message after the other: a block is stored before what comes after it is looked at.
      let queue = Promise.resolve();
      worker.on('message', (message: FromThread) => {
        queue = queue.then(() => take(message)).catch(reject);
      });
      worker.on('error', reject);
      worker.on('exit', () => void queue.then(resolve));
    });
  };

  try {
    for (let i = 0; i < Math.min(threads, shards.length); i++) workers.push(new Worker(file, { workerData: data }));
    for (const worker of workers) ended.push(new Promise((resolve) => worker.once('exit', () => resolve())));
    await Promise.all(workers.map(drive));
    const complete = findings.filter((found) => found !== undefined);
    if (complete.length < shards.length && !stopped) throw new Error('a thread of encoding ended before its work');
    return { findings: complete, signals, tallies };
  } catch (error) {
    // A thread that DuckDB works for must not be torn down: each ends its shard early, and closes its database.
    stopAll();
    for (const worker of workers) worker.postMessage({ kind: 'finish' } satisfies ToThread);
    await Promise.allSettled(ended);
    throw error;
  }
}
