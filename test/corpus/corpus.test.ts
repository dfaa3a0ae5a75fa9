import { expect, test } from 'vitest';
import { check } from '../../src/language/semantics/index.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { base } from './base.ts';
import { kinds } from './cases/index.ts';
import { score } from './score.ts';

/** The part of the answers that are perfect: code, place, words, fix, and nothing else is said. It only rises. */
const PERFECT = 288 / 290;

test('nothing is said of the spec that the wrong ones are changes of', () => {
  expect(check(memoryHost({ 'shop.ads': base }), 'shop.ads', {}).diagnostics).toEqual([]);
});

test('there are ten wrong specs of each of 29 kinds, each with a name of its own', () => {
  expect([...kinds.values()].map((specs) => specs.length)).toEqual(Array.from({ length: 29 }, () => 10));
  for (const specs of kinds.values()) expect(new Set(specs.map(({ name }) => name)).size).toBe(specs.length);
});

test('answers to wrong specs are perfect, but for those that are said to fall short', () => {
  const scores = [...kinds.values()].flat().map(score);
  const perfect = scores.filter(({ wrong }) => wrong.length === 0);
  expect(perfect.length / scores.length).toBeGreaterThanOrEqual(PERFECT);
  const short = scores.filter(({ wrong, spec }) => wrong.length > 0 && spec.falls_short === undefined);
  expect(short.map(({ spec, wrong }) => `${spec.name}: ${wrong.join(', ')}`)).toEqual([]);
});
