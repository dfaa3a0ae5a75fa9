/** Numbers that neither the spec nor a normalization bounds, in everything that is emitted: clipped where `boundsOfUnclipped` says, whatever they are written as. */
import { beforeAll, describe, expect, it } from 'vitest';
import { boundsOfUnclipped } from '../../src/ir/number-bounds.ts';
import type { NumericProfile } from '../../src/ir/lock.ts';
import type { Normalize } from '../../src/ir/plan.ts';
import type { EncodedColumns, RawRow, RawValue, TransformsModule } from '../../src/runtime/types.ts';
import { planEncoder } from '../../src/emit/transforms/index.ts';
import { emitted } from '../helpers/emitted.ts';
import { smallPlan, vec, type SmallSignal } from '../helpers/plans.ts';
import { hasSpark, python, startSail } from './spark/engines.ts';
import { proven } from './spark/prove.ts';

const MIN = 1e-308;
/** What training saw, and the bound that follows: ten times as far out, a power of ten from 1,000 to 10^38. */
const seen = [
  ['nothing', null, 1e6],
  ['one', 1, 1e3],
  ['prices', 500, 1e4],
  ['far', 9.9e35, 1e37],
  ['beyond', 1e300, 1e38],
] as const;
const [MEAN, STD, LOW, HIGH] = [0.25, 3, -2, 7];
const normalizations: readonly Normalize[] = [
  { kind: 'none' },
  { kind: 'zscore', mean: MEAN, std: STD },
  { kind: 'minmax', min: LOW, max: HIGH },
];

const boundOf = (farthest: number | null, { kind }: Normalize) =>
  boundsOfUnclipped('none', kind, farthest === null ? null : ({ min: -1, max: farthest } as NumericProfile), []);
const cases = seen.flatMap(([name, farthest, bound]) =>
  normalizations.map((normalize) => ({ name: `${name}_${normalize.kind}`, farthest, bound, normalize })),
);
const small = smallPlan(
  cases.flatMap(({ name, farthest, normalize }): SmallSignal[] => [
    {
      name,
      input: 'a',
      format: 'continuous',
      encoding: vec({ clip: boundOf(farthest, normalize), normalize }),
    },
    {
      name: `${name}_vector`,
      input: 'v',
      format: 'dense',
      encoding: vec({ length: 2, clip: boundOf(farthest, normalize), normalize }),
    },
  ]),
  [],
  ['std'],
);
const withKey = { ...small, plan: { ...small.plan, data: { ...small.plan.data!, key: ['k'] } } };

/** By hand. */
function expected(x: number, bound: number, normalize: Normalize): number {
  const clipped = Math.min(Math.max(x, -bound), bound);
  if (normalize.kind === 'zscore') return Math.fround((clipped - MEAN) / STD);
  return Math.fround(normalize.kind === 'minmax' ? (clipped - LOW) / (HIGH - LOW) : clipped);
}

const far = [
  999, 1e3, 1e4, 999_999, 1e6, 1e19, 1e37, 1e38, 3.4028234663852886e38, 3.5e38, 1e39, 1e300, 1.7976931348623157e308,
];
const numbers = [0, -0, 5e-324, MIN, 1e-46, 0.1, ...far].flatMap((x) => [x, -x]);
/** No numbers of a log: missing. */
const none = [NaN, Infinity, -Infinity, 'NaN', 'Infinity', '-Infinity', '1e309', null, ''];
const values: readonly (readonly [RawValue, number | null])[] = [
  ...numbers.flatMap((x): (readonly [RawValue, number])[] => [
    [x, x],
    [String(x), x],
    [` ${x.toExponential()} `, x],
  ]),
  [9223372036854775807n, 2 ** 63],
  [-9223372036854775808n, -(2 ** 63)],
  ...none.map((value) => [value, null] as const),
];
const rows: RawRow[] = values.map(([a, x]) => ({ a, v: x === null ? [a as number, 1] : [x, -x], src: 'std' }));

function check({ signals }: EncodedColumns): void {
  for (const { name, bound, normalize } of cases)
    values.forEach(([written, x], row) => {
      const [number, vector] = [signals[name]!, signals[`${name}_vector`]!];
      if (number.kind !== 'vec' || vector.kind !== 'vec') throw new Error('no numbers');
      const said = `${name} of ${String(written)}`;
      const want = x === null ? [0, 1] : [expected(x, bound, normalize), 0];
      expect(
        Array.from(number.values.subarray(2 * row, 2 * row + 2), (one) => one + 0),
        said,
      ).toEqual(want.map((one) => one + 0));
      const wanted = x === null ? null : [...[x, -x].map((one) => expected(one, bound, normalize)), 0];
      const got = Array.from(vector.values.subarray(3 * row, 3 * row + 3), (one) => one + 0);
      if (wanted === null) expect(got[2], said).toBe(1);
      else expect(got, said).toEqual(wanted.map((one) => one + 0));
      expect(got.every(Number.isFinite), said).toBe(true);
    });
}

describe('numbers that nothing bounds', () => {
  let module: TransformsModule;
  beforeAll(async () => {
    ({ module } = await emitted(small));
  });
  const columns = { a: rows.map(({ a }) => a), v: rows.map(({ v }) => v), src: rows.map(() => 'std') };

  it('bounds are those of the profile', () => {
    for (const { farthest, bound, normalize } of cases) expect(boundOf(farthest, normalize)).toEqual([-bound, bound]);
  });

  it('the encoder of adsc, and the emitted one', () => {
    check(planEncoder(small.plan, small.vocabularies).encodeColumns(columns, rows.length));
    check(module.createEncoder(small.vocabularies).encodeColumns(columns, rows.length));
  });

  it.skipIf(python === null)('Sail', async () => {
    await proven(withKey, rows, await startSail());
  });

  it.skipIf(!hasSpark)('Spark', async () => {
    await proven(withKey, rows, null);
  });
});
