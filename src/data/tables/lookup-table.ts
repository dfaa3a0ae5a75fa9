/** A joined table without examples, for looking its rows up by key: read, checked and encoded as training does it. */
import { setImmediate as turn } from 'node:timers/promises';
import { diagnostic } from '../../diagnostics/index.ts';
import { derivedTime } from '../../ir/derived-time.ts';
import { dataOf } from '../../ir/members.ts';
import type { DataPlan, JoinPlan, Plan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import type { Encoder, RawValue } from '../../runtime/types.ts';
import { Database } from '../database.ts';
import { percentOf } from '../encode/bad-rows-limit.ts';
import { readsMap } from '../encode/input-columns.ts';
import { DataError } from '../error.ts';
import { resolveGlob } from '../files/glob.ts';
import type { Field } from '../relation/examples.ts';
import {
  columnSql,
  inputReference,
  joinedColumn,
  type OpenTables,
  type Reference,
  storeJoin,
  valueOf,
} from '../relation/joins.ts';
import { openTable } from '../relation/open-table.ts';
import { timeSql } from '../relation/time-sql.ts';
import { blocks, type EncodedTable, encodeTable, type StoredJoins } from './encode-table.ts';
import type { RowOutcomes } from './row-outcomes.ts';
import type { TableSignals } from './plan-of-table.ts';

/**
 * Part of the rows with a value that a signal can't read, from which on the file is not that of the model. Training's limit is one of
 * examples, which find a bad row seldom or often.
 */
const MOST_BAD = 0.1;

/** Requests are answered while a table is encoded. */
const TURN_ROWS = 128;

/** Row 0 is what a key finds that the table has not; row n + 1 is the table's row n. */
export interface LookupTable extends TableSignals {
  /** Row 0 included. */
  readonly rows: number;
  readonly values: EncodedTable['values'];
  /** By signal: what an encoder counts of each row. */
  readonly outcomes: ReadonlyMap<string, RowOutcomes>;
  /** Signals with values that they can't read, which are missing, and in how many rows. */
  readonly bad: readonly { readonly signal: string; readonly rows: number }[];
  /** By column of the join's `on`: the key of each row of the table, without row 0; null: it has none. */
  readonly keys: readonly (readonly (string | null)[])[];
  /** By row of the table, epoch ms from which it is the newest of its key; null without `as_of`. */
  readonly since: readonly number[] | null;
  /** By column that is kept: raw values by row of the table, without row 0. */
  readonly raw: ReadonlyMap<string, readonly RawValue[]>;
}

export interface LookupOptions {
  readonly plan: Plan;
  /** Of the plan's transforms. */
  readonly encoder: Encoder;
  /** Of the table, one of the plan's; its files are those that are read. */
  readonly join: JoinPlan;
  /** Paths are relative to it and never leave it. */
  readonly root: string;
  /** Functions of the table's row alone: encoded, without constants for serving. */
  readonly signals: readonly string[];
  /** Columns of which raw values are kept. */
  readonly keep: readonly string[];
}

/** @throws DataError (files, columns, duplicate keys, values that can't be read in more than 10 % of the rows) */
export async function openLookupTable(options: LookupOptions): Promise<LookupTable> {
  const { join, signals } = options;
  const database = await Database.open({ threads: 1 });
  try {
    const table = await StoredTable.open(database, options);
    const rows = table.tableRows[0]! + 1;
    const own = { join: join.name, signals };
    const none: EncodedTable = { ...own, rows, values: {} };
    const { encoded, findings } =
      signals.length === 0
        ? { encoded: none, findings: { outcomes: new Map<string, RowOutcomes>(), bad: new Map() } }
        : await encodeTable(database, table, options, own, { rows: TURN_ROWS, next: () => turn() });
    const bad = [...findings.bad].map(([signal, of]) => ({ signal, rows: of.size }));
    const worst = bad.find((one) => one.rows > MOST_BAD * (rows - 1));
    if (worst !== undefined) throw tooManyBad(join, worst, rows - 1);
    return { ...encoded, outcomes: findings.outcomes, bad, ...(await table.columns(database, options)) };
  } finally {
    database.close();
  }
}

/** The one join of a database. */
class StoredTable implements StoredJoins {
  readonly data: DataPlan;
  readonly tableRows: readonly number[];
  readonly #database: Database;
  readonly #tables: OpenTables;

  private constructor(database: Database, data: DataPlan, tables: OpenTables, rows: number) {
    this.#database = database;
    this.data = data;
    this.#tables = tables;
    this.tableRows = [rows];
  }

  static async open(database: Database, { plan, join, root, signals, keep }: LookupOptions): Promise<StoredTable> {
    // Of keys on both sides alone it depends what they are compared as; a key by itself is compared to itself.
    const on = join.on.map(({ right }) => ({ left: right, right }));
    const data = { ...dataOf(plan), joins: [{ ...join, on }] };
    const table = await openTable(database, join, resolveGlob(root, join.glob));
    const read = new Set(plan.signals.filter(({ name }) => signals.includes(name)).flatMap(inputNames));
    const wanted = new Set([...plan.inputs.filter(({ name }) => read.has(name)).map(({ column }) => column), ...keep]);
    const all = [...wanted, ...on.map(({ right }) => right), ...(join.asOf === null ? [] : [join.asOf])];
    const missing = [...new Set(all)].filter((name) => !table.has(name));
    if (missing.length > 0) throw new DataError(...missing.map((name) => table.noColumn(name, null)));
    const tables = { primary: table, joins: [table], inPlace: [new Map<string, number[]>()], histories: [] };
    return new StoredTable(database, data, tables, await storeJoin(database, data, tables, 0, wanted));
  }

  reference(input: { readonly table: string | null; readonly column: string }): Reference {
    return inputReference(this.data, input);
  }

  raw(reference: Reference, maps = false): Field {
    return valueOf(this.#tables, reference, maps);
  }

  timeField(reference: Reference): Field {
    const sql = columnSql(this.#tables, reference);
    const time = derivedTime(this.data, this.data.joins[0]!.name, reference.column);
    const read = timeSql(this.#database, joinedColumn(this.#tables, reference), sql, time);
    // What is there and no time is bad, not missing.
    return {
      sql: `CASE WHEN ${sql} IS NOT NULL THEN coalesce(${read}, 'nan'::DOUBLE) END`,
      kind: { scalar: 'double', list: false },
    };
  }

  async columns(
    database: Database,
    { plan, join, keep }: LookupOptions,
  ): Promise<Pick<LookupTable, 'keys' | 'since' | 'raw'>> {
    const text = { scalar: 'text', list: false } as const;
    const kept = keep.map((column) => this.#kept(plan, join, column));
    const fields: Field[] = [
      ...join.on.map((_, i) => ({ sql: `CAST(j0.k${i} AS VARCHAR)`, kind: text })),
      ...kept.map(({ field }) => field),
      ...(join.asOf === null ? [] : [{ sql: 'j0.since', kind: { scalar: 'double', list: false } as const }]),
    ];
    const read = fields.map((): RawValue[] => []);
    for await (const block of blocks(database, this, 0, fields))
      for (const [f, column] of block.entries()) for (const value of column) read[f]!.push(value);
    const keys = join.on.length;
    return {
      keys: read.slice(0, keys) as (string | null)[][],
      since: join.asOf === null ? null : (read.at(-1) as number[]),
      raw: new Map(kept.map(({ of }, i) => [keep[i]!, read[keys + i]!.map(of)])),
    };
  }

  /** A column as requests would send it: of times alone, ISO 8601. */
  #kept(
    plan: Plan,
    join: JoinPlan,
    column: string,
  ): { readonly field: Field; readonly of: (value: RawValue) => RawValue } {
    const reference = { table: 0, column };
    const input = plan.inputs.find((one) => one.table === join.name && one.column === column);
    const readers = plan.signals.filter((one) => one.cross === undefined && one.input === input?.name);
    if (readers.length > 0 && readers.every(({ derive }) => derive !== null))
      return { field: this.timeField(reference), of: isoText };
    return { field: this.raw(reference, readers.some(readsMap)), of: (value) => value };
  }
}

function isoText(time: RawValue): RawValue {
  return typeof time !== 'number' ? null : Number.isNaN(time) ? 'no time' : new Date(Math.floor(time)).toISOString();
}

function tooManyBad(
  { name, glob }: JoinPlan,
  { signal, rows: bad }: LookupTable['bad'][number],
  rows: number,
): DataError {
  const reason = `${bad} of ${rows} rows have a value that the signal '${signal}' can't read, more than ${percentOf(MOST_BAD)} %`;
  return new DataError(diagnostic('ADS8620', null, { table: name, path: glob, reason }));
}
