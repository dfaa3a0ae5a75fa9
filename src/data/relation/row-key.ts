/**
 * Row keys: what seeded sampling, splits and shuffles hash. With `data { key a, b }` a row's key is XXH64 of the texts of its key columns, so
 * it depends on neither files nor their order; without, of its file's path and its row number in the file (8 bytes, little endian).
 * All are chains: each part is hashed with the hash before it as its seed, the first with 42, and a salt comes last, as 8 bytes. That
 * is Spark's `xxhash64(a, b, CAST(salt AS BIGINT))`, with unsigned results.
 * https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md, all in 32-bit halves.
 */
import { hashLong, hashTexts } from '../../runtime/xxhash64.ts';

/** The seed of a file's row keys, as low and high half. `path` is root-relative, so moving the project changes nothing. */
export function fileSeed(path: string): readonly [number, number] {
  const hash = hashTexts([path]);
  return [hash[1]!, hash[0]!];
}

/** Writes the key of row `row` (from 0) to `keys[2 * at]`, `keys[2 * at + 1]`: the halves of a BigUint64Array's element. */
export function writeRowKey(keys: Uint32Array, at: number, seed: readonly [number, number], row: number): void {
  write(keys, at, hashRow(seed, row));
}

/** The same of the texts of key columns. */
export function writeTextsKey(keys: Uint32Array, at: number, texts: readonly string[]): void {
  write(keys, at, hashTexts(texts));
}

/** A number in [0, 1), uniform over row keys (given by their halves): the top 53 bits of the hash of key and salt. Different salts are independent. */
export function unitOfKey(keyLow: number, keyHigh: number, salt: number): number {
  return unitOfSalt(keyLow, keyHigh, 0, salt);
}

/** The same with a salt of 64 bits. */
export function unitOfSalt(keyLow: number, keyHigh: number, saltHigh: number, saltLow: number): number {
  const hash = hashLong(saltHigh, saltLow, keyHigh, keyLow);
  return ((hash[0]! >>> 0) * 2097152 + (hash[1]! >>> 11)) / 9007199254740992;
}

/** The same of a file and a row in it. */
export function unitOfRow(seed: readonly [number, number], row: number, salt: number): number {
  const hash = hashRow(seed, row);
  return unitOfKey(hash[1]!, hash[0]!, salt);
}

/** The same of a text. */
export function unitOfText(text: string, salt: number): number {
  const hash = hashTexts([text]);
  return unitOfKey(hash[1]!, hash[0]!, salt);
}

function hashRow([seedLow, seedHigh]: readonly [number, number], row: number): Int32Array {
  return hashLong(Math.floor(row / 4294967296), row, seedHigh, seedLow);
}

function write(keys: Uint32Array, at: number, hash: Int32Array): void {
  keys[2 * at] = hash[1]!;
  keys[2 * at + 1] = hash[0]!;
}
