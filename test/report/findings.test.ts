import { describe, expect, it } from 'vitest';
import { Collector, type EvaluationReport, logitOf, sigmoid } from '../../src/evaluate/index.ts';
import { Random } from '../../src/math/random.ts';
import { findings } from '../../src/report/findings.ts';
import type { ReportInput } from '../../src/report/index.ts';

/** Two sources of one head; predictions are `shift` logits above the truth in each. */
function evaluated(
  rows: number,
  shift: readonly [number, number],
  options: { events?: boolean } = {},
): EvaluationReport {
  const random = new Random(9, 'findings');
  const collector = new Collector({ heads: ['click'], sources: ['a', 'b'] });
  const batch = { rows, logits: new Float32Array(rows), labels: new Float32Array(rows), source: new Int32Array(rows) };
  for (let i = 0; i < rows; i++) {
    const z = -2 + random.normal();
    batch.source[i] = i % 2;
    batch.labels[i] = options.events !== false && random.chance(sigmoid(z)) ? 1 : 0;
    batch.logits[i] = z + shift[i % 2]!;
  }
  collector.add(batch);
  return collector.report({ model: 'm' });
}

function input(report: EvaluationReport, after: EvaluationReport | null = null): ReportInput {
  const evaluation = { kind: 'model' as const, report, histograms: [] };
  return {
    run: 'runs/1',
    plan: { calibration: null } as unknown as ReportInput['plan'],
    vocabularies: {},
    modelFingerprint: '',
    record: null,
    log: { steps: [], epochs: [], examplesPerSecond: null },
    evaluatedOn: 'the holdout',
    evaluations: after === null ? [evaluation] : [evaluation, { kind: 'calibrated', report: after, histograms: [] }],
    comparison: null,
    last: null,
    calibrator: null,
    importance: { value: null, problem: '' },
    conditional: { value: null, problem: '' },
    lock: { value: null, problem: '' },
    picture: null,
  };
}

describe('what stands out', () => {
  it('is that nothing does, for right predictions', () => {
    expect(findings(input(evaluated(20_000, [0, 0])))).toEqual([
      'The level of predictions is within what chance allows in every head and source (the model itself, the holdout).',
    ]);
  });

  it('is the source whose level is off, by how much and against what chance does', () => {
    const found = findings(input(evaluated(20_000, [0, 0.3])));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^click on b: predictions are 2\d\.\d % too high \(predicted over observed 1\.2\d\d; chance alone: ±[45]\.\d %\)\.$/,
    );
  });

  it('is the head where each of its sources has too few events to show it', () => {
    // 200 events a source where 240 were predicted: ln 1.2 is 2.8 standard deviations of chance in each, 4.0 in both.
    const collector = new Collector({ heads: ['click'], sources: ['a', 'b'] });
    const rows = 2400;
    const labels = Float32Array.from({ length: rows }, (_, i) => (i % 12 < 2 ? 1 : 0));
    collector.add({
      rows,
      labels,
      logits: new Float32Array(rows).fill(logitOf(0.2)),
      source: Int32Array.from({ length: rows }, (_, i) => i % 2),
    });
    expect(findings(input(collector.report({ model: 'm' }))).filter((text) => text.includes('too'))).toEqual([
      'click: predictions are 20.0 % too high (predicted over observed 1.200; chance alone: ±8.9 %).',
    ]);
  });

  it('is that there are no events, or few', () => {
    expect(findings(input(evaluated(500, [0, 0], { events: false }))).slice(0, 2)).toEqual([
      'click on a: no positives, so calibration can’t be judged.',
      'click on b: no positives, so calibration can’t be judged.',
    ]);
    expect(
      findings(input(evaluated(400, [0, 0]))).some((text) =>
        /^Fewer than 100 events: click on a \(\d+\), click on b \(\d+\)/.test(text),
      ),
    ).toBe(true);
  });

  it('is what calibration did to the ranking', () => {
    const found = findings(input(evaluated(20_000, [0, 0]), evaluated(20_000, [0, 0.6])));
    expect(found.some((text) => /^click: calibration moves AUC from 0\.\d{4} to 0\.\d{4}\.$/.test(text))).toBe(true);
  });
});
