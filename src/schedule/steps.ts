/** When steps end: whole multiples of their length in the zone of the data. */
import { zoneOf } from '../runtime/index.ts';

/** The end of the newest step that is over at a time. @param at epoch ms @param every seconds */
export function stepEnd(at: number, every: number, zone: string): number {
  const clock = zoneOf(zone);
  const length = every * 1000;
  const local = Math.floor((at + clock.offsetAt(at)) / length) * length;
  const end = clock.instantOf(local);
  // A local time that a change of clocks skips is read as a later one.
  return end <= at ? end : clock.instantOf(local - length);
}

/** The name of a step by its end: `20260106T000000Z`, in UTC, so that names sort as times do. */
export function stepName(end: number): string {
  return new Date(end).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** The end of a step by its name; null: it is no such name. */
export function endOfStep(name: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(name);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  const end = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return Number.isNaN(end) || stepName(end) !== name ? null : end;
}
