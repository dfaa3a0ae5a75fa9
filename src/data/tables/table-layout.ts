/**
 * How an encoded table lies on disk: the arrays of its signals one after the other, in the plan's order, little endian, each starting at a
 * multiple of 8 bytes; lists as packed-lists.ts says.
 */
import type { Encoding, Plan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { emptyRecord } from '../../text/record.ts';
import { align } from '../cache/chunk-layout.ts';
import { listBytes, readLists, writeLists } from '../cache/packed-lists.ts';
import type { EncodedTable } from './encode-table.ts';
import type { TableValues } from './list-rows.ts';
import type { TableSignals } from './plan-of-table.ts';

interface Rows extends TableSignals {
  readonly rows: number;
}

/** The bytes of a table, array by array. */
export function* tableArrays({ signals, values }: EncodedTable): Generator<Uint8Array> {
  for (const name of signals) {
    const signal = values[name]!;
    if (signal.kind === 'lists') {
      const bytes = new Uint8Array(listBytes(signal));
      writeLists(signal, bytes.buffer, 0);
      yield bytes;
      continue;
    }
    const { buffer, byteOffset, byteLength } = signal.kind === 'vec' ? signal.values : signal.ids;
    yield new Uint8Array(buffer, byteOffset, byteLength);
    const rest = align(byteLength) - byteLength;
    if (rest > 0) yield new Uint8Array(rest);
  }
}

/** Views of a table's bytes, which are all of the buffer. @returns null where they are not what was written */
export function readTable(plan: Plan, { join, signals, rows }: Rows, buffer: ArrayBuffer): EncodedTable | null {
  const values = emptyRecord<TableValues>();
  let at = 0;
  for (const [name, encoding] of encodingsOf(plan, signals)) {
    if (encoding.kind === 'ids') {
      const found = readLists(buffer, at, rows, encoding.max);
      if (found === null) return null;
      values[name] = found.lists;
      at = found.end;
      continue;
    }
    const cells = rows * (encoding.kind === 'vec' ? encoding.width : 1);
    if (at + align(4 * cells) > buffer.byteLength) return null;
    values[name] =
      encoding.kind === 'vec'
        ? { kind: 'vec', width: encoding.width, values: new Float32Array(buffer, at, cells) }
        : { kind: 'id', ids: new Int32Array(buffer, at, cells) };
    at += align(4 * cells);
  }
  return at === buffer.byteLength ? { join, signals, rows, values } : null;
}

function encodingsOf({ signals }: Plan, names: readonly string[]): (readonly [string, Encoding])[] {
  const encodings = new Map(signals.map(({ name, encoding }) => [name, encoding]));
  return names.map((name) => [name, entryOf(encodings, name)] as const);
}
