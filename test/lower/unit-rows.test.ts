/** How large rows and places are before training: those of steps that attend to each other, and all others. */
import { describe, expect, it } from 'vitest';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import { initWeights, type Weights } from '../../src/train/weights.ts';
import { checkText } from '../language/semantics/helpers.ts';

const STEP = 16;
const DIM = 24;

const spec = (read: string): string => `model shop
data log from "log/*.parquet"
vocab things { hash 4000  embed ${STEP} }
vocab places { hash 4000  embed 8 }
signal item  : hash_onehot(things)
signal place : hash_onehot(places)
signal seen  : sequence of hash_onehot(things)
sequence history { seen } { max 30 }
group ad { item, place } -> 16
read past = ${read}
bottom { layers 8 }
tower all { }
head click on clicked
baseline wide_deep { wide item * place }
`;

/** √ of the mean of the squares. */
const size = (values: Float32Array): number => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);

function checked(read: string) {
  const { program, diagnostics } = checkText(spec(read));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return program!.base;
}

function fresh(read: string): Weights {
  return initWeights(lower(checked(read), null, new Map(), true).plan!, 3);
}

describe.each(['transformer(history) -> 24 { layers 1 }', 'transact(history, ad) -> 24 { layers 1 }'])('%s', (read) => {
  const { params, tables } = fresh(read);

  it('rows of its steps have a length of 1, those of other tables the tenth of it that they had', () => {
    // Of uniform numbers in ±s the mean of squares is s²/3.
    expect(size(tables.get('vocab.things') as Float32Array) * Math.sqrt(STEP)).toBeCloseTo(1, 2);
    expect(size(tables.get('vocab.places') as Float32Array) * Math.sqrt(8)).toBeCloseTo(0.1 / Math.sqrt(3), 3);
  });

  it('places are as large as a projected row', () => {
    const kernel = params.get('read.past/input/kernel')!;
    // Each number of x·K, with x of length 1, has the variance of K's.
    expect(size(params.get('read.past/position/rows')!) / size(kernel)).toBeCloseTo(1, 1);
    expect(kernel).toHaveLength(STEP * DIM);
  });
});

it('din and mean leave all rows as small as they were', () => {
  for (const read of ['din(history, ad) -> 24', 'mean(history) -> 24'])
    expect(size(fresh(read).tables.get('vocab.things') as Float32Array) * Math.sqrt(STEP)).toBeCloseTo(
      0.1 / Math.sqrt(3),
      3,
    );
});

it('a baseline of the same spec has no such reads, and rows as small as before', () => {
  const plan = lowerBaseline(
    checked('transformer(history) -> 24 { layers 1 }'),
    null,
    'wide_deep',
    new Map(),
    true,
  ).plan!;
  const { tables } = initWeights(plan, 3);
  expect(size(tables.get('vocab.things') as Float32Array) * Math.sqrt(STEP)).toBeCloseTo(0.1 / Math.sqrt(3), 3);
});
