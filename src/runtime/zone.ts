/** Offsets of IANA time zones through Intl, cached. All instants are epoch milliseconds. */

/** 0001-01-01 to 9999-12-31 UTC: what ISO 8601 texts can say without agreement. Outside it a time is bad. */
export const MIN_TIME = -62_135_596_800_000;
export const MAX_TIME = 253_402_300_799_999;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No zone has changed its offset twice within this. */
const SPAN = 6 * HOUR;

/** The offset is `before` up to `at`, and `after` from then on. */
interface SpanOffsets {
  readonly before: number;
  readonly after: number;
  readonly at: number;
}

export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat | null;
  readonly #spans = new Map<number, SpanOffsets>();

  /** @throws RangeError for a zone that Intl does not know. */
  constructor(name: string) {
    this.name = name;
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    this.#format = format.resolvedOptions().timeZone === 'UTC' ? null : format;
  }

  /** Local time minus UTC at an instant, in ms. */
  offsetAt(time: number): number {
    if (this.#format === null) return 0;
    const span = Math.floor(time / SPAN);
    let offsets = this.#spans.get(span);
    if (offsets === undefined) {
      offsets = this.#findOffsets(span * SPAN);
      // Times are mostly near each other; a bound keeps odd data from filling the memory.
      if (this.#spans.size >= 20_000) this.#spans.clear();
      this.#spans.set(span, offsets);
    }
    return time < offsets.at ? offsets.before : offsets.after;
  }

  /** Hour of the day, 0..23. */
  hourAt(time: number): number {
    const local = this.#format === null ? time : time + this.offsetAt(time);
    return Math.floor(local / HOUR) - Math.floor(local / DAY) * 24;
  }

  /** Day of the week, 0 = Monday … 6 = Sunday (ISO 8601's order). */
  weekdayAt(time: number): number {
    // 1970-01-01 was a Thursday.
    return positiveModulo(Math.floor((time + this.offsetAt(time)) / DAY) + 3, 7);
  }

  /**
   * The instant of a local time (ms as if it were UTC). A local time that a change of clocks skips is read with the offset before
   * the change; of one that comes twice, the first is taken (Temporal's "compatible").
   */
  instantOf(local: number): number {
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    const first = local - Math.max(before, after);
    const second = local - Math.min(before, after);
    if (this.offsetAt(first) === local - first) return first;
    if (this.offsetAt(second) === local - second) return second;
    return local - before;
  }

  #findOffsets(start: number): SpanOffsets {
    const before = this.#ask(start);
    const after = this.#ask(start + SPAN - 1000);
    if (before === after) return { before, after, at: start };
    let low = start / 1000;
    let high = (start + SPAN) / 1000 - 1;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#ask(middle * 1000) === before) low = middle;
      else high = middle;
    }
    return { before, after, at: high * 1000 };
  }

  /** Asks Intl; whole seconds only. */
  #ask(time: number): number {
    let year = 0,
      month = 0,
      day = 0,
      hour = 0,
      minute = 0,
      second = 0;
    for (const { type, value } of this.#format!.formatToParts(time)) {
      if (type === 'year') year = Number(value);
      else if (type === 'month') month = Number(value);
      else if (type === 'day') day = Number(value);
      else if (type === 'hour') hour = Number(value);
      else if (type === 'minute') minute = Number(value);
      else if (type === 'second') second = Number(value);
      else if (type === 'era' && value.startsWith('B')) year = -year;
    }
    // Years before Christ count 1 BC as 0.
    if (year < 0) year += 1;
    return utcOf(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 - time;
  }
}

const zones = new Map<string, Zone>();

/** The zone of that name, made once. @throws RangeError for a zone that Intl does not know. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) zones.set(name, (zone = new Zone(name)));
  return zone;
}

/** Midnight UTC of a date of the Gregorian calendar. Date.UTC alone would read the years 0..99 as 1900..1999. */
export function utcOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Midnight UTC of a date, or NaN where the month has no such day. */
export function dateOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31) return NaN;
  const time = utcOf(year, month, day);
  return new Date(time).getUTCDate() === day ? time : NaN;
}

function positiveModulo(a: number, b: number): number {
  return a - Math.floor(a / b) * b;
}
