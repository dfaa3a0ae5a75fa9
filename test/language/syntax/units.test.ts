import { expect, it } from 'vitest';
import { numberParts, writeDuration } from '../../../src/language/syntax/units.ts';

it.each([
  [604_800, '7d'],
  [21_600, '6h'],
  [5400, '90min'],
  [61, '61s'],
  [0.5, '0.5s'],
  [0, '0s'],
])('%d seconds are written %s, and read back', (seconds, text) => {
  expect(writeDuration(seconds)).toBe(text);
  expect(numberParts(text).value).toBe(seconds);
});
