/** A label is the same in a profile and in training, whatever type its column has. */
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/data/profile/profile.ts';
import type { LabelPlan } from '../../../src/ir/plan.ts';
import { folder, parquet } from '../folder.ts';
import { head, open as openDataset, plain, source } from '../plans.ts';
import { checkedHead, open, program } from '../programs.ts';

describe('labels of typed columns', () => {
  // By hand: rows, bad ones, labels that are 1.
  const cases: readonly [
    string,
    string,
    LabelPlan['op'],
    LabelPlan['value'],
    { readonly rows: number; readonly positives: number },
  ][] = [
    ['a fraction has no key', '[1.5, 2, 3, 2]::DOUBLE[]', '==', '2', { rows: 3, positives: 2 }],
    [
      'a FLOAT is its exact value, not its text',
      '[0.1, 0.5, 0.5, 0.25]::FLOAT[]',
      '==',
      0.1,
      { rows: 4, positives: 0 },
    ],
    ['a BOOLEAN is 0 or 1 as a number', '[true, false, true, true]::BOOLEAN[]', '==', 1, { rows: 4, positives: 3 }],
    ['a DECIMAL with a fraction', '[1.50, 2, 3, 2]::DECIMAL(5,2)[]', '==', '2', { rows: 3, positives: 2 }],
    [
      'a long id',
      '[9007199254740993, 9007199254740992, 1, 2]::BIGINT[]',
      '==',
      '9007199254740993',
      { rows: 4, positives: 1 },
    ],
    ['an infinite number is no label', "['1', 'inf', '0', 'nan']::DOUBLE[]", null, null, { rows: 3, positives: 1 }],
    [
      'a list is none, whatever its text',
      '[[1], [2], NULL, NULL]::INTEGER[][]',
      '==',
      '[1]',
      { rows: 2, positives: 0 },
    ],
  ];

  it.each(cases)('%s', async (_, values, op, value, { rows, positives }) => {
    const root = folder({});
    await parquet(root, {
      'a.parquet': `SELECT i::DOUBLE AS n, v FROM (SELECT unnest(range(4)) AS i, unnest(${values}) AS v)`,
    });
    const label = { column: 'v', op, value };
    const data = { primary: source('rows', 'a.parquet') };
    const { lock, diagnostics } = await profile(
      program({ data, signals: [open('n')], heads: [{ ...checkedHead('v'), label }] }),
      root,
    );
    const trained = await openDataset(
      root,
      { data, signals: [plain('n')], heads: [{ ...head('v'), label }] },
      { maxBadFraction: 1 },
    );
    const [said] = Object.values(lock.heads);
    expect({ rows: lock.rows.train, positives: said!.positives }).toEqual({ rows, positives });
    expect({ rows: trained.counts.train, positives: trained.labels[0]!.positives }).toEqual({ rows, positives });
    const bad = (all: readonly { readonly code: string; readonly message: string }[]) =>
      all.filter(({ code }) => code === 'ADS8009').map((d) => d.message);
    expect(bad(diagnostics)).toEqual(bad(trained.diagnostics));
    expect(bad(trained.diagnostics)).toHaveLength(rows < 4 ? 1 : 0);
    await trained.close();
  });
});
