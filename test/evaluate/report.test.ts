import { describe, expect, it } from 'vitest';
import { Collector, compareReports, logitOf, renderComparison, renderReport } from '../../src/evaluate/index.ts';
import { Random } from '../../src/math/random.ts';

/** A log of two heads and two sources; `skill` 0 … 1 is how much of the true logit the predictions hold. */
function collected(rows: number, skill: number, options: { clusterSize?: number; level?: number } = {}): Collector {
  const random = new Random(5, 'report test');
  const collector = new Collector({
    heads: ['click', 'save'],
    sources: ['standard', 'shopping'],
    slices: [
      { by: 'signal', name: 'country', nameOf: (id) => (id === 0 ? '(missing)' : ['US', 'DE\u001b[31m'][id - 2]!) },
    ],
  });
  const batch = {
    rows,
    logits: new Float32Array(rows * 2),
    labels: new Float32Array(rows * 2),
    truth: new Float64Array(rows * 2),
    weight: new Float32Array(rows).fill(1),
    source: new Int32Array(rows),
    cluster: new Int32Array(rows),
    ids: { 'signal country': new Int32Array(rows) },
  };
  for (let i = 0; i < rows; i++) {
    batch.source[i] = i % 2;
    batch.cluster[i] = Math.floor(i / (options.clusterSize ?? 1));
    batch.ids['signal country'][i] = [2, 3, 0][i % 3]!;
    for (let h = 0; h < 2; h++) {
      const z = random.normal() - 1;
      const p = 1 / (1 + Math.exp(-z));
      batch.truth[i * 2 + h] = p;
      batch.labels[i * 2 + h] = h === 1 && i % 10 === 0 ? Number.NaN : random.chance(p) ? 1 : 0;
      batch.logits[i * 2 + h] = skill * z + (1 - skill) * random.normal() - (1 - skill) + (options.level ?? 0);
    }
  }
  collector.add(batch);
  return collector;
}

describe('a report', () => {
  const report = collected(4000, 1).report({ model: 'ads' });
  const click = report.heads[0]!;

  it('has each head overall, by source, and by value of the signal', () => {
    expect(click.slices.map((slice) => [slice.by, slice.value, slice.metrics.rows])).toEqual([
      ['all', null, 4000],
      ['source', 'standard', 2000],
      ['source', 'shopping', 2000],
      ['signal', 'US', 1334],
      ['signal', '(missing)', 1333],
      ['signal', 'DE\u001b[31m', 1333],
    ]);
  });

  it('leaves unobserved labels out', () => {
    expect(report.heads[1]!.slices[0]!.metrics).toMatchObject({ rows: 4000, observed: 3600 });
  });

  it('finds no regret in the true probabilities themselves', () => {
    expect(click.slices[0]!.truth!.regret).toBeCloseTo(0, 6);
    expect(click.slices[0]!.truth!.expectedRegret).toBeCloseTo(0, 6);
  });

  it('finds the regret of a prediction that is off by half a logit, near its quadratic approximation ½ p(1−p) δ²', () => {
    const { truth } = collected(4000, 1, { level: 0.5 }).report({ model: 'ads' }).heads[0]!.slices[0]!;
    // E[p(1−p)] of these logits is about .17.
    expect(truth!.expectedRegret).toBeGreaterThan(0.018);
    expect(truth!.expectedRegret).toBeLessThan(0.024);
    expect(Math.abs(truth!.regret - truth!.expectedRegret)).toBeLessThan(0.02);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('counts rows of a source that was never declared', () => {
    const collector = new Collector({ heads: ['click'], sources: ['a'] });
    collector.add({
      rows: 3,
      logits: new Float32Array(3),
      labels: Float32Array.of(0, 1, 1),
      source: Int32Array.of(0, -1, -1),
    });
    expect(collector.report({ model: 'm' }).heads[0]!.slices.map((s) => [s.value, s.metrics.rows])).toEqual([
      [null, 3],
      ['a', 1],
      ['(unknown)', 2],
    ]);
  });
});

describe('calibration over time', () => {
  const day = (text: string) => Date.parse(`2025-03-${text}Z`);
  const collector = new Collector({ heads: ['click'], sources: ['a', 'b'] });
  collector.add({
    rows: 5,
    logits: Float32Array.from([0.5, 0.5, 0.8, 0.2, 0.5], logitOf),
    labels: Float32Array.of(1, 0, 1, 0, Number.NaN),
    source: Int32Array.of(0, 0, 0, 1, 1),
    time: Float64Array.of(day('03T01:10'), day('03T01:50'), day('03T02:00'), day('04T00:00'), day('04T01:00')),
  });
  const of = (unit: string, source: string | null) =>
    collector.report({ model: 'm' }).overTime.find((o) => o.unit === unit && o.source === source)!;

  it('by hour: (.5 + .5) / 1 is perfect, .8 / 1 is off by |ln .8|; unlabelled rows and empty hours are left out', () => {
    const { buckets, meanError } = of('hour', null);
    expect(buckets.map((b) => [new Date(b.start).toISOString(), b.rows, b.positives])).toEqual([
      ['2025-03-03T01:00:00.000Z', 2, 1],
      ['2025-03-03T02:00:00.000Z', 1, 1],
      ['2025-03-04T00:00:00.000Z', 1, 0],
    ]);
    expect(buckets[0]!.error).toBeCloseTo(0, 6);
    expect(buckets[1]!.error).toBeCloseTo(-Math.log(0.8), 6);
    // .2 was expected and none came: E is infinite.
    expect(buckets[2]).toMatchObject({ observed: 0, error: null });
    // Half an event on either side: weights 2, 1.8 and .2.
    expect(meanError).toBeCloseTo((1.8 * Math.log(1.5 / 1.3) + 0.2 * Math.log(0.7 / 0.5)) / 4, 6);
  });

  it('by day and source', () => {
    expect(of('day', 'a').buckets.map((b) => b.calibration)).toEqual([expect.closeTo(1.8 / 2, 6)]);
    expect(of('day', 'b')).toMatchObject({
      withoutEvents: 1,
      meanError: expect.closeTo(Math.log(0.7 / 0.5), 6) as unknown,
    });
  });

  it('is absent without times', () => {
    expect(collected(10, 1).report({ model: 'm' }).overTime).toEqual([]);
  });
});

describe('bootstrap intervals', () => {
  const standardError = (c: Collector): number => {
    const { auc } = c.report({ model: 'm', bootstrap: { samples: 300 } }).heads[0]!.slices[0]!.intervals!;
    return (auc![1] - auc![0]) / (2 * 1.96);
  };

  it('are about as wide as Hanley & McNeil (1982) say', () => {
    const c = collected(2000, 1);
    const m = c.report({ model: 'm' }).heads[0]!.slices[0]!.metrics;
    const [a, p, n] = [m.auc!, m.positives, m.observed - m.positives];
    const [q1, q2] = [a / (2 - a), (2 * a * a) / (1 + a)];
    const expected = Math.sqrt((a * (1 - a) + (p - 1) * (q1 - a * a) + (n - 1) * (q2 - a * a)) / (p * n));
    expect(standardError(c) / expected).toBeGreaterThan(0.8);
    expect(standardError(c) / expected).toBeLessThan(1.25);
  });

  it('take clusters whole', () => {
    const c = collected(2000, 1, { clusterSize: 10 });
    expect(c.report({ model: 'm', bootstrap: { samples: 20 } }).heads[0]!.slices[0]!.intervals!.units).toBe(200);
  });

  it('are the same for the same seed', () => {
    const run = () => collected(500, 0.5).report({ model: 'm', bootstrap: { samples: 50, seed: 3 } });
    expect(run()).toEqual(run());
  });
});

describe('a comparison', () => {
  const [good, poor] = [collected(4000, 1), collected(4000, 0.3)];
  const reports = [good.report({ model: 'ads' }), poor.report({ model: 'ads', variant: 'single_tower' })];

  it('gives differences from the first, overall and per source', () => {
    const { rows, variants } = compareReports(reports);
    expect(variants).toEqual(['base', 'single_tower']);
    expect(rows.map((row) => [row.head, row.value])).toEqual([
      ['click', null],
      ['click', 'standard'],
      ['click', 'shopping'],
      ['save', null],
      ['save', 'standard'],
      ['save', 'shopping'],
    ]);
    const [base, other] = rows[0]!.results;
    expect(base!.aucDifference).toBe(0);
    expect(other!.aucDifference).toBeCloseTo(other!.auc! - base!.auc!, 12);
    expect(other!.logLossChange).toBeCloseTo(other!.logLoss! / base!.logLoss! - 1, 12);
  });

  it('has paired intervals that leave out zero where the difference is plain, and hold it for a twin', () => {
    const paired = compareReports([...reports, reports[0]!], {
      collectors: [good, poor, good],
      bootstrap: { samples: 100 },
    });
    const [, other, twin] = paired.rows[0]!.results;
    expect(other!.intervals!.auc![1]).toBeLessThan(0);
    expect(twin!.intervals!.auc).toEqual([0, 0]);
  });

  it('refuses to pair different rows', () => {
    const paired = compareReports(reports, { collectors: [good, collected(3000, 1)] });
    expect(paired.rows[0]!.results[1]!.intervals).toBeNull();
  });
});

describe('on a terminal', () => {
  const collectors = [collected(4000, 1), collected(4000, 0.6)];
  const reports = collectors.map((c, i) =>
    c.report({ model: 'pinterest_ads', variant: i === 0 ? null : 'single_tower', bootstrap: { samples: 20 } }),
  );
  const texts = [
    ...reports.map((report) => renderReport(report)),
    renderComparison(compareReports(reports, { collectors, bootstrap: { samples: 20 } })),
  ];

  it('fits 80 columns', () => {
    for (const line of texts.join('\n').split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it('shows what is there and nothing that a terminal would obey', () => {
    expect(texts[0]).toMatchSnapshot();
    expect(texts[2]).toMatchSnapshot();
    expect(texts.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('says why a metric is missing', () => {
    const collector = new Collector({ heads: ['click'] });
    collector.add({ rows: 2, logits: Float32Array.of(logitOf(0.1), 0), labels: Float32Array.of(0, 0) });
    expect(renderReport(collector.report({ model: 'm' }))).toContain('click all: no positives');
  });
});
