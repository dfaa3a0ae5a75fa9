/** The baselines from the spec to a report, on a small simulated market. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationReport } from '../../src/evaluate/index.ts';
import type { Comparison } from '../../src/evaluate/compare.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const dir = folder();
const kinds = ['lr', 'wide_deep', 'gbdt_lr'] as const;
const spec = `
model market
data impressions from "data/impressions/*.parquet" {
  time served_at { zone "UTC" }
  source ad_type { standard, shopping }
  join pins from "data/pins.parquet" on pin_id { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  request country, device
}
vocab category { top 100  embed 4 }
signal country       : onehot { embed 4 }
signal device        : onehot { embed 4 }
signal hour          : onehot(24) from hour(served_at) { embed 4 }
signal bid           : continuous { squash log  clip 0 .. 50 }
signal price         : continuous from pins.price
signal pin_category  : indexed(category) from pins.categories { max 4 }
signal advertiser_id : hash_onehot(200) from pins.advertiser_id { embed 4 }
group ad { bid, price, pin_category, advertiser_id } -> 8
group who { country, device, hour } -> 8
bottom { layers 8 }
tower standard { layers 4 }
tower shopping { layers 4 }
head click on clicked
head good_click on good_click { loss_weight 0.5 }
train { batch 256  epochs 2  holdout last(1d)  validate last(6h) }
baseline lr        { learning_rate 0.05 }
baseline wide_deep { wide country * device, pin_category * hour  buckets 1k  layers 16, 8 }
baseline gbdt_lr   { trees 10  depth 3  learning_rate 0.05 }
`;

beforeAll(async () => {
  writeFileSync(join(dir, 'model.ads'), spec);
  await fine(dir, 'simulate', '-o', 'data', '--rows', '4k', '--click-rate', '20%', '--seed', '3');
  await fine(dir, 'profile', 'model.ads');
  for (const kind of kinds) await fine(dir, 'train', 'model.ads', '--baseline', kind, '--id', kind);
});

const report = async (...argv: string[]) =>
  JSON.parse((await fine(dir, 'evaluate', ...argv, '--json')).out) as EvaluationReport;
const bundleFile = (run: string, path: string) => readFileSync(join(dir, 'runs', run, 'bundle', path));

describe('baselines', () => {
  it.each(kinds)('%s is calibrated on its own training log, to one per cent', async (kind) => {
    const { heads, variant } = await report(`runs/${kind}`, '--split', 'train');
    expect(variant).toBe(kind);
    for (const { head, slices } of heads) {
      const { calibration, auc } = slices[0]!.metrics;
      expect(Math.abs(calibration! - 1), `${head} of ${kind}`).toBeLessThan(0.01);
      expect(auc, `${head} of ${kind}`).toBeGreaterThan(0.55);
    }
  });

  it('know the source: each source is calibrated too, by the regressions of which it is a signal', async () => {
    const { heads } = await report('runs/lr', '--split', 'train');
    for (const { metrics } of heads[0]!.slices.filter(({ by }) => by === 'source'))
      expect(Math.abs(metrics.calibration! - 1)).toBeLessThan(0.05);
  });

  it('stand side by side with the model', async () => {
    const { comparison } = JSON.parse(
      (await fine(dir, 'evaluate', 'model.ads', '--compare', 'base', ...kinds, '--runs', 'compared', '--json')).out,
    ) as { comparison: Comparison };
    expect(comparison.variants).toEqual(['base', ...kinds]);
    expect(comparison.rows.map(({ head, value }) => [head, value])).toEqual(
      ['click', 'good_click'].flatMap((head) => [null, 'standard', 'shopping'].map((value) => [head, value])),
    );
    for (const { results } of comparison.rows) for (const { logLoss } of results) expect(logLoss).toBeGreaterThan(0);
    // Trained again, from the same spec and data: the same weights.
    for (const [i, kind] of kinds.entries())
      expect(
        readFileSync(join(dir, 'compared', String(i + 2), 'bundle/weights.safetensors')).equals(
          bundleFile(kind, 'weights.safetensors'),
        ),
      ).toBe(true);
  });

  it('resume to the same bytes, trees and FTRL included', async () => {
    let interrupted = 0;
    // Wide & deep is stopped when its log begins, between steps; the trees once the run has begun, which is before the first of them.
    for (const [kind, sign] of [
      ['wide_deep', 'log.jsonl'],
      ['gbdt_lr', 'run.json'],
    ] as const) {
      const run = `${kind}-again`;
      const train = (signal: AbortSignal, ...more: string[]) =>
        adsc(dir, ['train', 'model.ads', '--baseline', kind, '--id', run, '--checkpoint-every', '3', ...more], {
          signal,
        });
      const stop = new AbortController();
      const watch = setInterval(() => existsSync(join(dir, 'runs', run, sign)) && stop.abort(), 2);
      if ((await train(stop.signal)).code !== 0) interrupted++;
      clearInterval(watch);
      expect((await train(new AbortController().signal, '--resume')).code).toBe(0);
      for (const file of ['weights.safetensors', 'manifest.json', ...(kind === 'gbdt_lr' ? ['trees.json'] : [])])
        expect(bundleFile(run, file).equals(bundleFile(kind, file)), file).toBe(true);
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

describe('a bundle with trees', () => {
  it('hashes them in its manifest and in the fingerprint of the model, and has no graph', () => {
    const manifest = JSON.parse(bundleFile('gbdt_lr', 'manifest.json').toString()) as {
      fingerprint: string;
      modelFingerprint: string;
      files: Record<string, { sha256: string }>;
    };
    const [weights, trees] = [
      sha256(bundleFile('gbdt_lr', 'weights.safetensors')),
      sha256(bundleFile('gbdt_lr', 'trees.json')),
    ];
    expect(manifest.files['trees.json']!.sha256).toBe(trees);
    expect(manifest.modelFingerprint).toBe(sha256(`adsc model\n${manifest.fingerprint}\n${weights}\n${trees}\n`));
    expect(Object.keys(manifest.files).filter((path) => path.startsWith('graph/'))).toEqual([]);
  });

  it('cannot be exported, as the graph reads leaves', async () => {
    const { code, err } = await adsc(dir, ['export', 'runs/gbdt_lr']);
    expect(code).toBe(3);
    expect(err).toContain('ADS8608');
    expect(err).toContain('reads the leaves of boosted trees');
  });

  it('training says that there is no graph', async () => {
    const { err } = await fine(dir, 'train', 'model.ads', '--baseline', 'gbdt_lr', '--id', 'said', '--epochs', '1');
    expect(err).toContain(
      'warning[ADS7011]: graph/model.onnx is not written: a forest of boosted trees cannot be expressed in it',
    );
  });

  it('is refused when they were changed', async () => {
    const path = join(dir, 'runs/said/bundle/trees.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"base":-', '"base":'));
    const { code, err } = await adsc(dir, ['evaluate', 'runs/said']);
    expect(code).toBe(3);
    expect(err).toContain('trees.json');
  });
});
