/** What is said of a column of times, and the numbers that are taken for one. */
import type { TimePlan } from './plan.ts';

type TimeUnit = NonNullable<TimePlan['unit']>;

/** Milliseconds in one of each unit, and its name. */
const units = {
  s: [1000, 'seconds'],
  ms: [1, 'milliseconds'],
  us: [1e-3, 'microseconds'],
  ns: [1e-6, 'nanoseconds'],
} as const satisfies Record<TimeUnit, readonly [number, string]>;
const unitNames = Object.keys(units) as readonly TimeUnit[];
/** Served ads are of these years: numbers that a unit puts there are most likely in that unit. Epoch ms; LATEST is not in them. */
export const EARLIEST = Date.UTC(1990, 0, 1);
export const LATEST = Date.UTC(2100, 0, 1);

/** `seconds` */
export function unitWord(unit: TimeUnit | null): string {
  return units[unit ?? 'ms'][1];
}

/** Milliseconds in one. */
export function unitSize(unit: TimeUnit | null): number {
  return units[unit ?? 'ms'][0];
}

/** The unit in which all numbers are of 1990 to 2099; undefined: of none. */
export function likelyUnit(numbers: readonly number[]): TimeUnit | undefined {
  return unitNames.find((unit) => {
    const size = unitSize(unit);
    return numbers.every((x) => x * size >= EARLIEST && x * size < LATEST);
  });
}

/** The numbers of 1990 to 2099 in a unit; the second is not one of them. */
export function epochRange(unit: TimeUnit | null): readonly [number, number] {
  const size = unitSize(unit);
  return size > 1 ? [EARLIEST / size, LATEST / size] : [EARLIEST * Math.round(1 / size), LATEST * Math.round(1 / size)];
}

/** Epoch milliseconds as a number of a unit. */
export function epochNumber(milliseconds: number, unit: TimeUnit): number {
  const size = unitSize(unit);
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
