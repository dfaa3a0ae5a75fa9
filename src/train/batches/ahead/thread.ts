/** A thread that makes the batches of a training: it reads the rows from their cache, shuffles, picks, fills and draws, while steps are computed elsewhere. */
import { parentPort, workerData } from 'node:worker_threads';
import { openKeptRows, type OpenRows } from '../../../data/cache/kept-rows.ts';
import { DataError } from '../../../data/error.ts';
import { Queue } from '../../../files/queue.ts';
import { Batcher } from '../batcher.ts';
import { featureLayout } from '../layout.ts';
import { Shelf } from '../memory.ts';
import { Slot } from '../slot.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

/** Batches that exist at a time: two are with the steps, one is ready, one is being filled. */
const BATCHES = 4;

const { plan, rows, seed } = workerData as ThreadData;
const main = parentPort!;
const layout = featureLayout(plan);
const bytes = Shelf.bytesOf((memory) => new Slot(plan, layout, seed, memory));
const buffers = Array.from({ length: BATCHES }, () => new ArrayBuffer(bytes));

/** The slot that is filled next, and its buffer. */
let open: { readonly slot: Slot; readonly buffer: ArrayBuffer } | null = null;
/** Of the epoch whose batches are not wanted any more. */
let stopped = -1;
let current = -1;
let resume: (() => void) | null = null;

const send = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => main.postMessage(message, transfer);

/** A slot whose batch is nobody's; null: the epoch is over. */
async function freeSlot(): Promise<Slot | null> {
  for (;;) {
    if (current === stopped) return null;
    if (open !== null) return open.slot;
    const buffer = buffers.pop();
    if (buffer !== undefined) {
      open = { slot: new Slot(plan, layout, seed, new Shelf(buffer)), buffer };
      return open.slot;
    }
    await new Promise<void>((resolve) => (resume = resolve));
  }
}

async function make(data: OpenRows, { number, seed: shuffle, ...start }: ToThread & { kind: 'epoch' }): Promise<void> {
  current = number;
  const batcher = new Batcher(plan, layout, { seed, slots: freeSlot });
  for await (const batch of batcher.batches(data.chunks('train', { seed: shuffle, shuffle: true }), start)) {
    const { buffer } = open!;
    open = null;
    send({ kind: 'batch', number, batch, buffer }, [buffer]);
  }
  send({ kind: 'end', number });
}

/** The epochs in the order they are asked for, until there are no more. */
async function* epochs(): AsyncGenerator<ToThread & { readonly kind: 'epoch' }> {
  /** null: there are no more. */
  const asked = new Queue<(ToThread & { readonly kind: 'epoch' }) | null>();
  main.on('message', (message: ToThread) => {
    if (message.kind === 'epoch') asked.add(message);
    else if (message.kind === 'finish') asked.add(null);
    else if (message.kind === 'stop') stopped = message.number;
    else buffers.push(message.buffer);
    resume?.();
    resume = null;
  });
  for (let next = await asked.next(); next !== null; next = await asked.next()) yield next;
}

async function run(): Promise<void> {
  const data = await openKeptRows(rows);
  try {
    for await (const epoch of epochs()) await make(data, epoch);
  } finally {
    await data.close();
  }
}

run()
  .catch((error: unknown) =>
    send(error instanceof DataError ? { kind: 'failed', diagnostics: error.diagnostics } : { kind: 'crashed', error }),
  )
  .finally(() => main.close());
