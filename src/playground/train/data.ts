/** Rows in memory as training wants them: encoded, labelled, routed and shuffled by the code that does it for files. */
import { ChunkLayout } from '../../data/cache/chunk-layout.ts';
import { type BlockSource, readBlocks } from '../../data/cache/read-blocks.ts';
import { MAX_BAD_FRACTION, checkReport } from '../../data/encode/bad-rows-limit.ts';
import { planShards } from '../../data/encode/plan-shards.ts';
import { RowEncoder } from '../../data/encode/row-encoder.ts';
import type { LabelCounts } from '../../data/dataset-types.ts';
import type { CompactChunk, Split } from '../../data/encoded-chunk.ts';
import type { Reject } from '../../data/files/rejected-lines.ts';
import type { FileRange } from '../../data/relation/table.ts';
import { dataOf } from '../../ir/members.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import type { TrainingData } from '../../train/batches/training-data.ts';
import { entryOf } from '../../text/present.ts';
import type { OwnLog } from '../data/own-log.ts';
import { FieldReader, fieldSource, type MemoryRows, ownRows } from '../rows/memory-rows.ts';

/** Rows that are encoded at a time. */
const BATCH = 8192;
/** Text files of so many bytes together are read by `adsc` from a copy, of which it reads rows by number. */
const STAGED_BYTES = 16 * 2 ** 20;

export interface EncodedLog extends TrainingData {
  readonly ends: Readonly<Record<Split, number | null>>;
  /** Of the training part, head by head. */
  readonly labels: readonly LabelCounts[];
}

/** The user's rows, as the splits of a plan cut them. @throws DataError where too many are bad, or none is left to train on */
export async function encodeOwn(
  plan: Plan,
  encoder: Encoder,
  log: OwnLog,
  onRows: (done: number, total: number) => void,
): Promise<EncodedLog> {
  const rows = ownRows(log, log.parts([plan.train]));
  const bytes = log.primary.files.reduce((sum, file) => sum + file.bytes, 0);
  const starts = log.primary.files.map((_, f) =>
    log.primary.files.slice(0, f).reduce((sum, file) => sum + file.rows, 0),
  );
  const ranged = log.data.primary.format === 'parquet' || bytes >= STAGED_BYTES;
  const shards = planShards(starts, rows.rows, ranged).map((range) => runOf(range, starts, rows.rows));
  return encode(plan, encoder, rows, { shards, lines: log.lines, rejects: log.primary.rejects, onRows });
}

function runOf({ first, end, rows }: FileRange, starts: readonly number[], all: number): readonly [number, number] {
  const from = starts[first]!;
  return rows === undefined ? [from, starts[end] ?? all] : [from + rows.from, from + rows.to];
}

/** Made-up rows. @throws DataError where no row is left */
export function encodeMade(plan: Plan, encoder: Encoder, rows: MemoryRows): Promise<EncodedLog> {
  return encode(plan, encoder, rows, {
    shards: [[0, rows.rows]],
    lines: rows.rows,
    rejects: [],
    onRows: () => undefined,
  });
}

interface Encoding {
  /** Runs of rows that have blocks of their own, from and up to. */
  readonly shards: readonly (readonly [number, number])[];
  readonly lines: number;
  readonly rejects: readonly Reject[];
  readonly onRows: (done: number, total: number) => void;
}

async function encode(
  plan: Plan,
  encoder: Encoder,
  rows: MemoryRows,
  { shards, lines, rejects, onRows }: Encoding,
): Promise<EncodedLog> {
  const data = dataOf(plan);
  const layout = new ChunkLayout(plan);
  const source = fieldSource(rows, data);
  const reader = new FieldReader(rows, data);
  const blocks = new Blocks();
  const counts: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  const ends: Record<Split, number | null> = { train: null, validate: null, holdout: null };
  const labels = plan.heads.map(() => ({ observed: 0, positives: 0 }));
  const bad = [];
  for (const [from, to] of shards) {
    const encodes = new RowEncoder(plan, encoder, source, layout.blockRows);
    const wanted = { fields: encodes.fields, typed: encodes.typed };
    for (let at = from; at < to; at += BATCH) {
      blocks.add(encodes.push(reader.batch(at, Math.min(to, at + BATCH), wanted)));
      onRows(Math.min(to, at + BATCH), rows.rows);
      await turn();
    }
    blocks.add(encodes.finish());
    for (const split of Object.keys(counts) as Split[]) {
      counts[split] += encodes.counts[split];
      const end = encodes.judge.ends[split];
      if (end !== null) ends[split] = Math.max(ends[split] ?? -Infinity, end);
    }
    encodes.judge.labels.forEach(({ observed, positives }, h) => {
      labels[h]!.observed += observed;
      labels[h]!.positives += positives;
    });
    bad.push(encodes.judge.bad);
  }
  const [all] = bad;
  for (const more of bad.slice(1)) all!.addAll(more.report(0, {}));
  all!.addRejects(rejects);
  checkReport(all!.report(lines, encoder.counts), counts, { plan, maxBadFraction: MAX_BAD_FRACTION }, null);
  return {
    counts,
    ends,
    labels,
    lastTime: source.time?.last ?? null,
    // Nothing is resumed.
    key: 'rows in memory',
    chunks: (split, options) => readBlocks(blocks, layout, plan, split, options),
  };
}

/** Lets what has come in meanwhile be read. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Encoded blocks in memory. */
class Blocks implements BlockSource {
  readonly kept = null;
  readonly #blocks = new Map<Split, CompactChunk[]>();

  add(chunks: Iterable<[Split, CompactChunk, number]>): void {
    for (const [split, chunk] of chunks) {
      const own = this.#blocks.get(split);
      if (own === undefined) this.#blocks.set(split, [chunk]);
      else own.push(chunk);
    }
  }

  rows(split: Split): number[] {
    return (this.#blocks.get(split) ?? []).map(({ rows }) => rows);
  }

  // oxlint-disable-next-line typescript/require-await -- those that read from a disk wait
  async *read(split: Split, order: Uint32Array): AsyncGenerator<CompactChunk> {
    for (const block of order) yield entryOf(this.#blocks, split)[block]!;
  }

  tables(): Promise<readonly []> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
