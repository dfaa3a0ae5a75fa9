/** What is tried where a spec has no `choose(…)`, and edits of its text. */
import { expect, test } from 'vitest';
import { planSpec } from '../../src/spec-to-build.ts';
import { check } from '../../src/language/semantics/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { SourceFile } from '../../src/text/source.ts';
import { consideredOptions } from '../../src/tune/considered.ts';
import { applyEdits, diffOf, structureEdits } from '../../src/tune/structure.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const spec = `model m
vocab shop { hash 100  embed 4 }
signal seller : hash_onehot(shop)
signal "ad id" : hash_onehot(50)
signal price : continuous { exact no }
signal age : continuous
group user { age } -> 8
group ad { seller, "ad id", price } -> 16
bottom { layers 64, 32 }
tower all
head click on clicked
train { l2 0.5 }
`;

function considered(text: string) {
  const host = memoryHost({ 'model.ads': text });
  const { program } = check(host, 'model.ads');
  const { plan } = planSpec(host, 'model.ads', null, { assume: true });
  return consideredOptions(program!, plan!, (key, value) => {
    const choices = new Map([[key, { value }]]);
    return check(host, 'model.ads', { choices, members: false }).program?.lockedOptions.length === 1;
  });
}

test('options that the spec does not state, with other values than those of now', () => {
  const dimensions = considered(spec);
  const shown = dimensions.map(
    ({ name, members }) =>
      `${name}: ${members.map(({ text }) => text).join(' | ')} (${[...members[1]!.values.keys()].join(', ')})`,
  );
  expect(shown).toEqual([
    'embed of ids: 16 | 8 | 32 (signal "ad id".embed)',
    'exact of numbers: yes | no (signal age.exact)',
    'bins of numbers: 48 | 16 | 128 (signal age.bins, signal price.bins)',
    'dropout: 0 | 0.1 | 0.2 (bottom.dropout, tower all.dropout)',
    'train.optimizer: adam(0.001) | adam(0.0003) | adam(0.003) (train.optimizer)',
    'train.embeddings: adagrad(0.05) | adagrad(0.02) | adagrad(0.1) (train.embeddings)',
    'bottom.ensemble: none | 4 (bottom.ensemble)',
  ]);
});

test('structure: layers, units of groups, and crosses of groups, each a whole spec', () => {
  const { tree } = parse(new SourceFile('model.ads', spec));
  const dimensions = structureEdits(tree);
  expect(dimensions.map(({ name, members }) => [name, ...members.map(({ text }) => text)])).toEqual([
    ['bottom.layers', '64, 32', '128, 64', '64, 64, 32'],
    ['units of groups', 'as they are', 'twice as many'],
    ['cross of user and ad', 'none', 'cross user_ad = user * ad -> 32'],
  ]);
  for (const { members } of dimensions)
    for (const { edits } of members) {
      const text = applyEdits(spec, edits);
      expect(check(memoryHost({ 'model.ads': text }), 'model.ads').program, text).not.toBeNull();
    }
  // Together, and as a diff.
  const edits = dimensions.flatMap(({ members }) => members[1]!.edits);
  expect(check(memoryHost({ 'model.ads': applyEdits(spec, edits) }), 'model.ads').program?.base).toMatchObject({
    bottom: { layers: [128, 64] },
    groups: [{ dim: 32 }, { dim: 16 }],
    crosses: [{ name: 'user_ad', dim: 32 }],
  });
  expect(diffOf(spec, edits)).toBe(`@@ line 7 @@
-group user { age } -> 8
+group user { age } -> 16
@@ line 8 @@
-group ad { seller, "ad id", price } -> 16
+group ad { seller, "ad id", price } -> 32
+cross user_ad = user * ad -> 32
@@ line 9 @@
-bottom { layers 64, 32 }
+bottom { layers 128, 64 }`);
  // What is crossed already is not crossed again.
  const again = parse(new SourceFile('model.ads', `${spec}cross both = ad * user -> 8\n`)).tree;
  expect(structureEdits(again).some(({ name }) => name.startsWith('cross'))).toBe(false);
});
