/** How the rows of a table lie in a file: as float32, or in 8 bits each (`int8-rows.ts`). */
import { floatRowBytes, int8RowBytes } from '../../ir/stored-rows.ts';
import { decodeInt8Rows } from '../embeddings/int8-rows.ts';
import type { TensorEntry } from './header.ts';

export interface RowFormat {
  readonly int8: boolean;
  readonly width: number;
  readonly rowBytes: number;
  /** `count` rows that lie in `bytes` from `from` on, as numbers into `out` from `to` on. */
  decode(bytes: Uint8Array, from: number, count: number, out: Float32Array, to: number): void;
}

/** null: the entry is no table of this shape. */
export function rowFormatOf({ dtype, shape }: TensorEntry, rows: number, width: number): RowFormat | null {
  const isOf = (columns: number) => shape.length === 2 && shape[0] === rows && shape[1] === columns;
  if (dtype === 'F32' && isOf(width)) return floatRows(width);
  return dtype === 'U8' && isOf(int8RowBytes(width)) ? int8(width) : null;
}

export function floatRows(width: number): RowFormat {
  return {
    int8: false,
    width,
    rowBytes: floatRowBytes(width),
    decode: (bytes, from, count, out, to) => {
      new Uint8Array(out.buffer, out.byteOffset + 4 * to, 4 * count * width).set(
        bytes.subarray(from, from + 4 * count * width),
      );
    },
  };
}

function int8(width: number): RowFormat {
  return {
    int8: true,
    width,
    rowBytes: int8RowBytes(width),
    decode: (bytes, from, count, out, to) => decodeInt8Rows(bytes, from, count, width, out, to),
  };
}
