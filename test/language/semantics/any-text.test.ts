/** Properties over many specs: order changes nothing, and no text makes the checker throw. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { profileKey } from '../../../src/language/semantics/profile-key.ts';
import { parse } from '../../../src/language/syntax/parse.ts';
import { SourceFile } from '../../../src/text/source.ts';
import { checkText, flagship, programOf, withoutSpans } from './helpers.ts';
import { growth } from '../../helpers/cost.ts';
import { count } from '../../helpers/full.ts';

const specs = ['criteo', 'ipinyou', 'movielens', 'open-bandit', 'pinterest-ads'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../../specs', name, 'model.ads'), 'utf8'),
);

describe('reordering declarations changes nothing', () => {
  test.each([flagship, ...specs].map((text, i) => [i, text] as const))('spec %i', (_, text) => {
    const { tree } = parse(new SourceFile('model.ads', text));
    // From the end of one declaration to that of the next, so that doc comments go with what they document.
    const pieces = tree.declarations.map((declaration, i) =>
      text.slice(i === 0 ? 0 : tree.declarations[i - 1]!.span.end, declaration.span.end),
    );
    const whole = programOf(text);
    const expected = {
      base: withoutSpans(whole.base),
      variants: new Map([...whole.variants].map(([name, model]) => [name, withoutSpans(model)])),
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
        const program = programOf(shuffled.map((piece) => `\n${piece}\n`).join('\n'));
        expect(withoutSpans(program.base)).toEqual(expected.base);
        expect(new Map([...program.variants].map(([name, model]) => [name, withoutSpans(model)]))).toEqual(
          expected.variants,
        );
        expect(profileKey(program)).toBe(profileKey(whole));
      }),
      { seed: 7, numRuns: 15 },
    );
  });
});

describe('no text makes the checker throw', () => {
  const words = [...new Set([flagship, ...specs].join('\n').match(/[A-Za-z_]+|[0-9.]+[%A-Za-z]*|"[^"\n]*"|\S/g))];
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 6 }),
    insert: fc.array(fc.constantFrom(...words, '\n', '{', '}', '-1', '1e999', 'p(1)', '"__proto__"'), { maxLength: 4 }),
  });

  test('a flagship with tokens taken out and put in', () => {
    const tokens = flagship.replace(/\/\/.*/g, '').match(/[A-Za-z_]+|[0-9.]+[%A-Za-z]*|"[^"\n]*"|->|\.\.|\S|\n/g)!;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const mutated = [...tokens];
        for (const { at, remove, insert } of mutations) mutated.splice(at % mutated.length, remove, ...insert);
        const { program, diagnostics, files } = checkText(mutated.join(' '));
        const errors = diagnostics.filter((d) => d.severity === 'error');
        expect(program === null).toBe(errors.length > 0);
        for (const d of diagnostics) {
          if (d.span === null) continue;
          expect(d.span.start).toBeLessThanOrEqual(d.span.end);
          expect(d.span.end).toBeLessThanOrEqual(files.get(d.span.file)!.text.length);
        }
        if (program !== null) profileKey(program);
      }),
      { seed: 11, numRuns: count(15, 150) },
    );
  });

  test('words of the language in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '\n'), { maxLength: 60 }), (text) => {
        checkText(`model m\n${text.join(' ')}`);
      }),
      { seed: 13, numRuns: count(20, 200) },
    );
  });
});

describe('time grows with the text', () => {
  // Eight times the text. Quadratic would be 64 times the time.
  const LINEAR = 24;
  const MANY = count(2_000, 10_000);

  test('of signals', () => {
    const spec = (n: number) => {
      const lines = ['model many', 'data rows from "rows.parquet"', 'head click on clicked', 'tower all { layers 8 }'];
      for (let i = 0; i < n; i++)
        lines.push(`signal s${i} : ${['continuous', 'onehot', 'hash_onehot(1k)', 'indexed'][i % 4]} from c${i}`);
      for (let g = 0; g < n / 20; g++)
        lines.push(`group g${g} { ${Array.from({ length: 20 }, (_, k) => `s${g * 20 + k}`).join(', ')} } -> 16`);
      for (let g = 1; g < n / 20; g++) lines.push(`cross x${g} = ${g === 1 ? 'g0' : `x${g - 1}`} * g${g} -> 8`);
      return lines.join('\n');
    };
    expect(checkText(spec(MANY)).diagnostics).toEqual([]);
    expect(growth((n) => checkText(spec(n)), 1000, 8000)).toBeLessThan(LINEAR);
  });

  test('of signals, all of them wrong', () => {
    const spec = (n: number) => {
      const lines = [
        'model many',
        `data rows from "rows.csv" { header no  columns ${Array.from({ length: n }, (_, i) => `column_${i}`).join(', ')} }`,
        'head click on clicked',
      ];
      for (let i = 0; i < n; i++) lines.push(`signal sig_${i} : onehot from colum_${i}x { embd 4 }`);
      lines.push(`group g { ${Array.from({ length: n }, (_, i) => `sgnal_${i}`).join(', ')} } -> 16`);
      for (let i = 0; i < n / 2; i++) lines.push(`cross x${i} = x${(i + 1) % (n / 2)} * y -> 8`);
      return lines.join('\n');
    };
    expect(checkText(spec(MANY)).diagnostics.length).toBeGreaterThan(2 * MANY);
    expect(growth((n) => checkText(spec(n)), 1000, 8000)).toBeLessThan(LINEAR);
  });

  test('of deep chains: types and crosses', () => {
    const spec = (n: number) => {
      const lines = ['model many', 'head click on clicked', 'signal a : t0', 'group g { a } -> 8'];
      for (let i = 0; i < n; i++) lines.push(`type t${i} = ${i === n - 1 ? 'continuous' : `t${i + 1}`}`);
      for (let i = 0; i < n; i++) lines.push(`cross x${i} = ${i === n - 1 ? 'g' : `x${i + 1}`} * g -> 8`);
      return lines.join('\n');
    };
    expect(checkText(spec(5000)).diagnostics).toEqual([]);
    expect(growth((n) => checkText(spec(n)), 500, 4000)).toBeLessThan(LINEAR);
  });
});
