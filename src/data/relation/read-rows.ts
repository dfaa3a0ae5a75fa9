/** The rows of an `Examples` relation, streamed in exact file order as columns of raw values. */
import type { DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { diagnostic } from '../../diagnostics/index.ts';
import type { RawValue } from '../../runtime/types.ts';
import { DataError } from '../error.ts';
import type { Database, Session } from '../database.ts';
import type { Examples, Field } from './examples.ts';
import { itemsOf, validity } from '../files/vector-internals.ts';
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

/** What stands before the fields: see `Examples.select`. */
const PLACE = 5;

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
  let rows = 0;
  try {
    const batches = examples.keyed ? keyedRows(session, examples, fields) : orderedRows(session, examples, fields);
    for await (const batch of batches) {
      rows += batch.rows;
      yield batch;
    }
    if (rows !== examples.rowsRead)
      throw new DataError(diagnostic('ADS8045', null, { file: `"${examples.data.primary.glob}"` }));
  } finally {
    session.close();
  }
}

/** In the order of their keys. */
async function* keyedRows(session: Session, examples: Examples, fields: readonly Field[]): AsyncGenerator<RawBatch> {
  const sql = examples.select(fields.map((f) => f.sql));
  for await (const chunk of session.stream(sql, `"${examples.data.primary.glob}"`)) {
    const items = itemsOf<BigInt64Array>(chunk.getColumnVector(PLACE));
    // DuckDB's vectors of numbers are typed arrays, which are not ours once the chunk is gone.
    const key = new Uint32Array(items.buffer, items.byteOffset, 2 * chunk.rowCount).slice();
    yield { ...placesOf(chunk), key, columns: columnsOf(chunk, fields, PLACE + 1) };
  }
}

async function* orderedRows(session: Session, examples: Examples, fields: readonly Field[]): AsyncGenerator<RawBatch> {
  const sql = examples.select(fields.map((f) => f.sql));
  const { starts } = examples;
  let next = examples.firstRow;
  /** Batches that wait for rows before theirs. */
  let waiting: RawBatch[] = [];
  let [count, highest, inOrder] = [0, -1, true];
  for await (const chunk of session.stream(sql, `"${examples.data.primary.glob}"`)) {
    const batch: RawBatch = { ...placesOf(chunk), key: null, columns: columnsOf(chunk, fields, PLACE) };
    const { rows, file, row } = batch;
    for (let i = 0; i < rows; i++) {
      const global = starts[file[i]!]! + row[i]!;
      if (global !== next + count + i) inOrder = false;
      if (global > highest) highest = global;
    }
    waiting.push(batch);
    count += rows;
    if (highest + 1 - next !== count) {
      if (count > maxWindow) throw new Error('rows came in another order than in the files');
      continue;
    }
    if (inOrder) yield* waiting;
    else yield sorted(waiting, count, next, starts);
    next += count;
    waiting = [];
    count = 0;
    inOrder = true;
  }
  if (count > 0) throw new Error(`rows are missing: ${highest + 1 - next - count} before row ${highest}`);
}

/** Batches that are complete together as one, in the order of the files. */
function sorted(batches: readonly RawBatch[], rows: number, first: number, starts: readonly number[]): RawBatch {
  const whole = batches.length === 1 ? batches[0]! : joined(batches, rows);
  const { file, row } = whole;
  /** By place in the files, the row's place in the batch. */
  const order = new Int32Array(rows);
  for (let i = 0; i < rows; i++) order[starts[file[i]!]! + row[i]! - first] = i;
  return {
    rows,
    key: null,
    file: file.map((_, k) => file[order[k]!]!),
    row: row.map((_, k) => row[order[k]!]!),
    readable: whole.readable.map((_, k) => whole.readable[order[k]!]!),
    time: whole.time.map((_, k) => whole.time[order[k]!]!),
    part: whole.part.map((_, k) => whole.part[order[k]!]!),
    columns: whole.columns.map((column) => taken(column, order)),
  };
}

/** Written from the first on: an array that is made with nulls holds each number as an object. */
function taken(column: readonly RawValue[], order: Int32Array): RawValue[] {
  const out: RawValue[] = [];
  for (let k = 0; k < order.length; k++) out[k] = column[order[k]!];
  return out;
}

function joined(batches: readonly RawBatch[], rows: number): RawBatch {
  const into = <T extends Int32Array | Float64Array | Uint8Array>(out: T, of: (batch: RawBatch) => T): T => {
    let at = 0;
    for (const batch of batches) {
      out.set(of(batch), at);
      at += batch.rows;
    }
    return out;
  };
  return {
    rows,
    key: null,
    file: into(new Int32Array(rows), ({ file }) => file),
    row: into(new Float64Array(rows), ({ row }) => row),
    readable: into(new Uint8Array(rows), ({ readable }) => readable),
    time: into(new Float64Array(rows), ({ time }) => time),
    part: into(new Uint8Array(rows), ({ part }) => part),
    columns: batches[0]!.columns.map((_, c) => batches.flatMap(({ columns }) => columns[c]!)),
  };
}

type Places = Omit<RawBatch, 'key' | 'columns'>;

/** Copies: DuckDB's memory is not ours once the chunk is gone. */
function placesOf(chunk: DuckDBDataChunk): Places {
  const rows = chunk.rowCount;
  const [file, row, readable, time, part] = [0, 1, 2, 3, 4].map((c) => chunk.getColumnVector(c));
  const times = itemsOf<Float64Array>(time!).slice(0, rows);
  const known = validity(time!);
  if (known !== null) for (let i = 0; i < rows; i++) if ((known[i >> 3]! & (1 << (i & 7))) === 0) times[i] = NaN;
  return {
    rows,
    file: itemsOf<Int32Array>(file!).slice(0, rows),
    row: itemsOf<Float64Array>(row!).slice(0, rows),
    readable: flags(readable!, rows),
    time: times,
    part: Uint8Array.from(itemsOf<Int32Array>(part!).subarray(0, rows)),
  };
}

function flags(vector: DuckDBVector, rows: number): Uint8Array {
  const out = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) out[i] = vector.getItem(i) === true ? 1 : 0;
  return out;
}

function columnsOf(chunk: DuckDBDataChunk, fields: readonly Field[], from: number): RawValue[][] {
  return fields.map(({ kind }, c) => {
    const values: RawValue[] = [];
    readVector(chunk.getColumnVector(from + c), kind, chunk.rowCount, values, 0);
    return values;
  });
}
