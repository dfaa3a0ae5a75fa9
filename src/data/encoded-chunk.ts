/** What the data layer hands to training and evaluation. */
import type { EncodedColumns, RawValue } from '../runtime/types.ts';

export type Split = 'train' | 'validate' | 'holdout';
/** The part of a row, as a raw batch and the relation's column `part` say it. */
export const PARTS: readonly Split[] = ['train', 'validate', 'holdout'];

/** A chunk of encoded rows with what the loss and the reports need. Row-major; H = number of heads. */
export interface EncodedChunk extends EncodedColumns {
  /** Index in plan.towers that the row is routed to. */
  readonly tower: Int32Array;
  /** Index in plan.data.source.values; −1 unknown; 0 when there is no source. */
  readonly source: Int32Array;
  /** labels[rows × H]: 0, 1, or NaN where unobserved (masked). */
  readonly labels: Float32Array;
  /** delays[rows × D], in seconds, of the D heads with `delay exponential` (`delayedHeads`): see `DelayedLabel`. Absent where there are none. */
  readonly delays?: Float32Array;
  /** Example weight (1 without a weight column); times 1/keep for the base's negatives of a log that was sampled (`log sampled`). */
  readonly weight: Float32Array;
  /** Epoch ms; NaN without a time. */
  readonly time: Float64Array;
  /** What identifies the row, hashed (row-key.ts): what seeded sampling and splits hash. */
  readonly rowKey: BigUint64Array;
  /** Columns requested in addition to the model's own (`Extras`), by input name: NaN where missing or no number. */
  readonly numbers?: Readonly<Record<string, Float64Array>>;
  /** XXH64 of a column's key (users, requests, served_by), to tell values apart; 0 where missing. */
  readonly keys?: Readonly<Record<string, BigUint64Array>>;
  /** Fields that were to be handed on as they are: what names a row in what is written of it. */
  readonly carried?: readonly (readonly RawValue[])[];
}

/** A chunk as it is read and kept: signals that are encoded by table (`tables/`) are not there, but for each table the row that was found. */
export interface CompactChunk extends EncodedChunk {
  /** By table, then row: 0 where none was found. */
  readonly found: readonly Int32Array[];
}

/** Columns that a report needs and the model doesn't: input names (`true_click`, `users.segment`). */
export interface Extras {
  readonly numbers?: readonly string[];
  readonly keys?: readonly string[];
}
