/** From a number to a network input as SQL: the formulas of src/runtime/scaling.ts in the same order of operations, in DOUBLE. */
import { double } from '../../emit/spark/sql.ts';
import type { Normalize, Squash, VecEncoding } from '../../ir/plan.ts';

const MAX_FLOAT32 = 3.4028234663852886e38;

export function clippedSql(x: string, clip: VecEncoding['clip']): string {
  if (clip === null) return x;
  const [low, high] = clip;
  return `CASE WHEN ${x} < ${double(low)} THEN ${double(low)} WHEN ${x} > ${double(high)} THEN ${double(high)} ELSE ${x} END`;
}

/**
 * ln(1+z) of z ≥ 0 without loss near 0 (Goldberg 1991, theorem 4): engines' own `log1p` and `asinh` are off by more than an ulp of FLOAT, on Sail and on Spark.
 */
function log1p(z: string): string {
  return `CASE WHEN 1D + ${z} = 1D THEN ${z} WHEN ${z} > 1E300D THEN ln(${z}) ELSE ln(1D + ${z}) * ${z} / ((1D + ${z}) - 1D) END`;
}

export function squashedSql(x: string, squash: Squash): string {
  const signed = (magnitude: string) => `CASE WHEN ${x} < 0 THEN -(${magnitude}) ELSE ${magnitude} END`;
  switch (squash) {
    case 'none':
      return x;
    case 'log':
      return signed(log1p(`abs(${x})`));
    case 'asinh': {
      const z = `abs(${x})`;
      const inner = `(${z} + ${z} * ${z} / (1D + sqrt(${z} * ${z} + 1D)))`;
      return signed(`CASE WHEN ${z} > 1E9D THEN ln(${z}) + ${double(Math.LN2)} ELSE ${log1p(inner)} END`);
    }
    case 'tanh':
      return `tanh(${x})`;
  }
}

/** FLOAT of a DOUBLE, the largest one where it is too large. */
export function floatSql(y: string): string {
  return `CAST(CASE WHEN ${y} > ${double(MAX_FLOAT32)} THEN ${double(MAX_FLOAT32)} WHEN ${y} < ${double(-MAX_FLOAT32)} THEN ${double(-MAX_FLOAT32)} ELSE ${y} END AS FLOAT)`;
}

function constants(normalize: Normalize, i: number): { readonly shift: number; readonly divisor: number } {
  const at = (of: number | readonly number[]) => (typeof of === 'number' ? of : (of[i] ?? 0));
  if (normalize.kind === 'minmax') return { shift: at(normalize.min), divisor: at(normalize.max) - at(normalize.min) };
  if (normalize.kind === 'zscore') return { shift: at(normalize.mean), divisor: at(normalize.std) };
  return { shift: 0, divisor: 1 };
}

/** FLOAT of a clipped, squashed number at an element of a vector. `l2` is not here: it is of the whole vector. */
export function normalizedSql(y: string, normalize: Normalize, i: number): string {
  switch (normalize.kind) {
    case 'quantile':
      return `CAST(${rankSql(y, normalize.boundaries)} AS FLOAT)`;
    case 'bins':
      return `CAST(${placeSql(y, normalize.boundaries)} AS FLOAT)`;
    case 'l2':
      return `CAST(signum(${y}) AS FLOAT)`;
    default: {
      const { shift, divisor } = constants(normalize, i);
      if (divisor === 0 || divisor !== divisor) return 'CAST(0 AS FLOAT)';
      if (!Number.isFinite(divisor)) return 'CAST(0 AS FLOAT)';
      if (shift === 0 && divisor === 1) return floatSql(y);
      return floatSql(`((${y} - ${double(shift)}) / ${double(divisor)})`);
    }
  }
}

interface Run {
  readonly value: number;
  /** Index of the first and of the one after the last boundary with the value. */
  readonly from: number;
  readonly to: number;
}

function runsOf(boundaries: readonly number[]): Run[] {
  const runs: Run[] = [];
  boundaries.forEach((value, i) => {
    const last = runs.at(-1);
    if (last?.value === value) runs[runs.length - 1] = { ...last, to: i + 1 };
    else runs.push({ value, from: i, to: i + 1 });
  });
  return runs;
}

/** A tree of comparisons, so that a row makes as many as the logarithm of their number. */
function tree(y: string, runs: readonly Run[], from: number, to: number, leaf: (run: number) => string): string {
  if (to - from === 1) return leaf(from);
  const middle = (from + to) >> 1;
  return `CASE WHEN ${y} < ${double(runs[middle]!.value)} THEN ${tree(y, runs, from, middle, leaf)} ELSE ${tree(y, runs, middle, to, leaf)} END`;
}

/** `quantileRank` of the runtime. */
function rankSql(y: string, boundaries: readonly number[]): string {
  const last = boundaries.length - 1;
  if (last < 1) return '0D';
  const runs = runsOf(boundaries);
  const leaf = (i: number) => {
    const { value, from, to } = runs[i]!;
    const at = double((from + to - 1) / 2 / last);
    if (to > last) return `CASE WHEN ${y} = ${double(value)} THEN ${at} ELSE 1D END`;
    const between = `(${double(to - 1)} + (${y} - ${double(value)}) / ${double(boundaries[to]! - value)}) / ${double(last)}`;
    return `CASE WHEN ${y} = ${double(value)} THEN ${at} ELSE ${between} END`;
  };
  return `CASE WHEN ${y} < ${double(boundaries[0]!)} THEN 0D ELSE ${tree(y, runs, 0, runs.length, leaf)} END`;
}

/** `binPosition` of the runtime. */
function placeSql(y: string, boundaries: readonly number[]): string {
  const runs = runsOf(boundaries);
  const last = boundaries.length - 1;
  const leaf = (i: number) => {
    if (i === last) return double(last + 1);
    const low = boundaries[i]!;
    const width = boundaries[i + 1]! - low;
    // A bin wider than the largest double: nowhere in it is exact.
    return Number.isFinite(width)
      ? `(${double(i + 1)} + (${y} - ${double(low)}) / ${double(width)})`
      : double(i + 1 + 0.5);
  };
  return `CASE WHEN NOT ${y} > ${double(boundaries[0]!)} THEN 1D ELSE ${tree(y, runs, 0, runs.length, leaf)} END`;
}
