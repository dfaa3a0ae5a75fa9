/** What a plan says of data: files, joins, time, source; the raw columns that transforms read; how rows are split. */

export type FileFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet';

export interface TableSource {
  readonly name: string;
  /** Relative to the project root, `/`-separated, may hold `*`, `?`, `**`. Never leaves the root. */
  readonly glob: string;
  readonly format: FileFormat;
  readonly header: boolean;
  /** Column names given in the spec (for files without a header). */
  readonly columns: readonly string[] | null;
  readonly delimiter: string | null;
  /** Texts that mean "missing" in text files. */
  readonly missing: readonly string[];
  /** Columns that some files are known to lack. Left out where there are none. */
  readonly optional?: readonly string[];
}

export interface TimePlan {
  readonly column: string;
  /** For numbers. */
  readonly unit: 's' | 'ms' | 'us' | 'ns' | null;
  /** strptime format for texts; null = ISO 8601. */
  readonly format: string | null;
  /** IANA zone of naive times; also the zone of `hour` and `weekday`. */
  readonly zone: string;
}

export interface JoinPlan extends TableSource {
  /** left: an input name of the primary (`pin_id`) or an earlier join (`pins.seller`); right: this table's column. */
  readonly on: readonly { readonly left: string; readonly right: string }[];
  readonly side: Side;
  /** Column of this table: its newest row not after the example's time. */
  readonly asOf: string | null;
  /** How `asOf`'s column is read; null without `asOf`. */
  readonly asOfTime: TimePlan | null;
}

/**
 * Steps of a sequence made of the log itself: the rows with the same value in `by` as the example and known before its time, oldest first, of
 * which the last `max` are kept. What is read of them are lists, inputs called `NAME.COLUMN` of the table `NAME`; a request sends the lists.
 */
export interface HistoryPlan {
  readonly name: string;
  /** Column of the primary table. A row without a value has no history, and is a step of none. */
  readonly by: string;
  /** Column of the primary table that is true (1) in the rows that are steps; null: all rows are. */
  readonly where: string | null;
  /** Column of the primary table with the time of the event that `where` tells of, read as the examples' time: a row is known from then on. null: from its own time on. */
  readonly at: string | null;
  /** How long after its own time a row is known at the earliest: where what is read of it may come so late. */
  readonly delaySeconds: number;
  readonly max: number;
}

export type Side = 'request' | 'candidate';

export interface DataPlan {
  readonly primary: TableSource;
  readonly joins: readonly JoinPlan[];
  /** Sorted by name, at least one; absent: no sequence is made of the log. */
  readonly histories?: readonly HistoryPlan[];
  readonly time: TimePlan | null;
  readonly source: { readonly column: string; readonly values: readonly string[] } | null;
  /** Columns of the primary table that identify a row, in the order of the spec, at least one; absent: file and row do. */
  readonly key?: readonly string[];
  readonly servedBy: string | null;
  readonly weight: string | null;
  readonly afterImpression: readonly string[];
  /** The column that says which rows were one ranking request: `request_id`, where `request` lists it. */
  readonly requestId?: string;
}

/** One raw column as an input of the transforms. A request row (JSON) is an object keyed by `name`. */
export interface InputPlan {
  /** `country` for the primary table, `users.age` for others. */
  readonly name: string;
  /** null = primary. */
  readonly table: string | null;
  readonly column: string;
  readonly side: Side;
  readonly kind: 'scalar' | 'list' | 'time';
}

export type SplitPlan =
  | { readonly kind: 'last'; readonly seconds: number }
  /** The newest rows: at least this fraction of those with a time; rows of one time stand on one side. */
  | { readonly kind: 'newest'; readonly fraction: number }
  | { readonly kind: 'random'; readonly fraction: number }
  /** By a hash of the column, so that all its rows fall on one side. */
  | { readonly kind: 'hash'; readonly fraction: number; readonly column: string }
  | { readonly kind: 'files'; readonly glob: string };
