/** Hashing of arrays of any size. */
import type { Hash } from 'node:crypto';

/** Node's hashes take less than 2 GiB in one call, and refuse more. */
const PIECE = 1 << 28;

/** Adds bytes to a hash, as if in one call. */
export function hashBytes(hash: Hash, { buffer, byteOffset, byteLength }: ArrayBufferView, piece = PIECE): void {
  for (let at = 0; at < byteLength; at += piece)
    hash.update(new Uint8Array(buffer, byteOffset + at, Math.min(piece, byteLength - at)));
}
