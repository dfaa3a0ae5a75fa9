import { parseNumber } from './number.ts';
import { type TimeParser, type WrittenTime, fractionMs, offsetOf, timeParserOf } from './strptime.ts';
import { MAX_TIME, MIN_TIME, dateOf, zoneOf } from './zone.ts';

export type TimeUnit = 's' | 'ms' | 'us' | 'ns';

/** How a time column is written; see `TimePlan`. ISO 8601 with an offset is read whatever is stated, since it can mean one time alone. */
export interface TimeReading {
  /** Of numbers (also as text). null: numbers are milliseconds, texts are ISO 8601 or `format`. */
  readonly unit: TimeUnit | null;
  readonly format: string | null;
  /** Zone of texts without an offset. */
  readonly zone: string;
}

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?\s*$/;

/**
 * A reader of raw times: epoch milliseconds, or NaN for what is no time of the years 1 to 9999. Finer than milliseconds is cut off.
 * @throws RangeError for an unknown zone or a format that can't be read (the compiler has checked both).
 */
export function timeReader(how: TimeReading): (value: unknown) => number {
  const zone = zoneOf(how.zone);
  let written: TimeParser = readIso;
  if (how.format !== null) {
    const parser = timeParserOf(how.format);
    if (typeof parser !== 'function') throw new RangeError(parser.error);
    written = parser;
  }
  const { unit } = how;
  return (value) => {
    if (typeof value === 'number') return inRange(toMilliseconds(value, unit ?? 'ms'));
    if (typeof value === 'bigint') return inRange(bigToMilliseconds(value, unit ?? 'ms'));
    if (typeof value !== 'string') return NaN;
    if (unit !== null) {
      const number = parseNumber(value);
      return number === number ? inRange(toMilliseconds(number, unit)) : instantOfIso(value);
    }
    const time = written(value);
    if (time === null) return how.format === null ? NaN : instantOfIso(value);
    return inRange(time.offset === null ? zone.instantOf(time.local) : time.local - time.offset);
  };
}

/** Of ISO 8601 with an offset; NaN for every other text. */
function instantOfIso(text: string): number {
  const time = readIso(text);
  return time === null || time.offset === null ? NaN : inRange(time.local - time.offset);
}

/** A number of milliseconds as a time; see {@link timeReader}. */
export function epochTime(milliseconds: number): number {
  return inRange(Math.floor(milliseconds));
}

function inRange(time: number): number {
  return time >= MIN_TIME && time <= MAX_TIME ? time : NaN;
}

function toMilliseconds(value: number, unit: TimeUnit): number {
  if (unit === 's') return Math.floor(value * 1000);
  return Math.floor(unit === 'ms' ? value : unit === 'us' ? value / 1000 : value / 1e6);
}

function bigToMilliseconds(value: bigint, unit: TimeUnit): number {
  if (unit === 's') return Number(value) * 1000;
  const divisor = unit === 'ms' ? 1n : unit === 'us' ? 1000n : 1_000_000n;
  const quotient = value / divisor;
  // BigInt division cuts towards zero; times before 1970 need the floor.
  return Number(value < 0n && quotient * divisor !== value ? quotient - 1n : quotient);
}

function readIso(text: string): WrittenTime | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const date = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  const second = Number(match[6] ?? 0);
  if (date !== date || hour > 23 || minute > 59 || second > 59) return null;
  return {
    local: date + ((hour * 60 + minute) * 60 + second) * 1000 + fractionMs(match[7] ?? ''),
    offset: match[8] === undefined ? null : offsetOf(match[8]),
  };
}
