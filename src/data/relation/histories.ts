/**
 * Sequences of the log (`HistoryPlan`): for each row the last steps of the same owner that were known before its time, as lists.
 *
 * Steps are sorted by owner and by the time from which they are known, and cut into blocks of `max`. An example needs at most two blocks: the
 * one with the last step before it, and the one before that. Which block, and how many of its steps, is counted in one pass over steps and
 * examples together, sorted by owner and time. So memory grows with rows and steps, not with the steps of all rows, however long one history is.
 */
import type { DataPlan, HistoryPlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import { type Column, makeColumn, unusable, valueSql, type ValueSql } from '../files/column.ts';
import { castFor } from '../files/column-type.ts';
import { identifier } from '../sql.ts';
import { keySql } from './key-sql.ts';
import { ownLabel } from './own-label.ts';
import { READABLE, type Table } from './table.ts';
import { timeSql } from './time-sql.ts';

/** A history whose lists are made of rows. */
export interface OpenHistory {
  readonly plan: HistoryPlan;
  /** Columns of the log that are read of its steps. */
  readonly columns: readonly string[];
  /** The rows that may be steps; null: the examples' own. */
  readonly rows: Table | null;
}

/** The history that a column's name is of, and the column of its steps; null: it is of none. */
export function historyNamed(
  data: Pick<DataPlan, 'histories'>,
  name: string,
): { readonly plan: HistoryPlan; readonly column: string } | null {
  // The longest name that fits, as of joined tables.
  const [plan] = (data.histories ?? [])
    .filter((one) => name.startsWith(`${one.name}.`))
    .sort((a, b) => b.name.length - a.name.length);
  return plan === undefined ? null : { plan, column: name.slice(plan.name.length + 1) };
}

/** A list of the values of a log's column. @throws DataError for a column that has lists itself, or values of no use */
export function stepsColumn(primary: Table, { plan, rows }: OpenHistory, name: string): Column {
  const table = rows ?? primary;
  const column = table.column(name);
  const { kind } = stepValue(table, name);
  if (kind.list) throw unusable(column, `it has lists, and each step of '${plan.name}' has a single value`);
  const type = kind.scalar === 'json' ? 'JSON[]' : castFor({ ...kind, list: true });
  const file = column.types[0]!.file;
  return makeColumn(`${plan.name}.${name}`, column.table, [{ type, kind: { ...kind, list: true }, time: null, file }]);
}

function stepValue(primary: Table, name: string): ValueSql {
  return valueSql(primary.column(name), `p.${primary.alias(name)}`);
}

/** SQL of the list over the joined relation, of the type of `stepsColumn`; without steps it is empty. */
export function stepsSql(primary: Table, index: number, { plan, columns, rows }: OpenHistory, name: string): string {
  const { kind } = stepValue(rows ?? primary, name);
  const type = castFor({ ...kind, list: true });
  const own = `m${columns.indexOf(name)}`;
  const [ends, last, before] = [`e${index}`, `b${index}`, `a${index}`];
  const older = `coalesce(${before}.${own}[${ends}.q + 1:${plan.max}], []::${type})`;
  return `CASE WHEN ${ends}.q IS NULL THEN []::${type} ELSE list_concat(${older}, ${last}.${own}[1:${ends}.q]) END`;
}

const blocksName = (index: number) => identifier(`adsc blocks ${index}`);
const endsName = (index: number) => identifier(`adsc ends ${index}`);

/** Tables in DuckDB of a history: not names of the user's. */
export function storedHistory(index: number): readonly [blocks: string, ends: string] {
  return [blocksName(index), endsName(index)];
}

/** The joins that give each row of `p` the blocks of its history. */
export function historyClauses(histories: readonly OpenHistory[]): string {
  return histories
    .map((_, i) => {
      const ends = ` LEFT JOIN ${endsName(i)} AS e${i} ON p.f = e${i}.f AND p.r = e${i}.r`;
      const last = ` LEFT JOIN ${blocksName(i)} AS b${i} ON e${i}.block = b${i}.block`;
      return `${ends}${last} LEFT JOIN ${blocksName(i)} AS a${i} ON e${i}.before = a${i}.block`;
    })
    .join('');
}

/** Columns of the log that a history needs besides those of its steps. */
export function ownColumns({ by, where, at }: HistoryPlan): string[] {
  return [by, where, at].filter((name) => name !== null);
}

/**
 * Makes the blocks and the ends of a history.
 * @param examples relation of the primary, `p` with its time `p.t`, all rows @param stepRows the same of the rows that may be steps @param tie SQL that orders the steps of one owner and time
 * @param until epoch ms: rows of this time and later are no steps, and stand for none of an earlier time. null: all may be
 * @param isKeyed the rows have keys, `p.k`, and one key may stand in several of them: the first is the step
 * @returns its cells, for what they take of memory. @throws DataError for a column that has no keys, labels or times
 */
export async function storeHistory(
  database: Database,
  data: DataPlan,
  primary: Table,
  index: number,
  { plan, columns, rows: ofSteps }: OpenHistory,
  { examples, stepRows }: { readonly examples: string; readonly stepRows: string },
  {
    tie,
    isKeyed,
    until,
  }: { readonly tie: readonly string[]; readonly isKeyed: boolean; readonly until: number | null },
): Promise<number> {
  const what = `"${data.primary.glob}"`;
  const { by, where, at, delaySeconds, max } = plan;
  const table = ofSteps ?? primary;
  const [owner, ownerOfStep] = [primary, table].map((of) => ownerSql(of, by));
  const conditions = [`p.${READABLE}`, ...(until === null ? [] : [`p.t < ${until}`])];
  if (where !== null) {
    const label = { column: where, op: null, value: null };
    conditions.push(`${ownLabel(database, label, stepValue(table, where))} = 1`);
  }
  const own = delaySeconds === 0 ? 'p.t' : `p.t + ${delaySeconds * 1000}`;
  const event =
    at === null || data.time === null
      ? null
      : timeSql(database, table.column(at), `p.${table.alias(at)}`, { ...data.time, column: at });
  // A step whose event has no time that can be read is known at no time; `greatest` passes over a row's own time where there is none.
  const known =
    event === null ? own : `CASE WHEN p.t IS NOT NULL AND ${event} IS NOT NULL THEN greatest(${own}, ${event}) END`;
  const members = columns.map((name, i) => `${stepValue(table, name).sql} AS m${i}`);
  const names = columns.map((_, i) => `m${i}`);
  const ties = tie.map((sql, i) => `${sql} AS o${i}`);
  const order = ['s', ...tie.map((_, i) => `o${i}`)].join(', ');
  const steps = identifier(`adsc steps ${index}`);
  const [blocks, ends] = storedHistory(index);
  const rows = `SELECT ${[`${ownerOfStep} AS u`, `${known} AS s`, ...ties, ...members].join(', ')} FROM ${stepRows} WHERE ${conditions.join(' AND ')}${isKeyed ? ' QUALIFY row_number() OVER (PARTITION BY p.k ORDER BY p.f, p.r) = 1' : ''}`;
  await database.run(
    `CREATE TABLE ${steps} AS SELECT ${['u', 's', ...names].join(', ')}, row_number() OVER (PARTITION BY u ORDER BY ${order}) - 1 AS n FROM (${rows}) WHERE u IS NOT NULL AND s IS NOT NULL`,
    what,
  );
  await storeBlocks(database, { steps, blocks, names, max, what });
  // An example stands before the steps of its own time, which it does not see.
  const events = `SELECT u, s AS moment, 1 AS step, 0 AS f, 0::BIGINT AS r FROM ${steps} UNION ALL SELECT ${owner} AS u, p.t AS moment, 0 AS step, CAST(p.f AS INTEGER) AS f, CAST(p.r AS BIGINT) AS r FROM ${examples} WHERE p.${READABLE} AND p.t IS NOT NULL AND u IS NOT NULL`;
  const counted = `SELECT u, f, r, step, CAST(sum(step) OVER (PARTITION BY u ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS BIGINT) AS n FROM (${events})`;
  const placed = `SELECT u, b, block, lag(block) OVER (PARTITION BY u ORDER BY b) AS before FROM ${blocks}`;
  await database.run(
    `CREATE TABLE ${ends} AS SELECT c.f, c.r, b.block, b.before, c.n - b.b * ${max} AS q FROM (SELECT * FROM (${counted}) WHERE step = 0 AND n > 0) AS c JOIN (${placed}) AS b ON b.u = c.u AND b.b = (c.n - 1) // ${max}`,
    what,
  );
  await database.run(`DROP TABLE ${steps}`, what);
  await database.run(`ALTER TABLE ${blocks} DROP COLUMN u`, what);
  return historyCells(database, index, names.length, max, what);
}

/** @throws DataError for a column of lists */
function ownerSql(table: Table, by: string): string {
  const { sql, kind } = stepValue(table, by);
  if (kind.list) throw unusable(table.column(by), 'it has lists, and the rows of a history share one value');
  return keySql(sql, kind);
}

/** Steps whose lists are made at the same time: DuckDB keeps lists that grow in memory. */
const STEPS_AT_ONCE = 100_000;

/** Lists of `max` steps each, by owner `u` and number `b`, with a number of their own. */
async function storeBlocks(
  database: Database,
  {
    steps,
    blocks,
    names,
    max,
    what,
  }: {
    readonly steps: string;
    readonly blocks: string;
    readonly names: readonly string[];
    readonly max: number;
    readonly what: string;
  },
): Promise<void> {
  const [row] = await database.all(`SELECT count(*) AS n FROM ${steps}`, what);
  const parts = Math.max(1, Math.ceil(Number(row!['n']) / STEPS_AT_ONCE));
  const step = `{'n': n, ${names.map((name) => `'${name}': ${name}`).join(', ')}}`;
  const lists = names.map((name) => `list_transform(l, lambda x: x.${name}) AS ${name}`).join(', ');
  for (let part = 0; part < parts; part++) {
    const own = `SELECT u, n // ${max} AS b, list_sort(list(${step})) AS l FROM ${steps} WHERE hash(u, n // ${max}) % ${parts} = ${part} GROUP BY u, b`;
    const numbered = `SELECT ${part} * ${2 ** 32} + row_number() OVER () AS block, u, b, ${lists} FROM (${own})`;
    await database.run(
      part === 0 ? `CREATE TABLE ${blocks} AS ${numbered}` : `INSERT INTO ${blocks} ${numbered}`,
      what,
    );
  }
}

/** Of both tables, as they are stored. */
export async function historyCells(
  database: Database,
  index: number,
  members: number,
  max: number,
  what: string,
): Promise<number> {
  const [blocks, ends] = storedHistory(index);
  const [row] = await database.all(
    `SELECT (SELECT count(*) FROM ${blocks}) AS blocks, (SELECT count(*) FROM ${ends}) AS ends`,
    what,
  );
  return Number(row!['blocks']) * members * max + Number(row!['ends']) * 5;
}
