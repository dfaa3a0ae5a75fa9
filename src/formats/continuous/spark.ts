import { numbers, type SparkFormat, vector } from '../shared/spark.ts';
import { clippedSql, normalizedSql, squashedSql } from '../shared/spark-scaling.ts';
import { encodingOf, vecSpec } from '../shared/emit.ts';
import { float } from '../../emit/spark/sql.ts';
import { Scaling } from '../../runtime/scaling.ts';

export const continuous: SparkFormat = {
  counted: 'number',
  readings: (signal) => [{ input: signal.input, readers: numbers }],
  prepare(signal, x) {
    const { squash, clip } = encodingOf(signal, 'vec');
    if (squash === 'none' && clip === null) return null;
    return squash === 'none' ? clippedSql(x, clip) : squashedSql(`(${clippedSql(x, clip)})`, squash);
  },
  value(signal, { prepared: x }) {
    const { normalize, missingFlag, default: fallback } = encodingOf(signal, 'vec');
    const spec = vecSpec(signal);
    if (spec.kind !== 'vec') throw new Error('a number that is none');
    const fill = fallback === null ? 0 : new Scaling(spec, 1).scale(fallback);
    const scaled = normalizedSql(x, normalize, 0);
    return `CASE WHEN ${x} IS NULL THEN ${vector([float(fill)], missingFlag ? 1 : null)} ELSE ${vector([scaled], missingFlag ? 0 : null)} END`;
  },
};
