/** The example weight of a row as SQL, by the same rules as the row encoder's. */
import type { DataPlan } from '../../ir/plan.ts';
import { valueSql } from '../files/column.ts';
import { numberSql } from '../profile/signal-sql.ts';
import type { Table } from './table.ts';

/** Weights are kept as 32-bit floats: what is nearer to 0 than half the smallest one is 0 … */
const ZERO = 2 ** -150;
/** … and from here on they are infinite. */
const INFINITE = 2 ** 128 - 2 ** 103;

/** SQL that is true for a number (DOUBLE) that weighs nothing: such a row is as good as absent. NULL is no weight, so not 0. */
export function weightless(number: string): string {
  return `coalesce(abs(${number}) <= ${ZERO}, false)`;
}

/** SQL that is true for a weight that can be used. */
export function usableWeight(number: string): string {
  return `coalesce(${number} > ${ZERO} AND ${number} < ${INFINITE}, false)`;
}

/** SQL over the primary that is true for rows that weigh something, and for those whose weight is bad. @param expression of a column as its files have it. @throws DataError for a type that holds no number */
export function weighsSql(data: DataPlan, primary: Table, expression: (column: string) => string): string {
  if (data.weight === null) return 'true';
  const { sql, kind } = valueSql(primary.column(data.weight), expression(data.weight));
  return `NOT ${weightless(numberSql(sql, kind))}`;
}
