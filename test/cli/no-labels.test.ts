/** A holdout whose labels are not known yet: figures of nothing are null, never 0, NaN or the best. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csv, fine, folder } from '../helpers/command.ts';

const spec = `model m
data log from "log.csv" {
  time t { zone "America/New_York" }
  source src { a, b }
}
signal x : continuous
group all { x } -> 4
tower a { layers 4 }
tower b { layers 4 }
head click on clicked
head like on liked
train { epochs 1  batch 16  seed 1  holdout last(12h) }
baseline gbdt_lr { trees 3  depth 2 }
`;

interface Metrics {
  readonly value: string | null;
  readonly metrics: Record<string, unknown> & { readonly observed: number; readonly reason: string | null };
}

it('evaluate, compare, importance and report say that there is nothing to measure', { timeout: 120_000 }, async () => {
  // Likes are known everywhere but in the holdout; clicks nowhere in source b's holdout, which has no row.
  const rows = Array.from({ length: 96 }, (_, hour) => [
    new Date(Date.UTC(2025, 2, 8, hour)).toISOString(),
    hour >= 84 ? 'a' : ['a', 'b'][hour % 2]!,
    (hour * 7) % 13,
    Number(hour % 3 === 0),
    hour >= 84 ? '' : Number(hour % 4 === 0),
  ]);
  const dir = folder({ 'm.ads': spec, 'log.csv': csv(['t', 'src', 'x', 'clicked', 'liked'], rows) });
  await fine(dir, 'profile', 'm.ads');
  await fine(dir, 'train', 'm.ads', '--id', 'a');
  const report = JSON.parse((await fine(dir, 'evaluate', 'runs/a', '--bootstrap', '10', '--json')).out) as {
    heads: { slices: Metrics[] }[];
  };
  const [click, like] = report.heads;
  expect(click!.slices[0]!.metrics).toMatchObject({ observed: 12, reason: null });
  for (const { metrics } of [...like!.slices, ...click!.slices.filter(({ value }) => value === 'b')]) {
    expect(metrics).toMatchObject({
      observed: 0,
      rate: null,
      auc: null,
      logLoss: null,
      calibration: null,
      ece: null,
      normalizedEntropy: null,
      reason: 'no row has a label',
    });
  }
  const compared = JSON.parse(
    (await fine(dir, 'evaluate', 'm.ads', '--compare', 'base', 'gbdt_lr', '--bootstrap', '10', '--json')).out,
  ) as { comparison: { rows: { head: string; results: Record<string, unknown>[] }[] } };
  for (const { results } of compared.comparison.rows.filter(({ head }) => head === 'like')) {
    for (const result of results)
      expect(result).toMatchObject({
        auc: null,
        logLoss: null,
        aucDifference: null,
        logLossChange: null,
        intervals: null,
      });
  }
  const importance = JSON.parse((await fine(dir, 'importance', 'runs/a', '--repeats', '1', '--json')).out) as {
    heads: { head: string; logLoss: number | null; results: unknown[] }[];
  };
  expect(importance.heads.find(({ head }) => head === 'like')).toMatchObject({ auc: null, logLoss: null, results: [] });
  await fine(dir, 'report', 'runs/a', '--bootstrap', '10');
  const html = readFileSync(join(dir, 'runs/a/report.html'), 'utf8');
  expect(html).not.toMatch(/\bNaN\b|>-?Infinity</);
  // Hours by New York's clocks, which are put forward on the 9th.
  expect(html).toContain('hour (America/New_York)');
});
