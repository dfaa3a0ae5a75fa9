/**
 * Elements of tensors as bytes, little-endian and row by row: the binary tensor data extension of the Open Inference Protocol
 * (https://github.com/triton-inference-server/server/blob/main/docs/protocol/extension_binary_data.md). Bytes have no null: NaN and empty
 * texts are what is missing.
 */
import { isAscii } from 'node:buffer';

type Read = (buffer: ArrayBuffer) => unknown[];

/** Bytes of an element, and how elements are read. The bytes are copied first: a tensor begins anywhere in a body. */
const elements: Readonly<Record<string, readonly [number, Read]>> = {
  BOOL: [1, (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte !== 0)],
  UINT8: [1, (buffer) => Array.from(new Uint8Array(buffer))],
  UINT16: [2, (buffer) => Array.from(new Uint16Array(buffer))],
  UINT32: [4, (buffer) => Array.from(new Uint32Array(buffer))],
  UINT64: [8, (buffer) => wide(buffer, new Uint32Array(buffer), new BigUint64Array(buffer))],
  INT8: [1, (buffer) => Array.from(new Int8Array(buffer))],
  INT16: [2, (buffer) => Array.from(new Int16Array(buffer))],
  INT32: [4, (buffer) => Array.from(new Int32Array(buffer))],
  INT64: [8, (buffer) => wide(buffer, new Int32Array(buffer), new BigInt64Array(buffer))],
  FP16: [2, (buffer) => Array.from(new Uint16Array(buffer), (bits) => known(half(bits)))],
  FP32: [4, (buffer) => Array.from(new Float32Array(buffer), known)],
  FP64: [8, (buffer) => Array.from(new Float64Array(buffer), known)],
};

export const DATATYPES: readonly string[] = [...Object.keys(elements), 'BYTES'];

/** The elements of a tensor; null: the bytes are not as many elements as there should be. Texts that are no UTF-8 have U+FFFD in them. */
export function readElements(datatype: string, bytes: Buffer, count: number): unknown[] | null {
  if (datatype === 'BYTES') return readTexts(bytes, count);
  const [size, read] = elements[datatype]!;
  return bytes.length === count * size ? read(copyOf(bytes)) : null;
}

/** Rows of a tensor of floating-point numbers, as views; null where all of a row is NaN, which is missing. */
export type Vectors = readonly (Float32Array | Float64Array | null)[];

/** Why a tensor holds no vectors: its length, or rows with some elements that are NaN or infinite. */
export type NoVectors = 'length' | { readonly row: number };

/** @param datatype FP32 or FP64 @param width at least 1 */
export function readVectors(datatype: string, bytes: Buffer, rows: number, width: number): Vectors | NoVectors {
  if (bytes.length !== rows * width * (datatype === 'FP32' ? 4 : 8)) return 'length';
  const buffer = copyOf(bytes);
  const all = datatype === 'FP32' ? new Float32Array(buffer) : new Float64Array(buffer);
  const out: (Float32Array | Float64Array | null)[] = [];
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    let finite = 0;
    for (let i = at; i < at + width; i++) if (Number.isFinite(all[i])) finite++;
    if (finite === width) out.push(all.subarray(at, at + width));
    else if (finite === 0 && all.subarray(at, at + width).every(Number.isNaN)) out.push(null);
    else return { row };
  }
  return out;
}

/** FP64. */
export function writeNumbers(values: readonly (number | null)[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => bytes.writeDoubleLE(value ?? NaN, 8 * i));
  return bytes;
}

/** Each with its length in four bytes before it. */
function readTexts(bytes: Buffer, count: number): (string | null)[] | null {
  // Cutting one text is much faster than making one of each piece. Lengths of texts in ASCII below 128 are ASCII, too.
  const all = isAscii(bytes) ? bytes.toString('latin1') : null;
  const out: (string | null)[] = [];
  let at = 0;
  while (at < bytes.length && out.length < count) {
    if (at + 4 > bytes.length) return null;
    const length = bytes[at]! + bytes[at + 1]! * 0x100 + bytes[at + 2]! * 0x1_0000 + bytes[at + 3]! * 0x100_0000;
    at += 4;
    if (at + length > bytes.length) return null;
    out.push(length === 0 ? null : (all?.slice(at, at + length) ?? bytes.toString('utf8', at, at + length)));
    at += length;
  }
  return at === bytes.length && out.length === count ? out : null;
}

function copyOf(bytes: Buffer): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** Integers of 64 bits by their halves. One that a double can't hold is a key as text. */
function wide(buffer: ArrayBuffer, halves: Int32Array | Uint32Array, whole: ArrayLike<bigint>): (number | string)[] {
  const low = new Uint32Array(buffer);
  return Array.from({ length: whole.length }, (_, i) => {
    const number = halves[2 * i + 1]! * 4_294_967_296 + low[2 * i]!;
    return Number.isSafeInteger(number) ? number : String(whole[i]);
  });
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
