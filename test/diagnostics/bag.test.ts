import { describe, expect, test } from 'vitest';
import { DiagnosticBag, diagnostic, didYouMean } from '../../src/diagnostics/index.ts';

const at = (file: string, start: number, code: 'ADS1003' | 'ADS1018' = 'ADS1003') =>
  diagnostic(code, { file, start, end: start + 1 }, {});

test('a bag holds one diagnostic per place and code, and sorts by file and offset', () => {
  const bag = new DiagnosticBag();
  bag.add(at('b.ads', 3), at('a.ads', 9), at('a.ads', 2, 'ADS1018'), at('a.ads', 2), at('a.ads', 9));
  expect(bag.size).toBe(4);
  expect(bag.hasErrors).toBe(true);
  expect(bag.sorted().map((d) => `${d.span!.file}:${d.span!.start} ${d.code}`)).toEqual([
    'a.ads:2 ADS1003',
    'a.ads:2 ADS1018',
    'a.ads:9 ADS1003',
    'b.ads:3 ADS1003',
  ]);
});

test('warnings alone are no errors', () => {
  const bag = new DiagnosticBag();
  bag.add(at('a.ads', 0, 'ADS1018'));
  expect(bag.hasErrors).toBe(false);
});

describe('did you mean', () => {
  const formats = ['continuous', 'onehot', 'indexed', 'hash_onehot', 'hash_indexed', 'dense'];
  test.each([
    ['onehto', 'onehot'],
    ['one_hot', 'onehot'],
    ['Onehot', 'onehot'],
    ['hash_onehto', 'hash_onehot'],
    ['continous', 'continuous'],
    ['dens', 'dense'],
    ['multihot', null],
    ['x', null],
    ['', null],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, formats)).toBe(meant);
  });

  test('a word is never suggested for itself, and the first of equals wins', () => {
    expect(didYouMean('price', ['price'])).toBeNull();
    expect(didYouMean('prize', ['price', 'prixe'])).toBe('price');
  });
});
