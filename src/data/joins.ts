/** Feature injection: the joined tables, read once into DuckDB, checked, and put beside the examples by left joins. */
import { diagnostic } from '../diagnostics/index.ts';
import type { DataPlan, JoinPlan } from '../plan/schema.ts';
import type { Database } from './database.ts';
import { DataError } from './error.ts';
import { keySql } from './key-sql.ts';
import { resolveGlob } from './files.ts';
import { identifier } from './sql.ts';
import { type Column, openTable, READABLE, ROW, type Table } from './table.ts';
import { timeSql } from './time-sql.ts';

/** A column of the primary table (`table` −1) or of the join with that index. */
export interface Reference {
  readonly table: number;
  readonly column: string;
}

export interface OpenTables {
  readonly primary: Table;
  readonly joins: readonly Table[];
}

/** Opens every joined table (schemas only). */
export async function openJoins(database: Database, root: string, data: DataPlan): Promise<Table[]> {
  const tables: Table[] = [];
  for (const join of data.joins) tables.push(await openTable(database, join, resolveGlob(root, join.glob)));
  return tables;
}

/** `pins.price` is join `pins`' column; anything else is the primary table's. */
export function referenceTo(data: DataPlan, tables: OpenTables, name: string): Reference {
  if (!tables.primary.has(name)) {
    // The longest name first: `a.b.c` may be column `c` of a table called `a.b`.
    const order = data.joins.map((join, table) => ({ join, table })).sort((a, b) => b.join.name.length - a.join.name.length);
    const found = order.find(({ join }) => name.startsWith(`${join.name}.`));
    if (found !== undefined) return { table: found.table, column: name.slice(found.join.name.length + 1) };
  }
  return { table: -1, column: name };
}

export function tableOf(tables: OpenTables, reference: Reference): Table {
  return reference.table < 0 ? tables.primary : tables.joins[reference.table]!;
}

export function columnOf(tables: OpenTables, reference: Reference): Column {
  return tableOf(tables, reference).column(reference.column);
}

/** SQL of a raw column in the joined relation: `p.c3`, `j0.c1`. */
export function columnSql(tables: OpenTables, reference: Reference): string {
  return `${reference.table < 0 ? 'p' : `j${reference.table}`}.${tableOf(tables, reference).alias(reference.column)}`;
}

/** Table in DuckDB that holds a join: not a name of the user's. */
export function storedName(index: number): string {
  return identifier(`adsc join ${index}`);
}

interface KeyPair {
  readonly left: string;
  readonly right: string;
}

/** Both sides of each `on` as SQL that can be compared: as they are where the types agree, as keys (text) otherwise. */
function keyPairs(data: DataPlan, tables: OpenTables, index: number): KeyPair[] {
  const right = tables.joins[index]!;
  return data.joins[index]!.on.map((on) => {
    const reference = referenceTo(data, tables, on.left);
    const left = columnOf(tables, reference);
    const key = right.column(on.right);
    const leftSql = columnSql(tables, reference);
    const rightSql = right.alias(on.right);
    for (const [column, table] of [[left, tableOf(tables, reference)], [key, right]] as const) {
      if (column.kind === null || column.kind.list) {
        throw new DataError(diagnostic('ADS8006', null, { column: column.name, table: `'${table.source.name}'`, type: column.type, reason: 'it cannot be a join key' }));
      }
    }
    const whole = (column: Column) => ['int', 'bigint', 'hugeint'].includes(column.kind!.scalar);
    const same = (left.type === key.type && ['text', 'boolean'].includes(left.kind!.scalar)) || (whole(left) && whole(key));
    return same ? { left: leftSql, right: rightSql } : { left: keySql(leftSql, left.kind!), right: keySql(rightSql, key.kind!) };
  });
}

/**
 * Reads a joined table into DuckDB: its keys (k0, k1 …), the wanted columns under their aliases, and with `as_of` the range of time
 * [since, until) in which a row is the newest. @returns the number of rows. @throws DataError for duplicate keys.
 */
export async function storeJoin(database: Database, data: DataPlan, tables: OpenTables, index: number, wanted: ReadonlySet<string>): Promise<number> {
  const join = data.joins[index]!;
  const table = tables.joins[index]!;
  const what = `"${join.glob}"`;
  const keys = keyPairs(data, tables, index).map((pair, i) => `${pair.right} AS k${i}`);
  const names = join.on.map((_, i) => `k${i}`);
  const columns = [...wanted].map((name) => table.alias(name));
  const read = table.relation([...wanted, ...join.on.map((on) => on.right), ...(join.asOf === null ? [] : [join.asOf])]);
  const known = [READABLE, ...names.map((name) => `${name} IS NOT NULL`)].join(' AND ');

  if (join.asOf === null) {
    await database.run(`CREATE TABLE ${storedName(index)} AS SELECT ${[...keys, ...columns].join(', ')} FROM (${read}) WHERE ${READABLE}`, what);
    await refuseDuplicates(database, join, index, names);
  } else {
    const column = table.column(join.asOf);
    const time = timeSql(database, table.alias(join.asOf), column, join.asOfTime ?? defaultTime(join.asOf, data), join.name);
    const keyed = `SELECT ${[...keys, ...columns, `${time} AS since`, ROW, READABLE].join(', ')} FROM (${read})`;
    const by = names.join(', ');
    // Of several rows of one key and time the last in the file counts.
    const newest = `SELECT * FROM (${keyed}) WHERE ${known} AND since IS NOT NULL QUALIFY row_number() OVER (PARTITION BY ${by}, since ORDER BY ${ROW} DESC) = 1`;
    const ranges = `SELECT ${[...names, ...columns, 'since'].join(', ')}, lead(since, 1, 'infinity'::DOUBLE) OVER (PARTITION BY ${by} ORDER BY since) AS until FROM (${newest})`;
    await database.run(`CREATE TABLE ${storedName(index)} AS ${ranges}`, what);
  }
  const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(index)}`, what);
  return Number(row!['n']);
}

function defaultTime(column: string, data: DataPlan): NonNullable<DataPlan['time']> {
  return { column, unit: null, format: null, zone: data.time?.zone ?? 'UTC' };
}

async function refuseDuplicates(database: Database, join: JoinPlan, index: number, names: readonly string[]): Promise<void> {
  const by = names.join(', ');
  const known = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
  const groups = `SELECT ${by}, count(*) AS n FROM ${storedName(index)} WHERE ${known} GROUP BY ${by} HAVING n > 1`;
  const texts = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(', ');
  const [row] = await database.all(`SELECT ${texts}, n, count(*) OVER () AS keys FROM (${groups}) ORDER BY n DESC, ${by} LIMIT 1`, `"${join.glob}"`);
  if (row === undefined) return;
  const example = names.map((name, i) => `${join.on[i]!.right} = ${String(row[name])}`).join(', ');
  const facts = { table: `table '${join.name}' ("${join.glob}")`, keys: Number(row['keys']), example, count: Number(row['n']) };
  throw new DataError(diagnostic('ADS8007', null, facts, { hint: 'remove the duplicates, join on more columns, or say `as_of` with the time of each row' }));
}

/** The FROM clause of the joined relation: `p` is the primary, with its time `p.t`. */
export function joinClauses(data: DataPlan, tables: OpenTables): string {
  return data.joins
    .map((join, index) => {
      const on = keyPairs(data, tables, index).map((pair, i) => `${pair.left} = j${index}.k${i}`);
      if (join.asOf !== null) on.push(`p.t >= j${index}.since`, `p.t < j${index}.until`);
      return ` LEFT JOIN ${storedName(index)} AS j${index} ON ${on.join(' AND ')}`;
    })
    .join('');
}
