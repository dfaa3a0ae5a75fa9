/**
 * Columns of Parquet files of one layout are not copied: the files are asked, next to what is kept of each row. What a profile says of them is
 * what it says of the same rows in files of two layouts, which are copied first.
 */
import { appendFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { profile } from '../../../src/data/profile/profile.ts';
import { signal, vocab } from '../../helpers/checked.ts';
import { folder, parquet } from '../folder.ts';
import { join, source, time } from '../plans.ts';
import { checkedHead, open, program, type ProgramParts } from '../programs.ts';

const ROWS = 15_000;

/** Small groups of rows, so that there is an order to lose; the last file in another layout, if asked for. */
async function log(layouts: 1 | 2): Promise<string> {
  const root = folder();
  const columns = `1000000 * (i * 7919 % ${ROWS}) AS t, ['a', 'b', 'x'][1 + (i % 7 % 3)] AS src, CASE WHEN i % 97 = 0 THEN 0 WHEN i % 89 = 0 THEN -1 ELSE (1 + i % 5) / 4.0::DOUBLE END AS w,
    (i % 3 = 0)::INTEGER AS y, i * 31 % 400 AS user, i % 50 AS few, CASE WHEN i % 13 = 0 THEN NULL ELSE sqrt(i)::DOUBLE END AS many, CASE WHEN i % 501 = 0 THEN 'inf'::DOUBLE ELSE i % 9 / 8.0 END AS odd,
    'k' || (i * i % 301) AS key, CASE WHEN i % 17 = 0 THEN NULL ELSE ['e' || (i % 7), NULL, 'e' || (i % 31)] END AS list, CASE WHEN i % 700 = 0 THEN [1.0] ELSE [i % 11, 2.5]::DOUBLE[] END AS vec,
    CASE WHEN i < ${ROWS / 2} THEN i % 3 END AS early`;
  const rows = (from: number, to: number) => `SELECT ${columns} FROM range(${from}, ${to}) s(i)`;
  const turned = layouts === 1 ? '*' : 'early, * EXCLUDE (early)';
  await parquet(
    root,
    { 'log/a.parquet': rows(0, 6000), 'log/b.parquet': `SELECT ${turned} FROM (${rows(6000, ROWS)})` },
    ', ROW_GROUP_SIZE 2048',
  );
  // Several versions of a user: rows come out of the join in another order.
  await parquet(root, {
    'users.parquet': `SELECT i % 400 AS id, 1000000 * (i * 37 % ${ROWS}) AS since, i % 23 AS age FROM range(2000) s(i)`,
  });
  return root;
}

const parts: ProgramParts = {
  data: {
    primary: source('log', 'log/*.parquet'),
    time: time('t', { unit: 'ms' }),
    source: { column: 'src', values: ['a', 'b'] },
    joins: [
      join('u', 'users.parquet', [{ left: 'user', right: 'id' }], {
        asOf: 'since',
        asOfTime: time('since', { unit: 'ms' }),
      }),
    ],
  },
  signals: [
    open('few'),
    open('few_b', { column: 'few', sources: ['b'] }),
    open('many'),
    open('odd'),
    open('early'),
    open('u.age'),
    signal('key', { vocab: 'vocab.key' }),
    signal('key_a', { column: 'key', sources: ['a'], vocab: 'vocab.key' }),
    signal('list', { format: 'indexed', vocab: 'signal.list' }),
    signal('vec', { format: 'dense', length: 2 }),
  ],
  vocabs: [vocab('vocab.key', 'file', null, 4, { top: 200 }), vocab('signal.list', 'file', null, 4)],
  heads: [checkedHead('y')],
  towers: [],
  train: { holdout: { kind: 'last', seconds: 2_000_000 }, validate: { kind: 'random', fraction: 0.1 } },
};

it.each([
  ['of rows that weigh 1', { weight: null }],
  ['of rows with weights', { weight: 'w' }],
])('the figures %s do not depend on where columns are', async (_, change) => {
  const given = program({ ...parts, data: { ...parts.data, ...change } });
  const said = async (layouts: 1 | 2, threads = 2) => {
    const { lock, vocabFiles, diagnostics } = await profile(given, await log(layouts), { threads });
    return {
      lock,
      vocabs: [...vocabFiles],
      warnings: diagnostics.map(({ code, message, hint }) => [code, message, hint]),
    };
  };
  const one = await said(1);
  expect(one).toEqual(await said(2));
  expect(JSON.stringify(await said(1, 1))).toBe(JSON.stringify(one));
  // Not for want of what could differ.
  const { few, few_b: some, many, list, vec } = one.lock.signals;
  expect(some!.count).toBeLessThan(few!.count);
  expect(few!.distinct).toBe(50);
  expect([many!.missing, list!.missing, vec!.bad].every((n) => n > 0)).toBe(true);
  expect(one.warnings.map(([code]) => code)).toContain(change.weight === null ? 'ADS8020' : 'ADS8009');
});

it('a signal without values in the newest rows is told, and one with values there is not', async () => {
  const root = folder();
  await parquet(
    root,
    {
      'log.parquet': `SELECT 1000 * i AS t, CASE WHEN i < 5000 THEN i % 7 END AS early, CASE WHEN i = 49999 THEN 1 WHEN i < 5000 THEN 2 END AS late, i % 2 AS y FROM range(50000) s(i)`,
    },
    ', ROW_GROUP_SIZE 2048',
  );
  const { diagnostics } = await profile(
    program({
      data: { primary: source('log', 'log.parquet'), time: time('t', { unit: 'ms' }) },
      signals: [open('early'), open('late')],
      heads: [checkedHead('y')],
      train: { holdout: { kind: 'last', seconds: 40_000 } },
    }),
    root,
  );
  const told = diagnostics.filter(({ code }) => code === 'ADS8070').map(({ message }) => message);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("'early'");
});

it('a file that is written to between two questions is refused', async () => {
  const root = folder();
  const rows = (from: number) => `SELECT i + ${from} AS one, i + ${from} AS two, i % 2 AS y FROM range(5000) s(i)`;
  await parquet(root, { 'log.parquet': rows(0), 'next.parquet': rows(100_000) });
  const given = program({
    data: { primary: source('log', 'log.parquet') },
    signals: [open('one'), open('two')],
    heads: [checkedHead('y')],
  });
  const onProgress = ({ done }: { readonly done: number }) => {
    if (done === 1) copyFileSync(path.join(root, 'next.parquet'), path.join(root, 'log.parquet'));
  };
  await expect(profile(given, root, { onProgress })).rejects.toMatchObject({
    diagnostics: [{ code: 'ADS8045', message: 'log.parquet changed while it was read' }],
  });
});

it('a text file that is written to while its rows are read is refused', async () => {
  const root = folder({ 'log.csv': `one,y\n${Array.from({ length: 5000 }, (_, i) => `${i},${i % 2}\n`).join('')}` });
  const given = program({
    data: { primary: source('log', 'log.csv') },
    signals: [open('one')],
    heads: [checkedHead('y')],
  });
  let running = true;
  const write = () => {
    if (!running) return;
    appendFileSync(path.join(root, 'log.csv'), '7,1\n');
    setImmediate(write);
  };
  setImmediate(write);
  try {
    await expect(profile(given, root)).rejects.toMatchObject({
      diagnostics: [{ code: 'ADS8045', message: 'log.csv changed while it was read' }],
    });
  } finally {
    running = false;
  }
});
