/** Where the columns of signals are kept while a profile looks at them. */
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { Span } from '../../text/source.ts';
import { entryOf } from '../../text/present.ts';
import type { Database } from '../database.ts';
import type { ColumnKind } from '../files/column-type.ts';
import type { Examples } from '../relation/examples.ts';
import { inPlaceName, madeSteps, storedName } from '../relation/joins.ts';
import { rowNumberSql } from '../relation/row-number.ts';
import type { Values } from './asked-rows.ts';
import { SAMPLE_ROWS, SMALL_JOIN, VECTOR_ELEMENTS } from '../../ir/profile-samples.ts';

/** Where the columns of signals are: with each example, in the files, with the rows of a join that are counted, or with those that one example each found. */
export interface Layout {
  /** Joins whose rows are counted. */
  readonly counted: ReadonlySet<number>;
  /** The join whose rows a signal is asked of; null: examples. */
  readonly joinOf: (signal: CheckedSignal) => number | null;
  /** What is selected of the examples (null) to be kept, or of the rows of a join that are counted. */
  readonly fields: (join: number | null) => readonly string[];
  /** What is read from the files for each question, by its name. */
  readonly inFiles: ReadonlyMap<string, FileColumn>;
  /** What is read from the rows of a join for each question, by its name. */
  readonly inJoins: ReadonlyMap<string, JoinColumn>;
  /** Those joins: no two examples found the same row. */
  readonly single: ReadonlyMap<number, SingleRows>;
  readonly valuesOf: (signal: CheckedSignal, read: ColumnRead) => Values;
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

/** A column of a stored join. */
export interface JoinColumn {
  readonly join: number;
  /** Over its stored rows, `j0`. */
  readonly sql: string;
}

/** A join of which each row was found by one example at most. */
export interface SingleRows {
  readonly rows: number;
  /** Rows that were found. */
  readonly found: number;
}

export async function layOut(
  database: Database,
  examples: Examples,
  signals: readonly CheckedSignal[],
): Promise<Layout> {
  /** The join that all columns of a signal are of; null: they are not of one. */
  const ownJoin = (signal: CheckedSignal): number | null => {
    const references = readsOf(signal).map((read) => examples.reference(read));
    const join = references[0]!.table;
    const own = references.every((one) => one.table === join && inPlaceName(examples.tables, one) === null);
    return own && join >= 0 ? join : null;
  };
  const owned = new Set(signals.map(ownJoin));
  const small = new Map<number, number>();
  const single = new Map<number, SingleRows>();
  for (const join of examples.data.joins.keys()) {
    const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(join)}`, 'the joined table');
    const rows = Number(row!['n']);
    if (rows <= examples.rows * SMALL_JOIN) small.set(join, rows);
    else if (owned.has(join)) {
      const found = await foundOnce(database, examples, join, rows);
      if (found !== null) single.set(join, { rows, found });
    }
  }
  const joinOf = (signal: CheckedSignal): number | null => {
    const join = ownJoin(signal);
    return join !== null && small.has(join) ? join : null;
  };
  const singleOf = (signal: CheckedSignal): number | null => {
    const join = ownJoin(signal);
    return join !== null && single.has(join) ? join : null;
  };
  const columnKey = (signal: CheckedSignal, read: ColumnRead) =>
    `${joinOf(signal)} ${singleOf(signal)} ${inputKey(read)}`;
  const columns = new Map<string, Values>();
  const selected = new Map<number | null, string[]>([[null, []]]);
  const inFiles = new Map<string, FileColumn>();
  const inJoins = new Map<string, JoinColumn>();
  let width = 0;
  for (const signal of signals) {
    const join = joinOf(signal);
    for (const read of readsOf(signal)) {
      const key = columnKey(signal, read);
      if (columns.has(key)) continue;
      const reference = examples.reference(read);
      const field = read.derive ? examples.timeField(reference) : examples.raw(reference, read.map);
      // The time of the examples is stored already.
      const name = field.sql === 'p.t' ? 't' : `s${columns.size}`;
      columns.set(key, { sql: name, kind: field.kind });
      if (name === 't') continue;
      // Steps of the log are no column of a file.
      const isFile = reference.table < 0 && madeSteps(examples.tables, reference) === null;
      if (isFile && !read.derive && examples.keepsOrder) {
        inFiles.set(name, { sql: field.sql, column: reference.column });
        continue;
      }
      const once = singleOf(signal);
      if (once !== null) {
        inJoins.set(name, { join: once, sql: field.sql });
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
    inJoins,
    single,
    valuesOf: (signal, read) => entryOf(columns, columnKey(signal, read)),
    drawn: signals.some((signal) =>
      signal.format === 'dense'
        ? signal.length * mostRows(signal) > VECTOR_ELEMENTS
        : signal.format === 'continuous' && joinOf(signal) === null && examples.rows > SAMPLE_ROWS,
    ),
  };
}

/** How many rows of a join were found; null: some by more than one example. */
async function foundOnce(database: Database, examples: Examples, join: number, rows: number): Promise<number | null> {
  // Nearly all examples find a row.
  if (rows < examples.rows) return null;
  const numbers = examples.select([`${rowNumberSql(join)} AS n`], { anyOrder: true });
  const [row] = await database.all(
    `SELECT count(n) AS found, count(DISTINCT n) AS rows FROM (${numbers})`,
    'the joined table',
  );
  const found = Number(row!['found']);
  return found === Number(row!['rows']) ? found : null;
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
  const other = weights?.kind === 'column' ? weights : weights?.kind === 'steps' ? weights.of : null;
  return other === null ? [own] : [own, { table: other.table, column: other.column, span, derive: false, map: false }];
}

/** Signals share a stored column if they read the same one in the same way. */
export function inputKey({ table, column, derive, map }: ColumnRead): string {
  return JSON.stringify([table, column, derive, map]);
}
