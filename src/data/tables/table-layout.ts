/** How an encoded table lies on disk: the arrays of its signals one after the other, in the plan's order, little endian, each starting at a multiple of 8 bytes. */
import type { Encoding, Plan } from '../../ir/plan.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';
import { emptyRecord } from '../../text/record.ts';
import { align } from '../cache/chunk-layout.ts';
import type { EncodedTable } from './encode-table.ts';
import type { TableSignals } from './table-signals.ts';

interface Rows extends TableSignals {
  readonly rows: number;
}

export function tableLength(plan: Plan, { signals, rows }: Rows): number {
  return encodingsOf(plan, signals).reduce(
    (sum, [, encoding]) => sum + cellsOf(encoding).length * align(rows * 4 * widthOf(encoding)),
    0,
  );
}

export function tableBytes({ signals, values }: EncodedTable): Uint8Array<ArrayBuffer> {
  const arrays = signals.flatMap((name) => arraysOf(values[name]!));
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + align(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += align(byteLength);
  }
  return bytes;
}

/** Views of a table's bytes. @param buffer of `tableLength` */
export function viewTable(plan: Plan, { join, signals, rows }: Rows, buffer: ArrayBuffer): EncodedTable {
  const values = emptyRecord<EncodedSignal>();
  let at = 0;
  const take = <T>(make: new (buffer: ArrayBuffer, at: number, length: number) => T, length: number): T => {
    const array = new make(buffer, at, length);
    at += align(4 * length);
    return array;
  };
  for (const [name, encoding] of encodingsOf(plan, signals)) {
    const cells = rows * widthOf(encoding);
    if (encoding.kind === 'vec')
      values[name] = { kind: 'vec', width: encoding.width, values: take(Float32Array, cells) };
    else if (encoding.kind === 'id') values[name] = { kind: 'id', ids: take(Int32Array, cells) };
    else
      values[name] = {
        kind: 'ids',
        max: encoding.max,
        ids: take(Int32Array, cells),
        weights: take(Float32Array, cells),
      };
  }
  return { join, signals, rows, values };
}

function encodingsOf({ signals }: Plan, names: readonly string[]): (readonly [string, Encoding])[] {
  const encodings = new Map(signals.map(({ name, encoding }) => [name, encoding]));
  return names.map((name) => [name, entryOf(encodings, name)] as const);
}

/** Cells of a row in each array. */
function widthOf(encoding: Encoding): number {
  if (encoding.kind === 'id') return 1;
  return encoding.kind === 'vec' ? encoding.width : encoding.max;
}

/** Arrays of a signal. */
function cellsOf({ kind }: Encoding): readonly string[] {
  return kind === 'ids' ? ['ids', 'weights'] : ['values'];
}

function arraysOf(signal: EncodedSignal): readonly (Float32Array | Int32Array)[] {
  if (signal.kind === 'vec') return [signal.values];
  return signal.kind === 'id' ? [signal.ids] : [signal.ids, signal.weights];
}
