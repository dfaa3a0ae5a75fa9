/** Rows in memory as the data layer takes rows: fields by the names of columns, and batches of them. */
import type { FieldSource } from '../../data/encode/input-columns.ts';
import { PARTS } from '../../data/encoded-chunk.ts';
import type { Column } from '../../data/columns/column.ts';
import type { Field } from '../../data/relation/examples.ts';
import type { RawBatch } from '../../data/relation/raw-batch.ts';
import { derivedTime, eventTime } from '../../ir/derived-time.ts';
import { joinNamed } from '../../ir/joined-name.ts';
import type { DataPlan } from '../../ir/plan.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import { parseJson } from '../../text/record.ts';
import type { OwnLog } from '../data/own-log.ts';
import type { MadeColumns } from './columns.ts';

export interface MemoryRows {
  readonly rows: number;
  readonly paths: readonly string[];
  /** By row: index of its file, row in it from 0, 0 where it is no row, epoch ms (NaN: none), and part (0 train, 1 validate, 2 holdout). */
  readonly file: Int32Array;
  readonly row: Float64Array;
  readonly readable: Uint8Array;
  readonly time: Float64Array;
  readonly part: Uint8Array;
  /** The last time of all, epoch ms. */
  readonly last: number | null;
  /** Values by input name. */
  readonly values: (name: string) => readonly RawValue[];
}

/** Made-up rows, of which the first `train` are trained on. */
export function madeRows({ rows, columns, time }: MadeColumns, train: number): MemoryRows {
  const none: readonly RawValue[] = Array.from({ length: rows }, () => null);
  return {
    rows,
    paths: ['synthetic'],
    file: new Int32Array(rows),
    row: Float64Array.from({ length: rows }, (_, row) => row),
    readable: new Uint8Array(rows).fill(1),
    time,
    part: Uint8Array.from({ length: rows }, (_, row) => PARTS.indexOf(row < train ? 'train' : 'validate')),
    last: time.at(-1) ?? 0,
    values: (name) => columns[name] ?? none,
  };
}

/** Rows of the user, cut into parts. */
export function ownRows(log: OwnLog, part: Uint8Array): MemoryRows {
  const { file, row, readable } = log.primary;
  return {
    rows: log.rows,
    paths: log.paths,
    file,
    row,
    readable,
    time: log.time,
    part,
    last: log.range?.last ?? null,
    values: (name) => log.values(name),
  };
}

/** How a field is named: nothing here is SQL. */
type FieldName = readonly [how: 'raw' | 'time' | 'event' | 'written', column: string];

/** Fields of rows in memory; their values are `valuesOf`'s. */
export function fieldSource(rows: MemoryRows, data: DataPlan): FieldSource {
  const kind = { scalar: 'text', list: false } as const;
  const field = (...name: FieldName): Field => ({ sql: JSON.stringify(name), kind });
  const nameOf = ({ table, column }: { readonly table: number; readonly column: string }) =>
    table < 0 ? column : `${data.joins[table]!.name}.${column}`;
  const indexOf = (table: string) => data.joins.findIndex(({ name }) => name === table);
  const { time } = data;
  return {
    files: rows.paths.map((path) => ({ path })),
    time: rows.last === null ? null : { last: rows.last },
    timeText: time === null ? null : { ...field('written', time.column), read: (text) => text },
    window: null,
    reference: ({ table, column }) => ({ table: table === null ? -1 : indexOf(table), column }),
    named: (name) => {
      const place = joinNamed(data.joins, name);
      return place === null
        ? { table: -1, column: name }
        : { table: data.joins.indexOf(place.join), column: place.column };
    },
    raw: (reference) => field('raw', nameOf(reference)),
    timeField: (reference, isEvent) => field(isEvent === true ? 'event' : 'time', nameOf(reference)),
  };
}

/** Reads fields of rows in memory, each once. */
export class FieldReader {
  readonly #rows: MemoryRows;
  readonly #data: DataPlan;
  readonly #read = new Map<string, RawValue[]>();

  constructor(rows: MemoryRows, data: DataPlan) {
    this.#rows = rows;
    this.#data = data;
  }

  /** Rows `from` to `to` − 1 with these fields. */
  batch(
    from: number,
    to: number,
    { fields, typed }: { readonly fields: readonly Field[]; readonly typed: readonly Field[] },
  ): RawBatch {
    const { file, row, readable, time, part } = this.#rows;
    const values = (one: Field): RawValue[] => this.#valuesOf(one).slice(from, to);
    return {
      rows: to - from,
      key: null,
      file: file.subarray(from, to),
      row: row.subarray(from, to),
      readable: readable.subarray(from, to),
      time: time.subarray(from, to),
      part: part.subarray(from, to),
      columns: fields.map(values),
      typed: typed.map((one): Column => values(one)),
    };
  }

  #valuesOf({ sql }: Field): RawValue[] {
    let values = this.#read.get(sql);
    if (values === undefined) {
      const [how, name] = parseJson(sql) as FieldName;
      const raw = this.#rows.values(name);
      values = how === 'time' || how === 'event' ? this.#times(how, name, raw) : [...raw];
      this.#read.set(sql, values);
    }
    return values;
  }

  /** Epoch ms; NaN for what is there and no time. */
  #times(how: 'time' | 'event', name: string, raw: readonly RawValue[]): RawValue[] {
    const place = joinNamed(this.#data.joins, name);
    const column = place?.column ?? name;
    const read = timeReader(
      how === 'event' ? eventTime(this.#data, column) : derivedTime(this.#data, place?.join.name ?? null, column),
    );
    return raw.map((value) => (value === null || value === undefined ? null : read(value)));
  }
}
