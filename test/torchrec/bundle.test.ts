/** From encoded rows to a run that every command takes, next to what `adsc train` makes of the same log. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fine } from '../helpers/command.ts';
import { torchrecPython, trainedOn } from '../helpers/torchrec.ts';
import { projectOf } from './project.ts';
import { towers } from './specs.ts';

const spec = towers
  .replace('batch 3000  epochs 1', 'batch 128  epochs 6')
  .replace('validate none', 'validate random(10%)')
  .replace('adam(0.0005)  embeddings adagrad(0.003)', 'adam(0.003)  embeddings adagrad(0.03)')
  .replace('weight weight', 'weight weight\n  request country');

interface Evaluated {
  readonly heads: readonly {
    readonly head: string;
    readonly slices: readonly {
      readonly metrics: { readonly logLoss: number; readonly auc: number; readonly calibration: number; rows: number };
    }[];
  }[];
}

describe.skipIf(torchrecPython === null)('a run of the trainer', () => {
  it('is as good as one of adsc on the holdout, and is exported, diffed, predicted with and explained', async () => {
    const { dir } = await projectOf(spec, 8000, 1000);
    const evaluated = async (run: string): Promise<Evaluated> =>
      JSON.parse((await fine(dir, 'evaluate', run, '--json')).out) as Evaluated;
    await fine(dir, 'train', 'model.ads', '--id', 'here');
    await trainedOn(dir, 2, '--data', 'encoded', '--out', 'trained');
    await fine(
      dir,
      'bundle',
      'build',
      '--weights',
      'trained/weights.safetensors',
      '--spec',
      'model.ads',
      '--out',
      'runs/there',
    );
    const [here, there] = [await evaluated('runs/here'), await evaluated('runs/there')];
    here.heads.forEach(({ head, slices }, h) => {
      const [mine, theirs] = [slices[0]!.metrics, there.heads[h]!.slices[0]!.metrics];
      expect(theirs.rows).toBe(mine.rows);
      // Other fresh weights and another order of rows: on 800 rows that is a standard error of about 2 %.
      expect(Math.abs(theirs.logLoss / mine.logLoss - 1), `${head} ${theirs.logLoss} ${mine.logLoss}`).toBeLessThan(
        0.06,
      );
      expect(Math.abs(theirs.auc - mine.auc)).toBeLessThan(0.06);
      expect(Math.abs(theirs.calibration - 1)).toBeLessThan(0.25);
    });
    expect((await fine(dir, 'diff', 'runs/here', 'runs/there', '--fail', 'any')).code).toBe(0);
    await fine(dir, 'export', 'runs/there', '--out', 'model.onnx');
    await fine(dir, 'predict', 'runs/there', '--data', 'log.jsonl', '--output', 'scores.csv');
    expect(readFileSync(join(dir, 'scores.csv'), 'utf8').trim().split('\n')).toHaveLength(8001);
    await fine(dir, 'importance', 'runs/there', '--quiet');
  });
});
