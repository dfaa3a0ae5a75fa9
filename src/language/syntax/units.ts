import type { UnitKind } from './ast.ts';

/** Units stand right after a number. A value is `number * multiplier / divisor`; only `%` divides, so that 5% is exactly .05. */
export const units: ReadonlyMap<
  string,
  { readonly kind: UnitKind; readonly multiplier: number; readonly divisor: number }
> = new Map([
  unit('k', 'count', 1e3),
  unit('M', 'count', 1e6),
  unit('G', 'count', 1e9),
  unit('%', 'fraction', 1, 100),
  unit('KB', 'bytes', 1e3),
  unit('MB', 'bytes', 1e6),
  unit('GB', 'bytes', 1e9),
  unit('MiB', 'bytes', 2 ** 20),
  unit('GiB', 'bytes', 2 ** 30),
  unit('s', 'duration', 1),
  unit('min', 'duration', 60),
  unit('h', 'duration', 3600),
  unit('d', 'duration', 86400),
]);

function unit(name: string, kind: UnitKind, multiplier: number, divisor = 1) {
  return [name, { kind, multiplier, divisor }] as const;
}

export interface NumberParts {
  /** In base units (ones, fractions of one, bytes, seconds). */
  readonly value: number;
  readonly unit: string | null;
  readonly unitKind: UnitKind;
  /** The unit as written, when there is none such. */
  readonly unknownUnit: string | null;
}

const shape = /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(.*)$/s;

/** Reads a number token. An unknown unit counts as none. */
export function numberParts(text: string): NumberParts {
  const match = shape.exec(text);
  const digits = Number(match?.[1] ?? text);
  const suffix = match?.[2] ?? '';
  if (suffix === '') return { value: digits, unit: null, unitKind: 'none', unknownUnit: null };
  const known = units.get(suffix);
  if (known === undefined) return { value: digits, unit: null, unitKind: 'none', unknownUnit: suffix };
  return { value: (digits * known.multiplier) / known.divisor, unit: suffix, unitKind: known.kind, unknownUnit: null };
}

/** Seconds as a spec would say them, in the largest unit that gives a whole number: `7d`, `90min`, `1s`. */
export function writeDuration(seconds: number): string {
  return written(seconds, 'duration', 's');
}

/** Bytes as a spec would say them: `512MB`, `1GiB`. */
export function writeSize(bytes: number): string {
  return written(bytes, 'bytes', '');
}

function written(value: number, kind: UnitKind, smallest: string): string {
  const fitting = [...units].filter(([, u]) => u.kind === kind && value >= u.multiplier && value % u.multiplier === 0);
  // 1GB is also so many KB.
  const [name, multiplier] = fitting.reduce<readonly [string, number]>(
    (best, [unit, u]) => (u.multiplier > best[1] ? [unit, u.multiplier] : best),
    [smallest, 1],
  );
  return `${value / multiplier}${name}`;
}
