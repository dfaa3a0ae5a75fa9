/** What a label's column itself says, as SQL. */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBScalarFunction,
  type DuckDBType,
  FLOAT,
  HUGEINT,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';
import type { LabelPlan } from '../../ir/plan.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Database } from '../database.ts';
import type { ValueSql } from '../files/column.ts';
import type { ColumnKind, ScalarKind } from '../files/column-type.ts';
import { parseJsonValue } from '../files/json-value.ts';
import { readVector } from '../files/read-vector.ts';
import { sqlString } from '../sql.ts';
import { labelerOf } from './labels.ts';

/** As `castFor` has them. */
const LABEL_TYPES: Readonly<Record<ScalarKind, DuckDBType>> = {
  text: VARCHAR,
  boolean: BOOLEAN,
  int: INTEGER,
  bigint: BIGINT,
  hugeint: HUGEINT,
  float: FLOAT,
  double: DOUBLE,
  json: VARCHAR,
};

/** 0, 1, NULL or `BAD_LABEL`: plain SQL where nearly all labels are written plainly, and the labeler itself for the others. */
export function ownLabel(database: Database, label: LabelPlan, { sql, kind }: ValueSql): string {
  const asked = `${labelFunction(database, label, kind)}(${sql})`;
  const plain = plainLabel(label, sql, kind);
  return plain === null || plain === '' ? asked : `CASE ${plain} WHEN ${sql} IS NOT NULL THEN ${asked} END`;
}

/** Cases of plain values; null: there are none. */
function plainLabel(label: LabelPlan, sql: string, { scalar, list }: ColumnKind): string | null {
  const { op, value } = label;
  if (list) return null;
  if (scalar === 'text' || scalar === 'json') return plainTexts(label, sql, scalar);
  if (op === null) {
    const [no, yes] = scalar === 'boolean' ? ['false', 'true'] : ['0', '1'];
    return `WHEN ${sql} = ${no} THEN 0::DOUBLE WHEN ${sql} = ${yes} THEN 1::DOUBLE`;
  }
  if (typeof value !== 'number' || !['int', 'float', 'double'].includes(scalar)) return null;
  const number = `CAST(${sql} AS DOUBLE)`;
  return `WHEN isfinite(${number}) THEN CAST(${number} ${op} CAST('${value}' AS DOUBLE) AS DOUBLE)`;
}

/** What labels are mostly written as. */
const PLAIN_TEXTS = ['0', '1', '2', '3', '4', '5', '0.0', '1.0', 'false', 'true', 'False', 'True', 'FALSE', 'TRUE'];

const JSON_SCALAR = /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/;

/** The labeler is asked once for each of a few texts, and for the value that the head compares with. */
function plainTexts(plan: LabelPlan, sql: string, scalar: 'text' | 'json'): string {
  const label = labelerOf(plan);
  const compared = plan.value === null ? [] : [String(plan.value)];
  const cases = [...new Set([...compared, ...PLAIN_TEXTS])].flatMap((text) => {
    const written = scalar === 'text' ? [text] : [JSON.stringify(text), ...(JSON_SCALAR.test(text) ? [text] : [])];
    return written.flatMap((one) => {
      const value = label(scalar === 'text' ? one : (parseJsonValue(one) as RawValue));
      return value === 0 || value === 1 ? [`WHEN ${sql} = ${sqlString(one)} THEN ${value}::DOUBLE`] : [];
    });
  });
  return cases.join(' ');
}

/** Values come as training has them, of the column's own type: the text of a number can be another label. */
function labelFunction(database: Database, plan: LabelPlan, kind: ColumnKind): string {
  const label = labelerOf(plan);
  return database.scalarFunction(`label ${JSON.stringify([plan, kind])}`, (fn) =>
    DuckDBScalarFunction.create({
      name: fn,
      returnType: DOUBLE,
      parameterTypes: [kind.list ? LIST(LABEL_TYPES[kind.scalar]) : LABEL_TYPES[kind.scalar]],
      mainFunction: (_info, input, output) => {
        const raw: RawValue[] = [];
        readVector(input.getColumnVector(0), kind, input.rowCount, raw, 0);
        raw.forEach((one, i) => {
          const value = label(one);
          output.setItem(i, value === value ? value : null);
        });
        output.flush();
      },
    }),
  );
}
