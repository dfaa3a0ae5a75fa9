/** Samples of numbers out of DuckDB, as typed arrays. */
import type { DuckDBListVector } from '@duckdb/node-api';
import { Sorted } from '../../math/quantiles.ts';
import { VECTOR_ELEMENTS } from '../../ir/profile-samples.ts';
import type { Database } from '../database.ts';
import { itemsOf } from '../files/vector-internals.ts';
import type { AskedRows, SampledRows } from './asked-rows.ts';
import { Vectors } from './vectors.ts';

/** The numbers of the examples in the sample. `number` is SQL of type DOUBLE, NULL for what is none. */
export async function sampleNumbers(database: Database, rows: SampledRows, number: string): Promise<Sorted> {
  const values = new Growing();
  const figures = new Figures(rows);
  await eachChunk(
    database,
    `SELECT ${number} AS x${figures.fields} FROM ${rows.relation} WHERE sampled AND ${rows.present} AND x IS NOT NULL`,
    (column, length) => {
      values.append(column(0), length);
      figures.take(column, length);
    },
  );
  return Sorted.of(values.take(), figures.weights, figures.counts);
}

/**
 * Whole vectors: of all examples, or of so many of them as come to `VECTOR_ELEMENTS`. `vector` is SQL of type DOUBLE[], NULL for what is
 * none; `all` counts the rows of the relation and the examples that they stand for.
 */
export async function sampleVectors(
  database: Database,
  rows: AskedRows,
  vector: string,
  length: number,
  all: { readonly rows: number; readonly examples: number },
): Promise<Vectors> {
  const fits = length * all.rows <= VECTOR_ELEMENTS;
  const from = fits ? rows.relation : rows.drawn(VECTOR_ELEMENTS / (length * all.examples));
  return readVectors(database, rows, vector, length, from);
}

/** Those of a relation like that of `rows`. */
export async function readVectors(
  database: Database,
  rows: SampledRows,
  vector: string,
  length: number,
  from: string,
): Promise<Vectors> {
  const values = new Growing();
  const figures = new Figures(rows);
  await eachChunk(
    database,
    `SELECT ${vector} AS v${figures.fields} FROM ${from} WHERE ${rows.present} AND v IS NOT NULL`,
    (column, count, list) => {
      const elements = itemsOf<Float64Array>(list.childVector);
      for (let i = 0; i < count; i++) values.append(elements.subarray(list.getEntryOffset(i)), list.getEntryLength(i));
      figures.take(column, count);
    },
  );
  return new Vectors(values.take(), length, figures.weights, figures.counts);
}

/** Weights, and of rows that stand for several examples their numbers, of what is read. */
class Figures {
  readonly #weights: Growing | null;
  readonly #counts: Growing | null;

  constructor({ weighted, counted }: SampledRows) {
    this.#weights = weighted ? new Growing() : null;
    this.#counts = counted ? new Growing() : null;
  }

  /** What to select after the first column. */
  get fields(): string {
    return `${this.#weights === null ? '' : ', w'}${this.#counts === null ? '' : ', CAST(seen AS DOUBLE)'}`;
  }

  take(column: ReadColumn, rows: number): void {
    this.#weights?.append(column(1), rows);
    this.#counts?.append(column(this.#weights === null ? 1 : 2), rows);
  }

  get weights(): Float64Array<ArrayBuffer> | null {
    return this.#weights?.take() ?? null;
  }

  get counts(): Float64Array<ArrayBuffer> | null {
    return this.#counts?.take() ?? null;
  }
}

/** A column of DOUBLE. */
type ReadColumn = (index: number) => Float64Array;

async function eachChunk(
  database: Database,
  sql: string,
  take: (column: ReadColumn, rows: number, list: DuckDBListVector) => void,
): Promise<void> {
  const session = await database.session();
  try {
    for await (const chunk of session.stream(sql, 'the training rows'))
      take(
        (index) => itemsOf<Float64Array>(chunk.getColumnVector(index)),
        chunk.rowCount,
        chunk.getColumnVector(0) as DuckDBListVector,
      );
  } finally {
    session.close();
  }
}

class Growing {
  #values = new Float64Array(4096);
  #length = 0;

  /** The first `length` of `values`. */
  append(values: Float64Array, length: number): void {
    while (this.#length + length > this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values.set(values.subarray(0, length), this.#length);
    this.#length += length;
  }

  take(): Float64Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}
