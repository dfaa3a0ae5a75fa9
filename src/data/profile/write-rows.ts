/** Reads and joins the examples once, and keeps what is asked of them. */
import { join } from 'node:path';
import { SAMPLE_SALT } from '../../ir/profile-samples.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { CheckedModel } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import type { Examples } from '../relation/examples.ts';
import { storedRows, unmatchedKeySql } from '../relation/joins.ts';
import { rowNumberSql } from '../relation/row-number.ts';
import { sqlString } from '../sql.ts';
import { badSql, delayedSql, faultSql, followParentsSql, HEAVY, weightNumber, weightOf } from './bad-rows-sql.ts';
import { labelSql, oldEnoughSql, sourceKey } from './label-sql.ts';
import { fieldName, type Layout, type SingleRows } from './layout.ts';

/** Bytes of an example without columns of signals, roughly. */
const OWN_WIDTH = 40;
/** A table that takes more than this part of the memory is written to a file, which is compressed: what is in memory would go to disk and back for each question. */
const IN_MEMORY = 0.5;

/** Table of all rows and what is kept of each. */
export const JUDGED = 'adsc_profile.judged';

/**
 * Makes the table `JUDGED` of all rows: file and row (`f`, `r`), `t`, `part`, `src`, `weight` (DOUBLE, of data with weights),
 * labels (`h0…`), rows of joins (`n0…`), keys without one (`l0…`), `u` (a number in [0, 1) to draw by), the columns of signals that are kept,
 * `bad` (see `badSql`; NULL: good) and `fault` (what a bad row says); and the view `adsc_rows` of those that weigh something. @param unused columns that no question about a signal in the files reads.
 */
export async function writeRows(
  database: Database,
  base: CheckedModel,
  examples: Examples,
  layout: Layout,
  unused: readonly string[],
  thinned: string | null,
): Promise<JudgedRows> {
  const { data } = examples;
  const copied = OWN_WIDTH * layout.single.size;
  const bytes = examples.rows * (OWN_WIDTH + copied + (layout.drawn ? 8 : 0) + 6 * data.joins.length + layout.width);
  const fits = bytes < IN_MEMORY * database.memoryMb * 2 ** 20;
  const place = fits ? "':memory:'" : sqlString(join(database.folder, 'profile.duckdb'));
  await database.run(`ATTACH ${place} AS adsc_profile`, 'the temporary folder');
  // To try these on each column takes longer than all else, and they make files of numbers a third smaller at best.
  if (!fits) await database.run("SET disabled_compression_methods = 'alp,alprd'", 'settings');

  const labels = base.heads.map((head) => labelSql(database, examples, head));
  const read = [
    `${data.source === null ? 'NULL::VARCHAR' : sourceKey(examples, data.source.column)} AS src`,
    `${examples.timeText?.sql ?? 'NULL::VARCHAR'} AS time_text`,
    `${data.weight === null ? 'NULL::VARCHAR' : weightOf(examples).sql} AS weight`,
    ...labels.flatMap(({ value, bad }, i) => [`${value} AS h${i}`, `${bad} AS bad${i}`]),
    ...delayedHeads(base.heads).map(
      ({ head, delay }) => `${examples.timeField(examples.named(delay.at), true).sql} AS e${head}`,
    ),
    ...data.joins.map((_, i) => `${rowNumberSql(i)} AS n${i}`),
    ...data.joins.map((_, i) => `${unmatchedKeySql(data, examples.tables, i)} AS l${i}`),
    `${layout.drawn ? examples.unit(SAMPLE_SALT) : '0::DOUBLE'} AS u`,
    ...layout.fields(null),
  ];
  const judged = `SELECT *, ${badSql(base, examples)} AS bad FROM (${followParentsSql(base, delayedSql(base, examples, examples.select(read, { anyOrder: true })))})`;
  // Nothing wider than it need be: what fits into memory is quick.
  const kept = [
    'f',
    'CAST(r AS BIGINT) AS r',
    't',
    'CAST(part AS TINYINT) AS part',
    'src',
    ...(data.weight === null ? [] : [`${weightNumber(examples)} AS weight`]),
    ...(thinned === null ? [] : [`${thinned} AS thinned`]),
    ...oldEnoughSql(base.heads, examples).map((label, i) => `CAST(${label} AS TINYINT) AS h${i}`),
    ...delayedHeads(base.heads).map(({ head }) => `e${head}`),
    ...data.joins.flatMap((_, i) => [`n${i}`, `l${i}`]),
    'u',
    ...layout.fields(null).map(fieldName),
    'CAST(bad AS TINYINT) AS bad',
    `${faultSql(base)} AS fault`,
  ];
  const what = `"${data.primary.glob}"`;
  await database.run(`CREATE TABLE ${JUDGED} AS SELECT ${kept.join(', ')} FROM (${judged})`, what);
  await database.run(`CREATE VIEW adsc_rows AS SELECT * FROM ${JUDGED} WHERE ${HEAVY}`, what);
  const byRow = new Map<number, string>();
  for (const [join, single] of layout.single)
    byRow.set(join, await inOrderOfJoin(database, examples, join, single, unused));
  return { inOrder: layout.inFiles.size === 0 ? JUDGED : await inOrder(database, examples, unused, what), byRow };
}

/** The rows in orders by which columns that are elsewhere can be put next to them. */
export interface JudgedRows {
  /** The table with the rows in the order of files and rows. */
  readonly inOrder: string;
  /** By join: a table with those that found a row, in the order of that, between empty ones for rows that nobody found; then those that found none. */
  readonly byRow: ReadonlyMap<number, string>;
}

/** A copy of what questions about a join's columns need. */
async function inOrderOfJoin(
  database: Database,
  examples: Examples,
  join: number,
  { rows, found }: SingleRows,
  unused: readonly string[],
): Promise<string> {
  const what = `"${examples.data.joins[join]!.glob}"`;
  const number = `n${join}`;
  const left = [
    'fault',
    ...unused,
    ...examples.data.joins.flatMap((_, i) => [...(i === join ? [] : [`n${i}`]), `l${i}`]),
  ];
  const sorted = `adsc_profile.judged_by_row_${join}`;
  const from =
    found === rows
      ? JUDGED
      : `(SELECT * EXCLUDE (i) REPLACE (coalesce(${number}, i) AS ${number}) FROM ${JUDGED} FULL JOIN (SELECT CAST(i AS INTEGER) AS i FROM range(${rows}) AS numbers(i)) ON ${number} = i)`;
  await database.run(
    `CREATE TABLE ${sorted} AS SELECT * EXCLUDE (${left.join(', ')}) FROM ${from} ORDER BY ${number} NULLS LAST`,
    what,
  );
  const stored = `(SELECT ${rowNumberSql(join)} AS i FROM ${storedRows(join)}) AS stored`;
  const wrong = `SELECT 1 FROM ${stored} POSITIONAL JOIN ${sorted} WHERE i IS DISTINCT FROM ${number} LIMIT 1`;
  if ((await database.all(wrong, what)).length > 0)
    throw new Error(`the rows of ${what} are not stored in their order`);
  return sorted;
}

/** The table, or a copy of what questions of files need: a join may bring rows out of their order. */
async function inOrder(
  database: Database,
  examples: Examples,
  unused: readonly string[],
  what: string,
): Promise<string> {
  const read = examples.selectInOrder(['p.f AS file', 'p.r AS row'], []);
  const isSorted = async (table: string) => {
    const rows = `(${read}) AS files POSITIONAL JOIN ${table}`;
    const sql = `SELECT 1 FROM ${rows} WHERE file IS DISTINCT FROM f OR row IS DISTINCT FROM r LIMIT 1`;
    return (await database.all(sql, what)).length === 0;
  };
  if (await isSorted(JUDGED)) return JUDGED;
  const left = ['fault', ...unused, ...examples.data.joins.flatMap((_, i) => [`n${i}`, `l${i}`])];
  const sorted = 'adsc_profile.judged_in_order';
  await database.run(
    `CREATE TABLE ${sorted} AS SELECT * EXCLUDE (${left.join(', ')}) FROM ${JUDGED} ORDER BY f, r`,
    what,
  );
  if (!(await isSorted(sorted))) throw new Error(`the rows of ${what} come in another order each time`);
  return sorted;
}
