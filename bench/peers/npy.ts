/** Writing arrays as NumPy's .npy (format version 1.0: numpy.lib.format). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MAGIC = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0]);

/** Row-major, little-endian; folders are made. */
export function writeNpy(path: string, data: Float32Array | Int32Array, shape: readonly number[]): void {
  const descr = data instanceof Float32Array ? '<f4' : '<i4';
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${shape.map((n) => `${n},`).join(' ')}), }`;
  // Magic, two bytes of length, text and line end fill blocks of 64 bytes.
  const length = Math.ceil((MAGIC.length + 2 + text.length + 1) / 64) * 64 - MAGIC.length - 2;
  const header = Buffer.alloc(2 + length, ' ');
  header.writeUInt16LE(length, 0);
  header.write(text, 2);
  header.write('\n', 2 + length - 1);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([MAGIC, header, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]));
}
