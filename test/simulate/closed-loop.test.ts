/** `adsc simulate --closed-loop`, seen through its Parquet files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulateClosedLoop, type SimulationSummary } from '../../src/simulate/index.ts';

let folder: string;
let connection: DuckDBConnection;
let summary: SimulationSummary;
const query = async (sql: string) =>
  (
    await connection.runAndReadAll(sql.replace('@impressions', `'${join(folder, 'a/impressions/*.parquet')}'`))
  ).getRowObjectsJS();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adsc-loop-'));
  const { summary: done, diagnostics } = await simulateClosedLoop({
    outDir: join(folder, 'a'),
    rows: 16_000,
    days: 4,
    clickRate: 0.1,
    seed: 3,
  });
  expect(diagnostics).toEqual([]);
  summary = done!;
  connection = await (await DuckDBInstance.create()).connect();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('writes about the rows asked for, by day, with the earlier system alone on the first', async () => {
  const days = await query(
    `SELECT served_at::DATE::VARCHAR AS day, count(*)::INT AS n, list_sort(list(DISTINCT model_id)) AS by FROM @impressions GROUP BY 1 ORDER BY 1`,
  );
  expect(days.map((d) => d['day'])).toEqual(['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06']);
  for (const d of days) expect((d['n'] as number) / 4000).toBeCloseTo(1, 1);
  expect(days[0]!['by']).toEqual(['explore/random', 'legacy/gbdt']);
  expect(days[1]!['by']).toEqual(['explore/random', 'legacy/gbdt', 'pinterest_ads/base']);
  expect(summary.loop!.policies['pinterest_ads/base']! / summary.rows).toBeGreaterThan(0.35);
});

it('a click that the log has not been told of by its end is no click in it', async () => {
  const [row] = await query(`
    SELECT count(*) FILTER (clicked <> (click_at IS NOT NULL))::INT AS unlike, max(click_at) AS last, max(served_at) AS served,
           avg(clicked::INT) FILTER (served_at >= TIMESTAMP '2025-03-06 23:55') AS late, avg(clicked::INT) AS all FROM @impressions`);
  expect(row!['unlike']).toBe(0);
  expect((row!['last'] as Date).getTime()).toBeLessThanOrEqual(Date.parse('2025-03-07T00:00Z'));
  expect((row!['served'] as Date).toISOString()).toMatch(/^2025-03-06T23:5/);
  expect(row!['late'] as number).toBeLessThan((row!['all'] as number) / 2);
});

it('logs what the rankers predicted, and nothing for exploration', async () => {
  const [row] = await query(`
    SELECT count(*) FILTER ((predicted_click IS NULL) <> (model_id = 'explore/random'))::INT AS wrong,
           sum(predicted_click) FILTER (model_id = 'legacy/gbdt') / sum(true_click) FILTER (model_id = 'legacy/gbdt') AS legacy FROM @impressions`);
  expect(row!['wrong']).toBe(0);
  // The winner's curse of a ranker with two logits of noise.
  expect(row!['legacy']).toBeGreaterThan(2);
});

it('names options out of bounds', async () => {
  const { diagnostics } = await simulateClosedLoop({
    outDir: join(folder, 'b'),
    rows: 0,
    drift: -1,
    explore: 2,
    selection: 'best' as never,
  });
  expect(diagnostics.map((d) => d.message)).toEqual([
    'rows must be a whole number from 1 to 1000000000, not 0',
    'drift must be a number from 0 to 10, not -1',
    'explore must be a number from 0 to 1, not 2',
    'selection must be value or random, not "best"',
  ]);
});
