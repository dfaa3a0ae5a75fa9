/** A copy of a text table in one Parquet file. */
import type { TimePlan } from '../../ir/plan.ts';

/** A copy of a text table in one Parquet file: columns `f`, `ok` and those of the table (`stagedName`), rows in file order. */
export interface StagedTable {
  readonly path: string;
  /** Names of the columns that it has. */
  readonly columns: readonly string[];
  /** What its column `STAGED_TIME` has been read from; null: it has none. */
  readonly time: TimePlan | null;
}

/** Times of a copy, read once: epoch ms, DOUBLE. */
export const STAGED_TIME = 'staged_time';

/** Of a column by its place in `StagedTable.columns`. */
export function stagedName(place: number): string {
  return `s${place}`;
}
