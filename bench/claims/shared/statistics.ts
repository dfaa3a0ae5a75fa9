import { median } from '../../table.ts';

export { median };

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/** Two-sided 95 % points of Student's t by degrees of freedom (any table); 1.96 from 30 on. */
const T95 = [
  Number.NaN,
  12.706,
  4.303,
  3.182,
  2.776,
  2.571,
  2.447,
  2.365,
  2.306,
  2.262,
  2.228,
  2.201,
  2.179,
  2.16,
  2.145,
  2.131,
  2.12,
  2.11,
  2.101,
  2.093,
  2.086,
  2.08,
  2.074,
  2.069,
  2.064,
  2.06,
  2.056,
  2.052,
  2.048,
  2.045,
];

/** Mean of paired figures, one a seed or world, with Student's 95 % interval. One figure has no interval: ±∞. */
export function interval(values: readonly number[]): Interval {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (n - 1);
  const half = n < 2 ? Infinity : (T95[n - 1] ?? 1.96) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, values };
}

export function showInterval({ mean, low, high }: Interval, digits = 1, scale = 1): string {
  const f = (x: number) => (x * scale).toFixed(digits);
  if (!Number.isFinite(high)) return f(mean);
  return `${f(mean)} [${f(low)}, ${f(high)}]`;
}

/** E = |ln(Σq/Σy)|, the calibration error of a day: infinite where one is 0, NaN where both are. */
export function calibrationError(predicted: number, actual: number): number {
  return predicted > 0 && actual > 0
    ? Math.abs(Math.log(predicted / actual))
    : predicted === actual
      ? Number.NaN
      : Infinity;
}
