/** Fields of lists of objects that no element has, in columns of JSON and of text: their types do not say which fields there are. */
import { diagnostic, didYouMean, guessedFix } from '../../diagnostics/index.ts';
import { isStructs, listsOf } from '../../ir/struct-fields.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { shown, writeName } from '../../language/semantics/reporter.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import type { Table } from '../relation/table.ts';

/** Fields that a message names. */
const SHOWN = 12;

/** Of a signal without a value. @throws DataError where its column is a field, and no element of the list in the files has it. */
export async function refuseField(
  database: Database,
  table: Table,
  { column, columnSpan, name }: CheckedSignal,
): Promise<void> {
  const own = new Set(table.columns.map((one) => one.name));
  const list = own.has(column) ? undefined : listsOf(column).find((one) => own.has(one));
  if (list === undefined || table.column(list).types.every(({ type }) => isStructs(type))) return;
  const field = column.slice(list.length + 1);
  const value = `TRY_CAST(${table.alias(list)} AS JSON)`;
  const rows = `SELECT ${value} AS v FROM (${table.relation([list], { anyOrder: true })})`;
  const what = `"${table.source.glob}"`;
  const [seen] = await database.all(
    `SELECT count(*) FILTER (json_type(v) = 'ARRAY') AS lists, count(*) FILTER (json_type(v) = 'OBJECT') AS objects, count(v) AS n FROM (${rows})`,
    what,
  );
  const count = (key: string) => Number(seen?.[key] ?? 0);
  const refuse = (problem: string, hint: string, meant: string | null = null) => {
    // The whole of it, however it is written; a signal without `from` would get another name.
    const path = [table.source.name, list, meant ?? field].map(writeName).join('.');
    const fix = meant === null || column === name ? null : guessedFix(columnSpan, path);
    return new DataError(
      diagnostic('ADS8029', columnSpan, { column, table: table.source.name, problem }, { hint, fix }),
    );
  };
  if (count('lists') === 0) {
    if (count('n') === 0) return;
    const holds = count('objects') > 0 ? 'objects' : 'no lists of objects';
    throw refuse(
      `'${list}' holds ${holds}, and fields are read of lists of objects alone`,
      `write '${field}' as a column of its own where the data are made, and name it here: from ${writeName(field)}`,
    );
  }
  const found = await database.all(
    `SELECT k, count(*) AS n FROM (SELECT unnest(json_keys(e)) AS k FROM (SELECT unnest(CAST(v AS JSON[])) AS e FROM (${rows}) WHERE json_type(v) = 'ARRAY') WHERE json_type(e) = 'OBJECT') GROUP BY k ORDER BY n DESC, k LIMIT 1000`,
    what,
  );
  const names = found.map((row) => String(row['k']));
  if (names.includes(field)) return;
  if (names.length === 0)
    throw refuse(
      `no element of the lists of '${list}' is an object`,
      `signal '${name}' may read the list itself: from ${writeName(list)}`,
    );
  const meant = didYouMean(field, names);
  const some = `its fields are ${names
    .slice(0, SHOWN)
    .map((one) => shown(one, 40))
    .join(', ')}${names.length > SHOWN ? ' …' : ''}`;
  throw refuse(
    `no element of the lists of '${list}' has a field '${field}'`,
    meant === null ? some : `did you mean '${shown(meant, 40)}'? ${some}`,
    meant,
  );
}
