import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../src/syntax/printer.ts';
import { parseText, withoutSpans } from '../helpers/syntax.ts';
import { anyText, applyEdit, edit } from '../helpers/arbitrary-text.ts';

const flagship = readFileSync(new URL('../syntax/fixtures/flagship.ads', import.meta.url), 'utf8');
const seed = 20240602;

/** Formatting keeps what a text means and all its comments, and formatting again changes nothing. */
function checkFormatting(text: string): void {
  const before = parseText(text);
  const once = format(before.tree, before.file);
  const after = parseText(once);
  const meaning = (parsed: typeof before) => ({
    declarations: withoutSpans(parsed.tree.declarations),
    comments: parsed.tree.comments.map((comment) => comment.text),
    codes: parsed.diagnostics.map((d) => d.code).sort(),
  });
  expect(meaning(after), `formatted:\n${once}`).toEqual(meaning(before));
  expect(format(after.tree, after.file)).toBe(once);
}

test('the flagship spec, edited at random', () => {
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => checkFormatting(edits.reduce(applyEdit, flagship))), { seed, numRuns: 120 });
});

test('the flagship spec, with white space and comments anywhere between its tokens', () => {
  const words = flagship.split(/(\s+)/);
  const blank = fc.constantFrom(' ', '  ', '\n', '\n\n\n', '\t', '\n  ', ' // c\n', '\n// own line\n', '\n/// doc\n', '\n\n// a\n\n// b\n\n', ' /// trailing doc\n', ' //\n', '\r\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), blank), { minLength: 1, maxLength: 40 }), (changes) => {
      const changed = [...words];
      for (const [at, white] of changes) {
        const i = at % words.length;
        // Inside a comment or a string white space is no white space.
        if (/^\s+$/.test(changed[i]!) && !/\/\/|"/.test(lineOf(words, i))) changed[i] = white;
      }
      checkFormatting(changed.join(''));
    }),
    { seed, numRuns: 120 },
  );
});

test('arbitrary sequences of tokens', () => {
  fc.assert(fc.property(anyText, checkFormatting), { seed, numRuns: 300 });
});

function lineOf(words: readonly string[], i: number): string {
  const text = words.slice(0, i).join('');
  const start = text.lastIndexOf('\n') + 1;
  return text.slice(start) + words.slice(i + 1).join('').split('\n')[0];
}
