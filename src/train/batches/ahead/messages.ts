/** What training and the thread that makes its batches tell each other. */
import type { Diagnostic } from '../../../diagnostics/index.ts';
import type { KeptRows } from '../../../data/cache/kept-rows.ts';
import type { Plan } from '../../../ir/plan.ts';
import type { LabelledBatch } from '../batch.ts';
import type { EpochStart } from '../batch-source.ts';

/** What the thread starts with. */
export interface ThreadData {
  readonly plan: Plan;
  readonly rows: KeptRows;
  readonly seed: number;
}

/** `epoch`: make its batches, `number` is said with each; `used`: a batch has been dealt with, and its memory comes back; `stop`: leave the epoch early; `finish`: there are no more. */
export type ToThread =
  | ({ readonly kind: 'epoch'; readonly number: number } & EpochStart)
  | { readonly kind: 'used'; readonly buffer: ArrayBuffer }
  | { readonly kind: 'stop'; readonly number: number }
  | { readonly kind: 'finish' };

/** `end`: the epoch has no more batches. */
export type FromThread =
  | { readonly kind: 'batch'; readonly number: number; readonly batch: LabelledBatch; readonly buffer: ArrayBuffer }
  | { readonly kind: 'end'; readonly number: number }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  /** What is not about the data: a bug. */
  | { readonly kind: 'crashed'; readonly error: unknown };
