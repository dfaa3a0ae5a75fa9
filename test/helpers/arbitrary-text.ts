/** Text for property tests of what reads `.ads`. */
import fc from 'fast-check';
import { keywords } from '../../src/language/syntax/keywords.ts';

/** A token, or something near one. */
export const fragment = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...keywords.map((keyword) => keyword.word), 'x', 'squash', 'log', 'user_id'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      ',',
      '*',
      '->',
      '..',
      '.',
      '=',
      '==',
      '>=',
      '<',
      '"',
      "'",
      '\\',
      '//',
      '///',
      '/*',
      '*/',
      '#',
      ';',
      '-',
      '%',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0',
      '5',
      '0.5',
      '.5',
      '5.',
      '50k',
      '7days',
      '-1',
      '05',
      '"a"',
      '"a',
      '"\\q"',
      "'a'",
      'größe',
      '“',
      '\u202e',
      '\u0000',
      '\ud800',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\n\n', '\r') },
  // What looks like white space, or like nothing.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u000b',
      '\u000c',
      '\u0085',
      '\u00a0',
      '\u1680',
      '\u2003',
      '\u2028',
      '\u2029',
      '\u202f',
      '\u205f',
      '\u3000',
      '\ufeff',
      '\u200b',
      '\u180e',
      '\u001c',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** Deletes, inserts or doubles a piece of a text. */
export const edit = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constant(''), fragment, fc.constant(null)));

export function applyEdit(text: string, [at, length, insert]: readonly [number, number, string | null]): string {
  const start = at % (text.length + 1);
  const cut = text.slice(start, start + length);
  return text.slice(0, start) + (insert ?? cut + cut) + text.slice(start + length);
}

/** Fragments with and without spaces between them. */
export const anyText = fc
  .tuple(fc.array(fragment, { maxLength: 60 }), fc.constantFrom('', ' ', '\n'))
  .map(([fragments, separator]) => fragments.join(separator));
