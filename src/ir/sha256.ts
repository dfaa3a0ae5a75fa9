/**
 * SHA-256 (FIPS 180-4), synchronous and without imports, so that the compiler gives the same fingerprints in Node, browsers
 * and workers (WebCrypto is asynchronous and absent on insecure origins). Node's own is taken where it is there; JavaScript's
 * takes 25 times as long.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = new Int32Array(64);
/** The same of the square roots of the first 8 primes (5.3.3). */
const initialHash = new Int32Array(8);

/** At the first hash rather than at every start of a program that could need one. */
function findConstants(): void {
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    roundConstants[found] = rootFraction(candidate, 3n);
    if (found < 8) initialHash[found] = rootFraction(candidate, 2n);
    found++;
  }
}

/** floor(2^32 · n^(1/degree)) mod 2^32, exact: the integer root of n·2^(32·degree), by bisection. */
function rootFraction(n: number, degree: bigint): number {
  const target = BigInt(n) << (32n * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
}

/** Node's; absent in browsers, and before Node 20.16. An import would have to be there in all of them. */
const crypto =
  typeof process === 'object' && typeof process.getBuiltinModule === 'function'
    ? process.getBuiltinModule('node:crypto')
    : undefined;

/** The digest as 64 lower-case hexadecimal digits. Strings are hashed as UTF-8 (a lone surrogate as U+FFFD). */
export const sha256: (data: string | Uint8Array) => string =
  crypto === undefined ? portableSha256 : (data) => crypto.createHash('sha256').update(data).digest('hex');

/** The same in JavaScript alone. */
export function portableSha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (roundConstants[0] === 0) findConstants();
  const hash = initialHash.slice();
  const schedule = new Int32Array(64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 64);
  for (let offset = 0; offset < whole; offset += 64) compress(hash, schedule, view, offset);

  // The rest, a one bit, zeros, and the length in bits as 64-bit big-endian: one or two blocks (5.1.1).
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(tail.length - 8, Math.floor(bytes.length / 0x2000_0000));
  tailView.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  for (let offset = 0; offset < tail.length; offset += 64) compress(hash, schedule, tailView, offset);

  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One block of 64 bytes (6.2.2). */
function compress(hash: Int32Array, w: Int32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}

function rotate(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}
