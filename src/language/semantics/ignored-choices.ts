/** What a lock has chosen for a place of the spec that is gone, or that states something else by now. */
import type { Span } from '../../text/source.ts';
import type { Reporter } from './reporter.ts';

export interface IgnoredChoice {
  readonly key: string;
  readonly value: string;
  /** Why it does not count: a clause. */
  readonly why: string;
  /** The place in the spec that says so. */
  readonly span: Span;
}

/**
 * A warning for each place of the spec, with all that does not count there.
 * @param hint what becomes of them
 */
export function reportIgnored(ignored: readonly IgnoredChoice[], hint: string, reporter: Reporter): void {
  const places = new Map<string, IgnoredChoice[]>();
  for (const one of ignored) {
    const place = `${one.span.file}:${one.span.start}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  for (const [first, ...others] of places.values()) {
    const { span, ...what } = first!;
    const related = others.map(({ key, value, why }) => ({ span, message: `nor does '${key}', ${value}: ${why}` }));
    reporter.report('ADS7022', span, what, { hint, related });
  }
}
