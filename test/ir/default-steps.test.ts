/** Steps by the number of rows: the rules of docs/decisions/steps.md, by hand. */
import { describe, expect, it } from 'vitest';
import { type StatedTrain, trainPlanOf } from '../../src/ir/default-steps.ts';
import { train } from '../helpers/checked.ts';

const open: StatedTrain = {
  ...train,
  batch: null,
  epochs: null,
  validate: { kind: 'random', fraction: 0.1 },
  validateStated: false,
};
const rows = (n: number) => ({ train: n, validate: Math.round(n / 9), holdout: 0 });

describe('what a spec leaves open of its steps', () => {
  it.each([
    // A hundredth of the rows, as the next lower power of 2, within 128 … 4096.
    [100, 128],
    [12_800, 128],
    [25_599, 128],
    [25_600, 256],
    [29_304, 256],
    [102_399, 512],
    [409_600, 4096],
    [100_000_000, 4096],
  ])('batch of %i rows: %i', (n, batch) => {
    expect(trainPlanOf(open, rows(n)).batch).toBe(batch);
  });

  it.each([
    [1000, 40],
    [250_000, 40],
    [250_001, 39],
    [1_000_000, 10],
    [5_000_000, 2],
  ])('epochs of %i rows: %i at most, with the best of them by the validation part', (n, epochs) => {
    expect(trainPlanOf(open, rows(n))).toMatchObject({ epochs, validate: { kind: 'random', fraction: 0.1 } });
  });

  it.each([5_000_001, 10_000_001, 100_000_000])('%i rows: one pass over all of them, nothing validated', (n) => {
    expect(trainPlanOf(open, rows(n))).toMatchObject({ epochs: 1, validate: null });
  });

  it('a variant of one epoch leaves out the rows that the model validates on', () => {
    const variant = trainPlanOf({ ...open, epochs: 1 }, rows(1000));
    expect(variant).toMatchObject({ epochs: 1, validate: { kind: 'random', fraction: 0.1 } });
  });

  it('what is stated is as it is', () => {
    const stated: StatedTrain = { ...open, batch: 17, epochs: 3, validateStated: true };
    const plan = trainPlanOf(stated, rows(1e8));
    expect(plan).toMatchObject({ batch: 17, epochs: 3, validate: { kind: 'random', fraction: 0.1 } });
    expect(plan.reasons).toBeUndefined();
    expect(plan).not.toHaveProperty('validateStated');
  });

  it('many rows with a stated validation part: one pass, and the part stays', () => {
    expect(trainPlanOf({ ...open, validateStated: true }, rows(1e8))).toMatchObject({
      epochs: 1,
      validate: { kind: 'random' },
    });
  });

  it('without a validation part there is one epoch', () => {
    const none = trainPlanOf({ ...open, validate: null, validateStated: true }, rows(1000));
    expect(none).toMatchObject({ batch: 128, epochs: 1, validate: null, reasons: { epochs: 'nothing is validated' } });
    const empty = trainPlanOf(open, { train: 7, validate: 0 });
    expect(empty).toMatchObject({ epochs: 1, validate: null, reasons: { epochs: 'no row is left to validate on' } });
  });

  it('without a lock: one pass in large batches, and the plan says why', () => {
    const why = 'no lock says how many rows there are';
    expect(trainPlanOf(open, null)).toMatchObject({
      batch: 4096,
      epochs: 1,
      validate: null,
      reasons: { batch: why, epochs: why },
    });
  });
});
