/** What `Examples` is made of, once files and joined tables are open. */
import type { DataPlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import type { Reject } from '../files/rejected-lines.ts';
import type { UnreadTimes } from '../files/time-problems.ts';
import type { ColumnAbsence } from './absent-columns.ts';
import type { Cuts, ExamplesOptions, TimeRange } from './examples-options.ts';
import type { OpenTables } from './joins.ts';
import type { KeyedRows, Repeats } from './keyed-rows.ts';
import type { Staged } from './stage.ts';
import type { FileRange } from './table.ts';

export interface ExamplesFields {
  readonly options: ExamplesOptions;
  readonly staged: Staged;
  readonly neededOfJoins: readonly ReadonlySet<string>[];
  readonly database: Database;
  readonly data: DataPlan;
  readonly tables: OpenTables;
  readonly tableRows: readonly number[];
  readonly starts: readonly number[];
  readonly rows: number;
  readonly inside: number;
  readonly rejects: readonly Reject[];
  readonly repeats: Repeats | null;
  readonly identified: KeyedRows | null;
  readonly inFileOrder: boolean;
  readonly zone: string | undefined;
  readonly time: TimeRange | null;
  readonly unread: UnreadTimes;
  readonly needed: readonly string[];
  readonly part: string;
  readonly sorted: boolean;
  readonly range: FileRange | null;
  readonly cuts: readonly Cuts[];
  readonly absences: readonly ColumnAbsence[];
}
