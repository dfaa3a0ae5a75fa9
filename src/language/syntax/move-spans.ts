/** Places of plain data such as trees and diagnostics: copied, so that nothing else has them, and moved along with a text. */
import type { Span } from '../../text/source.ts';

type Movable = { -readonly [K in keyof Span]: Span[K] };

/** A deep copy. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as T;
}

/** Moves every place in a value by so many characters, in the value itself: all who have it see it moved. */
export function moveSpans(value: object, by: number): void {
  let spans = spansIn.get(value);
  if (spans === undefined) spansIn.set(value, (spans = [...collect(value, new Set())]));
  for (const span of spans) {
    span.start += by;
    span.end += by;
  }
}

/** What was found in a value: what is moved once moves with every key that is pressed. */
const spansIn = new WeakMap<object, Movable[]>();

/** Nodes may share a span. */
function collect(value: unknown, found: Set<Movable>): Set<Movable> {
  if (typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if ('start' in value && 'end' in value && 'file' in value) found.add(value as Movable);
  else for (const inner of Object.values(value)) collect(inner, found);
  return found;
}
