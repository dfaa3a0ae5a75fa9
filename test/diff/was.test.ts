/** What `adsc diff` makes of `was`: every kind, with verdicts and numbers of parameters computed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../src/diff/compare.ts';
import { diff, type ModelChange } from '../../src/index.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { folder } from '../helpers/command.ts';
import { count } from '../helpers/full.ts';
import { meaningfulSpec } from '../helpers/meaningful-spec.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { valueOf } from '../helpers/outcome.ts';
import { renameAll } from '../helpers/rename-all.ts';

const spec = `model m
data log from "log.csv" {
  source kind { a, b }
  join ads from "ads.csv" on ad_id { side candidate }
}
vocab item { hash 100  embed 4 }
signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
signal item : hash_onehot(item) from ads.item
signal slot : onehot(10) { embed 2 }
group g { price, item } -> 8
group h { slot } -> 4
cross c = g * h -> 4
bottom { layers 16 }
tower a { layers 6 }
tower b { layers 6 }
head buy   on bought
head click on clicked
`;

type Edit = readonly [from: string, to: string];
type Expected = readonly [change: string, was: string | null, serving: string, weights: string, kept: number | null];

async function changes(edits: readonly Edit[], old = spec): Promise<readonly ModelChange[]> {
  let next = old;
  for (const [from, to] of edits) {
    expect(next).toContain(from);
    next = next.replace(from, to);
  }
  const found = valueOf(await diff('old.ads', 'new.ads', { cwd: folder({ 'old.ads': old, 'new.ads': next }) }));
  expect(found.weights.parameters.kept + found.weights.parameters.fresh).toBe(found.weights.total);
  return found.changes;
}

const shown = ({ kind, name, action, was, serving, weights }: ModelChange): Expected => [
  `${kind} ${name} ${action}`,
  was,
  serving,
  `${weights.keep}${weights.equal ? '=' : ''}`,
  weights.parameters?.kept ?? null,
];

const rows: readonly (readonly [title: string, edits: readonly Edit[], expected: readonly Expected[]])[] = [
  [
    // (1 + missing flag) × 8 units of the group.
    'a signal that reads the column of before',
    [
      ['signal price : continuous', 'signal cost was price : continuous from price'],
      ['{ price, item }', '{ cost, item }'],
    ],
    [['signal cost renamed', 'price', 'compatible', 'copy=', 16]],
  ],
  [
    // Its own table of (10 + 2) × 2, and 2 × 4 rows of the kernel.
    'a signal with a table of its own',
    [
      ['signal slot : onehot(10)', 'signal place was slot : onehot(10) from slot'],
      ['{ slot }', '{ place }'],
    ],
    [['signal place renamed', 'slot', 'compatible', 'copy=', 32]],
  ],
  [
    'a signal and its column',
    [
      ['signal price : continuous', 'signal cost was price : continuous'],
      ['{ price, item }', '{ cost, item }'],
      ['  join', '  column cost was price\n  join'],
    ],
    [
      ['column cost renamed', 'price', 'breaking', 'same=', null],
      ['signal cost renamed', 'price', 'compatible', 'copy=', 16],
    ],
  ],
  [
    // 2 × 4 + 4 of its own; 4 × 4 in the cross and 4 × 16 in the bottom read it.
    'a group',
    [
      ['group h', 'group place was h'],
      ['g * h', 'g * place'],
    ],
    [['group place renamed', 'h', 'compatible', 'copy=', 92]],
  ],
  [
    // (8 × 4 + 4) + (4 × 4 + 4) of its own; 4 × 16 in the bottom.
    'a cross',
    [['cross c', 'cross both was c']],
    [['cross both renamed', 'c', 'compatible', 'copy=', 120]],
  ],
  [
    // (6 + 1) in each of two towers.
    'a head',
    [['head click on', 'head tap was click on']],
    [['head tap renamed', 'click', 'breaking', 'copy=', 14]],
  ],
  [
    // 101 rows of 4.
    'a vocabulary',
    [
      ['vocab item', 'vocab thing was item'],
      ['hash_onehot(item)', 'hash_onehot(thing)'],
    ],
    [['vocab thing renamed', 'item', 'compatible', 'copy=', 404]],
  ],
  [
    // Its tower: 16 × 6 + 6, and (6 + 1) for each of two heads.
    'a source, with its tower',
    [
      ['{ a, b }', '{ a, c was b }'],
      ['tower b', 'tower c'],
    ],
    [['source c renamed', 'b', 'breaking', 'copy=', 116]],
  ],
  [
    "a label's column, which no request has",
    [
      ['on clicked', 'on is_click'],
      ['  join', '  column is_click was clicked\n  join'],
    ],
    [['column is_click renamed', 'clicked', 'compatible', 'same=', null]],
  ],
  [
    'a column of a joined table',
    [
      ['from ads.item', 'from ads.thing'],
      ['  join', '  column ads.thing was item\n  join'],
    ],
    [['column ads.thing renamed', 'ads.item', 'breaking', 'same=', null]],
  ],
  [
    'what else of it is different is said of the new name',
    [
      ['signal price : continuous { clip 0 .. 100', 'signal cost was price : continuous from price { clip 0 .. 200'],
      ['{ price, item }', '{ cost, item }'],
      ['head click on clicked', 'head tap was click on clicked >= 2'],
    ],
    [
      ['head tap renamed', 'click', 'breaking', 'copy=', 14],
      ['signal cost renamed', 'price', 'compatible', 'copy=', 16],
      ['head tap changed', 'click', 'meaning', 'fresh', 0],
      ['signal cost changed', 'price', 'compatible', 'refit=', 16],
      ['signal cost changed', 'price', 'compatible', 'same', null],
    ],
  ],
];

describe('was', () => {
  it.each(rows)('%s', async (_, edits, expected) => {
    expect((await changes(edits)).map(shown)).toEqual(expected);
  });

  it('a source whose rows a tower of all others takes is a warning', async () => {
    const open = spec.replace('tower b { layers 6 }', 'tower b { layers 6  fallback yes }');
    const found = await changes(
      [
        ['{ a, b }', '{ d was a, b }'],
        ['tower a', 'tower d'],
      ],
      open,
    );
    expect(found.map(shown)).toEqual([['source d renamed', 'a', 'warning', 'copy=', 116]]);
  });

  it('says where both names are written', async () => {
    const dir = folder({
      'old.ads': spec,
      'new.ads': spec.replace('head click on', 'head tap was click on'),
    });
    const { changes: found, sources } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
    const text = (span: ModelChange['before']) => sources.get(span!.file)!.text.slice(span!.start, span!.end);
    expect([text(found[0]!.before), text(found[0]!.after)]).toEqual(['click', 'tap']);
  });

  it('where nobody wrote it, the likely pair says what to write', async () => {
    const fixes = async (edits: readonly Edit[]) => (await changes(edits)).map(({ fix }) => fix ?? '');
    expect((await fixes([['head click on', 'head tap on']])).join('\n')).toContain("write 'head tap was click'");
    expect(
      (
        await fixes([
          ['signal price : continuous', 'signal cost : continuous from price'],
          ['{ price, item }', '{ cost, item }'],
        ])
      ).join('\n'),
    ).toContain("write 'signal cost was price'");
    expect(
      (
        await fixes([
          ['vocab item', 'vocab thing'],
          ['hash_onehot(item)', 'hash_onehot(thing)'],
        ])
      ).join('\n'),
    ).toContain("write 'vocab thing was item'");
    expect((await fixes([['from ads.item', 'from ads.thing']])).join('\n')).toContain(
      "write 'column ads.thing was ads.item' in data",
    );
    expect(
      (
        await fixes([
          ['{ a, b }', '{ a, c }'],
          ['tower b', 'tower c'],
        ])
      ).join('\n'),
    ).toContain("write 'source … { c was b }'");
  });

  it('all of a model under other names keeps every weight', () => {
    const side = (text: string) => {
      const { plan } = planSpec(memoryHost({ 'model.ads': text }), 'model.ads', null, { assume: true, members: false });
      return plan === null ? null : { plan, keys: new Map<string, never>(), locked: false, places: null };
    };
    let compared = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const text = meaningfulSpec(seed);
        const old = side(text);
        if (old === null) return;
        let n = 0;
        const next = side(renameAll(text, (_, name) => `${name.replaceAll('.', '')} ${n++}`).text)!;
        for (const [from, to] of [
          [old, next],
          [next, old],
        ] as const) {
          const { changes: found, weights } = compareModels(from, to);
          expect(found.filter(({ action }) => action !== 'renamed')).toEqual([]);
          expect(weights.parameters).toEqual({ kept: weights.total, fresh: 0, dropped: 0 });
          expect(weights.equal).toBe(true);
        }
        compared++;
      }),
      { numRuns: count(60, 1000), seed: 16 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});
