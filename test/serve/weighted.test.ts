/** Weighted lists as they are served: in process, exported, refused and logged. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inputUses } from '../../src/emit/transforms/inputs.ts';
import { planEncoder } from '../../src/emit/transforms/transform-spec.ts';
import { load, type Model } from '../../src/index.ts';
import type { WeightsPlan } from '../../src/ir/plan.ts';
import type { RawRow, RawValue } from '../../src/runtime/types.ts';
import { formOf } from '../../src/serve/log/values.ts';
import { fine } from '../helpers/command.ts';
import { smallPlan } from '../helpers/plans.ts';
import { valueOf } from '../helpers/outcome.ts';
import { makeShop, offline, requestsOf, type Shop } from './shop.ts';

let shop: Shop;
let model: Model;
beforeAll(async () => {
  shop = await makeShop('', '', true);
  model = valueOf(await load(join(shop.dir, 'runs/first')));
});
afterAll(() => model?.close());

it('are scored as offline, whole rows and requests with candidates', async () => {
  const expected = await offline(shop.dir, 'first', null);
  const { scores } = await model.predict(shop.rows as never);
  expect(Math.max(...scores['click']!.map((p, i) => Math.abs(p! - expected[2 * i + 1]!)))).toBeLessThan(1e-6);
  for (const { request, candidates, places } of requestsOf(shop.rows)) {
    const ranked = await model.rank(request as never, candidates as never);
    ranked.scores['buy']!.forEach((p, i) => expect(Math.abs(p! - expected[2 * places[i]!]!)).toBeLessThan(1e-6));
  }
  // Weights count: without them the scores are others.
  const row = { ...shop.rows[0], seen: [1, 2], seen_for: [1, 9] };
  const [weighed, even] = (await model.predict([row, { ...row, seen_for: null }] as never)).scores['click']!;
  expect(weighed).not.toBe(even);
});

it('are refused where the weights do not fit', async () => {
  const refused = (change: object) =>
    expect(model.predict([{ ...shop.rows[0], ...change }] as never)).rejects.toMatchObject({ name: 'InvalidRequest' });
  await refused({ seen: [1, 2], seen_for: [1] });
  await refused({ seen: [1], seen_for: [-1] });
  await refused({ brands: 'acme:-1' });
  await refused({ 'users.scores': { x: 'much' } });
  await expect(model.predict([{ ...shop.rows[0], seen: [1, 2], seen_for: [1] }] as never)).rejects.toThrow(
    "'seen' and its weights 'seen_for' have 2 elements and 1 weights",
  );
});

it('are exported to ONNX', async () => {
  const { out } = await fine(shop.dir, 'export', 'runs/first', '-o', 'shop.onnx', '--json');
  expect((JSON.parse(out) as { error: number }).error).toBeLessThan(1e-5);
});

it('encode from the log to what was scored', () => {
  const cases: readonly (readonly [WeightsPlan, RawRow])[] = [
    [
      { kind: 'column', input: 'w' },
      { x: ['a', 'b', 'c'], w: [1, null, 3] },
    ],
    [
      { kind: 'column', input: 'w' },
      { x: ['a', 'b', 'c'], w: [1, 'none', 3] },
    ],
    [{ kind: 'map' }, { x: { a: 0.5, b: null } }],
    [{ kind: 'map' }, { x: '{"a": 0.5}' }],
    [{ kind: 'pairs', separator: ':' }, { x: ['a:0.5', 'b', null] }],
  ];
  for (const [weights, row] of cases) {
    const { plan, vocabularies } = smallPlan(
      [
        {
          name: 'x',
          format: 'indexed',
          encoding: { kind: 'ids', vocab: 'v', max: 4, keep: 'first', pool: 'mean', split: null, weights },
        },
      ],
      [{ id: 'v', kind: 'file', of: ['a', 'b', 'c'] }],
    );
    const logged = Object.fromEntries(
      inputUses(plan).map(({ input, readings }) => [input.name, formOf(readings).of(row[input.name]) as RawValue]),
    );
    const encode = (of: RawRow) => planEncoder(plan, vocabularies).encodeRow(of).signals['x'];
    expect(encode(logged)).toEqual(encode(row));
  }
});
