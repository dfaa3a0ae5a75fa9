/** Where the columns of signals are kept while a profile looks at them. */
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { Span } from '../../text/source.ts';
import { entryOf } from '../../text/present.ts';
import type { Database } from '../database.ts';
import type { ColumnKind } from '../files/column-type.ts';
import type { Examples } from '../relation/examples.ts';
import { inPlaceName, storedName } from '../relation/joins.ts';
import type { Values } from './asked-rows.ts';
import { VECTOR_ELEMENTS } from './sample.ts';

/** Values of a number that moments and quantiles are computed from: quantiles at .001 are then sure to a tenth. */
export const SAMPLE_ROWS = 500_000;
/** A joined table of more rows than this part of the log is not looked at row by row: most rows are found once at most. */
const SMALL = 0.5;

/** Where the columns of signals are: with each example, in the files, or with the rows of a join. */
export interface Layout {
  /** Joins whose rows are counted. */
  readonly counted: ReadonlySet<number>;
  /** The join whose rows a signal is asked of; null: examples. */
  readonly joinOf: (signal: CheckedSignal) => number | null;
  /** What is selected of the examples (null) to be kept, or of the rows of a join. */
  readonly fields: (join: number | null) => readonly string[];
  /** What is read from the files for each question, by its name. */
  readonly inFiles: ReadonlyMap<string, FileColumn>;
  readonly valuesOf: (join: number | null, read: ColumnRead) => Values;
  /** Whether some question may be asked of a part of the examples. */
  readonly drawn: boolean;
  /** Bytes that the kept columns of an example take, roughly. */
  readonly width: number;
}

/** A column of the primary files. */
export interface FileColumn {
  /** Over the primary table, `p`. */
  readonly sql: string;
  readonly column: string;
}

export async function layOut(
  database: Database,
  examples: Examples,
  signals: readonly CheckedSignal[],
): Promise<Layout> {
  const small = new Map<number, number>();
  for (const join of examples.data.joins.keys()) {
    const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(join)}`, 'the joined table');
    if (Number(row!['n']) <= examples.rows * SMALL) small.set(join, Number(row!['n']));
  }
  const joinOf = (signal: CheckedSignal): number | null => {
    const references = readsOf(signal).map((read) => examples.reference(read));
    const join = references[0]!.table;
    const own = references.every((one) => one.table === join && inPlaceName(examples.tables, one) === null);
    return own && small.has(join) ? join : null;
  };
  const columns = new Map<string, Values>();
  const selected = new Map<number | null, string[]>([[null, []]]);
  const inFiles = new Map<string, FileColumn>();
  let width = 0;
  for (const signal of signals) {
    const join = joinOf(signal);
    for (const read of readsOf(signal)) {
      const key = `${join} ${inputKey(read)}`;
      if (columns.has(key)) continue;
      const reference = examples.reference(read);
      const field = read.derive ? examples.timeField(reference) : examples.raw(reference, read.map);
      // The time of the examples is stored already.
      const name = field.sql === 'p.t' ? 't' : `s${columns.size}`;
      columns.set(key, { sql: name, kind: field.kind });
      if (name === 't') continue;
      if (reference.table < 0 && !read.derive && examples.keepsOrder) {
        inFiles.set(name, { sql: field.sql, column: reference.column });
        continue;
      }
      width += widthOf(join === null ? signal : null, field.kind);
      selected.set(join, [...(selected.get(join) ?? []), `${field.sql} AS ${name}`]);
    }
  }
  const mostRows = (signal: CheckedSignal) => {
    const join = joinOf(signal);
    return join === null ? examples.rows : (entryOf(small, join) + 1) * ((signal.sources?.length ?? 0) + 1);
  };
  return {
    width,
    counted: new Set([...selected.keys()].filter((join) => join !== null)),
    joinOf,
    fields: (join) => entryOf(selected, join),
    inFiles,
    valuesOf: (join, read) => entryOf(columns, `${join} ${inputKey(read)}`),
    drawn: signals.some((signal) =>
      signal.format === 'dense'
        ? signal.length * mostRows(signal) > VECTOR_ELEMENTS
        : signal.format === 'continuous' && joinOf(signal) === null && examples.rows > SAMPLE_ROWS,
    ),
  };
}

/** Of `p.c1 AS s0` the name. */
export function fieldName(field: string): string {
  return field.slice(field.lastIndexOf(' ') + 1);
}

/** Bytes of a value in memory, roughly. */
function widthOf(signal: CheckedSignal | null, { scalar, list }: ColumnKind): number {
  if (signal === null) return 0;
  if (list) return signal.format === 'dense' ? 8 * signal.length : 100;
  return scalar === 'text' || scalar === 'json' ? 12 : 8;
}

/** A stored column: raw values, or times. */
export interface ColumnRead {
  readonly table: string | null;
  readonly column: string;
  readonly span: Span;
  readonly derive: boolean;
  readonly map: boolean;
}

/** What a signal reads: its own column, then that of its weights. */
export function readsOf({ table, column, span, derive, weights }: CheckedSignal): [ColumnRead, ...ColumnRead[]] {
  const own = { table, column, span, derive: derive !== null, map: weights?.kind === 'map' };
  if (weights?.kind !== 'column') return [own];
  return [own, { table: weights.table, column: weights.column, span, derive: false, map: false }];
}

/** Signals share a stored column if they read the same one in the same way. */
export function inputKey({ table, column, derive, map }: ColumnRead): string {
  return JSON.stringify([table, column, derive, map]);
}
