/** Which columns are labels, and which of their values is the positive one. */
import type { Comparison } from './comparison.ts';
import type { ColumnSummary } from './inspect.ts';
import { isEngagementName, sideOf, wordsOf } from './names.ts';

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

/** The labels of a file that nobody has named: by name, and else the two-valued column that is most likely one. */
export function guessLabels(columns: readonly ColumnSummary[], candidates: readonly TwoValued[]): Label[] {
  const named = candidates.filter(({ column }) => isEngagementName(column.name));
  const zeroOne = named.filter(({ column }) => isZeroOne(column));
  if (zeroOne.length > 0)
    return zeroOne.map((candidate) => labelOf(candidate, '0 and 1, and by the name an engagement')!);
  if (named.length > 0) return [labelOf(named.at(-1)!, 'two values, and by the name an outcome')!];
  // The label stands at an end of a table, and is no property of the user or the ad.
  const score = ({ column, values }: TwoValued) =>
    (column === columns.at(-1) ? 2 : column === columns[0] ? 1 : 0) +
    (values.some((value) => positiveWords.test(value)) ? 0.5 : 0) -
    (sideOf(column.name) !== null ? 2 : 0) -
    (['is', 'has'].includes(wordsOf(column.name)[0] ?? '') ? 1 : 0);
  const [best] = candidates.toSorted((a, b) => score(b) - score(a));
  if (best === undefined) return [];
  const label = labelOf(best, 'a guess: of the columns with two values it is the likeliest')!;
  const asked = `whether ${JSON.stringify(best.column.name)} is what is to be predicted: say so with --label`;
  return [{ ...label, unsure: label.unsure === null ? asked : `${asked}; ${label.unsure}` }];
}
