/** Where rows go, format by format. */
import type { KeyColumn } from '../data/key-columns.ts';
import type { OutputColumns } from '../ir/output-columns.ts';
import type { ScoredRows } from './score-rows.ts';

/** What made the rows: written with each of them. */
export interface MadeBy {
  /** Fingerprint of plan, vocabularies and weights. */
  readonly model: string;
  /** As answers of the server name it; null: none. */
  readonly calibrator: string | null;
}

export interface Table extends MadeBy {
  readonly columns: OutputColumns;
  readonly keys: readonly KeyColumn[];
}

/** Takes rows in order. */
export interface RowSink {
  /** Resolves once there is room for more. */
  add(rows: ScoredRows): Promise<void>;
  /** What is still to be written, after the last rows. */
  finish(): Promise<void>;
  /** Lets go of what it holds, finished or not. */
  close(): void;
}
