/** Some rows of an encoded chunk as a chunk of their own. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { emptyRecord } from '../../text/record.ts';

/** The rows in the order given, copied. Extras (`numbers`, `keys`) stay behind: training doesn't read them. */
export function takeRows(chunk: EncodedChunk, rows: readonly number[]): EncodedChunk {
  const heads = chunk.rows === 0 ? 0 : chunk.labels.length / chunk.rows;
  const signals = emptyRecord<EncodedSignal>();
  for (const [name, signal] of Object.entries(chunk.signals)) signals[name] = takeSignal(signal, rows);
  return {
    rows: rows.length,
    signals,
    tower: take(chunk.tower, rows, 1),
    source: take(chunk.source, rows, 1),
    labels: take(chunk.labels, rows, heads),
    ...(chunk.delays === undefined ? {} : { delays: take(chunk.delays, rows, chunk.delays.length / chunk.rows) }),
    weight: take(chunk.weight, rows, 1),
    time: take(chunk.time, rows, 1),
    rowKey: take(chunk.rowKey, rows, 1),
  };
}

function takeSignal(signal: EncodedSignal, rows: readonly number[]): EncodedSignal {
  switch (signal.kind) {
    case 'vec':
      return { ...signal, values: take(signal.values, rows, signal.width) };
    case 'id':
      return { ...signal, ids: take(signal.ids, rows, 1) };
    case 'ids':
      return { ...signal, ids: take(signal.ids, rows, signal.max), weights: take(signal.weights, rows, signal.max) };
  }
}

type Values = Float32Array | Float64Array | Int32Array | BigUint64Array;

function take<T extends Values>(values: T, rows: readonly number[], width: number): T {
  const out = new (values.constructor as new (length: number) => T)(rows.length * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) out[i * width + k] = values[row * width + k]!;
  });
  return out;
}
