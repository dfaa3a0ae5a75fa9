/** Counting what cannot be used: never a silent drop. */
import type { HeadPlan } from '../../ir/plan.ts';
import type { RawValue, SignalCounts } from '../../runtime/types.ts';
import type { BadValues } from './bad-values.ts';
import type { Reject } from '../files/rejected-lines.ts';

export type BadRowKind =
  /** A line of a text file with another number of columns, an open quote, or not UTF-8. */
  | 'malformed line'
  /** JSON Lines: not a JSON object. */
  | 'not an object'
  | 'no time'
  | 'unknown source'
  | 'bad label'
  /** The event of a head with `delay exponential` has no time, or one before its example's. */
  | 'bad event time'
  /** A head is 1 where the head that it comes `after` is 0. */
  | 'contradicting labels'
  | 'bad weight';

export interface BadRow {
  readonly kind: BadRowKind;
  /** Root-relative. */
  readonly file: string;
  /** From 1. For a malformed line, its line in the file; otherwise its row among those that could be read (the header not counted). */
  readonly row: number;
  /** The column and value at fault, or the line. */
  readonly detail: string;
}

export interface BadRowReport {
  /** All rows, the bad ones included. */
  readonly rows: number;
  readonly bad: number;
  /** Rows of weight 0: they are left out, and are not bad. */
  readonly weightless: number;
  readonly kinds: Readonly<Partial<Record<BadRowKind, number>>>;
  /** The first ones, at most 100. */
  readonly sample: readonly BadRow[];
  /** The first bad values of each signal that has some. */
  readonly values: BadValues;
  /** What the encoder saw, by signal. */
  readonly signals: Readonly<Record<string, Readonly<SignalCounts>>>;
}

export const SAMPLE_SIZE = 100;

export class BadRows {
  readonly #kinds = new Map<BadRowKind, number>();
  readonly #sample: BadRow[] = [];
  #bad = 0;
  #weightless = 0;

  get bad(): number {
    return this.#bad;
  }

  /** Rows of weight 0. */
  ignore(count = 1): void {
    this.#weightless += count;
  }

  /** `detail` is asked only where it is kept. */
  add(kind: BadRowKind, file: string, row: number, detail: () => string, count = 1): void {
    this.#bad += count;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + count);
    if (this.#sample.length < SAMPLE_SIZE) this.#sample.push({ kind, file, row, detail: cut(detail()) });
  }

  /** What came after it: of another shard of the files. */
  addAll({ bad, weightless, kinds, sample }: Pick<BadRowReport, 'bad' | 'weightless' | 'kinds' | 'sample'>): void {
    this.#weightless += weightless;
    this.#bad += bad;
    for (const [kind, count] of Object.entries(kinds) as [BadRowKind, number][])
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + count);
    this.#sample.push(...sample.slice(0, SAMPLE_SIZE - this.#sample.length));
  }

  addRejects(rejects: readonly Reject[]): void {
    for (const { file, line, detail, lines } of rejects) this.add('malformed line', file, line, () => detail, lines);
  }

  report(rows: number, signals: BadRowReport['signals'], values: BadValues = {}): BadRowReport {
    const kinds: Partial<Record<BadRowKind, number>> = {};
    for (const [kind, count] of [...this.#kinds].sort((a, b) => b[1] - a[1])) kinds[kind] = count;
    return { rows, bad: this.#bad, weightless: this.#weightless, kinds, sample: [...this.#sample], values, signals };
  }
}

/** `3 bad label, 1 no time`. */
export function describeKinds(kinds: BadRowReport['kinds']): string {
  return Object.entries(kinds)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

/** `log.csv, row 98: 'clicked' is "maybe"`. */
export function describeBadRow({ kind, file, row, detail }: BadRow): string {
  return `${file}, ${kind === 'malformed line' ? 'line' : 'row'} ${row}: ${detail}`;
}

/** What a row with a bad event time says. */
export function badEventTime(heads: readonly Pick<HeadPlan, 'name' | 'delay'>[], head: number): string {
  const { name, delay } = heads[head]!;
  const at = delay?.kind === 'exponential' ? delay.at : '';
  return `head '${name}' is 1, and its time '${at}' is missing, no time or before the example's`;
}

/** What a row with contradicting labels says. */
export function contradiction(heads: readonly Pick<HeadPlan, 'name' | 'after'>[], head: number): string {
  const { name, after } = heads[head]!;
  return `head '${name}' is 1 where '${after!.head}', which comes first, is 0`;
}

/** A raw value for a report. */
export function showValue(value: RawValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value !== null && typeof value === 'object')
    return `[${Array.from(value as ArrayLike<unknown>)
      .slice(0, 8)
      .map(String)
      .join(', ')}]`;
  return String(value);
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
