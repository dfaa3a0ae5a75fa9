/** Names, vocabularies and comments of a spec are untrusted: none can end a string or a comment of the emitted code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentText, docComment, textLiteral } from '../../../src/emit/transforms/literals.ts';
import { verifyGolden } from '../../../src/emit/transforms/index.ts';
import { emitted } from '../../helpers/emitted.ts';
import { id, ids, smallPlan, vec } from '../../helpers/plans.ts';
import { count } from '../../helpers/full.ts';

const nasty = [
  "it's",
  '"quoted"',
  '`${globalThis.pwned = 1}`',
  '*/ globalThis.pwned = 1; /*',
  '// */',
  "'); globalThis.pwned = 1; ('",
  '\\',
  "\\'",
  'a\nb',
  'a\r\nb',
  'a\u2028b\u2029c',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'default',
  'await',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\ufeff',
  '</script>',
  '//# sourceMappingURL=x',
  '$&',
  '%s',
  'a.b',
];

describe('emitted code from hostile names', () => {
  const signals = nasty.flatMap((name, i) => [
    {
      name,
      doc: name,
      input: name,
      reason: name,
      format: 'onehot' as const,
      encoding: id(`signal.${name}`),
      serve: name,
      sources: [name],
    },
    {
      name: `${name}#c`,
      doc: `${name}\n${name}`,
      input: `${name}#c`,
      reason: `x ${name} */`,
      format: 'continuous' as const,
      encoding: vec(),
    },
    {
      name: `${name}#l`,
      doc: null,
      input: `${name}#l`,
      reason: '',
      format: 'indexed' as const,
      encoding: ids(`signal.${name}`, { split: name === '' ? null : name, max: 2 + (i % 2) }),
    },
  ]);
  const small = smallPlan(
    signals,
    nasty.map((name) => ({ id: `signal.${name}`, kind: 'file' as const, of: nasty })),
    nasty,
  );
  const plan = {
    ...small.plan,
    model: '*/ globalThis.pwned = 1 /*',
    doc: nasty.join('\n'),
    data: { ...small.plan.data!, source: { column: '__proto__', values: nasty } },
  };

  it('loads, runs nothing of the spec, and encodes under the same names', async () => {
    const { module, files } = await emitted({ ...small, plan });
    expect((globalThis as Record<string, unknown>)['pwned']).toBeUndefined();
    const encoder = module.createEncoder(small.vocabularies);
    expect(encoder.signals).toEqual(signals.map((s) => s.name));
    const row = JSON.parse(
      `{${nasty.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(name)}`).join(', ')}}`,
    ) as Record<string, string>;
    const { signals: encoded } = encoder.encodeRow(row);
    expect(Object.keys(encoded).sort()).toEqual(signals.map((s) => s.name).sort());
    // Each has the entry that is its own name, in the source that `__proto__` names.
    expect(encoded['__proto__']).toEqual({ kind: 'id', ids: Int32Array.of(2 + nasty.indexOf('__proto__')) });
    expect(encoded['constructor']).toEqual({ kind: 'id', ids: Int32Array.of(0) });
    expect(encoder.counts['__proto__']).toMatchObject({ rows: 1, values: 1, outOfVocabulary: 0 });
    // An empty row has nothing, whatever Object.prototype has.
    const empty = module.createEncoder(small.vocabularies);
    empty.encodeRow({});
    for (const s of signals) expect(empty.counts[s.name], s.name).toMatchObject({ bad: 0, values: 0 });
    expect(verifyGolden(encoder, JSON.parse(files.get('golden.json')!))).toEqual([]);
  });

  it('any text survives as a literal, and no text ends a comment', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((u) => String.fromCharCode(...u)),
      fc
        .array(fc.constantFrom('*', '/', '#', '@', '\\', '\n', '\r', '\u2028', "'", '"', '`', '${', 'x'), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const source = textLiteral(text);
        expect(source).toMatch(/^(['"])[^\n\r\u2028\u2029]*\1$/);
        // oxlint-disable-next-line no-eval -- the engine itself must read the literal back
        expect((0, eval)(source)).toBe(text);
        const comment = docComment([text, text]);
        expect(comment.indexOf('*/')).toBe(comment.length - 3);
        expect(comment.slice(2)).not.toContain('/*');
        expect(commentText(text)).not.toMatch(/\/[/*][#@]/);
      }),
      { seed: 30, numRuns: count(600, 3000) },
    );
  });
});
