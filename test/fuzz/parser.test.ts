import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/diagnostics/render/index.ts';
import { lex } from '../../src/language/syntax/lexer.ts';
import { SourceFile } from '../../src/text/source.ts';
import { applyEdit, edit, fragment } from '../helpers/arbitrary-text.ts';
import { parseText, spansOf, withoutSpans } from '../helpers/syntax.ts';
import { count } from '../helpers/full.ts';

const flagship = readFileSync(new URL('../language/syntax/fixtures/flagship.ads', import.meta.url), 'utf8');
const seed = 20240601;

/** What must hold for any text whatsoever. */
function checkAnyText(text: string): void {
  const { file, tree, diagnostics } = parseText(text);
  for (const span of [
    ...spansOf(tree),
    ...diagnostics.flatMap((d) => [
      d.span!,
      ...d.related.map((r) => r.span),
      ...(d.fix?.edits ?? []).map((e) => e.span),
    ]),
  ]) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length && span.file === file.path)) {
      throw new Error(`span ${JSON.stringify(span)} is not in ${JSON.stringify(text)}`);
    }
  }
  const places = diagnostics.map((d) => `${d.code}:${d.span!.start}:${d.span!.end}`);
  expect(new Set(places).size, places.join(' ')).toBe(places.length);
  for (const d of diagnostics) expect(d.message).not.toMatch(/\{\w+\}/);
  // An error always leaves its mark: the tree of a text with errors never passes for a clean one where tokens were dropped.
  if (tree.declarations.length === 0 && lex(file).tokens.length > 0) expect(diagnostics.length).toBeGreaterThan(0);
  for (const format of ['pretty', 'json', 'sarif', 'github'] as const)
    render(diagnostics, new Map([[file.path, file]]), { format, color: true });
}

describe('the parser never throws, and every place that it names lies in the file', () => {
  test('arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkAnyText), {
      seed,
      numRuns: count(30, 300),
    });
  });

  test('arbitrary sequences of tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
        checkAnyText,
      ),
      { seed, numRuns: count(80, 1000) },
    );
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
        checkAnyText,
      ),
      { seed, numRuns: count(80, 1000) },
    );
  });

  test('blocks of words, values, calls and commas', () => {
    const piece = fc.constantFrom(
      'a',
      'layers',
      'signal',
      '5',
      '10%',
      '"t"',
      ',',
      ',',
      '(',
      ')',
      '(5)',
      '[',
      ']',
      '{',
      '}',
      '..',
      '*',
      '.',
      '=',
      ':',
      '==',
      '\n',
      'signal s : onehot\n',
      'x.y',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(
          'train {',
          'signal s : onehot {',
          'data d from "x" { header',
          'data d from "x" {',
          'variant v { bottom {',
          'calibration platt { per',
        ),
        fc.array(piece, { maxLength: 16 }),
        fc.constantFrom('', '}', '} }'),
        (open, pieces, end) => checkAnyText([open, ...pieces, end].join(' ')),
      ),
      { seed, numRuns: count(250, 3000) },
    );
  });

  test('the flagship spec, edited at random', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
        checkAnyText(edits.reduce(applyEdit, flagship)),
      ),
      { seed, numRuns: count(30, 150) },
    );
  });

  test('the flagship spec, cut anywhere', () => {
    for (let end = 0; end < flagship.length; end += 7) checkAnyText(flagship.slice(0, end));
    for (let start = 0; start < flagship.length; start += 13) checkAnyText(flagship.slice(start));
  });

  test('deep nesting', () => {
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
      checkAnyText(piece.repeat(20_000));
      checkAnyText(`variant v { ${piece.repeat(2_000)}`);
      checkAnyText(`signal s : ${piece.repeat(2_000)}`);
      checkAnyText(`signal s : onehot { values ${piece.repeat(2_000)}`);
    }
  });
});

test('one edit spoils one declaration: all others read as before', () => {
  const before = parseText(flagship).tree.declarations.map((d) => JSON.stringify(withoutSpans(d)));
  const lines = flagship.split('\n');
  const signalLines = lines.flatMap((line, i) =>
    /^(signal|vocab|group|cross|head|tower|budget)/.test(line) ? [i] : [],
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...signalLines),
      fc.nat(),
      fc.constantFrom('delete', '%', ';', ',', ':', '=', ')', ']', '->', '5'),
      (line, at, change) => {
        const words = lines[line]!.split(/(?<=\s)(?=\S)/);
        const i = at % words.length;
        const edited = words
          .map((word, j) => (j !== i ? word : change === 'delete' ? '' : `${word}${change} `))
          .join('');
        const { tree } = parseText([...lines.slice(0, line), edited, ...lines.slice(line + 1)].join('\n'));
        const after = new Set(tree.declarations.map((d) => JSON.stringify(withoutSpans(d))));
        const lost = before.filter((d) => !after.has(d));
        expect(lost.length, `${edited}\nlost ${lost.join('\n')}`).toBeLessThanOrEqual(1);
      },
    ),
    { seed, numRuns: count(80, 400) },
  );
});

test('tokens, comments and white space together are the whole text', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const text = edits.reduce(applyEdit, flagship);
      const file = new SourceFile('model.ads', text);
      const lexed = lex(file);
      if (lexed.diagnostics.length > 0) return;
      const pieces = [
        ...lexed.tokens.map((token) => ({ start: token.startOffset, text: token.image })),
        ...lexed.comments.map((comment) => ({
          start: comment.span.start,
          text: text.slice(comment.span.start, comment.span.end),
        })),
      ].sort((a, b) => a.start - b.start);
      let rest = text;
      let rebuilt = '';
      let end = 0;
      for (const piece of pieces) {
        const gap = text.slice(end, piece.start);
        expect(gap.trim()).toBe('');
        rebuilt += gap + piece.text;
        end = piece.start + piece.text.length;
      }
      rest = text.slice(end);
      expect(rest.trim()).toBe('');
      expect(rebuilt + rest).toBe(text);
    }),
    { seed, numRuns: count(40, 200) },
  );
});
