/**
 * Elements of tensors as bytes, little-endian and row by row: the binary tensor data extension of the Open Inference Protocol
 * (https://github.com/triton-inference-server/server/blob/main/docs/protocol/extension_binary_data.md). Bytes have no null: NaN and empty
 * texts are what is missing.
 */

type Read = (view: DataView, at: number) => unknown;

/** Bytes of an element, and how it is read. */
const elements: Readonly<Record<string, readonly [number, Read]>> = {
  BOOL: [1, (view, at) => view.getUint8(at) !== 0],
  UINT8: [1, (view, at) => view.getUint8(at)],
  UINT16: [2, (view, at) => view.getUint16(at, true)],
  UINT32: [4, (view, at) => view.getUint32(at, true)],
  UINT64: [8, (view, at) => safe(view.getBigUint64(at, true))],
  INT8: [1, (view, at) => view.getInt8(at)],
  INT16: [2, (view, at) => view.getInt16(at, true)],
  INT32: [4, (view, at) => view.getInt32(at, true)],
  INT64: [8, (view, at) => safe(view.getBigInt64(at, true))],
  FP16: [2, (view, at) => known(half(view.getUint16(at, true)))],
  FP32: [4, (view, at) => known(view.getFloat32(at, true))],
  FP64: [8, (view, at) => known(view.getFloat64(at, true))],
};

export const DATATYPES: readonly string[] = [...Object.keys(elements), 'BYTES'];

/** The elements of a tensor; null: the bytes are not as many elements as there should be. Texts that are no UTF-8 have U+FFFD in them. */
export function readElements(datatype: string, bytes: Buffer, count: number): unknown[] | null {
  if (datatype === 'BYTES') return readTexts(bytes, count);
  const [size, read] = elements[datatype]!;
  if (bytes.length !== count * size) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: count }, (_, i) => read(view, i * size));
}

/** FP64. */
export function writeNumbers(values: readonly (number | null)[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => bytes.writeDoubleLE(value ?? NaN, 8 * i));
  return bytes;
}

/** Each with its length in four bytes before it. */
function readTexts(bytes: Buffer, count: number): (string | null)[] | null {
  const out: (string | null)[] = [];
  let at = 0;
  while (at < bytes.length && out.length < count) {
    if (at + 4 > bytes.length) return null;
    const length = bytes.readUInt32LE(at);
    at += 4;
    if (at + length > bytes.length) return null;
    out.push(length === 0 ? null : bytes.toString('utf8', at, at + length));
    at += length;
  }
  return at === bytes.length && out.length === count ? out : null;
}

/** An integer that a double can't hold is a key as text. */
function safe(value: bigint): number | string {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : String(value);
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
