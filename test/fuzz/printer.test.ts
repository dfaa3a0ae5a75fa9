import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../src/language/syntax/printer.ts';
import { randomSpec } from '../helpers/random-spec.ts';
import { parseText, withoutSpans } from '../helpers/syntax.ts';
import { anyText, applyEdit, edit } from '../helpers/arbitrary-text.ts';
import { count } from '../helpers/full.ts';

const flagship = readFileSync(new URL('../language/syntax/fixtures/flagship.ads', import.meta.url), 'utf8');
const seed = 20240602;
const repository = join(import.meta.dirname, '../..');
/** Seeded specs; `ADSC_SPECS=10000` for a long run. */
const specs = Number(process.env['ADSC_SPECS'] ?? count(200, 3_000));

function specsBelow(...folders: string[]): string[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return paths.filter((path) => path.endsWith('.ads')).sort();
}

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
  // As texts first: comparing two objects takes longer than all the rest.
  if (JSON.stringify(meaning(after)) !== JSON.stringify(meaning(before)))
    expect(meaning(after), `formatted:\n${once}`).toEqual(meaning(before));
  expect(format(after.tree, after.file)).toBe(once);
  // Only spaces, tabs and line ends come and go.
  const ink = (of: string) => of.replaceAll(/[ \t\r\n]/g, '');
  if (ink(once) !== ink(text)) expect(ink(once)).toBe(ink(text));
}

test('every spec, as it is and edited at random', () => {
  for (const path of specsBelow('specs', 'test')) {
    const text = readFileSync(join(repository, path), 'utf8');
    checkFormatting(text);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
        checkFormatting(edits.reduce(applyEdit, text)),
      ),
      { seed, numRuns: 3 },
    );
  }
});

test('seeded specs of every construct, as they are and edited at random', () => {
  for (let i = 0; i < specs; i++) {
    const text = randomSpec(seed + i);
    try {
      checkFormatting(text);
      // Every third one edited too: much of it is then broken, and stays as it is.
      if (i % 3 === 0) checkFormatting(editedAtRandom(text, seed + i));
    } catch (error) {
      throw new Error(`randomSpec(${seed + i}):\n${text}`, { cause: error });
    }
  }
});

test("nothing nests so deep that it can't be laid out", () => {
  for (const piece of [
    '[',
    '(',
    '{',
    'x {',
    'x [',
    'x(',
    'variant v {',
    'sequence of ',
    'bottom { a ',
    'a * ',
    'a.',
    '} ',
  ]) {
    for (const before of ['', 'signal s : ', 'signal s : onehot { values ', 'variant v { '])
      checkFormatting(before + piece.repeat(before === '' ? 20_000 : 2_000));
  }
  checkFormatting(`signal s : ${'sequence of '.repeat(20_000)}onehot`);
});

test('the flagship spec, edited at random', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
      checkFormatting(edits.reduce(applyEdit, flagship)),
    ),
    { seed, numRuns: count(30, 120) },
  );
});

test('the flagship spec, with white space and comments anywhere between its tokens', () => {
  const words = flagship.split(/(\s+)/);
  const blank = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n\n',
    '\t',
    '\n  ',
    ' // c\n',
    '\n// own line\n',
    '\n/// doc\n',
    '\n\n// a\n\n// b\n\n',
    ' /// trailing doc\n',
    ' //\n',
    '\r\n',
  );
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
    { seed, numRuns: count(30, 120) },
  );
});

test('arbitrary sequences of tokens', () => {
  fc.assert(fc.property(anyText, checkFormatting), { seed, numRuns: Math.max(100, specs / 10) });
});

test('what looks like white space, anywhere', () => {
  const blank = fc.constantFrom(
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
    ' ',
    '\t',
    '\r',
    '\n',
  );
  const put = fc.array(fc.tuple(fc.nat(), fc.constant(0), blank), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.nat(100_000), put, (of, edits) => checkFormatting(edits.reduce(applyEdit, randomSpec(of)))),
    { seed, numRuns: Math.max(100, specs / 10) },
  );
});

function editedAtRandom(text: string, of: number): string {
  return fc
    .sample(fc.array(edit, { minLength: 1, maxLength: 4 }), { seed: of, numRuns: 1 })[0]!
    .reduce(applyEdit, text);
}

function lineOf(words: readonly string[], i: number): string {
  const text = words.slice(0, i).join('');
  const start = text.lastIndexOf('\n') + 1;
  return (
    text.slice(start) +
    words
      .slice(i + 1)
      .join('')
      .split('\n')[0]
  );
}
