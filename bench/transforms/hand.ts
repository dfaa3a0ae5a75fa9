/**
 * The yardstick: what a careful engineer would write by hand for one signal each, straight loops over typed arrays with the
 * constants in place. Same results as the emitted code for the benchmark's rows, without its counts.
 */
import { hashBucket } from '../../src/runtime/index.ts';

type Scalars = readonly (string | number | null)[];

export function handLog(column: readonly (number | null)[], rows: number): Float32Array {
  const out = new Float32Array(rows * 2);
  for (let i = 0; i < rows; i++) {
    const x = column[i];
    if (typeof x !== 'number' || x - x !== 0) out[2 * i + 1] = 1;
    else out[2 * i] = Math.log1p(x < 0 ? 0 : x > 50 ? 50 : x) / 3.9318256327243257;
  }
  return out;
}

export function handScore(column: readonly (number | null)[], rows: number): Float32Array {
  const out = new Float32Array(rows * 2);
  for (let i = 0; i < rows; i++) {
    const x = column[i];
    if (typeof x !== 'number' || x - x !== 0) out[2 * i + 1] = 1;
    else out[2 * i] = ((x < 13 ? 13 : x > 90 ? 90 : x) - 36) / 12;
  }
  return out;
}

export function handText(column: Scalars, rows: number): Float32Array {
  const out = new Float32Array(rows * 2);
  for (let i = 0; i < rows; i++) {
    const text = column[i];
    const x = text === null || text === undefined || text === '' ? NaN : Number(text);
    if (x - x !== 0) out[2 * i + 1] = 1;
    else out[2 * i] = (x - 36) / 12;
  }
  return out;
}

export function handVocab(column: Scalars, rows: number, ids: ReadonlyMap<string, number>): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const key = column[i];
    out[i] = key === null || key === undefined ? 0 : (ids.get(typeof key === 'string' ? key : String(key)) ?? 1);
  }
  return out;
}

export function handRange(column: Scalars, rows: number, n: number): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const x = column[i];
    out[i] = typeof x !== 'number' ? 0 : x >= 0 && x < n ? x + 2 : 1;
  }
  return out;
}

export function handHour(column: readonly number[], rows: number): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i < rows; i++) out[i] = (Math.floor(column[i]! / 3_600_000) % 24) + 2;
  return out;
}

export function handHash(column: Scalars, rows: number, buckets: number): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const key = column[i];
    out[i] = key === null || key === undefined ? 0 : hashBucket(typeof key === 'string' ? key : String(key), buckets);
  }
  return out;
}

export function handList(
  column: readonly (readonly string[] | null)[],
  rows: number,
  max: number,
  idOf: (key: string) => number,
) {
  const ids = new Int32Array(rows * max);
  const weights = new Float32Array(rows * max);
  for (let i = 0; i < rows; i++) {
    const list = column[i];
    if (list === null || list === undefined) {
      weights[i * max] = 1;
      continue;
    }
    const n = Math.min(max, list.length);
    for (let j = 0; j < n; j++) {
      ids[i * max + j] = idOf(list[j]!);
      weights[i * max + j] = 1 / n;
    }
  }
  return { ids, weights };
}

export function handDense(column: readonly (readonly number[] | null)[], rows: number, length: number): Float32Array {
  const width = length + 1;
  const out = new Float32Array(rows * width);
  for (let i = 0; i < rows; i++) {
    const vector = column[i];
    if (vector === null || vector === undefined || vector.length !== length) {
      out[i * width + length] = 1;
      continue;
    }
    let sum = 0;
    for (let j = 0; j < length; j++) sum += vector[j]! * vector[j]!;
    const norm = sum === 0 ? 1 : Math.sqrt(sum);
    for (let j = 0; j < length; j++) out[i * width + j] = vector[j]! / norm;
  }
  return out;
}
