/**
 * Row keys: what seeded sampling, splits and shuffles hash. With `data { key a, b }` a row's key is XXH64 of the texts of its key columns, so
 * it depends on neither files nor their order; without, of its file's path and its row number in the file (8 bytes, little endian).
 * All are chains: each part is hashed with the hash before it as its seed, the first with 42, and a salt comes last, as 8 bytes. That
 * is Spark's `xxhash64(a, b, CAST(salt AS BIGINT))`, with unsigned results.
 * https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md, its case of an 8-byte input, in 32-bit halves.
 */
import { hashTexts } from '../../runtime/xxhash64.ts';

const P1H = 0x9e3779b1 | 0,
  P1L = 0x85ebca87 | 0;
const P2H = 0xc2b2ae3d | 0,
  P2L = 0x27d4eb4f | 0;
const P3H = 0x165667b1 | 0,
  P3L = 0x9e3779f9 | 0;
const P4H = 0x85ebca77 | 0,
  P4L = 0xc2b2ae63 | 0;
const P5H = 0x27d4eb2f | 0,
  P5L = 0x165667c5 | 0;

/** Result of the last `hash8`. */
let high = 0;
let low = 0;

/** The seed of a file's row keys, as low and high half. `path` is root-relative, so moving the project changes nothing. */
export function fileSeed(path: string): readonly [number, number] {
  const [seedHigh, seedLow] = hashTexts([path]) as unknown as [number, number];
  return [seedLow, seedHigh];
}

/** Writes the key of row `row` (from 0) to `keys[2 * at]`, `keys[2 * at + 1]`: the halves of a BigUint64Array's element. */
export function writeRowKey(keys: Uint32Array, at: number, seed: readonly [number, number], row: number): void {
  hash8(seed[1], seed[0], Math.floor(row / 4294967296) | 0, row | 0);
  keys[2 * at] = low;
  keys[2 * at + 1] = high;
}

/** The same of the texts of key columns. */
export function writeTextsKey(keys: Uint32Array, at: number, texts: readonly string[]): void {
  const hash = hashTexts(texts);
  keys[2 * at] = hash[1]!;
  keys[2 * at + 1] = hash[0]!;
}

/** A number in [0, 1), uniform over row keys (given by their halves): the top 53 bits of the hash of key and salt. Different salts are independent. */
export function unitOfKey(keyLow: number, keyHigh: number, salt: number): number {
  return unitOfSalt(keyLow, keyHigh, 0, salt);
}

/** The same with a salt of 64 bits. */
export function unitOfSalt(keyLow: number, keyHigh: number, saltHigh: number, saltLow: number): number {
  hash8(keyHigh, keyLow, saltHigh, saltLow);
  return unit();
}

/** The same of a file and a row in it. */
export function unitOfRow(seed: readonly [number, number], row: number, salt: number): number {
  hash8(seed[1], seed[0], Math.floor(row / 4294967296) | 0, row | 0);
  return unitOfKey(low, high, salt);
}

/** The same of a text. */
export function unitOfText(text: string, salt: number): number {
  const hash = hashTexts([text]);
  return unitOfKey(hash[1]!, hash[0]!, salt);
}

/** XXH64 of the 8 bytes of a 64-bit number: for tests. */
export function xxh64OfUint64(value: bigint, seed: bigint): bigint {
  const half = (x: bigint) => Number(x & 0xffffffffn) | 0;
  hash8(half(seed >> 32n), half(seed), half(value >> 32n), half(value));
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

function unit(): number {
  return ((high >>> 0) * 2097152 + (low >>> 11)) / 9007199254740992;
}

/** XXH64 of one 8-byte lane (xh, xl) with seed (sh, sl) into `high`, `low`. */
function hash8(sh: number, sl: number, xh: number, xl: number): void {
  let t: number;
  // h = seed + P5 + 8
  let l = (sl + P5L) | 0;
  let h = (sh + P5H + carry(l, sl)) | 0;
  t = (l + 8) | 0;
  h = (h + carry(t, l)) | 0;
  l = t;
  // k = rotl(lane · P2, 31) · P1
  let kh = (mulHigh(xl, P2L) + Math.imul(xh, P2L) + Math.imul(xl, P2H)) | 0;
  let kl = Math.imul(xl, P2L);
  t = (kh << 31) | (kl >>> 1);
  kl = (kl << 31) | (kh >>> 1);
  kh = t;
  h ^= (mulHigh(kl, P1L) + Math.imul(kh, P1L) + Math.imul(kl, P1H)) | 0;
  l ^= Math.imul(kl, P1L);
  // h = rotl(h, 27) · P1 + P4
  t = (h << 27) | (l >>> 5);
  l = (l << 27) | (h >>> 5);
  h = t;
  h = (mulHigh(l, P1L) + Math.imul(h, P1L) + Math.imul(l, P1H)) | 0;
  l = Math.imul(l, P1L);
  t = (l + P4L) | 0;
  h = (h + P4H + carry(t, l)) | 0;
  l = t;
  // Avalanche: h ^= h >> 33; h *= P2; h ^= h >> 29; h *= P3; h ^= h >> 32
  l ^= h >>> 1;
  h = (mulHigh(l, P2L) + Math.imul(h, P2L) + Math.imul(l, P2H)) | 0;
  l = Math.imul(l, P2L);
  l ^= (h << 3) | (l >>> 29);
  h ^= h >>> 29;
  h = (mulHigh(l, P3L) + Math.imul(h, P3L) + Math.imul(l, P3H)) | 0;
  l = Math.imul(l, P3L);
  high = h;
  low = l ^ h;
}

/** 1 if the sum wrapped below one of its terms. */
function carry(sum: number, term: number): number {
  return sum >>> 0 < term >>> 0 ? 1 : 0;
}

/** The high 32 bits of the unsigned product of two 32-bit numbers, from 16-bit limbs. */
function mulHigh(a: number, b: number): number {
  const a0 = a & 0xffff,
    a1 = a >>> 16;
  const b0 = b & 0xffff,
    b1 = b >>> 16;
  const bottom = Math.imul(a0, b0) >>> 0;
  const middle = ((Math.imul(a1, b0) >>> 0) + (bottom >>> 16)) >>> 0;
  const top = ((Math.imul(a0, b1) >>> 0) + (middle & 0xffff)) >>> 0;
  return (Math.imul(a1, b1) + (middle >>> 16) + (top >>> 16)) | 0;
}
