/** A text that is read again after each edit has the tree, the tokens and the diagnostics that reading it whole gives, places included. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parse.ts';
import { type EditedText, read, reread } from '../../src/language/syntax/reparse.ts';
import { SourceFile } from '../../src/text/source.ts';
import { anyText, applyEdit, edit } from '../helpers/arbitrary-text.ts';
import { randomSpec } from '../helpers/random-spec.ts';
import { count as cases } from '../helpers/full.ts';

const flagship = readFileSync(new URL('../language/syntax/fixtures/flagship.ads', import.meta.url), 'utf8');
const seed = 20240604;
/** More of them: `ADSC_FUZZ=10`. */
const times = Number(process.env['ADSC_FUZZ'] ?? cases(0.2, 1));

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
/** How often all of the text had to be read, and how often not. */
const count = { whole: 0, part: 0 };

function checkEdits(text: string, steps: readonly (readonly [number, number, string | null])[]): void {
  let edited: EditedText = read(new SourceFile('model.ads', text), null);
  for (const step of steps) {
    const source = new SourceFile('model.ads', applyEdit(edited.source.text, step));
    const again = reread(source, edited);
    if (again === null) count.whole++;
    else count.part++;
    edited = again ?? read(source, null);
    const { tree, diagnostics, lexed } = parse(source);
    const seen = { tree: edited.tree, diagnostics: edited.diagnostics, tokens: edited.tokens.map(plain) };
    const wanted = { tree, diagnostics, tokens: lexed.tokens.map(plain) };
    // As texts first: comparing two objects takes longer than all the rest.
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) expect(seen, JSON.stringify(source.text)).toEqual(wanted);
  }
}

const plain = ({ image, startOffset, tokenType, payload }: EditedText['tokens'][number]) => ({
  image,
  startOffset,
  type: tokenType.name,
  payload: payload as unknown,
});

test('specs of every construct, edited at random', () => {
  fc.assert(
    fc.property(fc.nat(100_000), edits, (of, steps) => checkEdits(randomSpec(of), steps)),
    { seed, numRuns: 1500 * times },
  );
});

test('the flagship spec, edited at random', () => {
  fc.assert(
    fc.property(edits, (steps) => checkEdits(flagship, steps)),
    { seed, numRuns: 100 * times },
  );
});

test('arbitrary sequences of tokens', () => {
  fc.assert(fc.property(anyText, edits, checkEdits), { seed, numRuns: 500 * times });
  fc.assert(
    fc.property(anyText, fc.nat(100_000), edits, (text, of, steps) =>
      checkEdits(`${text}\n${randomSpec(of)}\n${text}`, steps),
    ),
    { seed, numRuns: 300 * times },
  );
});

test('brackets that nest too deep, left open, closed again', () => {
  const pieces = fc.constantFrom(
    '{'.repeat(40),
    '['.repeat(70),
    '}'.repeat(30),
    ' x [',
    'signal s : onehot\n',
    '\nvariant v { bottom { layers 8',
    '\ngroup g { a } -> 8\n',
    'model m\n',
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
  const steps = fc.array(fc.tuple(fc.nat(), fc.nat(12), pieces), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(text, steps, checkEdits), { seed, numRuns: 400 * times });
});

test('typing a declaration into a spec reads only what is around it', () => {
  const lines = Array.from(
    { length: 200 },
    (_, i) => `/// The ${i}th.\nsignal s_${i} : continuous { squash log }  // as it is`,
  );
  const text = `${lines.join('\n')}\n`;
  const at = text.indexOf('/// The 100th.');
  let edited = read(new SourceFile('model.ads', text), null);
  const unmoved = edited.tree.declarations.slice(0, 90);
  const moved = edited.tree.declarations.slice(110);
  const typed = '/// New.\nsignal new : onehot(24) { default 0 }\n';
  for (let i = 1; i <= typed.length; i++) {
    const source = new SourceFile('model.ads', text.slice(0, at) + typed.slice(0, i) + text.slice(at));
    const again = reread(source, edited);
    expect(again, typed.slice(0, i)).not.toBeNull();
    edited = again!;
    expect(edited.tree).toEqual(parse(source).tree);
  }
  // The very same nodes, not others like them.
  expect(unmoved.every((d) => edited.tree.declarations.includes(d))).toBe(true);
  expect(moved.every((d) => edited.tree.declarations.includes(d))).toBe(true);
});

test('most edits need no reading of all of the text', () => {
  expect(count.part).toBeGreaterThan(count.whole);
});
