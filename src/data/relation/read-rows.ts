/** The rows of an `Examples` relation, streamed in exact file order as columns of raw values. */
import type { RawValue } from '../../runtime/types.ts';
import type { Database, Session } from '../database.ts';
import type { Examples, Field } from './examples.ts';
import { itemsOf } from '../files/vector-internals.ts';
import { readVector } from '../files/read-vector.ts';

/** A run of consecutive rows. `columns` has one array a field, each with `rows` values. */
export interface RawBatch {
  readonly rows: number;
  readonly file: Int32Array;
  /** Row in its file, from 0. */
  readonly row: Float64Array;
  /** 0: the row could not be read (JSON Lines). */
  readonly readable: Uint8Array;
  /** Epoch ms; NaN where missing. */
  readonly time: Float64Array;
  /** 0 train, 1 validate, 2 holdout. */
  readonly part: Uint8Array;
  /** Hashes of the rows' keys, as pairs (low, high); null: file and row identify a row. */
  readonly key: Uint32Array | null;
  readonly columns: readonly RawValue[][];
}

/** Rows out of order that are held at most while waiting for those before them; a hash join shuffles within 2,048. */
const maxWindow = 1 << 20;

const int = { scalar: 'int', list: false } as const;
const double = { scalar: 'double', list: false } as const;
const boolean = { scalar: 'boolean', list: false } as const;
const place = [int, double, boolean, double, int] as const;

/**
 * Streams all rows of the relation. DuckDB keeps file order but for hash joins, which shuffle rows within a vector; row numbers have
 * no gaps, so a batch is handed on once it is complete, put in order.
 */
export async function* readRows(
  database: Database,
  examples: Examples,
  fields: readonly Field[],
): AsyncGenerator<RawBatch> {
  const session = await database.session();
  try {
    yield* examples.keyed ? keyedRows(session, examples, fields) : orderedRows(session, examples, fields);
  } finally {
    session.close();
  }
}

/** In the order of their keys. */
async function* keyedRows(session: Session, examples: Examples, fields: readonly Field[]): AsyncGenerator<RawBatch> {
  const sql = examples.select(fields.map((f) => f.sql));
  const kinds = [...place, ...fields.map((f) => f.kind)];
  for await (const chunk of session.stream(sql, `"${examples.data.primary.glob}"`)) {
    const rows = chunk.rowCount;
    const columns = kinds.map((kind, c): RawValue[] => {
      const values: RawValue[] = [];
      readVector(chunk.getColumnVector(c < place.length ? c : c + 1), kind, rows, values, 0);
      return values;
    });
    // DuckDB's vectors of numbers are typed arrays, which are not ours once the chunk is gone.
    const items = itemsOf<BigInt64Array>(chunk.getColumnVector(place.length));
    yield makeBatch(columns, rows, new Uint32Array(items.buffer, items.byteOffset, 2 * rows).slice());
  }
}

async function* orderedRows(session: Session, examples: Examples, fields: readonly Field[]): AsyncGenerator<RawBatch> {
  const sql = examples.select(fields.map((f) => f.sql));
  const kinds = [...place, ...fields.map((f) => f.kind)];
  let next = examples.firstRow;
  let pending: RawValue[][] = kinds.map(() => []);
  let count = 0;
  let highest = -1;
  let inOrder = true;
  for await (const chunk of session.stream(sql, `"${examples.data.primary.glob}"`)) {
    const rows = chunk.rowCount;
    for (let c = 0; c < kinds.length; c++) readVector(chunk.getColumnVector(c), kinds[c]!, rows, pending[c]!, count);
    const files = pending[0] as number[];
    const inFile = pending[1] as number[];
    for (let i = count; i < count + rows; i++) {
      const global = examples.starts[files[i]!]! + inFile[i]!;
      if (global !== next + i) inOrder = false;
      if (global > highest) highest = global;
    }
    count += rows;
    if (highest + 1 - next !== count) {
      if (count > maxWindow) throw new Error('rows came in another order than in the files');
      continue;
    }
    yield makeBatch(inOrder ? pending : sortRows(pending, count, next, examples.starts), count);
    next += count;
    pending = kinds.map(() => []);
    count = 0;
    inOrder = true;
  }
  if (count > 0) throw new Error(`rows are missing: ${highest + 1 - next - count} before row ${highest}`);
}

function sortRows(
  columns: readonly RawValue[][],
  rows: number,
  first: number,
  starts: readonly number[],
): RawValue[][] {
  const files = columns[0] as number[];
  const inFile = columns[1] as number[];
  const sorted = columns.map(() => Array.from({ length: rows }, (): RawValue => null));
  for (let i = 0; i < rows; i++) {
    const to = starts[files[i]!]! + inFile[i]! - first;
    for (let c = 0; c < columns.length; c++) sorted[c]![to] = columns[c]![i];
  }
  return sorted;
}

function makeBatch(columns: readonly RawValue[][], rows: number, key: Uint32Array | null = null): RawBatch {
  const [file, row, readable, time, part, ...rest] = columns as [
    number[],
    number[],
    boolean[],
    (number | null)[],
    number[],
    ...RawValue[][],
  ];
  return {
    rows,
    key,
    file: Int32Array.from(file),
    row: Float64Array.from(row),
    readable: Uint8Array.from(readable, Number),
    time: Float64Array.from(time, (t) => t ?? NaN),
    part: Uint8Array.from(part),
    columns: rest,
  };
}
