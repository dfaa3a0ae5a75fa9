/** What a data set is asked for, and what it gives. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { EncoderSource } from '../bundle/build-encoder.ts';
import type { Plan } from '../ir/plan.ts';
import type { Encoder } from '../runtime/types.ts';
import type { ColumnAbsence } from './relation/absent-columns.ts';
import type { BadRowReport } from './encode/bad-rows.ts';
import type { ValuedRows } from './empty-parts.ts';
import type { Repeats } from './relation/keyed-rows.ts';
import type { RowWindow } from './relation/row-window.ts';
import type { TrainingSignalCounts } from './relation/training-counts.ts';
import type { KeptRows } from './cache/kept-rows.ts';
import type { EncodedChunk, Extras, Split } from './encoded-chunk.ts';

export interface DatasetOptions {
  readonly plan: Plan;
  /** Of the emitted transforms of the same plan. */
  readonly encoder: Encoder;
  /** Where a thread gets the same encoder from; without it, one thread encodes. */
  readonly encoderSource?: EncoderSource;
  /** Threads that encode side by side. Default: as many as there are processors, at most 8. What comes out is the same with any number. */
  readonly encodingThreads?: number;
  /** The project root: data paths are relative to it and never leave it. */
  readonly root: string;
  /** Where encoded data is kept. Default `.adsc/cache` in the root; null: nowhere. */
  readonly cacheDir?: string | null;
  /** Read these files (a glob) instead of the plan's; then all rows are `holdout`. */
  readonly files?: string;
  /** Only these rows of the plan's files, cut as if there were no others. */
  readonly window?: RowWindow;
  /** Columns in addition to the model's own. */
  readonly extras?: Extras;
  /** Blocks that are held at a time where no cache has them. Default: of 256 MiB. What comes out is the same with any number. */
  readonly heldBlocks?: number;
  /** Text files of so many bytes together are copied to one Parquet file, which is kept in `.adsc/cache/staged` of the root unless `cacheDir` is null. Default: 16 MiB. What comes out is the same. */
  readonly stagedBytes?: number;
  /** DuckDB's memory in MiB. */
  readonly memoryMb?: number;
  /** Share of bad rows above which the run stops. Default .01. */
  readonly maxBadFraction?: number;
  /** `joined`: names of the tables whose rows are not encoded once each, but with each row that found them (`tableSignals`). */
  readonly onProgress?: (progress: {
    readonly rows: number;
    readonly total: number;
    readonly joined: readonly string[];
  }) => void;
}

/** Labels of a head: how many rows have one, and how many of them are 1. */
export interface LabelCounts {
  readonly observed: number;
  readonly positives: number;
}

/** What a pass over all rows found, in addition to the rows. */
export interface Facts {
  /** Identifies plan and content of the files: the same key means the same rows in the same order, with or without a cache. */
  readonly key: string;
  /** Rows of each part, without the bad ones. */
  readonly counts: Readonly<Record<Split, number>>;
  /** Last time of each part's rows, epoch ms; null without a time column or rows. */
  readonly ends: Readonly<Record<Split, number | null>>;
  /** Of the training part, in the order of the plan's heads. */
  readonly labels: readonly LabelCounts[];
  /** Last time in the data, epoch ms; null without a time column. */
  readonly lastTime: number | null;
  readonly report: BadRowReport;
  /** Rows that were left out because they came before. */
  readonly repeats: Repeats | null;
  /** Columns of signals that some files lack. */
  readonly absences: readonly ColumnAbsence[];
  /** Rows with and without a value, by signal and part. */
  readonly valued: readonly ValuedRows[];
  /** What the training part looked like to the encoder, by signal. */
  readonly seen: TrainingSignalCounts;
}

export interface Dataset extends Facts {
  /** Warnings: bad rows, bad values, no cache. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the rows come from a cache on disk (they are encoded in every pass otherwise). */
  readonly cached: boolean;
  /** Where another thread finds the same rows; null: they are in no cache. */
  readonly kept: KeptRows | null;
  /**
   * The rows of a part, in file order (in the order of their keys' hashes where the data has a key), or shuffled by `seed`: the same seed gives the same rows in the same order. Chunks are the
   * caller's to keep.
   */
  chunks(split: Split, options?: { readonly seed?: number; readonly shuffle?: boolean }): AsyncIterable<EncodedChunk>;
  close(): Promise<void>;
}
