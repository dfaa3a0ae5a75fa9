/** Tables that are joined to the examples: by which key, and which of their columns are signals. */
import type { FileFormat } from '../ir/plan.ts';
import type { FirstLine } from './first-line.ts';
import { type ColumnSummary, Inspection } from './inspect.ts';
import { isAfterwardsName, isIdName, sideOf, wordsOf } from './names.ts';
import { formatOf } from './signals.ts';
import type { GuessedSignal } from './spec.ts';

/** A file to join: relative to the root, and as the spec names it. */
export interface TableFile {
  readonly path: string;
  readonly shown: string;
  readonly format: FileFormat;
  /** Of the join in the spec. */
  readonly name: string;
}

export interface GuessedJoin {
  readonly table: TableFile;
  readonly first: FirstLine;
  /** Columns of the examples and of the table. */
  readonly key: { readonly left: string; readonly right: string };
  readonly why: string;
  /** Whose property the table is; null: the name of the key does not say. */
  readonly side: 'user' | 'ad' | null;
  readonly signals: readonly GuessedSignal[];
  readonly left: readonly { readonly name: string; readonly why: string }[];
  /** What was guessed of the key; null: nothing. */
  readonly unsure: string | null;
}

/** Values of the examples that are looked for in a table. */
const SOUGHT = 2000;
/** The most rows of a table whose keys are looked at. */
const MOST_KEYS = 100_000;

/** @param taken names of signals; those of the table are added @throws DataError when the file can't be read */
export async function guessJoin(
  examples: Inspection,
  table: TableFile,
  root: string,
  taken: Set<string>,
): Promise<GuessedJoin | { readonly problem: string; readonly hint: string }> {
  const inspection = await Inspection.open(root, table.path, table.format);
  try {
    const { rows, columns, first } = inspection.inspected;
    const joined = await keyOf(examples, inspection, table);
    if ('problem' in joined) return joined;
    const side = sideOf(joined.key.left) ?? sideOf(table.name);
    const signals: GuessedSignal[] = [];
    const left: { name: string; why: string }[] = [];
    for (const column of columns) {
      const { name } = column;
      const at = `${table.name}.${name}`;
      // The examples have it under the name of the key.
      if (name === joined.key.right) continue;
      const found = isAfterwardsName(name)
        ? { left: 'by its name known only afterwards' }
        : formatOf(column, rows, null);
      if ('left' in found) {
        left.push({ name: at, why: found.left });
        continue;
      }
      const own = taken.has(name) ? `${table.name}_${name}` : name;
      taken.add(own);
      signals.push({ name: own, ...found, from: { table: table.name, column: name }, side });
    }
    return { table, first, ...joined, side, signals, left };
  } finally {
    inspection.close();
  }
}

type Key = Pick<GuessedJoin, 'key' | 'why' | 'unsure'>;

/** The column of one name in both, else the one that holds the other's values; rows of the table have one value each. */
async function keyOf(
  examples: Inspection,
  inspection: Inspection,
  { shown, name }: TableFile,
): Promise<Key | { readonly problem: string; readonly hint: string }> {
  const { columns, rows } = inspection.inspected;
  const ours = examples.inspected.columns.filter(usable);
  const unique = columns.filter((column) => usable(column) && column.present === rows && column.distinct === rows);
  const same = unique.filter((column) => ours.some((one) => one.name === column.name));
  const [best] = same.toSorted((a, b) => Number(isIdName(b.name)) - Number(isIdName(a.name)));
  if (best !== undefined)
    return { key: { left: best.name, right: best.name }, why: 'both have it, and each value comes once', unsure: null };
  const repeated = columns.find((column) => usable(column) && ours.some((one) => one.name === column.name));
  if (repeated !== undefined && isIdName(repeated.name))
    return {
      problem: `"${shown}" has rows with the same "${repeated.name}", and a join adds one row to each example`,
      hint: `if it is a history, write the join by hand: join ${name} from "${shown}" on ${repeated.name} { as_of ITS_TIME }`,
    };
  const found: { left: string; right: string; score: number }[] = [];
  if (rows < MOST_KEYS)
    for (const { name: right } of unique) {
      const keys = new Set(await inspection.values(right, MOST_KEYS));
      for (const { name: left, distinct } of ours) {
        const sought = await examples.values(left, SOUGHT);
        const share = sought.filter((value) => keys.has(value)).length / Math.max(1, sought.length);
        // 0 and 1 are in every table of whole numbers.
        if (share >= 0.9 && distinct > 2) found.push({ left, right, score: alike(left, name, right) });
      }
    }
  const [first, second] = found.toSorted((a, b) => b.score - a.score);
  if (first === undefined || (second !== undefined && second.score === first.score))
    return {
      problem: `nothing says by which key "${shown}" is joined`,
      hint: 'give the key one name in both files, with one row for each value in the joined one',
    };
  const { left, right } = first;
  return {
    key: { left, right },
    why: `its ${right} holds the values of ${left}`,
    unsure: `whether "${shown}" is joined on ${JSON.stringify(left)} = ${JSON.stringify(right)}: the values fit`,
  };
}

const usable = ({ kind, list, present }: ColumnSummary): boolean => kind !== null && list === null && present > 0;

/** Words that the name of our column has in common with the table's and with its key. */
function alike(left: string, table: string, right: string): number {
  const stem = (word: string) => word.replace(/(?:ies|s|y)$/, '');
  const theirs = new Set([...wordsOf(table), ...wordsOf(right)].map(stem));
  return wordsOf(left).filter((word) => theirs.has(stem(word))).length;
}
