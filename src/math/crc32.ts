/** CRC-32 (ISO 3309, as in zlib): finds torn and damaged blocks. Node's own where it has it (20.15 and later). */
import * as zlib from 'node:zlib';

const native = (zlib as { crc32?: (data: Uint8Array, before?: number) => number }).crc32;

let table: Uint32Array | null = null;

/** @param before of the bytes that stand before these */
export function crc32(bytes: Uint8Array, before = 0): number {
  return native === undefined ? plainCrc32(bytes, before) : native(bytes, before);
}

export function plainCrc32(bytes: Uint8Array, before = 0): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
