/** One step, and twenty, of the trainer against adsc's own on the same rows, from the same weights: every operation, loss, correction and optimizer. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { torchrecPython, trainedOn } from '../helpers/torchrec.ts';
import { farthest, goldenIn, goldenOf, lossesOf, projectOf, stagesHere, trainedHere } from './project.ts';
import { batch, composed, delayed, experts, masks, mixed, sequences, towers } from './specs.ts';

const STEPS = 20;

describe.skipIf(torchrecPython === null)('train.py', () => {
  it.each(Object.entries({ towers, masks, mixed, composed, delayed, batch, sequences, experts }))(
    'learns what adsc learns: %s',
    async (_, spec) => {
      // A batch is the whole training part: no order of rows is in it.
      const project = await projectOf(spec, 2000);
      await trainedOn(
        project.dir,
        1,
        ...[
          '--data',
          'encoded',
          '--out',
          'out',
          '--init',
          'init.safetensors',
          '--epochs',
          String(STEPS + 1),
          '--steps',
          String(STEPS),
        ],
      );
      const { result, losses } = await trainedHere(project, STEPS);
      const theirs = lossesOf(join(project.dir, 'out/log.jsonl'));
      expect(theirs).toHaveLength(STEPS);
      expect(Math.abs(theirs[0]! - losses[0]!)).toBeLessThan(1e-5);
      expect(farthest(theirs, losses)).toBeLessThan(1e-4);
      expect(losses[STEPS - 1]).toBeLessThan(losses[0]!);
      expect(farthest(goldenIn(join(project.dir, 'out')), await goldenOf(project, result.weights))).toBeLessThan(1e-3);
    },
  );

  it.each([
    ['the best epoch', 'validate random(20%)', ''],
    ['all rows once the best epoch is known', 'validate random(20%)', '  refit yes'],
    ['what the last epoch gave', 'validate none', ''],
  ])('ends as adsc does, with %s', async (_, validate, refit) => {
    // Steps so large that some epochs are worse than the one before.
    const project = await projectOf(
      towers
        .replace('validate none', `${validate}  patience 2${refit}`)
        .replace(
          'l2 0.001  optimizer adam(0.0005)  embeddings adagrad(0.003)',
          'optimizer sgd(1.5)  embeddings sgd(1.5)',
        ),
      2000,
    );
    const said = await trainedOn(
      project.dir,
      1,
      ...['--data', 'encoded', '--out', 'out', '--init', 'init.safetensors', '--epochs', '12'],
    );
    const result = await stagesHere(project, 12);
    expect(/(done|stopped early): \d+ steps/.exec(said)?.[1]).toBe(result.status);
    expect(farthest(goldenIn(join(project.dir, 'out')), await goldenOf(project, result.weights))).toBeLessThan(1e-3);
  });
});
