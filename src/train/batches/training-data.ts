/** What training asks of data; data/ provides it. */
import type { KeptRows } from '../../data/cache/kept-rows.ts';
import type { LabelCounts } from '../../data/dataset-types.ts';
import type { EncodedChunk, Split } from '../../data/encoded-chunk.ts';

export interface TrainingData {
  /**
   * The rows of one part. Shuffled, the order is a function of the seed alone; the same call gives the same rows in the same
   * order every time (the sizes of chunks may differ). Chunks are not overwritten once handed out.
   */
  chunks(split: Split, options: { readonly seed: number; readonly shuffle: boolean }): AsyncIterable<EncodedChunk>;
  /** Rows of each part. */
  readonly counts: Readonly<Record<Split, number>>;
  /** Labels of the training part, in the order of the plan's heads; null: nobody has counted them. */
  readonly labels: readonly LabelCounts[] | null;
  /** Identifies the rows and their order, so that a run is not resumed with other data: of files, with their content. */
  readonly key: string;
  /** Last time in the data, epoch ms: a baseline of a head with `delay exponential` leaves out rows that are too young (`oldEnough`). null: there is none. */
  readonly lastTime: number | null;
  /** Where another thread finds the same chunks; absent or null: nowhere. */
  readonly kept?: KeptRows | null;
}
