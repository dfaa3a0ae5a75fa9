/**
 * XXH64 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md) with seed 42 of a text's UTF-8 bytes, in 32-bit
 * halves: BigInt would be some thirty times slower. Spark's `xxhash64(string)` is the same function.
 * Names: a 64-bit number x is xh (high half) and xl (low half), both int32.
 */

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
const SEED = 42;
/** The seed of the next hash: `SEED`, but within a chain. */
let seedHigh = 0;
let seedLow = SEED;

/** [high, low] of the last hash: a typed array, because a returned pair would be an allocation per value. */
const result = new Int32Array(2);
/** The four accumulators of a long input, high and low halves. */
const stripes = new Int32Array(8);
let bytes = new Uint8Array(1024);
let words = new Int32Array(bytes.buffer);
const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The hash of a text as an unsigned 64-bit BigInt: for tests and tools, not for the hot path. */
export function xxh64(text: string): bigint {
  hashText(text);
  return (BigInt(result[0]! >>> 0) << 32n) | BigInt(result[1]! >>> 0);
}

/** 1 + (the hash as an unsigned number modulo `buckets`): an id in 1..buckets. `buckets` is an integer in 1..2³¹−2. */
export function hashBucket(text: string, buckets: number): number {
  hashText(text);
  const high = result[0]! >>> 0;
  const low = result[1]! >>> 0;
  if ((buckets & (buckets - 1)) === 0) return ((low & (buckets - 1)) >>> 0) + 1;
  // In steps of 16 bits every intermediate is below 2^47, so quotients in doubles have exact floors.
  let r = high - Math.floor(high / buckets) * buckets;
  r = r * 65536 + (low >>> 16);
  r -= Math.floor(r / buckets) * buckets;
  r = r * 65536 + (low & 0xffff);
  r -= Math.floor(r / buckets) * buckets;
  return r + 1;
}

/**
 * The hash of several texts, as [high, low] that the next hash overwrites: each is hashed with the hash before it as its seed, the first
 * with 42, as Spark's `xxhash64(a, b, …)` does. No state is left.
 */
export function hashTexts(texts: readonly string[]): Int32Array {
  for (const text of texts) {
    hashText(text);
    seedHigh = result[0]!;
    seedLow = result[1]!;
  }
  seedHigh = 0;
  seedLow = SEED;
  return result;
}

/**
 * XXH64 of the 8 bytes of a 64-bit number (little endian, as Spark's `xxhash64(BIGINT)`) with a seed, all in halves; [high, low] as
 * {@link hashTexts} gives it. No state is left.
 */
export function hashLong(high: number, low: number, ofSeedHigh: number, ofSeedLow: number): Int32Array {
  words[0] = low;
  words[1] = high;
  // Reading a word swaps its bytes there, and so puts them right.
  if (!littleEndian) words.set([wordAt(0), wordAt(1)]);
  seedHigh = ofSeedHigh;
  seedLow = ofSeedLow;
  hashBytes(8);
  seedHigh = 0;
  seedLow = SEED;
  return result;
}

function hashText(text: string): void {
  // Three bytes per UTF-16 unit is the most that UTF-8 needs.
  if (text.length * 3 > bytes.length) grow(text.length * 3);
  hashBytes(writeUtf8(text));
}

function grow(length: number): void {
  bytes = new Uint8Array(Math.ceil(length / 512) * 1024);
  words = new Int32Array(bytes.buffer);
}

/**
 * Writes the UTF-8 bytes of a text to `bytes`; lone surrogates become U+FFFD, as TextEncoder does. Returns their number.
 * ASCII goes four bytes at a time: reading a word right after writing its bytes one by one would stall the processor.
 */
function writeUtf8(text: string): number {
  const target = bytes;
  const length = text.length;
  let i = 0;
  if (littleEndian) {
    const whole = length & ~3;
    for (; i < whole; i += 4) {
      const a = text.charCodeAt(i),
        b = text.charCodeAt(i + 1),
        c = text.charCodeAt(i + 2),
        d = text.charCodeAt(i + 3);
      if ((a | b | c | d) >= 0x80) return writeWideUtf8(text, i);
      words[i >> 2] = a | (b << 8) | (c << 16) | (d << 24);
    }
  }
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return writeWideUtf8(text, i);
    target[i] = unit;
  }
  return length;
}

function writeWideUtf8(text: string, start: number): number {
  const target = bytes;
  let n = start;
  for (let i = start; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c >= 0xd800 && c < 0xe000) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (c < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (next - 0xdc00);
        i++;
      } else c = 0xfffd;
    }
    if (c < 0x80) target[n++] = c;
    else if (c < 0x800) {
      target[n++] = 0xc0 | (c >> 6);
      target[n++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      target[n++] = 0xe0 | (c >> 12);
      target[n++] = 0x80 | ((c >> 6) & 63);
      target[n++] = 0x80 | (c & 63);
    } else {
      target[n++] = 0xf0 | (c >> 18);
      target[n++] = 0x80 | ((c >> 12) & 63);
      target[n++] = 0x80 | ((c >> 6) & 63);
      target[n++] = 0x80 | (c & 63);
    }
  }
  return n;
}

/** The i-th little-endian 32-bit word of `bytes`. Lanes start at multiples of 8, so every word is aligned. */
function wordAt(i: number): number {
  const w = words[i]!;
  if (littleEndian) return w;
  return ((w >>> 24) & 0xff) | ((w >>> 8) & 0xff00) | ((w << 8) & 0xff0000) | (w << 24);
}

/** The high 32 bits of the unsigned product of two 32-bit numbers, from 16-bit limbs. */
function mulHigh(a: number, b: number): number {
  const a0 = a & 0xffff,
    a1 = a >>> 16;
  const b0 = b & 0xffff,
    b1 = b >>> 16;
  const low = Math.imul(a0, b0) >>> 0;
  const middle = ((Math.imul(a1, b0) >>> 0) + (low >>> 16)) >>> 0;
  const carry = ((Math.imul(a0, b1) >>> 0) + (middle & 0xffff)) >>> 0;
  return (Math.imul(a1, b1) + (middle >>> 16) + (carry >>> 16)) | 0;
}

/** Hashes the first `length` of `bytes` into `result`. */
function hashBytes(length: number): void {
  let h: number, l: number, t: number;
  let at = 0;
  if (length >= 32) {
    at = absorbStripes(length);
    h = result[0]!;
    l = result[1]!;
  } else {
    l = (P5L + seedLow) | 0;
    h = (P5H + seedHigh + (l >>> 0 < P5L >>> 0 ? 1 : 0)) | 0;
  }
  // + length
  t = (l + length) | 0;
  if (t >>> 0 < l >>> 0) h = (h + 1) | 0;
  l = t;

  while (at + 8 <= length) {
    const w = at >> 2;
    const xl = wordAt(w),
      xh = wordAt(w + 1);
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
    h = (h + P4H + (t >>> 0 < l >>> 0 ? 1 : 0)) | 0;
    l = t;
    at += 8;
  }
  if (at + 4 <= length) {
    // h = rotl(h ^ (word · P1), 23) · P2 + P3
    const w = wordAt(at >> 2);
    h ^= (mulHigh(w, P1L) + Math.imul(w, P1H)) | 0;
    l ^= Math.imul(w, P1L);
    t = (h << 23) | (l >>> 9);
    l = (l << 23) | (h >>> 9);
    h = t;
    h = (mulHigh(l, P2L) + Math.imul(h, P2L) + Math.imul(l, P2H)) | 0;
    l = Math.imul(l, P2L);
    t = (l + P3L) | 0;
    h = (h + P3H + (t >>> 0 < l >>> 0 ? 1 : 0)) | 0;
    l = t;
    at += 4;
  }
  for (; at < length; at++) {
    // h = rotl(h ^ (byte · P5), 11) · P1
    const b = bytes[at]!;
    h ^= (mulHigh(b, P5L) + Math.imul(b, P5H)) | 0;
    l ^= Math.imul(b, P5L);
    t = (h << 11) | (l >>> 21);
    l = (l << 11) | (h >>> 21);
    h = t;
    h = (mulHigh(l, P1L) + Math.imul(h, P1L) + Math.imul(l, P1H)) | 0;
    l = Math.imul(l, P1L);
  }

  // Avalanche: h ^= h >> 33; h *= P2; h ^= h >> 29; h *= P3; h ^= h >> 32
  l ^= h >>> 1;
  h = (mulHigh(l, P2L) + Math.imul(h, P2L) + Math.imul(l, P2H)) | 0;
  l = Math.imul(l, P2L);
  l ^= (h << 3) | (l >>> 29);
  h ^= h >>> 29;
  h = (mulHigh(l, P3L) + Math.imul(h, P3L) + Math.imul(l, P3H)) | 0;
  l = Math.imul(l, P3L);
  l ^= h;
  result[0] = h;
  result[1] = l;
}

/** Runs whole 32-byte stripes through the four accumulators and merges them into `result`; returns the bytes read. */
function absorbStripes(length: number): number {
  const v = stripes;
  put(0, P1H, P1L, P2H, P2L);
  put(1, P2H, P2L, 0, 0);
  put(2, 0, 0, 0, 0);
  put(3, ~P1H, ~P1L, 0, 1);
  for (let k = 0; k < 4; k++) put(k, v[2 * k]!, v[2 * k + 1]!, seedHigh, seedLow);

  let at = 0;
  for (; at + 32 <= length; at += 32) {
    for (let k = 0; k < 4; k++) {
      const w = (at >> 2) + 2 * k;
      round(k, wordAt(w + 1), wordAt(w));
    }
  }

  // rotl(v1, 1) + rotl(v2, 7) + rotl(v3, 12) + rotl(v4, 18)
  let h = 0,
    l = 0;
  for (let k = 0; k < 4; k++) {
    const r = k === 0 ? 1 : k === 1 ? 7 : k === 2 ? 12 : 18;
    const vh = v[2 * k]!,
      vl = v[2 * k + 1]!;
    const rl = (vl << r) | (vh >>> (32 - r));
    const sum = (l + rl) | 0;
    h = (h + ((vh << r) | (vl >>> (32 - r))) + (sum >>> 0 < l >>> 0 ? 1 : 0)) | 0;
    l = sum;
  }
  for (let k = 0; k < 4; k++) {
    const vh = v[2 * k]!,
      vl = v[2 * k + 1]!;
    put(k, 0, 0, 0, 0);
    round(k, vh, vl);
    h ^= v[2 * k]!;
    l ^= v[2 * k + 1]!;
    h = (mulHigh(l, P1L) + Math.imul(h, P1L) + Math.imul(l, P1H)) | 0;
    l = Math.imul(l, P1L);
    const sum = (l + P4L) | 0;
    h = (h + P4H + (sum >>> 0 < l >>> 0 ? 1 : 0)) | 0;
    l = sum;
  }
  result[0] = h;
  result[1] = l;
  return at;
}

/** Accumulator k = a + b. */
function put(k: number, ah: number, al: number, bh: number, bl: number): void {
  const l = (al + bl) | 0;
  stripes[2 * k] = ah + bh + (l >>> 0 < al >>> 0 ? 1 : 0);
  stripes[2 * k + 1] = l;
}

/** Accumulator k = rotl(accumulator + lane · P2, 31) · P1. */
function round(k: number, xh: number, xl: number): void {
  put(
    k,
    stripes[2 * k]!,
    stripes[2 * k + 1]!,
    (mulHigh(xl, P2L) + Math.imul(xh, P2L) + Math.imul(xl, P2H)) | 0,
    Math.imul(xl, P2L),
  );
  const h = stripes[2 * k]!,
    l = stripes[2 * k + 1]!;
  const rh = (h << 31) | (l >>> 1);
  const rl = (l << 31) | (h >>> 1);
  stripes[2 * k] = mulHigh(rl, P1L) + Math.imul(rh, P1L) + Math.imul(rl, P1H);
  stripes[2 * k + 1] = Math.imul(rl, P1L);
}
