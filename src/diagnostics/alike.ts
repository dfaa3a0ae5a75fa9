/** Diagnostics with one cause: the same slip, many times over. */
import type { Diagnostic } from './diagnostic.ts';

/** From so many on, those after the first are counted and not shown. */
const MANY = 4;

/** What tells whether two problems say the same. */
type Said = Pick<Diagnostic, 'severity' | 'message'> & { readonly code: string };

export interface Alike<D> {
  readonly first: D;
  /** The others that say the same of other places, in order; empty where there are few, which are shown one by one. */
  readonly more: readonly D[];
}

/** For people, who read a message once: those of one code and one message, in the order of their first ones. */
export function groupAlike<D extends Said>(diagnostics: readonly D[]): Alike<D>[] {
  const groups = new Map<string, D[]>();
  for (const d of diagnostics) {
    const key = `${d.severity} ${d.code} ${d.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [d]);
    else group.push(d);
  }
  const order = new Map(diagnostics.map((d, i) => [d, i]));
  return [...groups.values()]
    .flatMap(([first, ...more]): Alike<D>[] =>
      more.length + 1 >= MANY ? [{ first: first!, more }] : [first!, ...more].map((one) => ({ first: one, more: [] })),
    )
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
}

/** How many lines of others are named. */
const MOST_LINES = 12;

/**
 * `and 72 more like it, in lines 4, 7, 9, …`
 * @param count of the others @param lines where they are, from 1, as far as that is known
 */
export function othersLine(count: number, lines: readonly number[]): string {
  const distinct = [...new Set(lines)];
  const named = distinct.slice(0, MOST_LINES);
  const where =
    named.length === 0
      ? ''
      : `, in line${named.length === 1 ? '' : 's'} ${named.join(', ')}${distinct.length > named.length ? ', …' : ''}`;
  return `and ${count.toLocaleString('en')} more like it${where}`;
}
