/** What is said of a column of times, and the numbers that are taken for one. */
import type { TimePlan } from './plan.ts';

type TimeUnit = NonNullable<TimePlan['unit']>;

/** Milliseconds in one of each unit, and its name. */
export const TIME_UNITS: readonly (readonly [TimeUnit, number, string])[] = [
  ['s', 1000, 'seconds'],
  ['ms', 1, 'milliseconds'],
  ['us', 1e-3, 'microseconds'],
  ['ns', 1e-6, 'nanoseconds'],
];
/** Served ads are of these years: numbers that a unit puts there are most likely in that unit. Epoch ms; LATEST is not in them. */
export const EARLIEST = Date.UTC(1990, 0, 1);
export const LATEST = Date.UTC(2100, 0, 1);

/** `seconds` */
export function unitWord(unit: TimeUnit | null): string {
  return TIME_UNITS.find(([name]) => name === (unit ?? 'ms'))![2];
}

/** The numbers of 1990 to 2099 in a unit; the second is not one of them. */
export function epochRange(unit: TimeUnit | null): readonly [number, number] {
  const [, size] = TIME_UNITS.find(([name]) => name === (unit ?? 'ms'))!;
  return size > 1 ? [EARLIEST / size, LATEST / size] : [EARLIEST * Math.round(1 / size), LATEST * Math.round(1 / size)];
}

/** Epoch milliseconds as a number of a unit. */
export function epochNumber(milliseconds: number, unit: TimeUnit): number {
  const [, size] = TIME_UNITS.find(([name]) => name === unit)!;
  return size > 1 ? milliseconds / size : milliseconds * Math.round(1 / size);
}

/** `text written as "%d/%m/%Y %H:%M", ISO 8601 text with an offset, or epoch milliseconds` */
export function timeWords({ unit, format, zone }: Omit<TimePlan, 'column'>): string {
  const numbers = `epoch ${unitWord(unit)}`;
  if (unit !== null) return `${numbers}, or ISO 8601 text with an offset`;
  const local = zone === 'UTC' ? '' : ` (without an offset: the time of ${zone})`;
  if (format !== null)
    return `text written as ${JSON.stringify(format)}${local}, ISO 8601 text with an offset, or ${numbers}`;
  return `ISO 8601 text${local} or ${numbers}`;
}
