/** Rows as they are read, whoever reads them: what is wanted of each, and batches of columns. */
import type { RawValue } from '../../runtime/types.ts';
import type { Column } from '../columns/column.ts';
import type { ColumnReader } from '../files/read-numbers.ts';
import type { Field } from './examples.ts';

/** What is read of each row. */
export interface WantedFields {
  readonly fields: readonly Field[];
  /** Fields that are read without a JavaScript value per row. */
  readonly typed?: readonly TypedField[];
}

export interface TypedField extends Field {
  /** May know values that were read before. */
  readonly reader: ColumnReader;
}

/** Where a field is. */
export interface FieldPlace {
  /** Index of the field, among those of its kind. */
  readonly column: number;
  /** Whether it is one of the typed fields. */
  readonly typed: boolean;
}

/** A run of consecutive rows, whose memory is used again once the next is asked for. */
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
  /** One a field, each with `rows` values. */
  readonly columns: readonly RawValue[][];
  /** The same of the typed fields. */
  readonly typed: readonly Column[];
}

export function valuesOf(batch: RawBatch, { column, typed }: FieldPlace): Column {
  return (typed ? batch.typed : batch.columns)[column]!;
}
