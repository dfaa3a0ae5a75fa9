import type { ColumnKind } from '../files/column-type.ts';

/**
 * SQL for the key of a scalar column, the same text that the runtime's `keyOf` gives: integers in decimal, booleans `true` and
 * `false`, text as it is; NULL for a missing value and for what has no key (a fraction, NaN, a number past 2^53, an object).
 */
export function keySql(expression: string, kind: ColumnKind): string {
  switch (kind.scalar) {
    case 'text':
    case 'boolean':
    case 'int':
    case 'bigint':
    case 'hugeint':
      return `CAST(${expression} AS VARCHAR)`;
    case 'float':
    case 'double':
      return integralKey(`CAST(${expression} AS DOUBLE)`);
    case 'json': {
      const text = `CAST(${expression} AS VARCHAR)`;
      return `CASE WHEN starts_with(${text}, '"') THEN ${expression} ->> '$'
        WHEN ${text} IN ('true', 'false') THEN ${text}
        WHEN ${text} = '-0' THEN '0'
        WHEN regexp_full_match(${text}, '-?[0-9]+') THEN ${text}
        ELSE ${integralKey(`TRY_CAST(${text} AS DOUBLE)`)} END`;
    }
  }
}

function integralKey(x: string): string {
  return `CASE WHEN isfinite(${x}) AND ${x} = trunc(${x}) AND abs(${x}) <= 9007199254740991 THEN CAST(CAST(${x} AS BIGINT) AS VARCHAR) END`;
}
