/**
 * Rows of a table in 8 bits: a byte a number, and a scale and an offset a row. The layout and the formula are those of FBGEMM's fused
 * 8-bit row-wise quantization (`FloatToFused8BitRowwiseQuantizedSBFloat`, pytorch/FBGEMM, src/QuantUtils.cc), which TorchRec serves too:
 *
 *   row    = code[0] … code[width − 1], scale, offset          one byte each, then two float32, little-endian
 *   offset = min_k x_k,  scale = (max_k x_k − min_k x_k) / 255
 *   code_k = round((x_k − offset) · 255 / (max − min + 1e−8))  to the nearest, halves to the even number
 *   x̂_k    = code_k · scale + offset
 *
 * Codes are computed in float32. So |x̂_k − x_k| is at most half a scale, 1/510 of the row's range, apart from rounding.
 */
import { int8RowBytes } from '../../ir/stored-rows.ts';

const EPSILON = Math.fround(1e-8);

/** Codes one row, `x` from `at` on, into `out` from `to` on. `view` is of `out`. */
function encodeRow(x: Float32Array, at: number, width: number, out: Uint8Array, view: DataView, to: number): void {
  let [low, high] = [Infinity, -Infinity];
  for (let k = at; k < at + width; k++) {
    low = Math.min(low, x[k]!);
    high = Math.max(high, x[k]!);
  }
  const range = Math.fround(high - low);
  const inverse = Math.fround(255 / Math.fround(range + EPSILON));
  for (let k = 0; k < width; k++) {
    const code = Math.fround(Math.fround(x[at + k]! - low) * inverse);
    out[to + k] = Math.min(255, roundHalfEven(code));
  }
  view.setFloat32(to + width, Math.fround(range / 255), true);
  view.setFloat32(to + width + 4, low, true);
}

/** Of what is not negative. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

/** A table [rows × width] as [rows × `int8RowBytes`]. Its numbers are finite; a row whose range is none in float32 gives one that is not. */
export function encodeInt8Rows(table: Float32Array, width: number): Uint8Array {
  const rows = table.length / width;
  const bytes = int8RowBytes(width);
  const out = new Uint8Array(rows * bytes);
  const view = new DataView(out.buffer);
  for (let row = 0; row < rows; row++) encodeRow(table, row * width, width, out, view, row * bytes);
  return out;
}

/** Numbers of `count` rows that lie one after the other in `bytes` from `from` on, into `out` from `to` on. */
export function decodeInt8Rows(
  bytes: Uint8Array,
  from: number,
  count: number,
  width: number,
  out: Float32Array,
  to: number,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let row = 0; row < count; row++) {
    const at = from + row * int8RowBytes(width);
    const scale = view.getFloat32(at + width, true);
    const offset = view.getFloat32(at + width + 4, true);
    // Product and sum are rounded once, as FBGEMM's fused multiply-add does it: when they are put into an array of float32.
    for (let k = 0; k < width; k++) out[to + row * width + k] = bytes[at + k]! * scale + offset;
  }
}
