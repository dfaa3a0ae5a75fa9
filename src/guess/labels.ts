/** Which columns are labels, and which of their values is the positive one. */
import type { Comparison } from './comparison.ts';
import type { ColumnSummary } from './inspect.ts';
import { isEngagementName, sideOf, wordsOf } from './names.ts';
import { present } from '../text/present.ts';

export interface Label {
  readonly column: ColumnSummary;
  /** null: the column holds 0 and 1, or false and true. */
  readonly comparison: Comparison | null;
  readonly why: string;
  /** What was guessed of it; null: nothing. */
  readonly unsure: string | null;
}

const positiveWords = /^(1|yes|y|true|t|pos|positive|click|clicked|good|success|subscribed|purchase[d]?|approved)$/i;
const negativeWords = /^(0|-1|no|n|false|f|neg|negative|none|bad|failure)$/i;

/** A column of two values, so that it can be a label; `values` are its values, the most frequent first. */
export interface TwoValued {
  readonly column: ColumnSummary;
  readonly values: readonly string[];
}

export function isZeroOne(c: ColumnSummary): boolean {
  return (
    c.kind !== null &&
    c.list === null &&
    c.present > 0 &&
    (c.booleans === 1 || (c.numbers === 1 && c.min === 0 && c.max === 1 && c.integers === 1))
  );
}

/** A label by its column alone. null: it has more than two values, or one. */
export function labelOf({ column, values }: TwoValued, why: string): Label | null {
  if (isZeroOne(column)) return { column, comparison: null, why, unsure: null };
  if (values.length !== 2) return null;
  const [frequent, rare] = values as [string, string];
  const positive = positiveWords.test(frequent) || negativeWords.test(rare) ? frequent : rare;
  const said = positiveWords.test(positive) || negativeWords.test(positive === frequent ? rare : frequent);
  const isNumber = column.numbers > 0.999;
  return {
    column,
    comparison: { column: column.name, op: '==', value: isNumber ? Number(positive) : positive },
    why: `${why}${said ? '' : `; ${JSON.stringify(positive)} is the rarer of its two values`}`,
    unsure: said
      ? null
      : `which value of ${JSON.stringify(column.name)} is the positive one: ${JSON.stringify(positive)} was taken, the rarer`,
  };
}

/** Labels, or why none is clearly meant. */
export type GuessedLabels = Label[] | { readonly problem: string; readonly hint: string };

/**
 * The labels of a file that nobody has named: by name, and else the two-valued column at an end of the table, where a label stands. What
 * may as well be a property of a user or an ad is never taken: the model would learn the wrong thing and look good.
 */
export function guessLabels(
  columns: readonly ColumnSummary[],
  candidates: readonly TwoValued[],
  file: string,
): GuessedLabels {
  const named = candidates.filter(({ column }) => isEngagementName(column.name));
  const zeroOne = named.filter(({ column }) => isZeroOne(column));
  if (zeroOne.length > 0)
    return zeroOne.map((candidate) => present(labelOf(candidate, '0 and 1, and by the name an engagement'), 'label'));
  if (named.length === 1) return [present(labelOf(named[0]!, 'two values, and by the name an outcome'), 'label')];
  const atEnds = (named.length > 0 ? named : candidates).filter(
    ({ column }) => (column === columns.at(-1) || column === columns[0]) && !isAttribute(column),
  );
  // 0 and 1, then yes and no, say more of an outcome than other values do.
  const clear = [
    atEnds.filter(({ column }) => isZeroOne(column)),
    atEnds.filter(({ values }) => values.some((value) => positiveWords.test(value))),
    atEnds,
  ].find(({ length }) => length > 0);
  if (clear?.length !== 1) return asked(columns, candidates, file);
  const [{ column }] = clear as [TwoValued];
  const place = column === columns.at(-1) ? 'last' : 'first';
  const label = present(labelOf(clear[0]!, `a guess: two values, and the ${place} column`), 'label');
  const open = `whether ${JSON.stringify(column.name)} is what is to be predicted: say so by option 'label'`;
  return [{ ...label, unsure: label.unsure === null ? open : `${open}; ${label.unsure}` }];
}

/** By the name a property of a user or an ad, or of whatever a row is. */
function isAttribute({ name }: ColumnSummary): boolean {
  return sideOf(name) !== null || ['is', 'has'].includes(wordsOf(name)[0] ?? '');
}

const MOST_NAMED = 8;

/** The columns that may be labels, each with what speaks for and against it. */
function asked(columns: readonly ColumnSummary[], candidates: readonly TwoValued[], file: string): GuessedLabels {
  const shown = (values: readonly string[]) => values.map((value) => JSON.stringify(value.slice(0, 20))).join(' and ');
  const ways = [
    ...candidates.map(
      ({ column, values }) =>
        `option 'label' ${quoted(column.name)} (${shown(values)}${isAttribute(column) ? ', by its name a property' : ''})`,
    ),
    ...columns
      .filter((column) => isRating(column))
      .map(({ name, min, max }) => `option 'label' "${name} >= ${Math.round(min! + 0.75 * (max! - min!))}"`),
  ];
  const more = ways.length > MOST_NAMED ? ` and ${ways.length - MOST_NAMED} more` : '';
  if (ways.length > 0)
    return {
      problem: `no column of "${file}" is clearly what is to be predicted`,
      hint: `say what is: ${ways.slice(0, MOST_NAMED).join(', ')}${more}`,
    };
  return {
    problem: `no column of "${file}" has two values, so there is nothing to predict`,
    hint: `say what is: option 'label' "rating >= 4", or option 'label' COLUMN for a column of two values`,
  };
}

function isRating(column: ColumnSummary): boolean {
  const named = wordsOf(column.name).some((word) => ['rating', 'ratings', 'stars', 'score', 'grade'].includes(word));
  return named && column.list === null && column.numbers === 1 && column.distinct > 2 && column.distinct <= 101;
}

function quoted(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}
