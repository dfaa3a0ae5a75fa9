/** The chunk that rows are added to until it is full and gets encoded. */
import type { RawValue } from '../../runtime/types.ts';
import { emptyRecord } from '../../text/record.ts';
import type { GrowingColumn } from '../columns/column.ts';
import type { EncodedChunk } from '../encoded-chunk.ts';

/** Where a run of a chunk's rows comes from: row `at + k` is row `picks[k]` of a batch. */
export interface Origin {
  readonly at: number;
  readonly file: Int32Array;
  readonly row: Float64Array;
  readonly picks: Int32Array;
}

/** A chunk that rows are still added to. */
export interface PendingChunk {
  readonly origins: Origin[];
  rows: number;
  /** Whether it is to be encoded; else its rows are only counted. */
  readonly wanted: boolean;
  /** Raw values, input by input. */
  readonly columns: readonly GrowingColumn[];
  readonly carried: RawValue[][];
  /** By table: see `CompactChunk`. */
  readonly found: readonly Int32Array[];
  readonly chunk: Omit<EncodedChunk, 'rows' | 'signals'>;
  readonly keyHalves: Uint32Array;
  /** Importance weights; 0 for rows of weight 0. */
  readonly importance: Float64Array;
  readonly requests: BigUint64Array;
}

/** A column that chunks hold next to the encoded ones. */
export interface ExtraColumn {
  readonly name: string;
  readonly column: number;
}

export function newPendingChunk(
  columns: readonly GrowingColumn[],
  carried: number,
  tables: number,
  rows: number,
  heads: number,
  delays: number,
  numbers: readonly ExtraColumn[],
  keys: readonly ExtraColumn[],
  wanted: boolean,
): PendingChunk {
  const rowKey = new BigUint64Array(rows);
  return {
    origins: [],
    rows: 0,
    wanted,
    columns,
    carried: Array.from({ length: carried }, () => []),
    found: Array.from({ length: tables }, () => new Int32Array(rows)),
    chunk: {
      tower: new Int32Array(rows),
      source: new Int32Array(rows),
      labels: new Float32Array(rows * heads),
      ...(delays === 0 ? {} : { delays: new Float32Array(rows * delays) }),
      weight: new Float32Array(rows),
      time: new Float64Array(rows),
      rowKey,
      numbers: byName(numbers, () => new Float64Array(rows)),
      keys: byName(keys, () => new BigUint64Array(rows)),
    },
    keyHalves: new Uint32Array(rowKey.buffer),
    importance: new Float64Array(rows),
    requests: new BigUint64Array(rows),
  };
}

function byName<T>(columns: readonly ExtraColumn[], make: () => T): Record<string, T> {
  const out = emptyRecord<T>();
  for (const { name } of columns) out[name] = make();
  return out;
}

/** The first rows of columns. */
export function firstRows<T extends Float64Array | BigUint64Array>(
  columns: Readonly<Record<string, T>>,
  rows: number,
): Record<string, T> {
  const out = emptyRecord<T>();
  for (const [name, values] of Object.entries(columns)) out[name] = values.subarray(0, rows) as T;
  return out;
}

/** to[at + k] = from[picks[k]] */
export function takeRows(from: readonly RawValue[], picks: Int32Array, to: RawValue[], at: number): void {
  for (let k = 0; k < picks.length; k++) to[at + k] = from[picks[k]!];
}
