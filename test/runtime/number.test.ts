import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/runtime/index.ts';
import { toNumber } from '../../src/runtime/number.ts';

describe('numbers from text', () => {
  it.each([
    ['0', 0],
    ['-0', -0],
    ['+7', 7],
    ['007', 7],
    ['1.', 1],
    ['.5', 0.5],
    ['-1.5e-3', -0.0015],
    ['1E+2', 100],
    [' 12\t', 12],
    ['\r\n3 ', 3],
    ['123456789012345678901234567890', 1.2345678901234568e29],
    ['1e-400', 0],
  ])('%j is %d', (text, x) => expect(parseNumber(text)).toBe(x));

  it.each([
    '',
    ' ',
    '.',
    '+',
    '-',
    '+-1',
    'e5',
    '1e',
    '1e+',
    '1.2.3',
    '1,5',
    '1_000',
    '0x10',
    '0b1',
    'NaN',
    'nan',
    'Inf',
    '-Infinity',
    'null',
    '1 2',
    '1e400',
    '\u00a01',
    '١',
    'true',
    '5%',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeNaN());

  it('reads back what JavaScript and JSON write', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(parseNumber(String(x))).toBe(Number(String(x)));
      }),
      { seed: 1 },
    );
  });

  it('takes numbers, BigInts and texts only', () => {
    expect([toNumber(1.5), toNumber(12n), toNumber('3')]).toEqual([1.5, 12, 3]);
    for (const bad of [true, NaN, Infinity, [1], {}, Symbol('x'), () => 1, 10n ** 400n])
      expect(toNumber(bad)).toBeNaN();
  });
});
