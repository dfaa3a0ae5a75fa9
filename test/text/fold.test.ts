/** Lines that are folded fit the terminal and lose nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it('puts what goes on below the value it belongs to', () => {
  expect(fold('  chosen    piecewise linear, 202 boundaries: quantiles of all values', 40)).toBe(
    ['  chosen    piecewise linear, 202', '            boundaries: quantiles of all', '            values'].join('\n'),
  );
  expect(fold('   = help: declare one in the spec and train again', 36)).toBe(
    ['   = help: declare one in the spec', '           and train again'].join('\n'),
  );
  expect(fold('wrote the lock and three vocabularies', 25)).toBe('wrote the lock and three\n  vocabularies');
});

it('leaves lines of source, and lines for programs, as they are', () => {
  const source = '39 | group user     { user_age, recent_pins, language } -> 64';
  expect(fold(source, 40)).toBe(source);
  const long = 'a line that is longer than forty columns, whatever it says';
  expect(fold(long, null)).toBe(long);
});

it('counts no colours', () => {
  expect(fold('\x1b[1m\x1b[31merror\x1b[39m\x1b[22m: twenty-four columns', 26)).not.toContain('\n');
});

it('keeps all words in their order, and fits wherever a word does', () => {
  const word = fc.stringMatching(/^[a-z0-9.,:'%]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 24, max: 120 }), (words, columns) => {
      const folded = fold(words.join(' '), columns);
      expect(folded.split(/\s+/).join(' ').trim()).toBe(words.join(' '));
      for (const line of folded.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    }),
  );
});
