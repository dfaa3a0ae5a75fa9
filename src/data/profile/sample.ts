/** Samples of numbers out of DuckDB, as typed arrays. */
import type { Database } from '../database.ts';
import { readVector } from '../files/read-vector.ts';
import type { RawValue } from '../../runtime/types.ts';

/** Elements of dense vectors that are looked at. */
const VECTOR_ELEMENTS = 2_000_000;

/** Values with their weights. */
export interface WeightedSample {
  readonly values: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

/** The numbers of a query of two DOUBLE columns without NULLs: value and weight. */
export async function sampleNumbers(database: Database, sql: string): Promise<WeightedSample> {
  const [values, weights] = [new Growing(), new Growing()];
  await eachChunk(
    database,
    sql,
    (column, rows, weight) => {
      for (let i = 0; i < rows; i++) {
        values.push(column[i] as number);
        weights.push(weight[i]!);
      }
    },
    false,
  );
  return { values: values.take(), weights: weights.take() };
}

/** Whole vectors, one after the other, in the same order every time: sums over them depend on it. `vector` is SQL of type DOUBLE[], NULL for what is no vector. */
export async function sampleVectors(
  database: Database,
  o: { vector: string; present: string; length: number; rows: number },
): Promise<WeightedSample> {
  const fraction = Math.min(1, VECTOR_ELEMENTS / Math.max(1, o.length * o.rows));
  const [out, weights] = [new Growing(), new Growing()];
  const sql = `SELECT ${o.vector}, w FROM adsc_train WHERE u < ${fraction} AND ${o.present} AND ${o.vector} IS NOT NULL ORDER BY u, f, r`;
  await eachChunk(
    database,
    sql,
    (values, rows, weight) => {
      for (let i = 0; i < rows; i++) {
        for (const x of values[i] as Iterable<number>) out.push(x);
        weights.push(weight[i]!);
      }
    },
    true,
  );
  return { values: out.take(), weights: weights.take() };
}

async function eachChunk(
  database: Database,
  sql: string,
  take: (values: readonly RawValue[], rows: number, weights: readonly number[]) => void,
  list: boolean,
): Promise<void> {
  const session = await database.session();
  try {
    const values: RawValue[] = [];
    const weights: RawValue[] = [];
    for await (const chunk of session.stream(sql, 'the training rows')) {
      readVector(chunk.getColumnVector(0), { scalar: 'double', list }, chunk.rowCount, values, 0);
      readVector(chunk.getColumnVector(1), { scalar: 'double', list: false }, chunk.rowCount, weights, 0);
      take(values, chunk.rowCount, weights as number[]);
    }
  } finally {
    session.close();
  }
}

class Growing {
  #values = new Float64Array(65536);
  #length = 0;

  push(x: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = x;
  }

  take(): Float64Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}
