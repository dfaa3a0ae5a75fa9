/** A safetensors file again, with rows of tables in 8 bits. A piece of a table at a time: neither file is in memory. */
import { createHash } from 'node:crypto';
import { hashBytes } from '../../files/hash-bytes.ts';
import { writeAll, writeAtomically } from '../../files/durable.ts';
import { int8RowBytes } from '../../ir/stored-rows.ts';
import { encodeInt8Rows } from '../embeddings/int8-rows.ts';
import { readTensors, type Sink, withoutChecksum } from './file.ts';
import { encodeHeader, type TensorEntry } from './header.ts';

const PIECE = 1 << 20;

/**
 * Writes `to` with the tensors of `from` in their order; those that `int8` names, of shape [rows, width], become [rows, `int8RowBytes`] bytes.
 * Throws SafetensorsError or the system's error.
 */
export async function writeInt8Safetensors(
  from: string,
  to: string,
  int8: ReadonlySet<string>,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await writeAtomically(to, async (file) => {
    const write = async (piece: Uint8Array): Promise<void> => {
      hashBytes(hash, piece);
      bytes += piece.byteLength;
      await writeAll(file, piece);
    };
    let header: Uint8Array | null = null;
    const whole = async (piece: Uint8Array): Promise<void> => {
      if (header !== null) await write(header);
      header = null;
      await write(piece);
    };
    await readTensors(from, ({ tensors, metadata }) => {
      header = encodeHeader(
        tensors.map((tensor) => (int8.has(tensor.name) ? int8Entry(tensor) : tensor)),
        withoutChecksum(metadata),
      );
      return { value: null, sinkOf: (tensor) => sinkOf(tensor, int8.has(tensor.name), whole) };
    });
    // Of a file whose tensors have no numbers.
    if (header !== null) await write(header);
  });
  return { bytes, sha256: hash.digest('hex') };
}

function int8Entry({ name, shape: [rows = 0, width = 0] }: TensorEntry): Pick<TensorEntry, 'name' | 'dtype' | 'shape'> {
  return { name, dtype: 'U8', shape: [rows, int8RowBytes(width)] };
}

function sinkOf({ shape }: TensorEntry, int8: boolean, write: (piece: Uint8Array) => Promise<void>): Sink {
  if (!int8) return { pieceBytes: PIECE, take: write };
  const width = shape[1] ?? 0;
  return {
    pieceBytes: Math.max(1, Math.floor(PIECE / (4 * width))) * 4 * width,
    take: (piece) => write(encodeInt8Rows(new Float32Array(piece.buffer, 0, piece.length / 4), width)),
  };
}
