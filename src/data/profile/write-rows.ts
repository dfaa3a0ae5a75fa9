/** Reads and joins the examples once, and keeps what is asked of them. */
import { join } from 'node:path';
import type { CheckedModel } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import type { Examples } from '../relation/examples.ts';
import { rowNumberSql, unmatchedKeySql } from '../relation/joins.ts';
import { weightless } from '../relation/weight-sql.ts';
import { sqlString } from '../sql.ts';
import { badSql, faultSql, weightNumber, weightOf } from './bad-rows-sql.ts';
import { labelSql, sourceKey } from './label-sql.ts';
import type { Layout } from './layout.ts';

const SAMPLE_SALT = 3;
/** Bytes of an example without columns of signals, roughly. */
const OWN_WIDTH = 40;
/** A table that takes more than this part of the memory is written to a file, which is compressed: what is in memory would go to disk and back for each question. */
const IN_MEMORY = 0.5;

/**
 * Makes the table `adsc_profile.all_rows` of all rows that weigh something: file and row (`f`, `r`), `t`, `part`, `src`, `weight` (DOUBLE, of data with weights),
 * labels (`h0…`), rows of joins (`n0…`), keys without one (`l0…`), `u` (a number in [0, 1) to draw by), the columns of signals,
 * `bad` (see `badSql`; NULL: good) and `fault` (what a bad row says).
 */
export async function writeRows(
  database: Database,
  base: CheckedModel,
  examples: Examples,
  layout: Layout,
): Promise<void> {
  const { data } = examples;
  const bytes = examples.rows * (OWN_WIDTH + (layout.drawn ? 8 : 0) + 6 * data.joins.length + layout.width);
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
    ...data.joins.map((_, i) => `${rowNumberSql(i)} AS n${i}`),
    ...data.joins.map((_, i) => `${unmatchedKeySql(data, examples.tables, i)} AS l${i}`),
    `${layout.drawn ? examples.unit(SAMPLE_SALT) : '0::DOUBLE'} AS u`,
    ...layout.fields(null),
  ];
  const left = data.weight === null ? '' : ` WHERE NOT (ok AND ${weightless(weightNumber(examples))})`;
  const judged = `SELECT *, ${badSql(base, examples)} AS bad FROM (${examples.select(read, { anyOrder: true })})${left}`;
  // Nothing wider than it need be: what fits into memory is quick.
  const kept = [
    'f',
    'CAST(r AS BIGINT) AS r',
    't',
    'CAST(part AS TINYINT) AS part',
    'src',
    ...(data.weight === null ? [] : [`${weightNumber(examples)} AS weight`]),
    ...labels.map((_, i) => `CAST(h${i} AS TINYINT) AS h${i}`),
    ...data.joins.flatMap((_, i) => [`n${i}`, `l${i}`]),
    'u',
    ...layout.fields(null).map((field) => field.slice(field.lastIndexOf(' ') + 1)),
    'CAST(bad AS TINYINT) AS bad',
    `${faultSql(base)} AS fault`,
  ];
  await database.run(
    `CREATE TABLE adsc_profile.all_rows AS SELECT ${kept.join(', ')} FROM (${judged})`,
    `"${data.primary.glob}"`,
  );
}
