/** What runs of all systems take and give. */

export interface SystemRun {
  readonly head: string;
  readonly seed: number;
  readonly threads: number;
  /** Empty, for what the run writes. */
  readonly folder: string;
}

export interface Answer {
  /** By head, a probability per row of the test file. */
  readonly predictions: ReadonlyMap<string, readonly number[]>;
  /** Reading the training file to a trained model. */
  readonly seconds: number;
  readonly note: string;
}
