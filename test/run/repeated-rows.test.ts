/** `adsc run` over a log that has each impression at once and again when it converts (`delay weight`): what a step reads, next to DuckDB's own counts of the files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { evaluate } from '../../src/index.ts';
import { csv, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { DAY, dayOf, ran, refusal, START } from './daily.ts';

const HOUR = 3_600_000;
const DAYS = 9;
const WITHIN = 2;

const spec = (head: string) => `model shop
data impressions from "data/*.csv" { time ts { zone "UTC" }  key id }
signal user : onehot { embed 4 }
signal price : continuous
group u { user, price } -> 8
bottom { layers 8 }
tower all
head buy on bought { ${head} }
calibration platt { every 1h  window 2d }
train { holdout last(6h)  validate none  epochs 1  batch 64  optimizer adam(0.01) }
trees { count none }
run { window 3d  gate log_loss +90%  keep 3 }
`;

interface Impression {
  readonly id: string;
  readonly at: number;
  /** null: it does not come. */
  readonly boughtAt: number | null;
}

const impressions: Impression[] = Array.from({ length: 240 * DAYS }, (_, i) => {
  const at = START + Math.floor((i * DAY) / 240);
  return { id: `i${i}`, at, boughtAt: i % 3 === 0 ? at + ((7 * i) % 40) * HOUR : null };
});
const row = ({ id, at }: Impression, bought: 0 | 1) => {
  const i = Number(id.slice(1));
  return [new Date(at).toISOString(), id, `u${i % 7}`, (i % 11) / 2, bought];
};

/** Files of the days on which rows come: an impression on its own, and again on that of its event. */
function log(days: number): Record<string, string> {
  const of = (day: number) => {
    const isOf = (time: number | null) => time !== null && Math.floor((time - START) / DAY) === day;
    return csv(
      ['ts', 'id', 'user', 'price', 'bought'],
      [
        ...impressions.filter(({ at }) => isOf(at)).map((one) => row(one, 0)),
        ...impressions.filter(({ boughtAt }) => isOf(boughtAt)).map((one) => row(one, 1)),
      ],
    );
  };
  return Object.fromEntries(Array.from({ length: days }, (_, day) => [`data/${dayOf(day)}.csv`, of(day)]));
}

/** Rows, impressions and bought ones of the files from one time to another. */
async function counted(dir: string, from: number, until: number) {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = `(SELECT *, epoch_ms(ts) AS ms FROM read_csv('${dir}/data/*.csv') WHERE ms >= ${from} AND ms < ${until})`;
  const [found] = (
    await connection.runAndReadAll(
      `SELECT count(*)::INTEGER AS n, count(DISTINCT id)::INTEGER AS shown, sum(bought)::INTEGER AS bought FROM ${rows}`,
    )
  ).getRowObjects();
  const once = `SELECT any_value(ts) AS ts, id, any_value("user") AS "user", any_value(price) AS price, max(bought) AS bought FROM ${rows} GROUP BY id ORDER BY ts`;
  await connection.run(`COPY (${once}) TO '${dir}/once.csv'`);
  connection.closeSync();
  return found as { readonly n: number; readonly shown: number; readonly bought: number };
}

describe('delay weight in steps', () => {
  it('learns every row of its impressions, and measures and calibrates each impression once, with the event that came by then', async () => {
    const dir = folder({ 'model.ads': spec(`within ${WITHIN}d  delay weight`), ...log(6) });
    let learned = START + (6 - WITHIN - 3) * DAY;
    for (const day of [6, 7, 8]) {
      write(dir, log(day));
      const { step, calibrator } = await ran(dir, dayOf(day));
      expect(step.verdict).toBe('published');
      const end = START + (day - WITHIN) * DAY;
      const cut = step.trainedUntil + 1;
      // The last 6 hours before it, counted back from the newest row.
      expect(end - cut).toBeLessThan(7 * HOUR);
      const train = await counted(dir, learned, cut);
      expect(train.bought).toBeGreaterThan(20);
      expect(train.n).toBe(train.shown + train.bought);
      expect(step.rows['train']).toBe(train.n);
      const held = await counted(dir, cut, end);
      expect(held.bought).toBeGreaterThan(10);
      expect(step.rows['holdout']).toBe(held.shown);
      const of = { cwd: dir, data: 'once.csv', engine: 'cpu', lr: false } as const;
      // With the labels that are known in the end.
      const { report } = valueOf(await evaluate(`state/steps/${step.name}`, of));
      const { observed, positives, logLoss, calibration } = report.heads[0]!.slices[0]!.metrics;
      expect([observed, positives]).toEqual([held.shown, held.bought]);
      expect(step.metrics['buy']!.logLoss).toBeCloseTo(logLoss!, 9);
      expect(step.metrics['buy']!.calibration).toBeCloseTo(calibration!, 9);
      const { window } = JSON.parse(readFileSync(calibrator!, 'utf8')) as {
        window: { from: number; to: number; rows: number };
      };
      const fitted = await counted(dir, window.from, window.to + 1);
      expect(fitted.n).toBeGreaterThan(fitted.shown);
      expect(window.rows).toBe(fitted.shown);
      learned = cut;
    }
  });

  it('needs `within`: rows come again with the time of their impression, which no later step reads', async () => {
    const dir = folder({ 'model.ads': spec('delay weight'), ...log(7) });
    expect(await refusal(dir, dayOf(7))).toContain(
      "head 'buy' has `delay weight` without `within`: rows that come again have the time of their impression, which no later step reads",
    );
  });
});
