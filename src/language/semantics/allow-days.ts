/** Which `allow`s of a spec count on a day. The day comes from whoever asks: what a build makes of a spec does not depend on it. */
import { diagnostic, type Diagnostic } from '../../diagnostics/index.ts';
import type { CheckedAllow } from './bind/allows.ts';

/** How far ahead an exception may be made. */
export const MOST_DAYS = 30;

const DAY = 86_400_000;

/**
 * Those that do not count, each with why: the last day is past, or too far ahead.
 * @param now epoch milliseconds; days are those of UTC
 */
export function allowFaults(allows: readonly CheckedAllow[], now: number): ReadonlyMap<CheckedAllow, Diagnostic> {
  const today = Math.floor(now / DAY);
  const faults = new Map<CheckedAllow, Diagnostic>();
  for (const allow of allows) {
    const days = Math.floor(Date.parse(`${allow.until}T00:00:00Z`) / DAY) - today;
    const shown = {
      change: allow.name === null ? allow.change : `${allow.change} '${allow.name}'`,
      until: allow.until,
    };
    if (days < 0) faults.set(allow, diagnostic('ADS9046', allow.span, shown));
    else if (days > MOST_DAYS) {
      const latest = new Date((today + MOST_DAYS) * DAY).toISOString().slice(0, 10);
      faults.set(allow, diagnostic('ADS9047', allow.span, { ...shown, limit: MOST_DAYS, latest }));
    }
  }
  return faults;
}
