/** Days and hours as the clocks of a zone show them: a day has 23 or 25 hours when they change. */
import { zoneOf, type Zone } from '../runtime/index.ts';

export type CalendarUnit = 'day' | 'hour';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export class Calendar {
  /** IANA name. */
  readonly zone: string;
  readonly #zone: Zone;
  readonly #dayStarts = new Map<number, number>();

  constructor(zone: string) {
    this.zone = zone;
    this.#zone = zoneOf(zone);
  }

  /** Epoch ms at which the day or hour of an instant begins. An hour that comes twice is two hours. */
  start(unit: CalendarUnit, time: number): number {
    const offset = this.#zone.offsetAt(time);
    if (unit === 'hour') return Math.floor((time + offset) / HOUR) * HOUR - offset;
    const day = Math.floor((time + offset) / DAY);
    let start = this.#dayStarts.get(day);
    // Where the clocks skip midnight, the day begins when they are put forward.
    if (start === undefined) this.#dayStarts.set(day, (start = this.#zone.instantOf(day * DAY)));
    return start;
  }

  /** What the clocks show at an instant, in ms as if they were UTC. */
  local(time: number): number {
    return time + this.#zone.offsetAt(time);
  }

  /** `2025-03-30`, or `2025-03-30 01:00`; outside UTC with the offset, as `2025-10-26 02:00 +01:00`. */
  label(unit: CalendarUnit, start: number): string {
    const text = new Date(this.local(start)).toISOString();
    if (unit === 'day') return text.slice(0, 10);
    const minutes = Math.round(this.#zone.offsetAt(start) / 60_000);
    const two = (n: number): string => String(n).padStart(2, '0');
    const offset =
      this.zone === 'UTC'
        ? ''
        : ` ${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
    return `${text.slice(0, 16).replace('T', ' ')}${offset}`;
  }
}
