/** Intervals over users: they cover the truth as often as they say, and the commands cluster without being asked. */
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Collector, metricsOf, pairedDifferences } from '../../src/evaluate/index.ts';
import { rateInterval, Slice } from '../../src/evaluate/metrics.ts';
import { Random } from '../../src/math/random.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const EACH = 10;

/** Users of ten impressions with a mood that the model does not see. Every prediction is .5, the mean rate over users. */
function users(count: number, seed: number): { labels: Float32Array; logits: Float64Array; cluster: Int32Array } {
  const random = new Random(seed, 'clusters');
  const labels = new Float32Array(count * EACH);
  const logits = new Float64Array(count * EACH);
  for (let user = 0; user < count; user++) {
    const mood = 1.5 * random.normal();
    for (let k = 0; k < EACH; k++) {
      const z = random.normal();
      logits[user * EACH + k] = z;
      labels[user * EACH + k] = random.chance(1 / (1 + Math.exp(-z - mood))) ? 1 : 0;
    }
  }
  return { labels, logits, cluster: Int32Array.from({ length: count * EACH }, (_, i) => Math.floor(i / EACH)) };
}

describe('95 % intervals of users', () => {
  it('cover the mean log-loss; with rows as independent they would not', () => {
    const truth = (() => {
      const { labels, logits } = users(20_000, 12_345);
      return metricsOf({ logits, labels }).logLoss!;
    })();
    const worlds = 120;
    let [clustered, independent] = [0, 0];
    for (let seed = 0; seed < worlds; seed++) {
      const { labels, logits, cluster } = users(80, seed);
      const interval = (by: Int32Array | undefined) => {
        const collector = new Collector({ heads: ['click'] });
        collector.add({ rows: labels.length, logits, labels, cluster: by });
        return collector.report({ model: 'm', bootstrap: { samples: 150, seed } }).heads[0]!.slices[0]!.intervals!
          .logLoss;
      };
      const covers = ([low, high]: readonly [number, number]) => Number(low <= truth && truth <= high);
      clustered += covers(interval(cluster));
      independent += covers(interval(undefined));
    }
    // 120 draws of .95 have a standard deviation of .02; percentile intervals of 80 users are a little short.
    expect(clustered / worlds).toBeGreaterThanOrEqual(0.89);
    expect(clustered - independent).toBeGreaterThan(0);
  });

  it('are as wide as the sandwich formula says: √Σ_c (Σ (ℓ − ℓ̄))² / n (Liang & Zeger 1986)', () => {
    const { labels, logits, cluster } = users(400, 5);
    const collector = new Collector({ heads: ['click'] });
    collector.add({ rows: labels.length, logits, labels, cluster });
    const [low, high] = collector.report({ model: 'm', bootstrap: { samples: 600 } }).heads[0]!.slices[0]!.intervals!
      .logLoss;
    const losses = Float64Array.from(labels, (y, i) => Math.log1p(Math.exp(y > 0 ? -logits[i]! : logits[i]!)));
    const mean = losses.reduce((a, b) => a + b, 0) / losses.length;
    const sums = new Float64Array(400);
    losses.forEach((loss, i) => (sums[cluster[i]!]! += loss - mean));
    const sandwich = Math.sqrt(sums.reduce((a, b) => a + b * b, 0)) / losses.length;
    expect((high - low) / (2 * 1.96) / sandwich).toBeGreaterThan(0.88);
    expect((high - low) / (2 * 1.96) / sandwich).toBeLessThan(1.12);
  });

  it('of a comparison are of users too', () => {
    const { labels, logits, cluster } = users(100, 1);
    const of = (scale: number, by: Int32Array | undefined) => {
      const collector = new Collector({ heads: ['click'] });
      // The other model is off by as much for all of a user's rows.
      collector.add({
        rows: labels.length,
        logits: logits.map((z, i) => z + scale * Math.sin(cluster[i]!)),
        labels,
        cluster: by,
      });
      return collector;
    };
    const width = (by: Int32Array | undefined) => {
      const [low, high] = pairedDifferences(of(0, by), of(1, by), 0, null)!.logLoss;
      return high - low;
    };
    expect(width(cluster)).toBeGreaterThan(1.5 * width(undefined));
  });
});

describe('intervals of reliability bins', () => {
  it('take a user of ten equal rows for one row', () => {
    // By hand: Wilson's interval of 6 of 20 users, each with ten rows alike.
    const clusters = Array.from({ length: 20 }, (_, c) => ({ weight: EACH, positive: c < 6 ? EACH : 0 }));
    const wide = rateInterval(0.3, 200, [0, 0], clusters);
    rateInterval(0.3, 20, [14, 6]).forEach((bound, i) => expect(wide[i]).toBeCloseTo(bound, 12));
  });

  it('of users of one row each are those of rows', () => {
    const bins = (clustered: boolean) => {
      const slice = new Slice();
      for (let i = 0; i < 300; i++) slice.see(i, Number(i % 3 === 0), 1 + (i % 2));
      for (let i = 0; i < 300; i++) slice.add(i / 100, Number(i % 3 === 0), 1 + (i % 2), clustered ? i : undefined);
      return slice.metrics().reliability.flatMap(({ interval }) => [...interval]);
    };
    const [one, other] = [bins(true), bins(false)];
    expect(one).toHaveLength(30);
    one.forEach((bound, i) => expect(bound).toBeCloseTo(other[i]!, 12));
  });
});

describe('the commands', () => {
  const spec = `model m
data log from "log.csv" {
  join users from "users.csv" on user_id { side request }
}
signal x : continuous
signal age : continuous from users.age
group all { x, age } -> 4
head click on clicked
train { epochs 1  batch 32  holdout random(50%) }
baseline lr
`;
  const random = new Random(3, 'cluster command');
  const log = csv(
    ['user_id', 'session', 'x', 'clicked'],
    Array.from({ length: 300 }, (_, i) => [
      `u${i % 30}`,
      `s${i % 90}`,
      random.normal().toFixed(3),
      random.chance(0.4) ? 1 : 0,
    ]),
  );
  const people = csv(
    ['user_id', 'age'],
    Array.from({ length: 30 }, (_, i) => [`u${i}`, 20 + i]),
  );

  it(
    'cluster by the key of the request side, by --cluster COLUMN, or not at all, and say so',
    { timeout: 120_000 },
    async () => {
      const dir = folder({ 'm.ads': spec, 'log.csv': log, 'users.csv': people });
      await fine(dir, 'profile', 'm.ads');
      await fine(dir, 'train', 'm.ads', '--id', 'a');
      const report = async (...flags: string[]) =>
        JSON.parse((await fine(dir, 'evaluate', 'runs/a', '--json', ...flags)).out) as {
          clusteredBy: string | null;
          heads: { slices: { intervals: { units: number; logLoss: number[] } | null }[] }[];
        };
      const units = (r: Awaited<ReturnType<typeof report>>) => [r.clusteredBy, r.heads[0]!.slices[0]!.intervals?.units];
      const rows = await report('--bootstrap', '20', '--no-cluster');
      expect(units(await report('--bootstrap', '20'))).toEqual(['user_id', 30]);
      const [by, sessions] = units(await report('--cluster', 'session'));
      expect([by, Number(sessions) > 30 && Number(sessions) <= 90]).toEqual(['session', true]);
      expect(units(rows)[0]).toBeNull();
      expect(Number(units(rows)[1])).toBeGreaterThan(100);
      expect(units(await report())).toEqual([null, undefined]);
      expect((await fine(dir, 'evaluate', 'runs/a', '--bootstrap', '20')).out).toContain('bootstrap of 30 user_id');
      expect(
        (await fine(dir, 'evaluate', 'm.ads', '--compare', 'base', 'lr', '--bootstrap', '20', '--epochs', '1')).out,
      ).toContain('intervals: clustered by user_id');
      await fine(dir, 'report', 'runs/a', '--bootstrap', '20', '--out', 'r.html', '--compare', 'runs/a');
      expect(readFileSync(join(dir, 'r.html'), 'utf8')).toContain('clustered by user_id');
      const importance = JSON.parse((await fine(dir, 'importance', 'runs/a', '--json', '--repeats', '1')).out) as {
        data: { cluster: string; clusters: number };
      };
      expect(importance.data).toMatchObject({ cluster: 'user_id', clusters: 30 });
      const unknown = await adsc(dir, ['evaluate', 'runs/a', '--cluster', 'nobody']);
      expect([unknown.code, unknown.err]).toEqual([3, expect.stringContaining("'nobody'")]);
      writeFileSync(join(dir, 'other.csv'), log.replaceAll('u1,', 'u2,'));
      expect(units(await report('--bootstrap', '20', '--data', 'other.csv'))).toEqual(['user_id', 29]);
    },
  );
});
