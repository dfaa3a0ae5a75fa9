/** The columns that the signals of a table read, and how: values that come again and again are told apart by DuckDB's bytes. */
import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { Plan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { CodedLists } from '../columns/coded-lists.ts';
import type { Column } from '../columns/column.ts';
import { type FieldReader, type InputColumn, inputColumns, type TypedReading } from '../encode/input-columns.ts';
import { CodedReader } from '../files/read-coded.ts';
import { NumberReader } from '../files/read-numbers.ts';
import { hasCodedElements, ListReader } from '../files/read-lists.ts';
import { readVector } from '../files/read-vector.ts';
import type { Field } from '../relation/examples.ts';
import { isPlainList } from './encode-lists.ts';

export type TableColumn = Column | CodedLists;

/** Rows of a chunk of DuckDB, at most. */
const VECTOR_ROWS = 2048;

export class TableColumns {
  readonly fields: readonly Field[];
  /** Indexes of columns are those of `fields`. */
  readonly inputs: readonly InputColumn[];
  readonly #read: readonly ((chunk: DuckDBDataChunk, at: number) => TableColumn)[];

  /** @param plan of the table's signals and inputs alone */
  constructor(plan: Plan, examples: FieldReader) {
    const fields: Field[] = [];
    /** By column. */
    const readings = new Map<number, TypedReading>();
    const add = (field: Field) => fields.push(field) - 1;
    this.inputs = inputColumns(plan, examples, add, (field, reading) => {
      const index = add(field);
      readings.set(index, reading);
      return index;
    });
    const ofLists = new Set(
      this.inputs.flatMap(({ name, column, instants }) => {
        const readers = plan.signals.filter((signal) => inputNames(signal).includes(name));
        return !instants && hasCodedElements(fields[column]!.kind) && readers.every(isPlainList) ? [column] : [];
      }),
    );
    const coded = ofLists.size + [...readings.values()].filter((reading) => 'signals' in reading).length;
    this.fields = fields;
    this.#read = fields.map(({ kind }, column) => {
      const reading = readings.get(column);
      if (reading !== undefined) {
        const reader =
          'elements' in reading
            ? new NumberReader({ kind, ...reading })
            : new CodedReader({ kind, known: null }, coded);
        const codes = new Int32Array(VECTOR_ROWS);
        let before: Column | null = null;
        return (chunk, at) => {
          if (before !== null) reader.release(before);
          return (before = reader.read(chunk.getColumnVector(at), null, chunk.rowCount, codes));
        };
      }
      if (ofLists.has(column)) {
        const reader = new ListReader(kind, coded);
        return (chunk, at) => reader.read(chunk.getColumnVector(at), chunk.rowCount);
      }
      return (chunk, at) => {
        const values: RawValue[] = [];
        readVector(chunk.getColumnVector(at), kind, chunk.rowCount, values, 0);
        return values;
      };
    });
  }

  /** What a chunk has, which begins with one more column; valid until the next is read. */
  read(chunk: DuckDBDataChunk): TableColumn[] {
    return this.#read.map((read, column) => read(chunk, column + 1));
  }
}
