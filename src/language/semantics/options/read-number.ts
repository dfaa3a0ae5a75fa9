/** A number with its unit, and a range of numbers. */
import type { NumberLiteral, Range, Value } from '../../syntax/ast.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import { durationWords, unitNames } from '../../syntax/numbers.ts';
import { numberParts } from '../../syntax/units.ts';
import type { Reporter } from '../reporter.ts';
import { writtenText } from '../value-text.ts';
import type { ClipValue, NumberType } from './schema.ts';
import { describeBounds, describeType, describeValue } from './show.ts';
import { mismatch, wordOf } from './wrong-value.ts';

export function readNumber(reporter: Reporter, option: string, type: NumberType, value: Value): number | undefined {
  if (value.kind !== 'number') {
    const meant = meantNumber(type, value);
    const [hint, fix] = meant === null ? [null, null] : [`write ${meant}`, guessedFix(value.span, meant)];
    return mismatch(reporter, option, type, value, hint, fix);
  }
  // An unknown unit has been reported with the number.
  if (numberParts(value.raw).unknownUnit !== null) return undefined;
  if (!unitFits(type, value)) {
    const { unitKind } = value;
    const meant = inUnitsOf(type, value);
    const hint =
      unitKind === 'none'
        ? `write its unit, as in ${type.kind === 'bytes' ? '512MB' : `${Number.isInteger(value.value) ? value.raw : '7'}d`}`
        : `${unitKind} and ${type.kind} are different types`;
    reporter.report(
      'ADS3003',
      value.span,
      { option, expected: describeType(type), found: describeValue(value) },
      meant === null ? { hint } : { hint: `${hint}; did you mean ${meant}?`, fix: guessedFix(value.span, meant) },
    );
    return undefined;
  }
  if ((type.kind === 'count' || type.kind === 'integer') && !Number.isSafeInteger(value.value))
    return mismatch(reporter, option, type, value);
  const x = value.value;
  const fits =
    Number.isFinite(x) &&
    (type.min === undefined || x >= type.min) &&
    (type.max === undefined || x <= type.max) &&
    (type.above === undefined || x > type.above) &&
    (type.below === undefined || x < type.below) &&
    (type.kind !== 'count' || x >= 0);
  if (fits) return x;
  const bounds = describeBounds(type) ?? (type.kind === 'count' ? 'at least 0' : 'a finite number');
  const percent =
    type.kind === 'fraction' && value.unitKind === 'none' && x > 1 && x <= 100
      ? { hint: `did you mean ${value.raw}%?`, fix: guessedFix(value.span, `${value.raw}%`) }
      : {};
  reporter.report('ADS3004', value.span, { option, bounds, found: value.raw }, percent);
  return undefined;
}

const bytesOfCounts: readonly (readonly [string, string])[] = [
  ['k', 'KB'],
  ['M', 'MB'],
  ['G', 'GB'],
];

/** `params 30MB` is meant as 30M, and `memory 512M` as 512MB. */
function inUnitsOf(type: NumberType, { raw, unit, unitKind }: NumberLiteral): string | null {
  if (unit === null) return null;
  const other =
    type.kind === 'bytes'
      ? bytesOfCounts.find(([count]) => count === unit)?.[1]
      : type.kind === 'count' && unitKind === 'bytes'
        ? bytesOfCounts.find(([, bytes]) => bytes === unit)?.[0]
        : undefined;
  return other === undefined ? null : `${raw.slice(0, -unit.length)}${other}`;
}

export function unitFits(type: NumberType, value: NumberLiteral): boolean {
  switch (type.kind) {
    case 'fraction':
      return value.unitKind === 'fraction' || value.unitKind === 'none';
    case 'bytes':
      return value.unitKind === 'bytes';
    case 'duration':
      return value.unitKind === 'duration';
    default:
      return value.unitKind === 'none' || value.unitKind === 'count';
  }
}

export function readClip(reporter: Reporter, option: string, range: Range): ClipValue | undefined {
  const bounds = [range.low, range.high];
  const meant = meantPercentiles(range);
  if (meant !== null)
    return mismatch(reporter, option, { kind: 'clip' }, range, `write ${meant}`, guessedFix(range.span, meant));
  const kind = bounds.some(isPercentile) ? 'percentiles' : 'values';
  const read = (bound: Value): number | undefined => {
    if (kind === 'values') return readNumber(reporter, option, { kind: 'number' }, bound);
    if (bound.kind !== 'call' || bound.name.text !== 'p' || bound.args.length !== 1)
      return mismatch(reporter, option, { kind: 'clip' }, bound, 'both bounds are percentiles, or neither');
    return readNumber(reporter, option, { kind: 'number', min: 0, max: 100 }, bound.args[0]!);
  };
  const low = read(range.low);
  const high = read(range.high);
  if (low === undefined || high === undefined) return undefined;
  // Cut at its first percentile a column has next to no values: p(0.99) is how other tools say p(99).
  if (kind === 'percentiles' && Math.max(low, high) <= 1) {
    const text = `p(${percentOf(low)}) .. p(${percentOf(high)})`;
    const extras = { hint: `percentiles go from 0 to 100; did you mean ${text}?`, fix: guessedFix(range.span, text) };
    const bounds = 'a range of percentiles whose second one is above 1';
    reporter.report('ADS3004', range.span, { option, bounds, found: writtenText(range) }, extras);
    return undefined;
  }
  if (low < high) return { kind, low, high };
  const parameters = { option, bounds: 'a range whose first bound is the smaller one', found: writtenText(range) };
  const turned = `${writtenText(range.high)} .. ${writtenText(range.low)}`;
  const extras = low === high ? {} : { hint: `did you mean ${turned}?`, fix: guessedFix(range.span, turned) };
  reporter.report('ADS3004', range.span, parameters, extras);
  return undefined;
}

function isPercentile(bound: Value): boolean {
  return bound.kind === 'call' && bound.name.text === 'p';
}

/** `1% .. 99%`, `p1 .. p99`, `quantile(0.01) .. quantile(0.99)`: the percentiles that are meant; null where none are. */
function meantPercentiles({ low, high }: Range): string | null {
  const found = [low, high].map(percentileIn);
  const [first, second] = found;
  if (first == null || second == null || (isPercentile(low) && isPercentile(high))) return null;
  const areShares = second.value <= 1 && !second.isPercent && !first.isPercent;
  const [a, b] = [first, second].map(({ value }) => (areShares ? percentOf(value) : String(value)));
  return `p(${a}) .. p(${b})`;
}

/** The number that a bound says of a percentile; `isPercent`: it is one of 100. */
function percentileIn(bound: Value): { value: number; isPercent: boolean } | null {
  if (bound.kind === 'number') return bound.unit === '%' ? { value: percent(bound.value), isPercent: true } : null;
  if (bound.kind === 'call') {
    const argument = bound.args[0];
    if (bound.args.length !== 1 || argument?.kind !== 'number') return null;
    if (!percentileNames.has(bound.name.text.toLowerCase())) return null;
    const isPercent = argument.unit === '%';
    return { value: isPercent ? percent(argument.value) : argument.value, isPercent };
  }
  const [, digits, sign] = /^[pq]_?(\d+(?:\.\d+)?)(%?)$/i.exec(wordOf(bound) ?? '') ?? [];
  return digits === undefined ? null : { value: Number(digits), isPercent: sign === '%' || !digits.includes('.') };
}

const percentileNames: ReadonlySet<string> = new Set([
  'p',
  'q',
  'percentile',
  'percentiles',
  'perc',
  'pct',
  'pctl',
  'quantile',
  'quantiles',
  'approx_percentile',
]);

/** A part of 1 in hundredths, without the digits that floating point adds. */
function percent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

function percentOf(share: number): string {
  return String(percent(share));
}

/** `every daily`, `batch "512"`, `every "1 day"`: the number that a word or a text says; null where it says none of the type. */
export function meantNumber(type: NumberType, value: Value): string | null {
  const word = value.kind === 'string' ? value.value.trim() : wordOf(value);
  if (word === null) return null;
  const duration = type.kind === 'duration' ? durationWords.get(word.toLowerCase()) : undefined;
  if (duration !== undefined) return duration;
  const [, digits, unit] = /^([+-]?\d+(?:\.\d+)?) ?([A-Za-z%]*)$/.exec(word) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const text = `${digits}${unitNames.get(unit.toLowerCase()) ?? unit}`;
  const { unit: known, unitKind, unknownUnit, value: number } = numberParts(text);
  const literal = { kind: 'number', value: number, unit: known, unitKind, raw: text, span: value.span } as const;
  return unknownUnit === null && unitFits(type, literal) ? text : null;
}
