import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashBytes } from '../../src/files/hash-bytes.ts';

it('hashes an array piece by piece, from where it begins to where it ends', () => {
  const all = Float32Array.from({ length: 100 }, (_, i) => i / 7);
  for (const part of [all, all.subarray(3, 90), all.subarray(5, 5)])
    for (const piece of [1, 7, 64, 400, 1000]) {
      const hash = createHash('sha256');
      hashBytes(hash, part, piece);
      const whole = createHash('sha256').update(
        Buffer.from(Uint8Array.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
      );
      expect(hash.digest('hex')).toBe(whole.digest('hex'));
    }
});

it('hashes more than fits into one call', () => {
  const hash = createHash('sha256');
  hashBytes(hash, new Uint8Array(2 ** 31 + 1));
  // head -c 2147483649 /dev/zero | sha256sum
  expect(hash.digest('hex')).toBe('b8030a8ab89280935633d8d991da3d9907c0f12e8b6fc3bfc515f4d440872b6e');
}, 60_000);
