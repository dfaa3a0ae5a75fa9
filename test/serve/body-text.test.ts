import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyText } from '../../src/serve/http/body-text.ts';

/** Letters of one to four bytes, and bytes that are no UTF-8, around where pieces end. */
const parts = fc.array(
  fc.oneof(
    fc.constantFrom('é', '漢', '😀', '\ufeff', '"', '\0').map((text) => Buffer.from(text)),
    fc
      .constantFrom([0x80], [0xc3], [0xe6, 0xbc], [0xf0, 0x9f, 0x98], [0xff], [0xed, 0xa0, 0x80])
      .map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 1, max: 5000 }).map((length) => Buffer.alloc(length, 'a')),
    fc.constantFrom(4093, 4094, 4095, 4096).map((length) => Buffer.alloc(length, 'b')),
  ),
  { maxLength: 12 },
);

it('the text of a body is what Node makes of it, whatever its bytes', () => {
  fc.assert(
    fc.property(parts, (bytes) => {
      const body = Buffer.concat(bytes);
      expect(bodyText(body)).toBe(body.toString());
    }),
    { numRuns: 500, seed: 5 },
  );
});
