/** AUC within groups, and metrics by any column: worked by hand, and held to scikit-learn and to evaluations of the rows of one value alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Collector, groupedAuc, metricsOf, renderReport, type EvaluationReport } from '../../src/evaluate/index.ts';
import { ascending } from '../../src/math/order.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const rows = {
  // Group 1: the event is above both others. Group 2: of four pairs, one is tied and three are lost. Group 3: no event. 0: no group.
  groups: [1, 1, 1, 2, 2, 2, 2, 3, 3, 0, 1],
  logits: [0.9, 0.5, 0.1, 0.8, 0.6, 0.6, 0.2, 0.9, 0.1, 0.7, 0.3],
  labels: [1, 0, 0, 0, 1, 0, 1, 0, 0, 1, Number.NaN],
};

/** Made by scripts/references/grouped_auc.py. */
const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'scikit-learn-grouped.json'), 'utf8')) as {
  cases: {
    users: number[];
    logits: number[];
    labels: number[];
    weights: number[];
    plain: { auc: number; groups: number; rows: number };
    weighted: { auc: number; groups: number; rows: number };
  }[];
};

describe('AUC within groups', () => {
  const of = (weights: readonly number[]) => groupedAuc('user', { ...rows, weights }, ascending(rows.logits));

  it('is the mean of the groups’ AUCs, 1 and .5 / 4, weighted by their rows with a label', () => {
    expect(of(rows.logits.map(() => 1))).toEqual({
      column: 'user',
      auc: (3 * 1 + 4 * 0.125) / 7,
      groups: 2,
      rows: 7,
      groupsOfOneClass: 1,
      rowsOfOneClass: 2,
      rowsWithoutGroup: 1,
    });
  });

  it.each(cases)('equals scikit-learn’s: case %#', ({ users: groups, logits, labels, weights, plain, weighted }) => {
    for (const [given, expected] of [
      [logits.map(() => 1), plain],
      [weights, weighted],
    ] as const) {
      const found = groupedAuc('user', { groups, logits, labels, weights: given }, ascending(logits));
      expect(found).toMatchObject({ groups: expected.groups, rows: expected.rows });
      expect(found.auc).toBeCloseTo(expected.auc, 12);
      expect(found.rowsWithoutGroup).toBe(groups.filter((user) => user === 0).length);
    }
  });

  it('takes weights as so many rows', () => {
    expect(of([3, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9]).auc).toBeCloseTo((5 * 1 + 4 * 0.125) / 9, 12);
  });

  it('is null where no group has both labels, and is shown with what it leaves out', () => {
    const collector = new Collector({ heads: ['click'], groupedBy: 'user' });
    const batch = { rows: 2, logits: Float32Array.of(1, 0), labels: Float32Array.of(1, 0), group: Int32Array.of(1, 2) };
    collector.add(batch);
    const report = collector.report({ model: 'm' });
    expect(report.heads[0]!.grouped).toMatchObject({ auc: null, groups: 0, groupsOfOneClass: 2, rowsOfOneClass: 2 });
    expect(renderReport(report)).toMatch(/AUC within each user[^]*click +– +0 +0 +2 +2/);
  });
});

describe('values of a column', () => {
  it('shows the largest, and the others together', () => {
    const collector = new Collector({
      heads: ['click'],
      values: 1,
      slices: [{ by: 'column', name: 'city', nameOf: (label) => ['(missing)', 'Ulm', 'Rom'][label]! }],
    });
    collector.add({
      rows: 7,
      logits: Float32Array.from(rows.logits),
      labels: Float32Array.from(rows.labels),
      ids: { 'column city': Int32Array.of(1, 1, 1, 1, 2, 2, 0) },
    });
    const [, first, rest] = collector.report({ model: 'm' }).heads[0]!.slices;
    expect([first!.by, first!.name, first!.value, first!.metrics.rows]).toEqual(['column', 'city', 'Ulm', 4]);
    expect(rest!.value).toBe('(2 other values)');
    expect(rest!.metrics).toEqual(metricsOf({ logits: Float32Array.of(0.6, 0.6, 0.2), labels: [1, 0, 1] }));
  });
});

const spec = `model m
data log from "log.csv" {
  join users from "users.csv" on user_id { side request }
}
signal x    : continuous
signal item : onehot
group every { x, item } -> 4
tower all { layers 4 }
head click on clicked
train { epochs 1  batch 64  seed 1  holdout "new.csv" }
`;

it(
  'evaluate slices by columns that no signal reads, of joined tables too, and ranks within users',
  { timeout: 120_000 },
  async () => {
    const log = (from: number, to: number) =>
      csv(
        ['user_id', 'x', 'item', 'page', 'clicked'],
        Array.from({ length: to - from }, (_, k) => {
          const i = from + k;
          return [i % 7, (i * 13) % 17, `i${i % 3}`, i % 5 === 0 ? '' : i % 5, Number((i * 7) % 11 < 3 + (i % 3))];
        }),
      );
    const users = csv(
      ['user_id', 'city'],
      Array.from({ length: 7 }, (_, u) => [u, u < 3 ? 'Ulm' : u < 5 ? 'Rom' : 'Bath']),
    );
    const dir = folder({ 'm.ads': spec, 'log.csv': log(0, 400), 'new.csv': log(400, 600), 'users.csv': users });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads', '--id', 'a');
    const evaluated = async (...args: string[]) =>
      JSON.parse((await fine(dir, 'evaluate', 'runs/a', '--json', '--no-lr', ...args)).out) as EvaluationReport;
    const report = await evaluated('--by', 'page', 'users.city', 'item', '--group', 'user_id', '--values', '2');
    const { slices, grouped } = report.heads[0]!;
    expect(slices.map(({ by, name, value, metrics }) => [by, name, value, metrics.rows])).toEqual([
      ['all', null, null, 200],
      // 400 to 599 are the rows of the holdout: 67 leave 1 over 3.
      ['signal', 'item', 'i1', 67],
      ['signal', 'item', 'i2', 67],
      ['signal', 'item', '(1 other value)', 66],
      ['column', 'page', '(missing)', 40],
      ['column', 'page', '1', 40],
      ['column', 'page', '(3 other values)', 120],
      ['column', 'users.city', 'Ulm', expect.any(Number)],
      ['column', 'users.city', 'Rom', expect.any(Number)],
      ['column', 'users.city', '(1 other value)', expect.any(Number)],
    ]);

    // The same from predictions and a file of each user's rows alone.
    let [sum, total] = [0, 0];
    for (let user = 0; user < 7; user++) {
      const own = log(400, 600)
        .split('\n')
        .filter((line, i) => i === 0 || line.startsWith(`${user},`));
      writeFileSync(`${dir}/user-${user}.csv`, `${own.join('\n')}\n`);
      const { auc, observed } = (await evaluated('--data', `user-${user}.csv`)).heads[0]!.slices[0]!.metrics;
      if (auc === null) continue;
      sum += observed * auc;
      total += observed;
    }
    expect(grouped).toMatchObject({ column: 'user_id', groups: 7, rows: 200, rowsWithoutGroup: 0 });
    expect(grouped!.auc).toBeCloseTo(sum / total, 10);

    const unknown = await adsc(dir, ['evaluate', 'runs/a', '--by', 'pgae']);
    expect(unknown.code).toBe(3);
    expect(unknown.err).toContain('pgae');
  },
);
