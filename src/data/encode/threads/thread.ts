/** A thread that encodes shards of a data set as it is told to: its own reader, encoder and database. The blocks go to the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { encoderFrom } from '../../../bundle/build-encoder.ts';
import { diagnostic } from '../../../diagnostics/index.ts';
import { BlockFormat } from '../../cache/block-format.ts';
import { ChunkLayout } from '../../cache/chunk-layout.ts';
import { Queue } from '../../../files/queue.ts';
import { crc32 } from '../../../math/crc32.ts';
import { Database } from '../../database.ts';
import { DataError } from '../../error.ts';
import type { Examples } from '../../relation/examples.ts';
import { readRows } from '../../relation/read-rows.ts';
import { openExamples } from '../../relation/open-examples.ts';
import { encodeShard } from '../shards.ts';
import { ValueMemory } from '../value-memory.ts';
import type { FileRange } from '../../relation/table.ts';
import { newTally } from '../../tables/found-tally.ts';
import { withoutTables } from '../../tables/plan-of-table.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

/** Blocks on their way at most. Their memory is recycled: garbage of the main thread would pile up, unseen by the heap guard of this one. */
const UNSTORED = 4;

const data = workerData as ThreadData;
const main = parentPort!;
const format = new BlockFormat(new ChunkLayout(data.plan, data.extras, data.tables));
const memory = new ValueMemory(data.threads);
const tallies = data.tables.map(({ rows }) => newTally(rows));
const buffers = Array.from({ length: UNSTORED }, () => new ArrayBuffer(format.mostBytes(data.chunkRows)));
let stopped = false;
let resume: (() => void) | null = null;

const send = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => main.postMessage(message, transfer);

async function encode(
  database: Database,
  examples: Examples,
  encoder: ReturnType<typeof encoderFrom>,
  shard: number,
  range: FileRange,
): Promise<void> {
  const onRows = (rows: number, bad: number): boolean => {
    send({ kind: 'rows', shard, rows, bad });
    return !stopped;
  };
  const own = examples.ofFiles(range);
  const chunks = encodeShard({
    plan: data.plan,
    encoder,
    examples: own,
    read: (wanted) => readRows(database, own, wanted),
    chunkRows: data.chunkRows,
    extras: data.extras,
    tables: data.tables,
    tallies,
    vocabularies: data.encoderSource.vocabularies,
    memory,
    threads: data.threads,
    onRows,
  });
  for (;;) {
    const { done, value } = await chunks.next();
    if (done === true) return send({ kind: 'shard', shard, findings: value });
    const [split, chunk] = value;
    const buffer = await freeBuffer();
    if (buffer === null) continue;
    const bytes = format.write(chunk, buffer);
    send({ kind: 'block', shard, split, rows: chunk.rows, bytes, crc32: crc32(bytes) }, [bytes.buffer]);
  }
}

/** null: the shard is to be left, and what it gives is of no more use. */
async function freeBuffer(): Promise<ArrayBuffer | null> {
  for (;;) {
    if (stopped) return null;
    const buffer = buffers.pop();
    if (buffer !== undefined) return buffer;
    await new Promise<void>((resolve) => (resume = resolve));
  }
}

async function run(): Promise<void> {
  const database = await Database.open({ threads: 1, memoryMb: data.memoryMb, tempFolder: data.tempFolder });
  try {
    const encoder = encoderFrom(data.encoderSource);
    // Of what tables have been encoded of, keys and numbers are enough here.
    const plan = withoutTables(data.plan, data.tables);
    const examples = await openExamples(database, { ...data, plan }, data.facts);
    for (const { index, join, rows } of data.tables)
      if (examples.data.joins[index]?.name !== join || examples.tableRows[index] !== rows - 1)
        throw new DataError(diagnostic('ADS8045', null, { file: `the table '${join}'` }));
    for await (const shard of shards()) await encode(database, examples, encoder, shard.shard, shard.range);
    send({ kind: 'finished', signals: Object.entries(encoder.counts), tallies });
  } finally {
    database.close();
  }
}

/** The shards in the order they are asked for, until there are no more. */
async function* shards(): AsyncGenerator<ToThread & { readonly kind: 'shard' }> {
  /** null: there are no more. */
  const asked = new Queue<(ToThread & { readonly kind: 'shard' }) | null>();
  main.on('message', (message: ToThread) => {
    if (message.kind === 'shard') asked.add(message);
    else if (message.kind === 'finish') asked.add(null);
    else if (message.kind === 'stop') stopped = true;
    else buffers.push(message.buffer);
    resume?.();
    resume = null;
  });
  for (let next = await asked.next(); next !== null; next = await asked.next()) yield next;
}

run()
  .catch((error: unknown) =>
    send(error instanceof DataError ? { kind: 'failed', diagnostics: error.diagnostics } : { kind: 'crashed', error }),
  )
  .finally(() => main.close());
