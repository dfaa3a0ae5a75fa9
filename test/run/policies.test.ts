/** What a spec may ask for besides a plain network, in steps: trees, refits, samples, variants, retraining. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RunRecord } from '../../src/train/run/folder.ts';
import { dayOf, ran, shop, SPEC, writeDay } from './daily.ts';

const recordOf = (dir: string, step: string) =>
  JSON.parse(readFileSync(join(dir, 'state/steps', step, 'run.json'), 'utf8')) as RunRecord;
/** Two steps; the second one trains on. */
async function twoSteps(spec: string, rows = 300) {
  const dir = shop(0, spec);
  for (let day = 0; day < 7; day++) writeDay(dir, day, { rows });
  const first = await ran(dir, dayOf(6));
  const second = await ran(dir, dayOf(7));
  expect([first.step.verdict, second.step.verdict]).toEqual(['published', 'published']);
  expect(second.step).toMatchObject({ from: first.step.name, scratch: null });
  for (const { step } of [first, second]) expect(Number.isFinite(step.metrics['click']!.logLoss)).toBe(true);
  expect(second.step.serving!['click']!.logLoss).toBeGreaterThan(0);
  return { dir, first, second };
}

it('`retrain every 3d` trains from scratch on the window three days after the last time, with new ids', async () => {
  const dir = shop(12, SPEC.replace('run {', 'run { retrain every 3d '));
  const steps = [];
  for (const day of [6, 7, 8, 9, 10, 11, 12]) steps.push((await ran(dir, dayOf(day))).step);
  expect(steps.map(({ scratch }) => scratch)).toEqual(['first', null, null, 'policy', null, null, 'policy']);
  expect(steps.map(({ rows }) => rows['train']! > 1000)).toEqual([true, false, false, true, false, false, true]);
  expect(steps[3]!).toMatchObject({ from: null, after: Date.parse(`${dayOf(4)}T00:00Z`) - 1 });
  // Keys that were not seen within the window have no id any more: the vocabulary was made again.
  expect(steps[6]!.vocabularies['vocab.ad']!.forgotten).toBe(0);
});

it('trees are grown again in each step, on the rows that it learns', async () => {
  // A network that learns next to nothing leaves them something to do.
  const spec = SPEC.replace('trees { count none }', 'trees { count 20 }')
    .replace('validate none', 'validate last(4h)')
    .replace('adam(0.01)', 'adam(0.000001)');
  const { dir, first, second } = await twoSteps(spec, 1000);
  const forests = [first, second].map(({ step }) => {
    const record = recordOf(dir, step.name);
    expect(record.trees!['click']!.kept).toBeGreaterThan(0);
    return readFileSync(join(dir, 'state/steps', step.name, 'bundle/trees.json'), 'utf8');
  });
  expect(forests[0]).not.toBe(forests[1]);
});

it('a refit learns from the validation part too', async () => {
  const spec = SPEC.replace('validate none', 'validate last(3h)').replace('epochs 1', 'epochs 2  refit yes');
  const { dir, first, second } = await twoSteps(spec);
  expect(recordOf(dir, second.step.name).refit!.rows).toBe(second.step.rows['train']! + second.step.rows['validate']!);
  // The next step learns from what the refit has not: its holdout.
  expect(second.step.after).toBe(first.step.trainedUntil);
  expect(second.step.rows['train']! + second.step.rows['validate']! + second.step.rows['holdout']!).toBe(
    300 + first.step.rows['holdout']!,
  );
});

it('a validation part without a refit is learned in the next step', async () => {
  const spec = SPEC.replace('validate none', 'validate last(3h)').replace('epochs 1', 'epochs 2  refit no');
  const { first, second } = await twoSteps(spec);
  expect(second.step.rows['train']! + second.step.rows['validate']! + second.step.rows['holdout']!).toBe(
    300 + first.step.rows['holdout']! + first.step.rows['validate']!,
  );
});

it('samples with `correct batch` stand for all rows in each step', async () => {
  const { second } = await twoSteps(
    SPEC.replace('train {', 'sampling { base click  keep 50%  correct batch }\ntrain {'),
    600,
  );
  expect(second.step.metrics['click']!.calibration).toBeGreaterThan(0.5);
  expect(second.step.metrics['click']!.calibration).toBeLessThan(2);
});

it('variants are left alone: a step is of the model itself', async () => {
  const { dir, second } = await twoSteps(SPEC.replace('run {', 'variant plain { without cross ua }\nrun {'));
  expect(recordOf(dir, second.step.name).variant).toBeNull();
});
