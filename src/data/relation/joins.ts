/** Feature injection: the joined tables, read once into DuckDB, checked, and joined to the examples by left joins. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan, JoinPlan, TimePlan } from '../../ir/plan.ts';
import {
  type Column,
  eachType,
  makeColumn,
  mapSql,
  unusable,
  valueSql,
  type ValueSql,
  widenSql,
} from '../files/column.ts';
import { showValue } from '../encode/bad-rows.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { historyClauses, type OpenHistory, stepsColumn, stepsSql } from './histories.ts';
import { keySql } from './key-sql.ts';
import { resolveGlob } from '../files/glob.ts';
import { identifier } from '../sql.ts';
import { openTable } from './open-table.ts';
import { refuseSeconds, shownPlaces } from './refuse-seconds.ts';
import { FILE, READABLE, ROW, type Table } from './table.ts';
import { rawTime, timeFix, timeTextSql } from '../files/time-problems.ts';
import { timeSql } from './time-sql.ts';
import { joinNamed } from '../../ir/joined-name.ts';
import { entryOf } from '../../text/present.ts';
import { rowNumberSql } from './row-number.ts';

/** A column of the primary table (`table` −1) or of the join with that index. */
export interface Reference {
  readonly table: number;
  readonly column: string;
}

export interface OpenTables {
  readonly primary: Table;
  readonly joins: readonly Table[];
  /** By join and column that is read of it: indexes of the primary's files whose rows hold the joined value themselves, as a column called `users.age`. */
  readonly inPlace: readonly ReadonlyMap<string, readonly number[]>[];
  /** Sequences of the log that are made of its rows. Of what they give, a row that holds it itself (`history.pin_id`) has its own. */
  readonly histories: readonly OpenHistory[];
}

/** Opens every joined table (schemas only). */
export async function openJoins(database: Database, root: string, data: DataPlan): Promise<Table[]> {
  const tables: Table[] = [];
  for (const join of data.joins) tables.push(await openTable(database, join, resolveGlob(root, join.glob)));
  return tables;
}

/**
 * `pins.price` is join `pins`' column, also where some files hold it in place; anything else is the primary table's, and so is a name
 * with a dot that is the primary's alone.
 */
export function referenceTo(data: DataPlan, tables: OpenTables, name: string): Reference {
  const found = joinNamed(data.joins, name);
  const table = found === null ? -1 : data.joins.indexOf(found.join);
  if (found === null || (tables.primary.hasColumnCalled(name) && !tables.joins[table]!.has(found.column)))
    return { table: -1, column: name };
  return { table, column: found.column };
}

/** Where an input of a plan is: of no table but the primary's, or of a join. */
export function inputReference(
  data: DataPlan,
  input: { readonly table: string | null; readonly column: string },
): Reference {
  if (input.table === null || input.table === data.primary.name) return { table: -1, column: input.column };
  const table = data.joins.findIndex((j) => j.name === input.table);
  return table < 0 ? { table, column: `${input.table}.${input.column}` } : { table, column: input.column };
}

export function joinedTable(tables: OpenTables, reference: Reference): Table {
  return reference.table < 0 ? tables.primary : tables.joins[reference.table]!;
}

/** A list of the steps that are made of the log's rows; null: it is another column. */
export function madeSteps(
  { histories }: OpenTables,
  { table, column }: Reference,
): { readonly index: number; readonly history: OpenHistory; readonly column: string } | null {
  if (table >= 0) return null;
  for (const [index, history] of histories.entries()) {
    const own = history.columns.find((name) => `${history.plan.name}.${name}` === column);
    if (own !== undefined) return { index, history, column: own };
  }
  return null;
}

/** The name of the primary's column that holds a joined value in place; null: no file has it. */
export function inPlaceName(tables: OpenTables, reference: Reference): string | null {
  const { joins, inPlace } = tables;
  const { table, column } = reference;
  if (madeSteps(tables, reference) !== null) return tables.primary.hasColumnCalled(column) ? column : null;
  return table < 0 || (inPlace[table]!.get(column) ?? []).length === 0
    ? null
    : `${joins[table]!.source.name}.${column}`;
}

/** A column with all types that its values have in the joined relation. */
export function joinedColumn(tables: OpenTables, reference: Reference): Column {
  const column = ownColumn(tables, reference);
  const own = inPlaceName(tables, reference);
  if (own === null) return column;
  const types = [...column.types];
  for (const type of tables.primary.column(own).types)
    if (!types.some((known) => known.type === type.type)) types.push(type);
  return makeColumn(column.name, column.table, types);
}

/** As its own table has it. */
function ownColumn(tables: OpenTables, reference: Reference): Column {
  const made = madeSteps(tables, reference);
  if (made !== null) return stepsColumn(tables.primary, made.history, made.column);
  return joinedTable(tables, reference).column(reference.column);
}

/** Indexes of the primary's files whose rows hold the value themselves. */
function filesWith(tables: OpenTables, reference: Reference): readonly number[] {
  if (reference.table >= 0) return entryOf(tables.inPlace[reference.table]!, reference.column);
  const without = new Set(tables.primary.filesWithout(reference.column));
  return tables.primary.files.flatMap((_, file) => (without.has(file) ? [] : [file]));
}

/** SQL of a raw column in the joined relation: `p.c3`, `j0.c1`. */
export function columnSql(tables: OpenTables, reference: Reference): string {
  const made = madeSteps(tables, reference);
  const sql =
    made !== null
      ? stepsSql(tables.primary, made.index, made.history, made.column)
      : `${reference.table < 0 ? 'p' : `j${reference.table}`}.${joinedTable(tables, reference).alias(reference.column)}`;
  const own = inPlaceName(tables, reference);
  if (own === null) return sql;
  const column = joinedColumn(tables, reference);
  const widened = (from: Column, expression: string) =>
    eachType(from, expression, (value, { type }) =>
      widenSql(
        column,
        value,
        column.types.findIndex((known) => known.type === type),
      ),
    );
  const here = `p.${FILE} IN (${filesWith(tables, reference).join(', ')})`;
  return `CASE WHEN ${here} THEN ${widened(tables.primary.column(own), `p.${tables.primary.alias(own)}`)} ELSE ${widened(ownColumn(tables, reference), sql)} END`;
}

/** A column's values in the joined relation. @param maps read maps too. @throws DataError for types that adsc can't use */
export function valueOf(tables: OpenTables, reference: Reference, maps = false): ValueSql {
  return (maps ? mapSql : valueSql)(joinedColumn(tables, reference), columnSql(tables, reference));
}

/** Table in DuckDB that holds a join: not a name of the user's. */
export function storedName(index: number): string {
  return identifier(`adsc join ${index}`);
}

interface KeyPair {
  readonly left: string;
  readonly right: string;
}

/** SQL of the first key that an example is joined by, as text, where it found no row of the join; over the joined relation. */
export function unmatchedKeySql(data: DataPlan, tables: OpenTables, index: number): string {
  return `CASE WHEN j${index}.k0 IS NULL THEN CAST(${keyPairs(data, tables, index)[0]!.left} AS VARCHAR) END`;
}

/** Both sides of each `on` as SQL that can be compared: as they are where the types agree, as keys (text) otherwise. */
function keyPairs(data: DataPlan, tables: OpenTables, index: number): KeyPair[] {
  const right = tables.joins[index]!;
  return data.joins[index]!.on.map((on) => {
    const reference = referenceTo(data, tables, on.left);
    const left = joinKey(joinedColumn(tables, reference), columnSql(tables, reference));
    const key = joinKey(right.column(on.right), right.alias(on.right));
    const whole = ({ kind }: ValueSql) => ['int', 'bigint', 'hugeint'].includes(kind.scalar);
    const same =
      (left.kind.scalar === key.kind.scalar && ['text', 'boolean'].includes(left.kind.scalar)) ||
      (whole(left) && whole(key));
    return same
      ? { left: left.sql, right: key.sql }
      : { left: keySql(left.sql, left.kind), right: keySql(key.sql, key.kind) };
  });
}

function joinKey(column: Column, expression: string): ValueSql {
  const value = valueSql(column, expression);
  if (value.kind.list) throw unusable(column, 'it cannot be a join key');
  return value;
}

/** What a statement over the rows of a stored join reads from; columns are called as over the joined relation. */
export function storedRows(index: number): string {
  return `${storedName(index)} AS j${index}`;
}

/**
 * A statement over the rows of a stored join: the number of each, then `fields`, SQL as over the joined relation. With one of DuckDB's threads rows
 * come in the order of their numbers, as they are stored; to sort them by it takes as long as everything else.
 */
export function storedRowsSql(index: number, fields: readonly string[]): string {
  return `SELECT ${[rowNumberSql(index), ...fields].join(', ')} FROM ${storedRows(index)}`;
}

/**
 * Reads a joined table into DuckDB: its keys (k0, k1 …), the wanted columns under their aliases, and with
 * `as_of` the range of time [since, until) in which a row is the newest. @returns the number of rows. @throws DataError for duplicate keys.
 */
export async function storeJoin(
  database: Database,
  data: DataPlan,
  tables: OpenTables,
  index: number,
  wanted: ReadonlySet<string>,
): Promise<number> {
  const join = data.joins[index]!;
  const table = tables.joins[index]!;
  const what = `"${join.glob}"`;
  const keys = keyPairs(data, tables, index).map((pair, i) => `${pair.right} AS k${i}`);
  const names = join.on.map((_, i) => `k${i}`);
  const columns = [...wanted].map((name) => table.alias(name));
  const read = table.relation(
    [...wanted, ...join.on.map((on) => on.right), ...(join.asOf === null ? [] : [join.asOf])],
    { anyOrder: join.asOf !== null },
  );
  const known = [READABLE, ...names.map((name) => `${name} IS NOT NULL`)].join(' AND ');

  if (join.asOf === null) {
    await database.run(
      `CREATE TABLE ${storedName(index)} AS SELECT ${[...keys, ...columns].join(', ')} FROM (${read}) WHERE ${READABLE}`,
      what,
    );
    await refuseDuplicates(database, join, index, names);
  } else {
    const column = table.column(join.asOf);
    const reading = join.asOfTime ?? defaultTime(join.asOf, data);
    const time = timeSql(database, column, table.alias(join.asOf), reading);
    const keyed = `SELECT ${[...keys, ...columns, `${time} AS since`, FILE, ROW, READABLE].join(', ')} FROM (${read})`;
    const by = names.join(', ');
    // Of several rows of one key and time the last counts, in the order of files and rows.
    const newest = `SELECT * FROM (${keyed}) WHERE ${known} AND since IS NOT NULL QUALIFY row_number() OVER (PARTITION BY ${by}, since ORDER BY ${FILE} DESC, ${ROW} DESC) = 1`;
    const ranges = `SELECT ${[...names, ...columns, 'since'].join(', ')}, lead(since, 1, 'infinity'::DOUBLE) OVER (PARTITION BY ${by} ORDER BY since) AS until FROM (${newest}) ORDER BY ${FILE}, ${ROW}`;
    await database.run(`CREATE TABLE ${storedName(index)} AS ${ranges}`, what);
    await refuseUnreadTimes(database, join, table, `SELECT *, ${time} AS since FROM (${read})`, reading);
    const [early] = await database.all(`SELECT min(since) AS first FROM ${storedName(index)}`, what);
    await refuseSeconds(database, table, read, reading, early!['first'] as number | null, 'as_of');
  }
  const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(index)}`, what);
  return Number(row!['n']);
}

/** A row of a history whose time can't be read would be left out, and an older one taken for the newest. */
async function refuseUnreadTimes(
  database: Database,
  join: JoinPlan,
  table: Table,
  rows: string,
  time: TimePlan,
): Promise<void> {
  const column = table.column(time.column);
  const text = timeTextSql(column, table.alias(time.column));
  const unread = `SELECT ${FILE}, ${ROW}, ${text} AS text FROM (${rows}) WHERE since IS NULL AND ${text} IS NOT NULL`;
  const found = await database.all(
    `SELECT *, count(*) OVER () AS n FROM (${unread}) ORDER BY ${FILE}, ${ROW} LIMIT 3`,
    `"${join.glob}"`,
  );
  if (found.length === 0) return;
  const shown = shownPlaces(table, found, (one) => showValue(rawTime(column, one)));
  const hint =
    timeFix(
      time,
      found.map((one) => rawTime(column, one['text'] as string)),
    )?.replaceAll('`time ', '`as_of ') ?? null;
  throw new DataError(
    diagnostic(
      'ADS8037',
      null,
      { rows: Number(found[0]!['n']), table: `'${join.name}'`, column: time.column, shown },
      { hint },
    ),
  );
}

function defaultTime(column: string, data: DataPlan): NonNullable<DataPlan['time']> {
  return { column, unit: null, format: null, zone: data.time?.zone ?? 'UTC' };
}

async function refuseDuplicates(
  database: Database,
  join: JoinPlan,
  index: number,
  names: readonly string[],
): Promise<void> {
  const by = names.join(', ');
  const known = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
  const groups = `SELECT ${by}, count(*) AS n FROM ${storedName(index)} WHERE ${known} GROUP BY ${by} HAVING n > 1`;
  const texts = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(', ');
  const [row] = await database.all(
    `SELECT ${texts}, n, count(*) OVER () AS keys FROM (${groups}) ORDER BY n DESC, ${by} LIMIT 1`,
    `"${join.glob}"`,
  );
  if (row === undefined) return;
  const example = names.map((name, i) => `${join.on[i]!.right} = ${String(row[name])}`).join(', ');
  const facts = {
    table: `table '${join.name}' ("${join.glob}")`,
    keys: Number(row['keys']),
    example,
    count: Number(row['n']),
  };
  throw new DataError(
    diagnostic('ADS8007', null, facts, {
      hint: 'remove the duplicates, join on more columns, or say `as_of` with the time of each row',
    }),
  );
}

/** The FROM clause of the joined relation: `p` is the primary, with its time `p.t`. */
export function joinClauses(data: DataPlan, tables: OpenTables): string {
  const joins = data.joins
    .map((join, index) => {
      const on = keyPairs(data, tables, index).map((pair, i) => `${pair.left} = j${index}.k${i}`);
      if (join.asOf !== null) on.push(`p.t >= j${index}.since`, `p.t < j${index}.until`);
      return ` LEFT JOIN ${storedName(index)} AS j${index} ON ${on.join(' AND ')}`;
    })
    .join('');
  return `${joins}${historyClauses(tables.histories)}`;
}

/** A join that spills comes out in another order, and then sorting (which spills too) puts it right. A cell is taken for 32 bytes. */
export function mayStreamInAnyOrder(joinedCells: number, { memoryMb }: Database): boolean {
  return joinedCells * 32 > (memoryMb * 2 ** 20) / 4;
}
