/** The simulator, seen from outside: through its Parquet files, read by DuckDB. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auc } from '../../src/evaluate/index.ts';
import { simulate, type SimulationSummary } from '../../src/simulate/index.ts';

const ROWS = 40_000;
/** For logs whose world matters little: the defaults take longer to make than few rows. */
const few = { users: 60, pins: 80 };
let folder: string;
let connection: DuckDBConnection;
let summary: SimulationSummary;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adsc-simulate-'));
  const result = await simulate({ outDir: join(folder, 'a'), rows: ROWS, seed: 4, clickRate: 0.08 });
  expect(result.diagnostics).toEqual([]);
  summary = result.summary!;
  connection = await (await DuckDBInstance.create()).connect();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `@impressions`, `@pins` and `@users` stand for the files of the simulation in this folder. */
async function query(sql: string, dir = 'a'): Promise<Record<string, unknown>[]> {
  const at = (name: string) => `'${join(folder, dir, name)}'`;
  const text = sql
    .replace('@impressions', at('impressions/*.parquet'))
    .replace('@pins', at('pins.parquet'))
    .replace('@users', at('users.parquet'));
  return (await connection.runAndReadAll(text)).getRowObjectsJS();
}

describe('the log', () => {
  it('has exactly the rows asked for, a file a day, in the order of time', async () => {
    const files = (await readdir(join(folder, 'a/impressions'))).sort();
    expect(files).toHaveLength(8);
    expect(files[0]).toBe('2025-03-03-0000.parquet');
    const [row] = await query(`
      SELECT count(*)::INT AS n, min(served_at) AS first, max(served_at) AS last, bool_and(ordered) AS ordered
      FROM (SELECT served_at, served_at >= coalesce(lag(served_at) OVER (), served_at) AS ordered FROM @impressions)`);
    expect(row).toMatchObject({ n: ROWS, ordered: true });
    expect((row!['first'] as Date).toISOString()).toMatch(/^2025-03-03T00:/);
    expect((row!['last'] as Date).toISOString()).toMatch(/^2025-03-10T23:/);
    expect(summary.rows).toBe(ROWS);
  });

  it('has the columns of the flagship spec, and keys that join one to one', async () => {
    const [row] = await query(`SELECT count(*)::INT AS n, count(DISTINCT pin_id)::INT AS ids FROM @pins`);
    expect(row!['n']).toBe(row!['ids']);
    const joined = await query(
      `SELECT count(*)::INT AS n FROM (SELECT DISTINCT pin_id FROM @impressions) SEMI JOIN @pins USING (pin_id)`,
    );
    const distinct = await query(`SELECT count(DISTINCT pin_id)::INT AS n FROM @impressions`);
    expect(joined).toEqual(distinct);
  });

  it('has several versions of profiles, one of each user from before the log', async () => {
    const [row] = await query(`
      SELECT count(*)::INT AS users, sum(versions)::INT AS versions, max(first) AS latest_first, min(times = versions) AS apart
      FROM (SELECT user_id, count(*) AS versions, min(updated_at) AS first, count(DISTINCT updated_at) AS times FROM @users GROUP BY user_id)`);
    expect(row!['users']).toBe(1000);
    expect(row!['versions']).toBe(summary.userVersions);
    expect(row!['versions']).toBeGreaterThan(2000);
    expect(row!['apart']).toBe(true);
    expect((row!['latest_first'] as Date).getTime()).toBeLessThan(Date.parse('2025-03-03'));
  });

  it('puts a click into the history only in the version of the next midnight', async () => {
    const [row] = await query(`
      SELECT count(*)::INT AS n FROM @impressions i JOIN @users u ON i.user_id = u.user_id
        AND u.updated_at = date_trunc('day', i.served_at) + INTERVAL 1 DAY
      WHERE i.clicked AND u.recent_pins IS NOT NULL AND NOT list_contains(u.recent_pins, i.pin_id)`);
    // Only clicks pushed out by twenty later ones may be missing.
    expect(row!['n']).toBeLessThan(20);
  });
});

describe('the true probabilities', () => {
  const heads = [
    ['clicked', 'true_click'],
    ['good_click', 'true_good_click'],
    ['scrolled', 'true_scroll_up'],
  ] as const;

  it.each(heads)('%s is a draw of %s: within 4 standard errors per source and decile', async (label, truth) => {
    const rows = await query(`
      SELECT ad_type, bin, sum(p) AS expected, sum(p * (1 - p)) AS variance, sum(y)::INT AS actual
      FROM (SELECT ad_type, ${truth} AS p, ${label}::INT AS y, ntile(10) OVER (PARTITION BY ad_type ORDER BY ${truth}) AS bin
            FROM @impressions WHERE ${label} IS NOT NULL) GROUP BY ALL`);
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      const error =
        Math.abs((row['actual'] as number) - (row['expected'] as number)) / Math.sqrt(row['variance'] as number);
      expect(error, `${String(row['ad_type'])}, decile ${String(row['bin'])}`).toBeLessThan(4);
    }
  });

  it('have the mean that was asked for in each source, to a tenth', async () => {
    const rows = await query(`
      SELECT ad_type, avg(true_click) AS click, sum(true_good_click) / sum(true_click) AS good, avg(true_scroll_up) AS scroll FROM @impressions GROUP BY ALL`);
    for (const row of rows) {
      expect((row['click'] as number) / 0.08).toBeCloseTo(1, 0.7);
      expect((row['good'] as number) / 0.55).toBeCloseTo(1, 0.7);
      expect((row['scroll'] as number) / 0.064).toBeCloseTo(1, 0.7);
    }
  });

  it('are worth knowing: AUC of a true probability well above the level of source and position', async () => {
    const rows = await query(`SELECT true_click AS p, clicked::INT AS y FROM @impressions`);
    const truth = auc({ logits: rows.map((row) => row['p'] as number), labels: rows.map((row) => row['y'] as number) });
    expect(truth).toBeGreaterThan(0.75);
    expect(truth).toBeLessThan(0.9);
  });
});

describe('engagements', () => {
  it('a good click is a click, and only a click has a dwell time', async () => {
    const [row] = await query(
      `SELECT count(*) FILTER (good_click AND NOT clicked)::INT AS a, count(*) FILTER ((dwell_ms IS NULL) = clicked)::INT AS b FROM @impressions`,
    );
    expect(row).toEqual({ a: 0, b: 0 });
  });

  it('a scroll-up is likelier after a click than the same ads make it without', async () => {
    const [row] = await query(
      `SELECT avg(scrolled::INT) / avg(true_scroll_up) AS lift FROM @impressions WHERE clicked AND scrolled IS NOT NULL`,
    );
    expect(row!['lift']).toBeGreaterThan(1.5);
  });

  it('fall with the position even among equals: position bias', async () => {
    const rows = await query(
      `SELECT position, avg(clicked::INT) AS rate FROM @impressions WHERE model_id = 'explore/random' GROUP BY ALL ORDER BY ALL`,
    );
    expect(rows[0]!['rate']).toBeGreaterThan(1.3 * (rows[4]!['rate'] as number));
  });
});

describe('faults', () => {
  it('are there: missing values, absurd ones, malformed vectors, unobserved labels', async () => {
    const [row] = await query(`
      SELECT avg((country IS NULL)::INT) AS country, max(bid) AS bid, avg((bid > 100)::INT) AS absurd, avg((scrolled IS NULL)::INT) AS unobserved FROM @impressions`);
    expect(row!['country']).toBeCloseTo(0.01, 2);
    expect(row!['bid']).toBeGreaterThan(500);
    expect(row!['absurd']).toBeLessThan(0.003);
    expect(row!['unobserved']).toBeCloseTo(0.01, 2);
    const [pin] = await query(
      `SELECT count(*) FILTER (price IS NULL)::INT AS none, max(price) / median(price) AS tail, count(*) FILTER (graphsage IS NULL)::INT AS vectors FROM @pins`,
    );
    expect(pin!['none']).toBeGreaterThan(80);
    expect(pin!['tail']).toBeGreaterThan(20);
    expect(pin!['vectors']).toBeGreaterThan(0);
  });

  it('hold what training has not seen: pins and devices of the last days', async () => {
    const [row] = await query(`
      SELECT count(DISTINCT pin_id) FILTER (first >= TIMESTAMP '2025-03-10')::INT AS fresh, count(*) FILTER (device = 'tv' AND served_at < TIMESTAMP '2025-03-09')::INT AS early,
             count(*) FILTER (device = 'tv')::INT AS tv
      FROM (SELECT *, min(served_at) OVER (PARTITION BY pin_id) AS first FROM @impressions)`);
    expect(row!['fresh']).toBeGreaterThan(0);
    expect(row!['early']).toBe(0);
    expect(row!['tv']).toBeGreaterThan(0);
  });

  it('can be turned off', async () => {
    await simulate({ outDir: join(folder, 'clean'), rows: 2000, faults: 0 });
    const [row] = await query(
      `SELECT count(*) FILTER (country IS NULL OR bid IS NULL OR bid > 100 OR scrolled IS NULL)::INT AS bad FROM @impressions`,
      'clean',
    );
    expect(row).toEqual({ bad: 0 });
    const [user] = await query(
      `SELECT count(*) FILTER (age IS NULL OR age > 90 OR recent_pins IS NULL)::INT AS bad FROM @users`,
      'clean',
    );
    expect(user).toEqual({ bad: 0 });
  });
});

describe('the two sources', () => {
  /** Correlation of the two sources' click rates over country and device, from the exploration's true probabilities. */
  async function likeness(dir: string, conflict: number): Promise<number> {
    await simulate({ outDir: join(folder, dir), rows: 20_000, seed: 2, conflict, clickRate: 0.1, faults: 0 });
    const [row] = await query(
      `
      SELECT corr(a, b) AS r FROM (
        SELECT avg(ln(true_click / (1 - true_click))) FILTER (ad_type = 'standard') AS a, avg(ln(true_click / (1 - true_click))) FILTER (ad_type = 'shopping') AS b
        FROM @impressions GROUP BY hour(served_at))`,
      dir,
    );
    return row!['r'] as number;
  }

  it('feel the hour alike without conflict and opposite with it', async () => {
    expect(await likeness('alike', 0)).toBeGreaterThan(0.6);
    expect(await likeness('opposed', 1)).toBeLessThan(-0.6);
  });
});

describe('a seed', () => {
  const everything = (dir: string) =>
    query(
      `SELECT md5(string_agg(i::VARCHAR, '|' ORDER BY served_at, request_id, position)) AS hash FROM @impressions AS i`,
      dir,
    );

  it('gives the same rows again, another seed others', async () => {
    const [one, two, three] = ['s1', 's2', 's3'];
    await simulate({ outDir: join(folder, one), rows: 3000, ...few, seed: 7 });
    await simulate({ outDir: join(folder, two), rows: 3000, ...few, seed: 7 });
    await simulate({ outDir: join(folder, three), rows: 3000, ...few, seed: 8 });
    expect(await everything(one)).toEqual(await everything(two));
    expect(await everything(one)).not.toEqual(await everything(three));
    for (const table of ['pins', 'users']) {
      const sql = `SELECT md5(string_agg(t::VARCHAR, '|')) AS hash FROM @${table} AS t`;
      expect(await query(sql, one)).toEqual(await query(sql, two));
    }
  });
});

describe('what cannot be done', () => {
  it('every option out of bounds is named', async () => {
    const { summary: none, diagnostics } = await simulate({
      outDir: join(folder, 'x'),
      rows: 0,
      clickRate: 2,
      days: 1.5,
      start: 'monday',
    });
    expect(none).toBeNull();
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toMatchInlineSnapshot(`
      [
        "ADS9002 rows must be a whole number from 1 to 1000000000, not 0",
        "ADS9002 days must be a whole number from 1 to 366, not 1.5",
        "ADS9002 clickRate must be a number from 0.0001 to 0.5, not 2",
        "ADS9002 start must be a day like 2025-03-03, not "monday"",
      ]
    `);
  });

  it('a folder with data of another origin is left alone', async () => {
    const outDir = join(folder, 'mine');
    await mkdir(join(outDir, 'impressions'), { recursive: true });
    await writeFile(join(outDir, 'impressions/real.parquet'), 'precious');
    const { diagnostics } = await simulate({ outDir, rows: 100, ...few });
    expect(diagnostics[0]).toMatchObject({ code: 'ADS9009' });
    expect(diagnostics[0]!.message).toContain('which adsc simulate did not write');
    expect(await readdir(outDir)).toEqual(['impressions']);
  });

  it('a folder that cannot be made is an error, not an exception', async () => {
    await writeFile(join(folder, 'file'), '');
    const { diagnostics } = await simulate({ outDir: join(folder, 'file'), rows: 100 });
    expect(diagnostics[0]).toMatchObject({ code: 'ADS9009' });
  });

  it('an abort leaves the earlier log whole and nothing half-written', async () => {
    const outDir = join(folder, 'aborted');
    await simulate({ outDir, rows: 500, ...few });
    const before = await readdir(outDir, { recursive: true });
    const abort = new AbortController();
    const { summary: none } = await simulate({
      outDir,
      rows: 5000,
      ...few,
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect(none).toBeNull();
    expect(await readdir(outDir, { recursive: true })).toEqual(before);
  });

  it('its own earlier log is replaced', async () => {
    const outDir = join(folder, 'again');
    await simulate({ outDir, rows: 500, days: 8, ...few });
    await simulate({ outDir, rows: 300, days: 2, ...few });
    expect((await readdir(join(outDir, 'impressions'))).length).toBe(2);
    expect(await query('SELECT count(*)::INT AS n FROM @impressions', 'again')).toEqual([{ n: 300 }]);
  });
});

describe('purchases', () => {
  it('come after clicks, within a week and before the end of the log, as often as their probabilities say', async () => {
    const options = { ...few, rows: 20_000, seed: 6, clickRate: 0.3 };
    for (const [name, delays] of [
      ['late', true],
      ['plain', false],
    ] as const)
      expect((await simulate({ outDir: join(folder, name), ...options, delays })).diagnostics).toEqual([]);
    const [row] = await query(
      `SELECT bool_and(NOT purchased OR (clicked AND purchased_at >= served_at AND purchased_at <= served_at + INTERVAL 7 DAY AND purchased_at <= TIMESTAMP '2025-03-11')) AS sound,
        bool_and(purchased = (purchased_at IS NOT NULL)) AS timed, bool_and(true_purchase < true_click) AS rarer,
        (sum(purchased::INT) FILTER (served_at < TIMESTAMP '2025-03-04'))::DOUBLE AS first, sum(true_purchase) FILTER (served_at < TIMESTAMP '2025-03-04') AS expected
      FROM @impressions`,
      'late',
    );
    expect(row).toMatchObject({ sound: true, timed: true, rarer: true });
    // A week after the first day nearly all of its purchases are known.
    const { first, expected } = row as { first: number; expected: number };
    expect(Math.abs(first - expected)).toBeLessThan(4 * Math.sqrt(expected));
    // All else is the log without them.
    const others = `SELECT md5(string_agg((COLUMNS(* EXCLUDE (purchased, purchased_at, true_purchase)))::VARCHAR, '|' ORDER BY request_id, position)) FROM @impressions`;
    const [late] = await query(others, 'late');
    const [plain] = await query(others.replace(' EXCLUDE (purchased, purchased_at, true_purchase)', ''), 'plain');
    expect(late).toEqual(plain);
  });
});
