/** Pretrained vectors: rows of an embedding table from files, before training. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { TablePlan, VectorsPlan } from '../../ir/plan.ts';
import { keyOf } from '../../runtime/index.ts';
import type { RawValue, Vocabulary } from '../../runtime/types.ts';
import { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { valueSql } from '../files/column.ts';
import { type DataFile, resolveGlob, unreadable } from '../files/glob.ts';
import { readVector } from '../files/read-vector.ts';
import { openTable } from '../relation/open-table.ts';
import { READABLE, ROW, type Table } from '../relation/table.ts';
import { isListOfNumbers, numbersOf, vectorColumn } from './column.ts';

/** What became of the vectors of one table. */
export interface VectorCounts {
  /** Keys of the vocabulary that start from a vector, and those that start at random. */
  readonly found: number;
  readonly missing: number;
  /** Vectors of keys that the vocabulary does not have. */
  readonly ignored: number;
}

/** A table of a vocabulary's keys. */
export type VocabularyTable = TablePlan & { readonly vocab: string };

/** Ids before the first key: missing, out of vocabulary. */
const RESERVED = 2;

/**
 * Overwrites the rows of `out` [rows × width] whose keys have a vector in the files; others stay as they are.
 * @param entries the vocabulary's keys, in the order of their ids.
 * @throws DataError for files that can't be read or lead out of `root`, vectors of another width or that are not finite, and keys that
 * have two.
 */
export async function fillVectors(
  root: string,
  table: VocabularyTable,
  vectors: VectorsPlan,
  entries: Vocabulary,
  out: Float32Array,
): Promise<{ counts: VectorCounts; diagnostics: Diagnostic[] }> {
  const vocab = vocabText(table.vocab);
  const files = resolveGlob(root, vectors.glob);
  const database = await Database.open();
  try {
    const opened = await openTable(database, sourceOf(vectors, vocab), files);
    opened.column(vectors.key);
    const column = vectors.column ?? (await vectorColumn(database, opened, vectors.key, vocab));
    opened.column(column);
    const target = new Target(table, vocab, entries, out);
    for await (const row of rowsOf(database, opened, vectors.key, column)) target.take(row);
    const { counts } = target;
    const diagnostics =
      counts.found === 0 ? [diagnostic('ADS8089', null, { vectors: counts.ignored, file: vectors.glob, vocab })] : [];
    return { counts, diagnostics };
  } finally {
    database.close();
  }
}

function sourceOf({ glob, format }: VectorsPlan, vocab: string): Table['source'] {
  return { name: `init of ${vocab}`, glob, format, header: true, columns: null, delimiter: null, missing: [''] };
}

/** `vocab.item` as messages call it: vocab 'item'. */
function vocabText(id: string): string {
  const dot = id.indexOf('.');
  return `${id.slice(0, dot)} '${id.slice(dot + 1)}'`;
}

interface VectorRow {
  readonly key: RawValue;
  readonly vector: RawValue;
  readonly file: DataFile;
  /** From 1, in its file. */
  readonly row: number;
}

async function* rowsOf(database: Database, table: Table, key: string, column: string): AsyncGenerator<VectorRow> {
  const [keys, vectors] = [key, column].map((name) => valueSql(table.column(name), table.alias(name))) as [
    ReturnType<typeof valueSql>,
    ReturnType<typeof valueSql>,
  ];
  const session = await database.session();
  try {
    // File by file: rows of text files are then numbered from the file's start.
    for (const [f, file] of table.files.entries()) {
      const relation = table.relation([key, column], { files: { first: f, end: f + 1 } });
      const what = `"${file.path}"`;
      const sql = `SELECT CAST(${ROW} AS DOUBLE) AS r, ${keys.sql} AS k, ${vectors.sql} AS v, ${READABLE} AS ok FROM (${relation})`;
      for await (const chunk of session.stream(sql, what)) {
        const rows = chunk.rowCount;
        const columns = { place: [] as RawValue[], key: [] as RawValue[], vector: [] as RawValue[] };
        readVector(chunk.getColumnVector(0), { scalar: 'double', list: false }, rows, columns.place, 0);
        readVector(chunk.getColumnVector(1), keys.kind, rows, columns.key, 0);
        readVector(chunk.getColumnVector(2), vectors.kind, rows, columns.vector, 0);
        const readable: RawValue[] = [];
        readVector(chunk.getColumnVector(3), { scalar: 'boolean', list: false }, rows, readable, 0);
        for (let i = 0; i < rows; i++) {
          const row = (columns.place[i] as number) + 1;
          if (readable[i] !== true) throw unreadable(file.path, `row ${row} is no row`);
          yield { key: columns.key[i]!, vector: columns.vector[i]!, file, row };
        }
      }
    }
  } finally {
    session.close();
  }
}

/** The table that rows go to. */
class Target {
  readonly #table: TablePlan;
  readonly #vocab: string;
  readonly #out: Float32Array;
  readonly #idOf: ReadonlyMap<string, number>;
  /** By id: where its vector was. */
  readonly #places = new Map<number, { readonly file: string; readonly row: number }>();
  #ignored = 0;

  constructor(table: TablePlan, vocab: string, entries: Vocabulary, out: Float32Array) {
    this.#table = table;
    this.#vocab = vocab;
    this.#out = out;
    this.#idOf = new Map(entries.flatMap((key, i) => (key === null ? [] : [[key, i + RESERVED]])));
  }

  get counts(): VectorCounts {
    const found = this.#places.size;
    return { found, missing: this.#idOf.size - found, ignored: this.#ignored };
  }

  take({ key: raw, vector, file: { path: file }, row }: VectorRow): void {
    const key = keyOf(raw);
    if (key === null || vector === null || vector === undefined) return;
    const { width } = this.#table;
    const numbers = numbersOf(vector);
    if (!isListOfNumbers(numbers)) throw notNumbers(file, row, key, 'no list');
    if (numbers.length !== width) {
      const facts = { file, row, key, found: numbers.length, width, vocab: this.#vocab };
      const hint = `write 'embed ${numbers.length}' in ${this.#vocab}`;
      throw new DataError(diagnostic('ADS8085', null, facts, { hint }));
    }
    // What is refused is so whether or not the vocabulary has the key: a file is right or wrong by itself.
    for (let i = 0; i < width; i++)
      if (!Number.isFinite(Math.fround(Number(numbers[i] ?? NaN)))) throw notNumbers(file, row, key, shown(numbers[i]));
    const id = this.#idOf.get(key);
    if (id === undefined) {
      this.#ignored++;
      return;
    }
    const before = this.#places.get(id);
    if (before !== undefined) {
      const facts = { key, first: before.row, firstFile: before.file, second: row, secondFile: file };
      throw new DataError(diagnostic('ADS8087', null, facts));
    }
    this.#places.set(id, { file, row });
    for (let i = 0; i < width; i++) this.#out[id * width + i] = Number(numbers[i]);
  }
}

function notNumbers(file: string, row: number, key: string, found: string): DataError {
  return new DataError(diagnostic('ADS8086', null, { file, row, key, found }));
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const number = Number(value);
  return Number.isFinite(number) && typeof value !== 'string'
    ? `${number}, which float32 does not hold`
    : String(value);
}
