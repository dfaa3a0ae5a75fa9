/** The format of a signal by its column's name, by its values, and by how the label depends on them. */
import { visible } from '../diagnostics/visible.ts';
import type { ColumnSummary } from './inspect.ts';
import { isAmountName, isIdName, isSplitName, isThingName } from './names.ts';
import type { Relation } from './relation.ts';

/** More values than that are hashed: a list of them all would be long, and mostly of values that are rare. */
const MOST_LISTED = 20_000;
/** Whole numbers with so few values are numbers whose single values matter, too. */
const FEW = 30;
/** Whole numbers beyond it are not exact as numbers. */
const EXACT = 2 ** 53;

export interface Format {
  readonly format: string;
  readonly why: string;
  /** Whether it may as well be the other of the two: an amount, or a code. */
  readonly unsure: boolean;
  /** Whether it is a number rather than ids. */
  readonly amount: boolean;
}

/** A format with the reason, or the reason why there is none. `relation` null: no label to judge by. */
export function formatOf(
  c: ColumnSummary,
  rows: number,
  relation: Relation | null,
): Format | { readonly left: string } {
  if (c.kind === null) return { left: `adsc can't use its type, ${onOneLine(c.type)}` };
  if (c.present === 0) return { left: 'it has no values' };
  if (c.list !== null) return listOf(c);
  if (c.distinct <= 1 && c.present === rows) return { left: 'it has one value in all rows' };
  if (isSplitName(c.name) && c.distinct <= 10)
    return { left: 'by its name the part of an experiment that a row is in, not what the model may know' };
  if (c.time !== null) return { left: 'another time: hour() and weekday() of it may be signals' };
  const isNumber = c.numbers > 0.999;
  const isWhole = isNumber && c.integers >= c.numbers;
  const named = isIdName(c.name) || isThingName(c.name);
  if (c.distinct > 0.9 * c.present && rows > 100 && (isIdName(c.name) || !isNumber))
    return { left: 'nearly every row has a value of its own, from which nothing can be learned' };
  if (c.booleans === 1 || (isWhole && c.min === 0 && c.max === 1))
    return { format: 'onehot(2)', why: 'yes or no', unsure: false, amount: false };
  if (!isNumber && c.bars > 0.3) return ids('indexed { split "|" }', 'lists in a string, with | between elements');
  if (isIdName(c.name) && (!isNumber || isWhole)) return idsOf(c, `an id by its name with ${count(c.distinct)} values`);
  if (!isNumber) return idsOf(c, `strings with ${count(c.distinct)} values`);
  if (isWhole && Math.max(Math.abs(c.min!), Math.abs(c.max!)) > EXACT)
    return idsOf(c, `whole numbers of more than 15 digits, so ids, with ${count(c.distinct)} values`);
  if (!isWhole) return amount(c, false);
  if (c.distinct === 2) return ids('onehot', 'two whole numbers');
  if (named) return idsOf(c, `by its name a code, with ${count(c.distinct)} values`);
  // Each of them is a boundary of the number's bins, so that a code loses nothing, and a count keeps its order.
  if (c.distinct <= FEW) return { ...amount(c, false), why: `whole numbers with ${count(c.distinct)} values` };
  if (isAmountName(c.name) || relation === null) return amount(c, false);
  return byRelation(c, relation);
}

/** Whole numbers whose name says nothing: ids, if the label depends on single values much more than on their order. */
function byRelation(c: ColumnSummary, { byOrder, byValue, error }: Relation): Format {
  const ordered = byOrder > 3 * error;
  // Where most values come once or twice, what they have in common says little.
  const single = c.present >= 5 * c.distinct && byValue > 3 * error && byValue > 1.5 * byOrder + 2 * error;
  if (single)
    return {
      ...idsOf(c, `whole numbers whose single values matter more than their order: codes, ${count(c.distinct)} values`),
      unsure: true,
    };
  return amount(c, !ordered);
}

function amount(c: ColumnSummary, unsure: boolean): Format {
  return { format: 'continuous', why: `numbers from ${short(c.min!)} to ${short(c.max!)}`, unsure, amount: true };
}

function ids(format: string, why: string): Format {
  return { format, why, unsure: false, amount: false };
}

/** One value a row. */
function idsOf(c: ColumnSummary, why: string): Format {
  if (c.distinct > MOST_LISTED) return ids(`hash_onehot(${buckets(c.distinct)})`, `${why}: hashed`);
  return ids('onehot', why);
}

function listOf(c: ColumnSummary): Format | { readonly left: string } {
  const { min, max } = c.list!;
  const fractions = c.numbers > 0.999 && c.integers < c.numbers;
  if (fractions)
    return min === max && min > 0
      ? { format: `dense(${max})`, why: `vectors of ${max} numbers`, unsure: false, amount: true }
      : { left: `lists of ${min} to ${max} numbers: a vector has one length` };
  if (max === 0) return { left: 'its lists are empty' };
  const longest = max > 50 ? ` { max ${Math.min(max, 65_536)} }` : '';
  const why = `lists of up to ${max} of ${count(c.distinct)} values`;
  return c.distinct > MOST_LISTED
    ? ids(`hash_indexed(${buckets(c.distinct)})${longest}`, `${why}: hashed`)
    : ids(`indexed${longest}`, why);
}

/** Twice as many as values have been seen, in thousands: a third of them share a bucket then, and rows not looked at bring more. */
function buckets(distinct: number): string {
  return `${Math.min(1000, Math.ceil((2 * distinct) / 10_000) * 10)}k`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function short(x: number): string {
  return String(Number(x.toPrecision(4)));
}

/** Data in a comment: on one line. */
export function onOneLine(text: string): string {
  return visible(text).slice(0, 80);
}
