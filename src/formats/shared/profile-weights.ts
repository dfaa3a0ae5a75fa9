/** Keys of weighted lists, as SQL: read by the functions of the runtime itself, so that what counts is what is encoded. */
import { DuckDBScalarFunction, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { ColumnKind } from '../../data/files/column-type.ts';
import { parseJsonValue } from '../../data/files/json-value.ts';
import { readTexts } from '../../data/files/read-vector.ts';
import type { CheckedWeights } from '../../language/semantics/model.ts';
import { keyOf } from '../../runtime/key.ts';
import type { ProfileAsk } from './profile.ts';
import { weightedListOf, weightOf } from './encode-weights.ts';

/**
 * SQL of the keys as a list: NULL where the value is missing or bad; elements that are left out (no key, a weight that is none or 0) are
 * NULL.
 */
export function weightedKeysSql(
  { database, signal, rows: { column, weights: own } }: ProfileAsk,
  weights: CheckedWeights,
): string {
  const spec = { split: signal.split, mean: signal.pool === 'mean', weights };
  const read = reader(column.kind);
  const readWeights = own === null ? null : reader(own.kind);
  const key = `weighted keys ${JSON.stringify([spec, column.kind, own?.kind ?? null])}`;
  const name = database.scalarFunction(key, (fn) =>
    DuckDBScalarFunction.create({
      name: fn,
      returnType: LIST(VARCHAR),
      parameterTypes: own === null ? [VARCHAR] : [VARCHAR, VARCHAR],
      // A list without weights has all of them missing, which is no NULL of the whole.
      specialHandling: true,
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const texts = readTexts(input.getColumnVector(0), rows);
        const ownTexts = own === null ? null : readTexts(input.getColumnVector(1), rows);
        for (let i = 0; i < rows; i++) {
          const list = weightedListOf(read(texts[i]!), readWeights?.(ownTexts![i]!), spec);
          output.setItem(i, list == null ? null : listValue(keysOf(list.keys, list.weights, spec.mean)));
        }
        output.flush();
      },
    }),
  );
  return `${name}(${[column, ...(own === null ? [] : [own])].map(textSql).join(', ')})`;
}

function keysOf(keys: ArrayLike<unknown>, weights: ArrayLike<unknown> | null, mean: boolean): (string | null)[] {
  return Array.from(keys, (key, k) => {
    const weight = weights === null ? 1 : weightOf(weights[k], mean);
    return weight === weight && Math.fround(weight) !== 0 ? keyOf(key) : null;
  });
}

/** A text that `reader` reads back. */
function textSql({ sql, kind }: { readonly sql: string; readonly kind: ColumnKind }): string {
  // Elements that are JSON are texts of it: as texts they would have quotes around them.
  const values = kind.scalar === 'json' ? `CAST(${sql} AS JSON[])` : sql;
  if (kind.list) return `CAST(to_json(${values}) AS VARCHAR)`;
  return `CAST(${sql} AS VARCHAR)`;
}

function reader({ list, scalar }: ColumnKind): (text: string | null) => unknown {
  return list || scalar === 'json' ? parseJsonValue : (text) => text;
}
