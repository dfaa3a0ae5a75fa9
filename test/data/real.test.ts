/** The specs' real data, where it is at hand (`../shared/data`): profile, compile, encode, and compare with the files read plainly. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../src/data/dataset.ts';
import { profile } from '../../src/data/profile/profile.ts';
import { planEncoder } from '../../src/emit/transforms/transform-spec.ts';
import { lower } from '../../src/lower/index.ts';
import { parseVocab } from '../../src/runtime/index.ts';
import { check } from '../../src/language/semantics/index.ts';
import { collect, column, ids } from './plans.ts';
import { Database } from '../../src/data/database.ts';
import { sqlString } from '../../src/data/sql.ts';

const project = joinPath(import.meta.dirname, '../..');
const shared = joinPath(project, '../shared/data');
const there = existsSync(shared);
if (!there) console.warn('SKIPPED: tests on real data, because ../shared/data is not there');

const cache = mkdtempSync(joinPath(tmpdir(), 'adsc-real-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Compiles a spec of specs/ over a copy of the shared folder of its data: adsc writes into the root's `.adsc`, and the data is read-only. */
async function prepare(spec: string, folder: string) {
  const root = joinPath(cache, folder);
  cpSync(joinPath(shared, folder), root, { recursive: true });
  const text = readFileSync(joinPath(project, 'specs', spec, 'model.ads'), 'utf8').replaceAll('"data/', '"');
  const checked = check({ readText: (path) => (path === 'model.ads' ? text : null) }, 'model.ads');
  if (checked.program === null) throw new Error(checked.diagnostics.map((d) => d.message).join('\n'));
  const { lock, vocabFiles, diagnostics } = await profile(checked.program, root);
  const lowered = lower(checked.program.base, lock);
  if (lowered.plan === null) throw new Error(lowered.diagnostics.map((d) => d.message).join('\n'));
  const { plan } = lowered;
  const vocabularies = Object.fromEntries(
    plan.vocabs
      .filter((v) => v.kind === 'file')
      .map((v) => {
        const parsed = parseVocab(vocabFiles.get(lock.vocabs[v.id]!.file)!);
        if ('error' in parsed) throw new Error(parsed.error);
        return [v.id, parsed.entries];
      }),
  );
  const data = await openDataset({
    plan,
    encoder: planEncoder(plan, vocabularies),
    root,
    cacheDir: joinPath(cache, 'cache'),
  });
  return { root, lock, plan, data, vocabularies, diagnostics };
}

/** DuckDB's own reading of a file, with its guesses of types: independent of our SQL. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const database = await Database.open();
  try {
    return [...(await database.all(sql, 'a test'))];
  } finally {
    database.close();
  }
}

describe.runIf(there)('real data', () => {
  it('movielens: users and movies are joined, genres split, and the parts add up', async () => {
    const { root, lock, data, vocabularies } = await prepare('movielens', 'movielens-100k');
    const { train, validate, holdout } = data.counts;
    expect(train + validate + holdout).toBe(100_000);
    expect(lock.rows).toEqual(data.counts);
    expect(Math.abs(holdout - 10_000)).toBeLessThan(500);
    expect(Math.abs(validate - 4_500)).toBeLessThan(400);
    expect(data.report.bad).toBe(0);

    // Age of every user and genres of every movie, read by lines of text.
    const lines = (file: string) => readFileSync(joinPath(root, file), 'utf8').trim().split('\n').slice(1);
    const ages = new Map(
      lines('users.csv')
        .map((line) => line.split(','))
        .map((f) => [f[0]!, Number(f[1])]),
    );
    const genres = new Map(
      lines('movies.csv').map((line) => [
        line.slice(0, line.indexOf(',')),
        line
          .slice(line.lastIndexOf(',') + 1)
          .replaceAll('"', '')
          .split('|'),
      ]),
    );
    const transform = lock.signals['age']!.transform!;
    const boundaries = transform.normalize.kind === 'bins' ? transform.normalize.boundaries : [];
    expect(boundaries.length).toBeGreaterThan(24);
    const chunks = await collect(data, 'train');
    const users = ids(chunks, 'user_id').map((id) => vocabularies['signal.user_id']![id - 2]!);
    const movies = ids(chunks, 'movie_id').map((id) => vocabularies['signal.movie_id']![id - 2]!);
    let row = 0;
    let wrong = 0;
    let unnamed = 0;
    for (const chunk of chunks) {
      const age = chunk.signals['age'] as { values: Float32Array };
      const genre = chunk.signals['genres'] as { ids: Int32Array; weights: Float32Array; max: number };
      for (let i = 0; i < chunk.rows; i++, row++) {
        // By the definition: each boundary adds what fraction of the bin after it lies below the age; the first place is 1.
        const place = boundaries.slice(1).reduce((sum, upper, b) => {
          const fraction = (ages.get(users[row]!)! - boundaries[b]!) / (upper - boundaries[b]!);
          return sum + Math.min(1, Math.max(0, fraction));
        }, 1);
        if (Math.abs(age.values[i]! - place) > 1e-5) wrong++;
        const names = Array.from(genre.ids.subarray(i * genre.max, (i + 1) * genre.max))
          .filter((id) => id > 0)
          .map((id) => vocabularies['signal.genres']![id - 2]);
        // A movie of one training row is out of the vocabulary, and its name is not known here.
        const movie = movies[row];
        if (movie === undefined) unnamed++;
        else if (
          names.join() !==
          genres
            .get(movie)!
            .filter((g) => g !== '')
            .join()
        )
          wrong++;
      }
    }
    expect(wrong).toBe(0);
    // Of some 1,680 movies, a tenth were rated once; no row of another one lacks its name.
    expect(unnamed).toBe(train - Math.round(lock.vocabs['signal.movie_id']!.coverage * train));
    expect(unnamed).toBeGreaterThan(0);
    expect(unnamed).toBeLessThan(250);
    expect(row).toBe(train);
    const [counted] = await query(
      `SELECT count(*) FILTER (rating >= 4) AS liked, count(*) FILTER (rating = 5) AS loved FROM ${sqlString(joinPath(root, 'ratings.csv'))}`,
    );
    const labels = (
      await Promise.all((['train', 'validate', 'holdout'] as const).map((split) => collect(data, split)))
    ).flatMap((c) => column(c, 'labels'));
    const sum = (head: number) => labels.filter((_, i) => i % 2 === head).reduce((a, b) => a + b, 0);
    expect([sum(0), sum(1)]).toEqual([Number(counted!['liked']), Number(counted!['loved'])]);
    await data.close();
  });

  it('open-bandit: a join on two keys, vectors of two lengths, a cut by time', async () => {
    const { root, lock, plan, data } = await prepare('open-bandit', 'open-bandit');
    const file = sqlString(joinPath(root, 'impressions.parquet'));
    const items = sqlString(joinPath(root, 'items.csv'));
    const [facts] = await query(
      `SELECT epoch_ms(max(served_at)) AS last, count(*) AS n, count(*) FILTER (served_at > (SELECT max(served_at) FROM ${file}) - INTERVAL 1 DAY) AS late, count(*) FILTER (campaign = 'men') AS men FROM ${file}`,
    );
    expect(data.lastTime).toBe(Number(facts!['last']));
    expect(data.counts.holdout).toBe(Number(facts!['late']));
    expect(data.counts.train + data.counts.validate + data.counts.holdout).toBe(Number(facts!['n']));
    expect(data.report.signals['affinity_men']).toMatchObject({ rows: Number(facts!['men']), bad: 0, missing: 0 });
    expect(lock.signals['affinity_men']!.bad + lock.signals['affinity_women']!.bad).toBe(0);

    const expected = await query(
      `SELECT item_feature_0 AS rank, affinity, campaign, click FROM (SELECT *, row_number() OVER () AS n FROM ${file}) LEFT JOIN ${items} USING (campaign, item_id)
       WHERE served_at > (SELECT max(served_at) FROM ${file}) - INTERVAL 1 DAY ORDER BY n`,
    );
    const chunks = await collect(data, 'holdout');
    const transform = plan.signals.find((s) => s.name === 'item_rank')!.encoding;
    if (transform.kind !== 'vec' || transform.normalize.kind === 'none') throw new Error('item_rank has a transform');
    expect(column(chunks, 'labels')).toEqual(expected.map((r) => Number(r['click'])));
    expect(column(chunks, 'tower')).toEqual(expected.map((r) => (r['campaign'] === 'men' ? 0 : 1)));
    // A vector is encoded on its own source's rows only.
    const flags = (name: string, length: number) =>
      chunks.flatMap((c) =>
        Array.from(
          { length: c.rows },
          (_, i) => (c.signals[name] as { values: Float32Array }).values[i * (length + 1) + length],
        ),
      );
    expect(flags('affinity_men', 34)).toEqual(expected.map((r) => (r['campaign'] === 'men' ? 0 : 1)));
    expect(flags('affinity_women', 46)).toEqual(expected.map((r) => (r['campaign'] === 'men' ? 1 : 0)));
    // Encoded ranks are a monotone function of the joined ones.
    const rank = chunks.flatMap((c) =>
      Array.from({ length: c.rows }, (_, i) => (c.signals['item_rank'] as { values: Float32Array }).values[i]!),
    );
    const pairs = expected.map((r, i) => [Number(r['rank']), rank[i]!] as const).sort((a, b) => a[0] - b[0]);
    for (let i = 1; i < pairs.length; i++) expect(pairs[i]![1]).toBeGreaterThanOrEqual(pairs[i - 1]![1]);
    await data.close();
  });

  it.each([
    ['criteo', 'criteo-8k', 8000],
    ['ipinyou', 'ipinyou-2997', 26773 + 21150],
  ])('%s: every row is read, none is bad', async (spec, folder, rows) => {
    const { data, lock } = await prepare(spec, folder);
    expect(data.counts.train + data.counts.validate + data.counts.holdout).toBe(rows);
    expect(data.report.bad).toBe(0);
    expect(lock.rows).toEqual(data.counts);
    for (const [name, s] of Object.entries(lock.signals)) expect([name, s.bad]).toEqual([name, 0]);
    await data.close();
  });
});
