/** Encoded values of a table's rows as they come, run after run. */
import type { Encoding } from '../../ir/plan.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { ListRowsBuilder, type TableValues } from './list-rows.ts';

export interface ValuesBuilder {
  /** Adds the rows of a run. */
  add(signal: EncodedSignal, rows: number): void;
  finish(): TableValues;
}

/** @param rows in all */
export function valuesBuilder(encoding: Encoding, rows: number): ValuesBuilder {
  let at = 0;
  switch (encoding.kind) {
    case 'id': {
      const ids = new Int32Array(rows);
      return {
        add(signal, count) {
          if (signal.kind !== 'id') throw mismatch();
          ids.set(signal.ids, at);
          at += count;
        },
        finish: () => ({ kind: 'id', ids }),
      };
    }
    case 'vec': {
      const { width } = encoding;
      const values = new Float32Array(rows * width);
      return {
        add(signal, count) {
          if (signal.kind !== 'vec') throw mismatch();
          values.set(signal.values, at * width);
          at += count;
        },
        finish: () => ({ kind: 'vec', width, values }),
      };
    }
    case 'ids':
      return listValues(new ListRowsBuilder(encoding.max, rows));
  }
}

/** Lists that others may be added to as well. */
export function listValues(lists: ListRowsBuilder): ValuesBuilder {
  return {
    add(signal, count) {
      if (signal.kind !== 'ids') throw mismatch();
      lists.add(signal, count);
    },
    finish: () => lists.finish(),
  };
}

function mismatch(): Error {
  return new Error('a signal is encoded as another kind than its plan says');
}
