/** The rows of an `Examples` relation, streamed in exact file order as columns of raw values. */
import type { DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { diagnostic } from '../../diagnostics/index.ts';
import type { RawValue } from '../../runtime/types.ts';
import { DataError } from '../error.ts';
import { isCoded, joinedColumns, pickedRows, pickedValues } from '../columns/column.ts';
import type { Database, Session } from '../database.ts';
import type { Examples, Field } from './examples.ts';
import { itemsOf, truthsOf, validity } from '../files/vector-internals.ts';
import { isText } from '../files/column-type.ts';
import { hasLongTexts, longTextHash } from '../files/read-coded.ts';
import { readVector } from '../files/read-vector.ts';
import type { RawBatch, TypedField, WantedFields } from './raw-batch.ts';

/** Rows out of order that are held at most while waiting for those before them; a hash join shuffles within 2,048. */
const maxWindow = 1 << 20;

/** Rows of a chunk of DuckDB, at most. */
const VECTOR_ROWS = 2048;

/** What stands before the fields: see `Examples.select`. */
const PLACE = 5;

/**
 * Streams all rows of the relation. DuckDB keeps file order but for hash joins, which shuffle rows within a vector; row numbers have
 * no gaps, so a batch is handed on once it is complete, put in order.
 */
export async function* readRows(
  database: Database,
  examples: Examples,
  wanted: WantedFields,
): AsyncGenerator<RawBatch> {
  const session = await database.session();
  let rows = 0;
  try {
    const reader = new FieldReader(session, examples, wanted);
    const batches = examples.keyed ? keyedRows(reader) : orderedRows(reader, examples);
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
async function* keyedRows(reader: FieldReader): AsyncGenerator<RawBatch> {
  for await (const chunk of reader.chunks()) {
    const items = itemsOf<BigInt64Array>(chunk.getColumnVector(PLACE));
    // DuckDB's vectors of numbers are typed arrays, which are not ours once the chunk is gone.
    const key = new Uint32Array(items.buffer, items.byteOffset, 2 * chunk.rowCount).slice();
    const batch = batchOf(placesOf(chunk), key, reader.read(chunk));
    yield batch;
    reader.takeBack(batch);
  }
}

async function* orderedRows(reader: FieldReader, examples: Examples): AsyncGenerator<RawBatch> {
  const { starts } = examples;
  let next = examples.firstRow;
  /** Batches that wait for rows before theirs. */
  let waiting: RawBatch[] = [];
  let [count, highest, inOrder] = [0, -1, true];
  for await (const chunk of reader.chunks()) {
    const batch = batchOf(placesOf(chunk), null, reader.read(chunk));
    const last = lastRow(batch, starts);
    if (!isRun(batch, starts, next + count)) inOrder = false;
    if (last > highest) highest = last;
    waiting.push(batch);
    count += batch.rows;
    if (highest + 1 - next !== count) {
      if (count > maxWindow) throw new Error('rows came in another order than in the files');
      continue;
    }
    if (inOrder) yield* waiting;
    else yield sorted(waiting, count, next, starts);
    for (const one of waiting) reader.takeBack(one);
    next += count;
    waiting = [];
    count = 0;
    inOrder = true;
  }
  if (count > 0) throw new Error(`rows are missing: ${highest + 1 - next - count} before row ${highest}`);
}

/** Whether rows follow each other, from a row on that is counted over all files. A function of its own: a generator keeps numbers as objects. */
function isRun({ rows, file, row }: RawBatch, starts: readonly number[], first: number): boolean {
  for (let i = 0; i < rows; i++) if (starts[file[i]!]! + row[i]! !== first + i) return false;
  return true;
}

/** The last row of a batch, counted over all files. */
function lastRow({ rows, file, row }: RawBatch, starts: readonly number[]): number {
  let last = -1;
  for (let i = 0; i < rows; i++) {
    const global = starts[file[i]!]! + row[i]!;
    if (global > last) last = global;
  }
  return last;
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
    file: file.map((_, k) => file[order[k]!]!),
    row: row.map((_, k) => row[order[k]!]!),
    readable: whole.readable.map((_, k) => whole.readable[order[k]!]!),
    time: whole.time.map((_, k) => whole.time[order[k]!]!),
    part: whole.part.map((_, k) => whole.part[order[k]!]!),
    key: null,
    columns: whole.columns.map((column) => pickedValues(column, order)),
    typed: whole.typed.map((column) => pickedRows(column, order)),
  };
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
    file: into(new Int32Array(rows), ({ file }) => file),
    row: into(new Float64Array(rows), ({ row }) => row),
    readable: into(new Uint8Array(rows), ({ readable }) => readable),
    time: into(new Float64Array(rows), ({ time }) => time),
    part: into(new Uint8Array(rows), ({ part }) => part),
    key: null,
    columns: batches[0]!.columns.map((_, c) => batches.flatMap(({ columns }) => columns[c]!)),
    typed: batches[0]!.typed.map((_, c) => joinedColumns(batches.map(({ typed }) => typed[c]!))),
  };
}

type Places = Omit<RawBatch, 'key' | 'columns' | 'typed'>;
type Values = Pick<RawBatch, 'columns' | 'typed'>;

/** Batches have their members in one order, without spreads: engines throw compiled loops over rows away where shapes differ. */
function batchOf(
  { rows, file, row, readable, time, part }: Places,
  key: RawBatch['key'],
  { columns, typed }: Values,
): RawBatch {
  return { rows, file, row, readable, time, part, key, columns, typed };
}

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
  return truthsOf(vector, rows).slice();
}

/** The statement that gives the fields, and how its chunks are read. */
class FieldReader {
  readonly #session: Session;
  readonly #examples: Examples;
  readonly #fields: readonly Field[];
  readonly #typed: readonly TypedField[];
  /** Memory of batches that are done with. Garbage of arrays would have the heap guard collect more often than anything else. */
  readonly #spare: Int32Array[] = [];
  /** The same by field: each keeps to one kind of values. */
  readonly #spareColumns: readonly RawValue[][][];
  /** Of the typed fields those that have hashes of long texts, and the column of it among the hashes. */
  #hashed = new Map<number, number>();

  constructor(session: Session, examples: Examples, { fields, typed = [] }: WantedFields) {
    this.#session = session;
    this.#examples = examples;
    this.#fields = fields;
    this.#typed = typed;
    this.#spareColumns = fields.map(() => []);
  }

  async *chunks(): AsyncGenerator<DuckDBDataChunk> {
    const rows = this.#stream();
    const first = await rows.next();
    if (first.done === true) return;
    const long = this.#withLongTexts(first.value);
    if (long.length === 0) {
      yield first.value;
      yield* rows;
      return;
    }
    // Long texts do not lie in the vectors, and to read each would take longer than to read all rows once more with their hashes.
    await rows.return(undefined);
    this.#hashed = new Map(long.map((field, i) => [field, i]));
    yield* this.#stream();
  }

  read(chunk: DuckDBDataChunk): Values {
    const rows = chunk.rowCount;
    const own = this.#firstField;
    const typed = own + this.#fields.length;
    const hashes = typed + this.#typed.length;
    return {
      columns: this.#fields.map(({ kind }, c) => {
        const values = this.#spareColumns[c]!.pop() ?? [];
        readVector(chunk.getColumnVector(own + c), kind, rows, values, 0);
        values.length = rows;
        return values;
      }),
      typed: this.#typed.map(({ reader }, c) => {
        const hash = this.#hashed.get(c);
        return reader.read(
          chunk.getColumnVector(typed + c),
          hash === undefined ? null : chunk.getColumnVector(hashes + hash),
          rows,
          this.#spare.pop() ?? new Int32Array(VECTOR_ROWS),
        );
      }),
    };
  }

  takeBack({ columns, typed }: Values): void {
    columns.forEach((values, c) => this.#spareColumns[c]!.push(values));
    typed.forEach((column, c) => {
      if (isCoded(column)) this.#spare.push(new Int32Array(column.codes.buffer));
      else this.#typed[c]!.reader.release(column);
    });
  }

  #stream(): AsyncGenerator<DuckDBDataChunk> {
    const sql = this.#examples.select([
      ...[...this.#fields, ...this.#typed].map((field) => field.sql),
      ...[...this.#hashed.keys()].map((field) => longTextHash(this.#typed[field]!.sql)),
    ]);
    return this.#session.stream(sql, `"${this.#examples.data.primary.glob}"`);
  }

  get #firstField(): number {
    return PLACE + (this.#examples.keyed ? 1 : 0);
  }

  #withLongTexts(chunk: DuckDBDataChunk): number[] {
    const at = this.#firstField + this.#fields.length;
    return this.#typed.flatMap(({ kind }, c) =>
      isText(kind) && hasLongTexts(chunk.getColumnVector(at + c), chunk.rowCount) ? [c] : [],
    );
  }
}
