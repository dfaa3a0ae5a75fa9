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

export type Side = 'request' | 'candidate';

export interface DataPlan {
  readonly primary: TableSource;
  readonly joins: readonly JoinPlan[];
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
