/** Times that could not be read, as they are written: they are read as numbers, of which nothing is left to show. */
import type { Plan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { recordOf } from '../../text/record.ts';
import type { Database } from '../database.ts';
import { type BadValue, type BadValues, plainValue } from '../encode/bad-values.ts';
import { rawTime, timeTextSql } from '../files/time-problems.ts';
import type { Examples } from './examples.ts';
import type { Reference } from './joins.ts';

/** Bad values of signals that derive from a time, with what their column says; others as they are. @param open called where there are some */
export async function withWrittenTimes(
  plan: Plan,
  values: BadValues,
  open: () => Promise<{ readonly database: Database; readonly examples: Examples }>,
): Promise<BadValues> {
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const derived = new Map(plan.signals.flatMap(({ name, derive, input }) => (derive === null ? [] : [[name, input]])));
  if (!Object.keys(values).some((name) => derived.has(name))) return values;
  const { database, examples } = await open();
  const shown: [string, readonly BadValue[]][] = [];
  for (const [name, bad] of Object.entries(values)) {
    const input = derived.get(name);
    shown.push([
      name,
      input === undefined
        ? bad
        : await writtenTimes(database, examples, examples.reference(entryOf(inputs, input)), bad),
    ]);
  }
  return recordOf(shown);
}

/** The same bad values of a column of times. */
export async function writtenTimes(
  database: Database,
  examples: Examples,
  reference: Reference,
  bad: readonly BadValue[],
): Promise<readonly BadValue[]> {
  const { sql, column } = examples.original(reference);
  const files = new Map(examples.files.map(({ path }, file) => [path, file]));
  const places = bad.map(({ file, row }) => `(p.f = ${entryOf(files, file)} AND p.r = ${row - 1})`);
  const rows = await database.all(
    examples.select([`${timeTextSql(column, sql)} AS text`], { where: places.join(' OR ') }),
    `"${examples.data.primary.glob}"`,
  );
  const texts = new Map(rows.map((row) => [`${String(row['f'])} ${String(row['r'])}`, row['text'] as string | null]));
  return bad.map((one) => {
    const text = texts.get(`${entryOf(files, one.file)} ${one.row - 1}`);
    return text === undefined || text === null ? one : { ...one, value: plainValue(rawTime(column, text)) };
  });
}
