/** Diagnostics with one cause: the same slip, many times over. */
import type { Diagnostic } from './diagnostic.ts';

/** From so many on, those after the first are counted and not shown. */
const MANY = 4;

export interface Alike {
  readonly first: Diagnostic;
  /** The others that say the same of other places, in order; empty where there are few, which are shown one by one. */
  readonly more: readonly Diagnostic[];
}

/** For people, who read a message once: those of one code and one message, in the order of their first ones. */
export function groupAlike(diagnostics: readonly Diagnostic[]): Alike[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const key = `${d.severity} ${d.code} ${d.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [d]);
    else group.push(d);
  }
  const order = new Map(diagnostics.map((d, i) => [d, i]));
  return [...groups.values()]
    .flatMap(([first, ...more]): Alike[] =>
      more.length + 1 >= MANY ? [{ first: first!, more }] : [first!, ...more].map((one) => ({ first: one, more: [] })),
    )
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
}
