/** `origin.json` in a run: where its spec is, so that the data is found again. */
export const ORIGIN_FILE = 'origin.json';

export interface Origin {
  /** Project root relative to the run's folder. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}
