/** Compact chunks to whole ones: what joined tables have is copied to the examples that found it, once it is asked for. */
import type { Plan } from '../../ir/plan.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { emptyRecord } from '../../text/record.ts';
import type { CompactChunk, EncodedChunk } from '../encoded-chunk.ts';
import type { EncodedTable } from './encode-table.ts';
import { padLists, type TableValues } from './list-rows.ts';

/** A signal's values by row of its table, and the row that each example found. */
export interface TableSource {
  readonly values: TableValues;
  readonly found: Int32Array;
}

/** Of the `signals` of chunks: an object that was made from them, with other values, has none. */
const sources = new WeakMap<EncodedChunk['signals'], ReadonlyMap<string, TableSource>>();

/** Where the values of a chunk's signal come from; null: from the chunk alone. To read some rows of many without copying all. */
export function tableSource(signals: EncodedChunk['signals'], name: string): TableSource | null {
  return sources.get(signals)?.get(name) ?? null;
}

/** @param tables in the order of `found` */
export function expandWith(plan: Plan, tables: readonly EncodedTable[]): (chunk: CompactChunk) => EncodedChunk {
  if (tables.length === 0) return (chunk) => chunk;
  const places = new Map(
    tables.flatMap(({ signals, values }, table) =>
      signals.map((name) => [name, { table, values: values[name]! }] as const),
    ),
  );
  return (chunk) => {
    const signals = emptyRecord<EncodedSignal>();
    const ofTables = new Map<string, TableSource>();
    for (const { name } of plan.signals) {
      const place = places.get(name);
      if (place === undefined) signals[name] = chunk.signals[name]!;
      else {
        const source = { values: place.values, found: chunk.found[place.table]! };
        ofTables.set(name, source);
        copyOnceRead(signals, name, source);
      }
    }
    sources.set(signals, ofTables);
    return { ...chunk, signals };
  };
}

/** Signals of a chunk, and others that are copied from tables once they are read. @param of by signal */
export function withTables(
  own: EncodedChunk['signals'],
  of: ReadonlyMap<string, TableSource>,
): EncodedChunk['signals'] {
  const signals = emptyRecord<EncodedSignal>();
  for (const name of Object.keys(own)) signals[name] = own[name]!;
  for (const [name, source] of of) copyOnceRead(signals, name, source);
  sources.set(signals, of);
  return signals;
}

function copyOnceRead(signals: Record<string, EncodedSignal>, name: string, { values, found }: TableSource): void {
  Object.defineProperty(signals, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = gathered(values, found);
      Object.defineProperty(signals, name, { enumerable: true, configurable: true, writable: true, value });
      return value;
    },
  });
}

/** Rows of a signal's values, in this order. */
export function gathered(from: EncodedSignal | TableValues, rows: Int32Array): EncodedSignal {
  switch (from.kind) {
    case 'id':
      return { kind: 'id', ids: rowsOf(from.ids, 1, rows) };
    case 'vec':
      return { kind: 'vec', width: from.width, values: floats(rowsOf(words(from.values), from.width, rows)) };
    case 'lists': {
      const to = { ids: new Int32Array(rows.length * from.max), weights: new Float32Array(rows.length * from.max) };
      padLists(from, rows, to);
      return { kind: 'ids', max: from.max, ...to };
    }
    case 'ids':
      return {
        kind: 'ids',
        max: from.max,
        ids: rowsOf(from.ids, from.max, rows),
        weights: floats(rowsOf(words(from.weights), from.max, rows)),
      };
  }
}

/** The same memory as words of 32 bits, so that the loop below meets one type of array. */
function words({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

function floats({ buffer, byteOffset, length }: Int32Array): Float32Array {
  return new Float32Array(buffer, byteOffset, length);
}

function rowsOf(from: Int32Array, width: number, rows: Int32Array): Int32Array {
  const out = new Int32Array(rows.length * width);
  if (width === 1) for (let i = 0; i < rows.length; i++) out[i] = from[rows[i]!]!;
  else
    for (let i = 0, to = 0; i < rows.length; i++) {
      let at = rows[i]! * width;
      for (const end = at + width; at < end;) out[to++] = from[at++]!;
    }
  return out;
}
