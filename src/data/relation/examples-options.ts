/** What examples are opened with, and what opening them finds out. */
import type { DataPlan, LabelPlan, SplitPlan } from '../../ir/plan.ts';
import type { Span } from '../../text/source.ts';
import type { Database } from '../database.ts';
import type { DataFile } from '../files/glob.ts';
import type { Reject } from '../files/rejected-lines.ts';
import type { UnreadTimes } from '../files/time-problems.ts';
import type { ColumnAbsence, Use } from './absent-columns.ts';
import type { Repeats } from './keyed-rows.ts';
import type { RowWindow } from './row-window.ts';
import type { Staged } from './stage.ts';

export interface ExamplesOptions {
  readonly database: Database;
  readonly root: string;
  readonly data: DataPlan;
  /** One pair a model; a row's part is `train` only if every pair says so. */
  readonly splits: readonly { readonly holdout: SplitPlan | null; readonly validate: SplitPlan | null }[];
  /** Columns that will be selected. */
  readonly columns: readonly WantedColumn[];
  /** Labels of heads with `delay weight`: rows of one key may differ in them, and each such row is trained on. */
  readonly repeated?: readonly LabelPlan[];
  /** Read these files instead of the plan's (a glob); then nothing is cut. */
  readonly files?: string;
  /** Rows outside are as good as absent; the splits cut those inside. */
  readonly window?: RowWindow;
  /** What another thread found when it opened the same: it is not looked for again. */
  readonly facts?: ExamplesFacts;
  readonly staging?: Staging;
  /** Rows come in the order of the files also where columns identify them, each as often as it is there. */
  readonly inFileOrder?: boolean;
  /** Columns of the primary table that are not looked for where no file has them. */
  readonly mayLack?: ReadonlySet<string>;
  /** Of times without a zone, where `data` has no time that states it. */
  readonly zone?: string;
}

/** Copies that save reading again. */
export interface Staging {
  /** For copies, as long as the examples are read. */
  readonly folder: string;
  /** From how many bytes on a text table has one. Default 16 MiB. */
  readonly least?: number | undefined;
  /** Whether the copy of a text table is kept in the root for other commands, and theirs is used. */
  readonly kept?: boolean;
  /** Columns that other commands will read, as far as the table has them. */
  readonly also?: readonly string[];
}

export interface WantedColumn {
  readonly table: string | null;
  readonly column: string;
  /** Who asks for it, in the spec. */
  readonly span?: Span;
  /** What it is read for. */
  readonly use: Use;
}

/** What opening examples finds out by reading the whole primary table; plain data. */
export interface ExamplesFacts {
  readonly files: readonly DataFile[];
  readonly starts: readonly number[];
  readonly rows: number;
  /** Of those, the rows of the window; without one, all of them. */
  readonly inside: number;
  readonly rejects: readonly Reject[];
  readonly repeats: Repeats | null;
  /** Of all rows; null without a time column or any time. */
  readonly time: TimeRange | null;
  readonly unread: UnreadTimes;
  /** By pair of `splits`. */
  readonly cuts: readonly Cuts[];
  readonly absences: readonly ColumnAbsence[];
  readonly staged: Staged;
  /** By each join that is made: files that hold what is read of it themselves (`OpenTables.inPlace`). It follows from all columns that are read. */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** Epoch ms. */
export interface TimeRange {
  readonly first: number;
  readonly last: number;
}

/** Times after which the parts of a pair begin, epoch ms; null where they are not cut by time. */
export interface Cuts {
  readonly holdout: number | null;
  readonly validate: number | null;
}
