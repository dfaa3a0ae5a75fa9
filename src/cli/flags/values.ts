/** Values of flags: whole numbers, fractions, ports; a wrong one is refused with what was expected. */
import { InvalidArgumentError } from 'commander';
import { secondsOf } from '../../api/durations.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';

export function whole(minimum: number): (text: string) => number {
  return (text) => {
    const [, digits = '', unit = ''] = /^(.*?)([kMG]?)$/s.exec(text.trim()) ?? [];
    const value =
      digits === '' ? Number.NaN : Number(digits.replaceAll(/[_,]/g, '')) * ({ k: 1e3, M: 1e6, G: 1e9 }[unit] ?? 1);
    if (!Number.isSafeInteger(value) || value < minimum)
      throw new InvalidArgumentError(`expected a whole number of at least ${minimum}.`);
    return value;
  };
}

/** Values of a flag that may be repeated. */
export function repeated(value: string, all: readonly string[] | undefined): string[] {
  return [...(all ?? []), value];
}

/** `NAME=PATH` of a flag that may be repeated, each name once. */
export function pathByName(
  text: string,
  all: Readonly<Record<string, string>> = emptyRecord(),
): Record<string, string> {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (path === '') throw new InvalidArgumentError('expected NAME=FILE such as pins=data/pins.parquet.');
  if (Object.hasOwn(all, name)) throw new InvalidArgumentError(`'${name}' is there twice.`);
  return recordOf([...Object.entries(all), [name, path]]);
}

/** Seconds. */
export function duration(text: string): number {
  const seconds = secondsOf(text);
  if (seconds === null) throw new InvalidArgumentError('expected a duration such as 10min or 2h.');
  return seconds;
}

export function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65_535) throw new InvalidArgumentError('expected a port from 0 to 65535.');
  return value;
}

export function fraction(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('expected a fraction such as 1% or 0.01.');
  return value;
}

export function amount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 10))
    throw new InvalidArgumentError('expected a number from 0 to 10.');
  return value;
}
