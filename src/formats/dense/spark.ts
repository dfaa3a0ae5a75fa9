import { DenseEncoder } from './encode.ts';
import { emptyCounts } from '../../runtime/counts.ts';
import { Memory } from '../../runtime/memory.ts';
import { array, double, float } from '../../emit/spark/sql.ts';
import { type SparkFormat, vector, vectors } from '../shared/spark.ts';
import { clippedSql, floatSql, normalizedSql, squashedSql } from '../shared/spark-scaling.ts';
import { encodingOf, vecSpec } from '../shared/emit.ts';

export const dense: SparkFormat = {
  counted: 'vector',
  readings: (signal) => [{ input: signal.input, readers: vectors(encodingOf(signal, 'vec').length) }],
  prepare(signal, x) {
    const { squash, clip } = encodingOf(signal, 'vec');
    return clip === null && squash === 'none'
      ? null
      : `transform(${x}, e -> ${squashedSql(`(${clippedSql('e', clip)})`, squash)})`;
  },
  value(signal, { prepared: x }) {
    const { length, normalize, missingFlag } = encodingOf(signal, 'vec');
    const spec = vecSpec(signal);
    if (spec.kind !== 'vec') throw new Error('a vector that is none');
    const missing = new DenseEncoder(spec).encode([null], 1, null, emptyCounts(), new Memory(1, length + 1));
    if (missing.kind !== 'vec') throw new Error('a vector that is none');
    const fill = Array.from(missing.values.subarray(0, length), float);
    const flag = missingFlag ? `, ${array(['CAST(0 AS FLOAT)'])}` : '';
    const values = `concat(${normalized(x, normalize, length)}${flag})`;
    return `CASE WHEN ${x} IS NULL THEN ${vector(fill, missingFlag ? 1 : null)} ELSE ${values} END`;
  },
};

function normalized(x: string, normalize: Parameters<typeof normalizedSql>[1], length: number): string {
  if (normalize.kind === 'l2') return unitVector(x);
  const varies = Object.values(normalize).some((constant) => Array.isArray(constant));
  if (!varies || normalize.kind === 'quantile' || normalize.kind === 'bins')
    return `transform(${x}, e -> ${normalizedSql('e', normalize, 0)})`;
  const at = (of: (i: number) => number) => array(Array.from({ length }, (_, i) => double(of(i))));
  const elementOf = (constants: number | readonly number[], i: number) =>
    typeof constants === 'number' ? constants : (constants[i] ?? 0);
  const shift = (i: number) =>
    normalize.kind === 'minmax'
      ? elementOf(normalize.min, i)
      : normalize.kind === 'zscore'
        ? elementOf(normalize.mean, i)
        : 0;
  const divisor = (i: number) => {
    const d =
      normalize.kind === 'minmax'
        ? elementOf(normalize.max, i) - elementOf(normalize.min, i)
        : normalize.kind === 'zscore'
          ? elementOf(normalize.std, i)
          : 1;
    // An element that never varies is 0, as (x − shift)/∞ is.
    return d === 0 || d !== d ? Infinity : d;
  };
  return `transform(${x}, (e, i) -> ${floatSql(`((e - element_at(${at(shift)}, i + 1)) / element_at(${at(divisor)}, i + 1))`)})`;
}

/** Divided by the Euclidean norm; a zero vector stays one. Where squares overflow or vanish, the vector is first divided by its largest element. */
function unitVector(x: string): string {
  const squares = (of: string) => `aggregate(${of}, 0D, (s, e) -> s + e * e)`;
  const largest = `greatest(array_max(transform(${x}, e -> abs(e))), ${double(Number.MIN_VALUE)})`;
  const scaled = `transform(${x}, e -> e / ${largest})`;
  const divided = (of: string) =>
    `transform(${of}, e -> CAST(e / greatest(sqrt(${squares(of)}), ${double(Number.MIN_VALUE)}) AS FLOAT))`;
  return `CASE WHEN ${squares(x)} > 1E-250D AND ${squares(x)} < 1E250D THEN ${divided(x)} ELSE ${divided(scaled)} END`;
}
