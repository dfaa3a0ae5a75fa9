import { describe, expect, it } from 'vitest';
import { type ImportanceReport, renderImportance } from '../../src/importance/index.ts';

const effect = (change: number, half: number) => ({
  change,
  interval: [change - half, change + half] as const,
  standardError: half / 2,
});
const adjusted = { useful: 1, harmful: 1 };

const report: ImportanceReport = {
  version: 1,
  modelFingerprint: 'f',
  model: 'ads',
  variant: 'base',
  data: {
    part: 'holdout',
    files: null,
    rows: 200_000,
    of: 1_234_567,
    cluster: 'user_id',
    clusters: 8123,
    request: null,
    requests: null,
  },
  repeats: 5,
  seed: 1,
  conditional: false,
  calibrator: null,
  level: 0.95,
  tolerance: { auc: 0.0005, logLoss: 0.001 },
  units: [
    { kind: 'signal', name: 'price', signals: ['price'], by: 'row', moved: 1, movable: 1, within: [] },
    {
      kind: 'signal',
      name: 'a_signal_with_a_name_that_is_much_longer_than_any_table',
      signals: ['x'],
      by: 'row',
      moved: 1,
      movable: 1,
      within: [],
    },
    { kind: 'signal', name: 'bell\u0007', signals: ['b'], by: 'row', moved: 0.5, movable: 1, within: [] },
    { kind: 'signal', name: 'ad_type', signals: ['ad_type'], by: 'row', moved: 0, movable: 0.5, within: [] },
    { kind: 'group', name: 'user', signals: ['price', 'x'], by: 'row', moved: 1, movable: 1, within: [] },
    { kind: 'set', name: 'price, bell\u0007', signals: ['b', 'price'], by: 'row', moved: 1, movable: 1, within: [] },
  ],
  associations: [],
  unread: ['bid'],
  heads: [
    {
      head: 'click',
      rows: 200_000,
      positives: 6021,
      auc: 0.74215,
      logLoss: 0.123456,
      entropy: 0.13,
      reason: null,
      results: [
        { unit: 0, auc: effect(0.0123, 0.001), logLoss: effect(0.00312, 0.0002), verdict: 'useful', adjusted },
        { unit: 1, auc: effect(0.00001, 0.0002), logLoss: effect(0.000001, 0.00003), verdict: 'nothing', adjusted },
        { unit: 2, auc: effect(-0.0012, 0.001), logLoss: effect(-0.00012, 0.0001), verdict: 'harmful', adjusted },
        { unit: 3, auc: effect(0, 0), logLoss: effect(0, 0), verdict: 'unmoved', adjusted },
        { unit: 4, auc: effect(0.0123, 0.001), logLoss: effect(0.00312, 0.0002), verdict: 'useful', adjusted },
        { unit: 5, auc: null, logLoss: effect(0.00312, 0.002), verdict: 'unclear', adjusted },
      ],
    },
    {
      head: 'save',
      rows: 0,
      positives: 0,
      auc: null,
      logLoss: null,
      entropy: 0,
      reason: 'no row has a label',
      results: [],
    },
  ],
  confirmation: {
    without: ['b', 'x'],
    seed: 1,
    epochs: 3,
    heads: [
      { head: 'click', auc: effect(-0.0001, 0.0002), logLoss: effect(-0.0001, 0.00005), verdict: 'better' },
      { head: 'save', auc: null, logLoss: null, verdict: 'unclear' },
    ],
  },
};

describe('an importance report in the terminal', () => {
  const text = renderImportance(report);

  it('looks like this', () => {
    expect(text).toMatchSnapshot();
  });

  it('is 80 columns wide and holds no control characters', () => {
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('says that the importance is to this model, on how many rows, of whose choosing', () => {
    expect(text).toContain('importance to this fitted model, not to the task');
    expect(text.replaceAll('\n', ' ')).toContain('a seeded sample of 200,000 of 1,234,567 rows');
    expect(text.replaceAll('\n', ' ')).toContain('8,123 clusters of user_id');
  });

  it('says where nothing was flagged to confirm', () => {
    expect(renderImportance({ ...report, confirmation: { without: [], seed: 1, epochs: 1, heads: [] } })).toContain(
      'Nothing was flagged',
    );
  });
});
