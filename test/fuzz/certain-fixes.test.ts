/**
 * A fix that is marked as certain may be applied unasked, so none may do harm: whatever a person's slip made of a spec, the spec with the
 * fix has no error more than without.
 */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { check } from '../../src/language/semantics/index.ts';
import { kinds } from '../corpus/cases/index.ts';
import { textOf } from '../corpus/score.ts';
import { count } from '../helpers/full.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { meaningfulSpec } from '../helpers/meaningful-spec.ts';

const specs = new URL('../../specs/', import.meta.url);
const written = readdirSync(specs).map((name) => readFileSync(new URL(`${name}/model.ads`, specs), 'utf8'));

const signs = [...'{}()[]:=,*.;#\'"', '->', '=>', '--', '/*', '"""', '..', '>=', '- ', '%'];
const words = [
  'signal',
  'group',
  'head',
  'on',
  'from',
  'x',
  'in',
  'layers',
  'embed',
  'true',
  '10 000',
  '24 hours',
  '5%',
  '.5',
  '0,5',
];

/** A slip: where (a part of the length), and what is done to the token, line or sign there. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  what: fc.constantFrom('delete token', 'double token', 'delete line', 'double line', 'insert', 'replace', 'swap'),
  text: fc.constantFrom(...signs, ...words),
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(text: string, { at, what, text: sign }: Slip): string {
  const pattern = what.endsWith('line') ? /[^\n]*\n/g : /"[^"\n]*"|\w+|->|\.\.|[^\s\w]/g;
  const tokens = [...text.matchAll(pattern)];
  const token = tokens[Math.floor(at * tokens.length)];
  if (token === undefined) return text;
  const start = token.index;
  const end = start + token[0].length;
  const put = (inside: string) => text.slice(0, start) + inside + text.slice(end);
  if (what.startsWith('delete')) return put('');
  if (what.startsWith('double')) return put(`${token[0]}${what === 'double line' ? '' : ' '}${token[0]}`);
  if (what === 'insert') return put(`${sign} ${token[0]}`);
  if (what === 'replace') return put(sign);
  const next = tokens[Math.floor(at * tokens.length) + 1];
  if (next === undefined) return text;
  const between = text.slice(end, next.index);
  return text.slice(0, start) + next[0] + between + token[0] + text.slice(next.index + next[0].length);
}

function errorsOf(text: string): Diagnostic[] {
  return check(memoryHost({ 'model.ads': text }), 'model.ads', {}).diagnostics.filter((d) => d.severity === 'error');
}

/** How many certain fixes were tried. */
let tried = 0;

function expectNoHarm(text: string): void {
  const before = errorsOf(text);
  for (const { code, fix } of before) {
    if (fix?.applicability !== 'certain') continue;
    tried++;
    const after = fix.edits
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text);
    const now = errorsOf(after);
    if (now.length > before.length)
      expect.fail(`${code}: ${fix.title}\n${text}\n--- has\n${show(before)}\n--- and with the fix\n${show(now)}`);
  }
}

function show(errors: readonly Diagnostic[]): string {
  return errors.map((d) => `${d.code} ${d.message} ${d.span?.start}`).join('\n');
}

test('no certain fix adds an error to a spec with slips', () => {
  const text = fc.oneof(
    fc.constantFrom(...written),
    fc.nat(100_000).map((seed) => meaningfulSpec(seed)),
    fc.constantFrom(...[...kinds.values()].flat().map((spec) => textOf(spec).text)),
  );
  fc.assert(
    fc.property(text, fc.array(slip, { minLength: 1, maxLength: 3 }), (spec, slips) =>
      expectNoHarm(slips.reduce(slipped, spec)),
    ),
    { seed: 20261201, numRuns: count(250, 12_000) },
  );
  expect(tried).toBeGreaterThan(count(20, 1000));
});
