import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, prettyJson } from '../../src/ir/canonical.ts';
import { portableSha256, sha256 } from '../../src/ir/sha256.ts';
import { count } from '../helpers/full.ts';

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves lists alone', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 'x'], a: null, '': true })).toBe(
      '{"":true,"a":null,"b":[{"a":2,"z":1},"x"]}',
    );
  });

  it('drops absent members and keeps a member called __proto__', () => {
    expect(canonicalJson({ a: undefined, ['__proto__']: 1 })).toBe('{"__proto__":1}');
    expect(prettyJson({ ['__proto__']: 1 })).toBe('{\n  "__proto__": 1\n}\n');
  });

  it('refuses what JSON would lose', () => {
    for (const value of [NaN, Infinity, 1n, [undefined], () => 0])
      expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('reads back as the same value, compact and pretty', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON.parse turns −0 into 0 only when written as 0, which JSON.stringify does.
        const expected = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(expected);
        expect(JSON.parse(prettyJson(value))).toEqual(expected);
      }),
      { seed: 7, numRuns: count(60, 300) },
    );
  });
});

describe.each([
  ['where Node is', sha256],
  ['in JavaScript alone', portableSha256],
])('sha256 %s', (_, sha256) => {
  it('gives the published digests', () => {
    // FIPS 180-4 examples.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('equals node:crypto on every length around the block size, on any text, and on views into a buffer', () => {
    const node = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 131) & 255);
    for (let length = 0; length <= 200; length++) {
      const view = bytes.subarray(7, 7 + length);
      expect(sha256(view)).toBe(node(view));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(node(text));
      }),
      { seed: 7, numRuns: count(40, 200) },
    );
  });
});
