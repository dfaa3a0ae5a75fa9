/** What `was` makes of two plans: which names are one, and that a plan under the new names is the new plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renames } from '../../src/diff/renames.ts';
import { renamedPlan } from '../../src/diff/renamed-plan.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { count } from '../helpers/full.ts';
import { meaningfulSpec } from '../helpers/meaningful-spec.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { renameAll } from '../helpers/rename-all.ts';

function planned(text: string) {
  return planSpec(memoryHost({ 'model.ads': text }), 'model.ads', null, { assume: true, members: false });
}

function planOf(text: string): Plan {
  const { plan, diagnostics } = planned(text);
  if (plan === null)
    throw new Error(`${text}\n${diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n')}`);
  return plan;
}

const before = `model m
data log from "log.csv" {
  source kind { a, shopping }
  join ads from "ads.csv" on ad_id { side candidate }
  key old_key
}
vocab pin_ids { hash 100  embed 4 }
signal cost : continuous { clip 0 .. 100  normalize minmax  embed none }
signal pin : hash_onehot(pin_ids) from ads.pin
signal word : onehot(5) { embed 2 }
group g { cost, pin } -> 8
group person { word } -> 4
cross b = g * person -> 4
tower a { layers 6 }
tower shopping { layers 6 }
head click on clicked
head view on viewed
sampling { base view  keep 50%  log unsampled }
train { holdout hash(10%, old_key) }
`;
const after = `model m
data log from "log.csv" {
  source kind { a, shop was shopping }
  join ads from "ads.csv" on ad_id { side candidate }
  key new_key
  column new_key was old_key, is_click was clicked, ads.item was pin, price was cost
}
vocab pins was pin_ids { hash 100  embed 4 }
signal price was cost : continuous { clip 0 .. 100  normalize minmax  embed none }
signal item was pin : hash_onehot(pins) from ads.item
signal word : onehot(5) { embed 2 }
group g { price, item } -> 8
group user was person { word } -> 4
cross a was b = g * user -> 4
tower a { layers 6 }
tower shop { layers 6 }
head buy was click on is_click
head view on viewed
sampling { base view  keep 50%  log unsampled }
train { holdout hash(10%, new_key) }
`;

/** What is sorted by name in a plan, and what no rename is about. */
function comparable({ fingerprint: _, was: _was, cost: _cost, ...plan }: Plan): unknown {
  const by = <T>(list: readonly T[], key: (one: T) => string): T[] =>
    [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  // What a concatenation reads is ordered by name, too.
  const nodes = plan.nodes.map((node) => (node.op === 'concat' ? { ...node, inputs: [...node.inputs].sort() } : node));
  const outputs = plan.outputs.map((output) => output);
  return {
    ...plan,
    inputs: by(plan.inputs, ({ name }) => name),
    vocabs: by(plan.vocabs, ({ id }) => id).map(({ file: _file, ...vocab }) => vocab),
    tables: by(plan.tables, ({ id }) => id),
    signals: by(plan.signals, ({ name }) => name),
    forests: by(plan.forests ?? [], ({ name }) => name),
    nodes: by(nodes, ({ id }) => id),
    params: by(plan.params, ({ name }) => name),
    heads: by(plan.heads, ({ name }) => name),
    outputs: by(outputs, ({ head }) => head),
  };
}

const pairs = (map: ReadonlyMap<string, string>) => Object.fromEntries(map);

describe('renames', () => {
  it('finds every kind', () => {
    const found = renames(planOf(before), planOf(after));
    expect(Object.fromEntries(Object.entries(found).map(([kind, map]) => [kind, pairs(map)]))).toEqual({
      signal: { cost: 'price', pin: 'item' },
      group: { person: 'user' },
      cross: { b: 'a' },
      head: { click: 'buy' },
      vocab: { pin_ids: 'pins' },
      source: { shopping: 'shop' },
      column: { old_key: 'new_key', clicked: 'is_click', 'ads.pin': 'ads.item', cost: 'price' },
    });
  });

  it('is the same backwards, from what says `was` to what does not', () => {
    const [old, next] = [planOf(before), planOf(after)];
    const back = renames(next, old);
    for (const [kind, map] of Object.entries(renames(old, next)))
      expect(pairs(back[kind as keyof typeof back])).toEqual(
        Object.fromEntries([...map].map(([from, to]) => [to, from])),
      );
  });

  it('makes of the old plan the new one', () => {
    const [old, next] = [planOf(before), planOf(after)];
    expect(comparable(renamedPlan(old, renames(old, next)))).toEqual(comparable(next));
  });

  it('leaves out what both plans have, and what neither has', () => {
    const plain = after.replaceAll(/ was \w+/g, '').replace(/ {2}column .*\n/, '');
    const [stale, same] = [planOf(after), planOf(plain)];
    for (const [old, next] of [
      [stale, stale],
      [same, stale],
      [stale, same],
    ] as const)
      expect(Object.values(renames(old, next)).every((map) => map.size === 0)).toBe(true);
    // A `was` that stays is no other model.
    expect(stale.fingerprint).toBe(same.fingerprint);
  });

  it('makes of any plan the one of the renamed spec, whatever its names', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const text = meaningfulSpec(seed);
        const old = planned(text).plan;
        if (old === null) return;
        let n = 0;
        const { text: renamed } = renameAll(text, (kind, name) =>
          kind === 'column' && /^(at|request_id)$/.test(name) ? name : `${name} ${n++} / % was`.replaceAll('.', ''),
        );
        const next = planOf(renamed);
        expect(comparable(renamedPlan(old, renames(old, next)))).toEqual(comparable(next));
        compared++;
      }),
      { numRuns: count(60, 1000), seed: 15 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});
