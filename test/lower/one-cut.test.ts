/** A model, its variants and its baselines are compared: none of them trains on rows that another leaves out. */
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/ir/lock.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import { checkText } from '../language/semantics/helpers.ts';

const STATEMENTS = [
  '',
  'trees { }',
  'trees { count none }',
  'train { epochs 1 }',
  'train { epochs 3 }',
  'train { batch 64 }',
  'train { validate random(5%) }',
  'train { validate none }',
];
/** 6 million rows are read once, and what is not validated is trained on. */
const ROWS = [1000, 6_000_000];

const lockOf = (train: number) =>
  ({
    rows: { train, validate: Math.round(train / 9), holdout: 0 },
    signals: {},
    vocabs: {},
    heads: {},
  }) as unknown as Lock;

/** null: the checker refuses the spec. */
function programFor(base: string, variant: string) {
  const text = `model m
data d from "rows.parquet"
head click on clicked
signal user : hash_onehot(50)
group g { user } -> 4
tower all { }
baseline lr
baseline gbdt_lr { epochs 2 }
${base}
variant other { ${variant === '' ? 'tower all { layers 8 }' : variant} }
`;
  return checkText(text).program;
}

describe.each(ROWS)('of %i training rows', (rows) => {
  it.each(STATEMENTS)('with `%s`, any variant has the parts of its model, and so have baselines', (base) => {
    let checked = 0;
    for (const statement of [...STATEMENTS, 'without trees']) {
      const program = programFor(base, statement);
      if (program === null) continue;
      const plans = [program.base, ...program.variants.values()].flatMap((model) => [
        lower(model, lockOf(rows)).plan!,
        ...model.baselines.map(({ kind }) => lowerBaseline(model, lockOf(rows), kind).plan!),
      ]);
      expect(plans.length).toBe(6);
      const parts = plans.map(({ train }) => JSON.stringify([train.holdout, train.validate]));
      expect(new Set(parts).size, `variant { ${statement} }: ${parts.join(' ')}`).toBe(1);
      checked++;
    }
    expect(checked).toBeGreaterThan(3);
  });
});

it('of many rows, what a variant needs of the parts its model leaves out, too', () => {
  const of = (base: string, variant: string) => {
    const { base: model, variants } = programFor(base, variant)!;
    return [model, variants.get('other')!].map((one) => lower(one, lockOf(6_000_000)).plan!.train.validate);
  };
  const part = { kind: 'random', fraction: 0.1 };
  expect(of('trees { }', 'without trees')).toEqual([part, part]);
  expect(of('', 'train { epochs 3 }')).toEqual([part, part]);
  expect(of('', 'trees { }')).toEqual([part, part]);
  // Nothing is chosen: all rows are trained on.
  expect(of('', 'train { epochs 1 }')).toEqual([null, null]);
});
