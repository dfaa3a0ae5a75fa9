/**
 * A data set is encoded in shards: runs of files, or of a large file's rows, each with blocks of its own, so that threads can encode them side by side. What the
 * shards are depends on the files alone: with any number of threads the same blocks come out.
 */
import type { EncoderSource } from '../../bundle/build-encoder.ts';
import type { Plan } from '../../ir/plan.ts';
import { addCounts, emptyCounts } from '../../runtime/counts.ts';
import type { Encoder, SignalCounts } from '../../runtime/types.ts';
import { type BadRowReport, BadRows } from './bad-rows.ts';
import { type BadValues, firstValues } from './bad-values.ts';
import type { CompactChunk, Extras, Split } from '../encoded-chunk.ts';
import { sumValued, type ValuedRows } from '../empty-parts.ts';
import type { Facts, LabelCounts } from '../dataset-types.ts';
import { RowEncoder } from './row-encoder.ts';
import type { Examples } from '../relation/examples.ts';
import { HeapGuard } from './heap-guard.ts';
import type { ValueMemory } from './value-memory.ts';
import type { RawBatch, WantedFields } from '../relation/raw-batch.ts';
import { type TrainingCountsShard, mergeTrainingCounts } from '../relation/training-counts.ts';
import type { BadFoundBySignal, TableOfExamples } from '../tables/found-rows.ts';
import type { FoundTally } from '../tables/found-tally.ts';
import type { TablesFindings } from '../tables/tables.ts';
import { recordOf } from '../../text/record.ts';

/** What encoding a shard found, in addition to its rows; plain data. */
export interface ShardFindings {
  readonly counts: Facts['counts'];
  readonly ends: Facts['ends'];
  readonly labels: readonly LabelCounts[];
  readonly bad: Pick<BadRowReport, 'bad' | 'weightless' | 'kinds' | 'sample'>;
  readonly values: BadValues;
  readonly badFound: BadFoundBySignal;
  readonly seen: TrainingCountsShard;
  readonly valued: readonly ValuedRows[];
}

export interface EncodeShare {
  readonly plan: Plan;
  readonly encoder: Encoder;
  /** Of the shard. */
  readonly examples: Examples;
  /** Reads its rows. */
  readonly read: (wanted: WantedFields) => AsyncIterable<RawBatch>;
  readonly chunkRows: number;
  readonly extras?: Extras | undefined;
  readonly tables: readonly TableOfExamples[];
  /** By table; added to. */
  readonly tallies: readonly FoundTally[];
  /** Of the encoder. */
  readonly vocabularies?: EncoderSource['vocabularies'] | undefined;
  /** Of shards before, in this thread. */
  readonly memory: ValueMemory;
  /** How many threads encode at the same time; default 1. */
  readonly threads?: number;
  /** Called with the rows read and those of them that are bad, so far; false stops. */
  readonly onRows: (rows: number, bad: number) => boolean;
}

/** The encoded rows of a shard, chunk by chunk; returns what else it found. */
export async function* encodeShard({
  plan,
  encoder,
  examples,
  read,
  chunkRows,
  extras,
  tables,
  tallies,
  vocabularies,
  memory,
  threads,
  onRows,
}: EncodeShare): AsyncGenerator<[Split, CompactChunk, number], ShardFindings> {
  const { known } = memory;
  const rows = new RowEncoder(plan, encoder, examples, chunkRows, { extras, tables, tallies, vocabularies, known });
  const heap = new HeapGuard(threads);
  let seen = 0;
  for await (const batch of read(memory.wantedBy(rows))) {
    yield* rows.push(batch);
    heap.check();
    seen += batch.rows;
    if (!onRows(seen, rows.judge.bad.bad)) break;
  }
  yield* rows.finish();
  const { counts } = rows;
  const { ends, labels } = rows.judge;
  const { bad, weightless, kinds, sample } = rows.judge.bad.report(0, {});
  return {
    counts,
    ends,
    labels,
    bad: { bad, weightless, kinds, sample },
    values: rows.values,
    badFound: rows.badFound,
    seen: rows.seen.shard(),
    valued: rows.valued,
  };
}

/** What all shards found, in the order of the files, and what follows from the tables. */
export function together(
  shards: readonly ShardFindings[],
  names: readonly string[],
  tables: TablesFindings,
): Pick<Facts, 'counts' | 'ends' | 'labels' | 'seen' | 'valued'> & {
  readonly bad: BadRows;
  readonly values: BadValues;
} {
  const counts: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  const ends: Record<Split, number | null> = { train: null, validate: null, holdout: null };
  const labels = (shards[0]?.labels ?? []).map(() => ({ observed: 0, positives: 0 }));
  const bad = new BadRows();
  for (const shard of shards) {
    for (const split of Object.keys(counts) as Split[]) {
      counts[split] += shard.counts[split];
      const end = shard.ends[split];
      if (end !== null) ends[split] = Math.max(ends[split] ?? -Infinity, end);
    }
    shard.labels.forEach(({ observed, positives }, head) => {
      labels[head]!.observed += observed;
      labels[head]!.positives += positives;
    });
    bad.addAll(shard.bad);
  }
  return {
    counts,
    ends,
    labels,
    bad,
    values: firstValues(shards.flatMap(({ values, badFound }) => [values, tables.badValues(badFound)])),
    seen: mergeTrainingCounts(
      shards.map(({ seen }) => seen),
      names,
      tables,
    ),
    valued: sumValued([...shards.map(({ valued }) => valued), tables.valued]),
  };
}

/** Counts by signal, added up. */
export function sumCounts(
  all: readonly (readonly (readonly [string, SignalCounts])[])[],
): Record<string, SignalCounts> {
  // A signal may be called `constructor` or `__proto__`.
  const sums = new Map<string, SignalCounts>();
  for (const [signal, more] of all.flat()) {
    const sum = sums.get(signal) ?? emptyCounts();
    addCounts(sum, more, 1);
    sums.set(signal, sum);
  }
  return recordOf(sums);
}
