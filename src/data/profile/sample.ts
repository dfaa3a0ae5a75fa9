/** Samples of numbers out of DuckDB, as typed arrays. */
import type { Database } from '../database.ts';
import { readVector } from '../values.ts';
import type { RawValue } from '../../runtime/types.ts';

/** Elements of dense vectors that are looked at. */
const VECTOR_ELEMENTS = 2_000_000;

/** The numbers of a query of one DOUBLE column without NULLs. */
export async function sampleNumbers(database: Database, sql: string): Promise<Float64Array<ArrayBuffer>> {
  const out = new Growing();
  await eachChunk(database, sql, (values, rows) => {
    for (let i = 0; i < rows; i++) out.push(values[i] as number);
  }, false);
  return out.take();
}

/** Whole vectors, one after the other, in the same order every time: sums over them depend on it. `vector` is SQL of type DOUBLE[], NULL for what is no vector. */
export async function sampleVectors(database: Database, o: { vector: string; present: string; length: number; rows: number }): Promise<Float64Array<ArrayBuffer>> {
  const share = Math.min(1, VECTOR_ELEMENTS / Math.max(1, o.length * o.rows));
  const out = new Growing();
  const sql = `SELECT ${o.vector} FROM adsc_train WHERE u < ${share} AND ${o.present} AND ${o.vector} IS NOT NULL ORDER BY u, f, r`;
  await eachChunk(database, sql, (values, rows) => {
    for (let i = 0; i < rows; i++) for (const x of values[i] as Iterable<number>) out.push(x);
  }, true);
  return out.take();
}

async function eachChunk(database: Database, sql: string, take: (values: readonly RawValue[], rows: number) => void, list: boolean): Promise<void> {
  const session = await database.session();
  try {
    const values: RawValue[] = [];
    for await (const chunk of session.stream(sql, 'the training rows')) {
      readVector(chunk.getColumnVector(0), { scalar: 'double', list }, chunk.rowCount, values, 0);
      take(values, chunk.rowCount);
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
