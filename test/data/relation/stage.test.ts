/** Large text tables are copied once to a file that can be read in parts. What comes out is what the files themselves give. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset.ts';
import { DataError } from '../../../src/data/error.ts';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import { Random } from '../../../src/math/random.ts';
import { folder } from '../folder.ts';
import { vec } from '../../helpers/plans.ts';
import { collect, head, join, open, plain, type PlanParts, source, time } from '../plans.ts';

const users = 'user,age,since\nu1,30,2025-01-01\nu2,,2025-01-01\nu1,31,2025-01-03 12:00:00\n';

/** Quotes, line ends within them, missing values, malformed lines, bad times and labels, and a value in two ways of writing. */
const csv = [
  `x,user,t,y,note\n1,u1,2025-01-02 10:00:00,1,"a\nb"\n2,u2,2025-01-03T00:00:00.999Z,0,"c,""d"""\nonly,three,cells\n3,,2025-01-04,1,\n`,
  'x,user,t,y\n4,u1,2025-01-05 23:59:59.9999,0\n1e1,u3,yesterday,1\n"6",u2,2025-01-06 01:00:00+02:00,maybe\n7,u1,2025-01-07 08:00:00,TRUE\n',
  'y,x,t,user\n1,"8",2025-01-08 00:00:00,u2\nfalse,9,2025-02-30 00:00:00,u1\n0,,2025-01-09 00:00:00,u1\n',
];
const lines = [
  '{"x": 1, "user": "u1", "t": "2025-01-02 10:00:00", "y": 1}\nnot json\n[1]\n{"x": "2", "user": null, "t": "2025-01-03", "y": false}\n',
  '{"user": "u2", "t": 1736121600000, "y": "1"}\n{"x": [1], "user": "u1", "t": "2025-01-06 00:00:00", "y": 0, "more": {}}\n{"x": 5, "t": "never", "y": 1}\n',
];

const parts = (glob: string, more: Partial<PlanParts['data']> = {}): PlanParts => ({
  signals: [plain('x'), plain('users.age')],
  heads: [head('y')],
  data: {
    primary: source('log', glob),
    time: time('t'),
    joins: [join('users', 'users.csv', 'user', { asOf: 'since', asOfTime: time('since') })],
    ...more,
  },
  train: { holdout: { kind: 'last', seconds: 86_400 } },
});

async function read(files: Record<string, string>, of: PlanParts, stagedBytes: number, cacheDir?: null) {
  const root = folder({ ...files, 'users.csv': users });
  const options = { stagedBytes, maxBadFraction: 1, ...(cacheDir === null ? { cacheDir } : {}) };
  const said = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`.replaceAll(root, ''));
  const data = await open(root, of, options).catch((error: unknown) => error);
  // What can't be read is refused alike.
  if (data instanceof DataError) return { refused: said(data.diagnostics) };
  const { counts, report, seen, labels, lastTime, repeats, diagnostics } = data as Dataset;
  const rows: unknown[] = [];
  for (const split of ['train', 'validate', 'holdout'] as const)
    for (const chunk of await collect(data as Dataset, split))
      rows.push([
        split,
        [...chunk.labels],
        [...chunk.time],
        [...chunk.rowKey].map(String),
        JSON.stringify(chunk.signals),
      ]);
  await (data as Dataset).close();
  return { rows, counts, report, seen, labels, lastTime, repeats, said: said(diagnostics) };
}

describe.each([
  ['CSV files of different layouts', { 'log/a.csv': csv[0]!, 'log/b.csv': csv[1]!, 'log/c.csv': csv[2]! }, 'log/*.csv'],
  ['JSON Lines', { 'log/a.jsonl': lines[0]!, 'log/b.jsonl': lines[1]! }, 'log/*.jsonl'],
  [
    'folders that give a column',
    {
      'log/user=u1/a.csv': 'x,t,y\n1,2025-01-02,1\n4,2025-01-03,0\n',
      'log/user=u2/b.csv': 'x,t,y\n2,2025-01-09,0\n3,2025-01-02,1\n',
    },
    'log/*/*.csv',
  ],
])('%s', (_, files, glob) => {
  it.each([
    ['with a cache', undefined],
    ['without', null],
  ] as const)('are the same from a copy, %s', async (_name, cacheDir) => {
    const direct = await read(files, parts(glob), Infinity, cacheDir);
    expect(direct.rows?.length).toBeGreaterThan(0);
    expect(await read(files, parts(glob), 0, cacheDir)).toEqual(direct);
  });

  it('are the same from a copy where columns identify a row', async () => {
    const of = parts(glob, { key: ['t'] });
    expect(await read(files, of, 0)).toEqual(await read(files, of, Infinity));
  });
});

it('without room for a copy the files themselves are read', async (context) => {
  const root = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', root], { stdio: 'ignore' });
  } catch {
    console.warn('skipped: a small file system can be mounted only by root on Linux');
    return context.skip();
  }
  try {
    const random = new Random(1, 'rows');
    const rows = Array.from({ length: 60_000 }, () => `${random.float()},${random.int(2)}\n`);
    writeFileSync(
      joinPath(root, 'log.csv'),
      `x,y\n${rows
        .join('')
        .slice(0, 500_000)
        .replace(/[^\n]*$/, '')}`,
    );
    const of = { signals: [plain('x')], heads: [head('y')], data: { primary: source('log', 'log.csv') } };
    const data = await open(root, of, { stagedBytes: 0, cacheDir: null });
    expect(data.counts.train).toBeGreaterThan(20_000);
    expect(data.diagnostics).toEqual([]);
    await data.close();
  } finally {
    execFileSync('umount', [root]);
  }
});

it('a line with text after a closing quote ends no file', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `${i},1\n`);
  lines.splice(3, 0, '3,"open" quote\n');
  const files = { 'log.csv': `x,y\n${lines.join('')}` };
  const of: PlanParts = { signals: [plain('x')], heads: [head('y')], data: { primary: source('log', 'log.csv') } };
  for (const stagedBytes of [0, Infinity]) {
    const data = await open(folder(files), of, { stagedBytes });
    expect([data.counts.train, data.report.rows, data.report.bad]).toEqual([5000, 5001, 1]);
    expect((await collect(data, 'train')).reduce((sum, { rows }) => sum + rows, 0)).toBe(5000);
    await data.close();
  }
});

it('rows too wide for a copy in the memory that there is are read from the files', async () => {
  const vector = JSON.stringify(Array.from({ length: 768 }, (_, i) => i / 7));
  const lines = Array.from({ length: 3000 }, (_, i) => `${i % 2},"${vector}"\n`);
  const of: PlanParts = {
    signals: [{ name: 'v', format: 'dense', encoding: vec({ length: 768 }) }],
    heads: [head('y')],
    data: { primary: source('log', 'log.csv') },
  };
  const data = await open(folder({ 'log.csv': `y,v\n${lines.join('')}` }), of, { stagedBytes: 0, memoryMb: 64 });
  expect(data.counts.train).toBe(3000);
  await data.close();
});
