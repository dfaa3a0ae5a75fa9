/**
 * The part of strptime that data files need: %Y %y %m %d %j %H %I %p %M %S %f %T %b %B %a %A %z %s %%, with C's meaning; %f is a
 * fraction of a second of 1 to 9 digits. English names. White space in the format matches any white space, also none.
 */
import { dateOf, utcOf } from './zone.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const LONG_DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const PATTERNS: Readonly<Record<string, string>> = {
  Y: '(\\d{4})',
  y: '(\\d{2})',
  m: '(\\d{1,2})',
  d: '(\\d{1,2})',
  j: '(\\d{1,3})',
  H: '(\\d{1,2})',
  I: '(\\d{1,2})',
  M: '(\\d{1,2})',
  S: '(\\d{1,2})',
  f: '(\\d{1,9})',
  p: '(am|pm)',
  b: `(${MONTHS.join('|')})`,
  B: `(${LONG_MONTHS})`,
  a: '(mon|tue|wed|thu|fri|sat|sun)',
  A: `(${LONG_DAYS})`,
  z: '(z|[+-]\\d{2}:?\\d{2})',
  s: '(-?\\d{1,12})',
};

/** What a text says: ms since the epoch if `offset` (ms) is known, else local time as if it were UTC. */
export interface WrittenTime {
  readonly local: number;
  readonly offset: number | null;
}
export type TimeParser = (text: string) => WrittenTime | null;

/** A parser for a format; a text that says what is wrong with the format if there is none. */
export function timeParserOf(format: string): TimeParser | { readonly error: string } {
  let pattern = '';
  const fields: string[] = [];
  const expanded = format.replaceAll('%T', '%H:%M:%S');
  for (let i = 0; i < expanded.length; i++) {
    const c = expanded[i]!;
    if (c === '%') {
      const directive = expanded[++i] ?? '';
      if (directive === '%') pattern += '%';
      else if (Object.hasOwn(PATTERNS, directive)) {
        if (fields.includes(directive)) return { error: `%${directive} stands twice in the time format` };
        pattern += PATTERNS[directive]!;
        fields.push(directive);
      } else return { error: directive === '' ? 'the time format ends in %' : `the time format has no %${directive}` };
    } else pattern += /\s/.test(c) ? '\\s*' : c.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  const year = fields.includes('Y') || fields.includes('y');
  const day = fields.includes('j') || (fields.includes('d') && ['m', 'b', 'B'].some((f) => fields.includes(f)));
  if (!fields.includes('s') && !(year && day)) return { error: 'the time format does not say year, month and day' };
  const regex = new RegExp(`^\\s*${pattern}\\s*$`, 'i');
  return (text) => {
    const match = regex.exec(text);
    return match === null ? null : assemble(new Map(fields.map((f, i) => [f, match[i + 1]!.toLowerCase()])));
  };
}

function assemble(parts: ReadonlyMap<string, string>): WrittenTime | null {
  const seconds = parts.get('s');
  if (seconds !== undefined) return { local: Number(seconds) * 1000, offset: 0 };
  const numberAt = (field: string, absent: number): number => (parts.has(field) ? Number(parts.get(field)) : absent);

  // Two-digit years as POSIX reads them: 69..99 are 1969..1999.
  const short = numberAt('y', 0);
  const year = parts.has('Y') ? numberAt('Y', 0) : short + (short < 69 ? 2000 : 1900);
  const monthName = parts.get('b') ?? parts.get('B');
  const month = monthName === undefined ? numberAt('m', 1) : MONTHS.indexOf(monthName.slice(0, 3)) + 1;
  const dayOfYear = numberAt('j', 0);
  const date = parts.has('j') ? ordinalDate(year, dayOfYear) : dateOf(year, month, numberAt('d', 1));

  let hour = numberAt('H', 0);
  if (parts.has('I')) {
    const twelve = numberAt('I', 12);
    if (twelve < 1 || twelve > 12) return null;
    hour = (twelve % 12) + (parts.get('p') === 'pm' ? 12 : 0);
  }
  const minute = numberAt('M', 0);
  const second = numberAt('S', 0);
  if (hour > 23 || minute > 59 || second > 59 || date !== date) return null;
  const local = date + ((hour * 60 + minute) * 60 + second) * 1000 + fractionMs(parts.get('f') ?? '');
  const zone = parts.get('z');
  return { local, offset: zone === undefined ? null : offsetOf(zone) };
}

function ordinalDate(year: number, day: number): number {
  const time = utcOf(year, 1, day);
  return day >= 1 && new Date(time).getUTCFullYear() === year ? time : NaN;
}

/** `5` is 500 ms, `123456` 123 ms: what is finer is cut off. */
export function fractionMs(digits: string): number {
  return Number(digits.slice(0, 3).padEnd(3, '0'));
}

/** `Z`, `+02`, `+0200` or `-05:30` in ms; NaN for more than a day's worth. */
export function offsetOf(text: string): number {
  if (text === 'z' || text === 'Z') return 0;
  const digits = text.slice(1).replace(':', '');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2) || '0');
  if (hours > 23 || minutes > 59) return NaN;
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
