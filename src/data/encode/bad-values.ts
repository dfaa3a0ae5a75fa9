/** Values of signals that are not what the format says: where the first ones are, and what they look like. */
import { isList, listOfText } from '../../runtime/list.ts';
import { parseNumber } from '../../runtime/number.ts';
import type { RawValue } from '../../runtime/types.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { recordOf } from '../../text/record.ts';
import { showValue } from './bad-rows.ts';
import { DataError } from '../error.ts';

/** Values shown of each signal. */
export const SHOWN_VALUES = 3;

export interface BadValue {
  /** Root-relative. */
  readonly file: string;
  /** From 1, among the rows that could be read. */
  readonly row: number;
  readonly value: RawValue;
  /** Of a list whose weights are in another column. */
  readonly weights?: RawValue;
  /** What is wrong between the two: `3 elements and 2 weights`; null: one of them alone is, or the elements bring their weights themselves. */
  readonly fault?: string | null;
}

/** A value that a JSON file keeps: what is long is cut, and what has no end is text. */
export function plainValue(value: RawValue): RawValue {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  if (typeof value === 'string') return value.slice(0, 200);
  if (value === null || typeof value !== 'object') return value;
  // Not as a text: that would be a list in another notation.
  if (isList(value))
    return Array.from(value as ArrayLike<unknown>)
      .slice(0, 8)
      .map((one) =>
        typeof one === 'number' || typeof one === 'boolean' || one === null ? one : String(one).slice(0, 20),
      );
  return JSON.stringify(value).slice(0, 200);
}

/** By signal, in file order, at most `SHOWN_VALUES` each. */
export type BadValues = Readonly<Record<string, readonly BadValue[]>>;

/** Of each signal, how many values were read and how many of them are not what its format says. */
export interface ValueCounts {
  readonly signals: Readonly<Record<string, { readonly rows: number; readonly bad: number }>>;
  readonly values: BadValues;
  /** Signals that are lists of keys. */
  readonly lists: ReadonlySet<string>;
}

/** The first ones of several runs of rows, one after the other. */
export function firstValues(runs: readonly BadValues[]): BadValues {
  const all = new Map<string, BadValue[]>();
  for (const run of runs) {
    for (const [signal, values] of Object.entries(run))
      all.set(signal, [...(all.get(signal) ?? []), ...values].slice(0, SHOWN_VALUES));
  }
  return recordOf(all);
}

/** `log.csv, row 3: "1,5"; …: the comma …` */
export function describeBadValues(values: readonly BadValue[], lists = false): string | null {
  const shown = placesOf(values);
  const cause = causeOfAll(values, lists);
  return cause === null || shown === null ? shown : `${shown}; ${cause}`;
}

/** `log.csv, row 3: "1,5"; …`. */
export function placesOf(values: readonly BadValue[]): string | null {
  if (values.length === 0) return null;
  return values
    .map(({ file, row, value, weights, fault = null }) => {
      const own =
        weights === undefined || isNoList(value, weights)
          ? ''
          : ` ${isOfSteps(fault) ? 'next to' : 'with weights'} ${shorten(showValue(weights))}${fault === null ? '' : ` (${fault})`}`;
      return `${file}, row ${row}: ${shorten(showValue(value))}${own}`;
    })
    .join('; ');
}

/** A text that is no list, next to a list: it alone is at fault. */
function isNoList(value: RawValue, weights: RawValue | undefined): boolean {
  return isList(weights) && typeof value === 'string' && listOfText(value, null) === undefined;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Of lists that are not as long as their weights, that. */
function causeOfAll(values: readonly BadValue[], lists: boolean): string | null {
  if (values.length > 0 && values.every(({ fault = null }) => fault !== null))
    return values.every(({ fault = null }) => isOfSteps(fault)) ? UNEVEN_STEPS : UNEVEN;
  if (values.length > 0 && values.every(({ value, weights }) => isNoList(value, weights))) return LISTS;
  // Of a weighted list its weights may be at fault.
  if (values.some(({ fault }) => fault !== undefined)) return null;
  return causeOf(
    values.map(({ value }) => value),
    lists,
  );
}

/** What all of the values have in common, in words; null: nothing that is known. `lists`: they were to be lists of keys. */
export function causeOf(values: readonly RawValue[], lists = false): string | null {
  const texts = values.filter((value) => typeof value === 'string');
  // A list that is read may hold elements that are not.
  if (lists) return texts.length > 0 && texts.every((text) => listOfText(text, null) === undefined) ? LISTS : null;
  if (texts.length === 0)
    return values.some((value) => typeof value === 'number' && value !== value)
      ? 'NaN is no number and no time: write a missing value'
      : null;
  return (
    CAUSES.find(([pattern]) => texts.every((text) => pattern.test(text)))?.[1] ??
    (texts.every(isOtherDigits) ? 'digits are read as 0 to 9: rewrite those of other scripts' : null)
  );
}

/** Why values are bad, in a few words. */
export function reasonOf(values: readonly BadValue[], lists: boolean): string {
  return isUneven(causeOfAll(values, lists))
    ? 'they are not as long as the lists that they belong to'
    : 'they are not what its format says';
}

function isUneven(cause: string | null): boolean {
  return cause === UNEVEN || cause === UNEVEN_STEPS;
}

const UNEVEN = 'a list and its weights have one length';
const UNEVEN_STEPS = 'the lists of a sequence have one length in each row';

/** As `lengthFault` says it. */
function isOfSteps(fault: string | null): boolean {
  return fault !== null && fault.endsWith(' steps');
}
const LISTS =
  'a list in a text is read as JSON, ["a", "b"] or [7, 8], or split at a text that the signal states: `split "|"`';
const plain = 'numbers are read as 1234.5:';
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'an empty text is no number: write `missing ""` in the block of the data'],
  [
    /^\s*[+-]?\d*,\d{1,2}\s*$|^\s*[+-]?\d{1,3}(\.\d{3})+,\d*\s*$|^\s*[+-]?\d+,\d{4,}\s*$/,
    `${plain} rewrite the decimal comma as a point, and leave out separators of thousands`,
  ],
  [
    /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d*)?\s*$/,
    `${plain} if the comma separates thousands, leave it out; if it is a decimal comma, write a point`,
  ],
  [/^\s*[+-]?\d{1,3}([ '’_\u00a0\u202f\u2009]\d{3})+([.,]\d*)?\s*$/, `${plain} leave out what separates the thousands`],
  [
    /^\s*[+-]?\s*(?:[$€£¥₹]|USD|EUR|GBP)\s*[+-]?[\d.,' ]+\s*$|^\s*[+-]?[\d.,' ]+\s*(?:[$€£¥₹]|USD|EUR|GBP)\s*$/i,
    `${plain} leave out the currency`,
  ],
  [/^\s*[+-]?[\d.,]+\s*%\s*$/, `${plain} leave out the percent sign (and divide by 100 if a share is meant)`],
  [/^\s*[\u2212\u2013\u2014]\s*[\d.]+\s*$/, `${plain} write minus as "-"`],
  [/^\s*[+-]?0[xob][\da-f]+\s*$/i, `${plain} hexadecimal, octal and binary are not read`],
  [/^\s*[+-]?\d+(_\d+)+\s*$/, `${plain} leave out the underscores`],
  [
    /^[\s\u00a0\u202f\ufeff]*[+-]?[\d.]+(?:[eE][+-]?\d+)?[\s\u00a0\u202f\ufeff]*$/,
    'it has white space that is not a plain space (such as a no-break space), or does not fit a number: leave it out',
  ],
  [
    /^\s*(n\/?a|nan|null|none|nil|-|--|\?|\\n|missing|unknown|undefined|#n\/a|<na>)\s*$/i,
    'if it stands for a missing value, say so: `missing "TEXT"` in the block of the data',
  ],
  [/^\s*[+-]?inf(inity)?\s*$/i, 'infinity is no number: write a missing value, or a bound'],
  [/^\s*(true|false|yes|no|t|f|y|n)\s*$/i, 'for words, use onehot rather than continuous'],
  [
    /^\s*\[.*\]\s*$/s,
    'a list in text is read as JSON: ["a", "b"] or [1, 2], with the number of elements that the format says',
  ],
  [/^\s*[{(].*[})]\s*$/s, 'lists are read as JSON, ["a", "b"], or as a text with `split`'],
];

function isOtherDigits(text: string): boolean {
  return /^\s*[+-]?[\p{Nd}.,٫٬]+\s*$/u.test(text) && parseNumber(text) !== parseNumber(text);
}

/**
 * Refuses a signal of which more than the share `limit` is written in a way that is known and not read (`1,5`, a list of Python), or are lists of
 * another length than those that they belong to: to count all of that as missing is hardly what was meant. `lists`: signals of lists of keys. @throws DataError
 */
export function refuseWritten({ signals, values, lists }: ValueCounts, limit: number): void {
  const problems = Object.entries(signals).flatMap(([signal, { rows, bad }]) => {
    const shown = Object.hasOwn(values, signal) ? values[signal]! : [];
    const cause = causeOfAll(shown, lists.has(signal));
    if (bad <= limit * rows || cause === null) return [];
    const facts = [null, { signal, bad, count: rows }, { hint: describeBadValues(shown, lists.has(signal)) }] as const;
    if (isUneven(cause)) return [diagnostic('ADS8073', ...facts)];
    return cause.startsWith(plain) || cause.includes('as JSON') ? [diagnostic('ADS8038', ...facts)] : [];
  });
  if (problems.length > 0) throw new DataError(...problems);
}
