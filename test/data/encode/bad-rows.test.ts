import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HeadPlan } from '../../../src/ir/plan.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { collect, column, head, numbers, open, plain, rowKeys, source, time } from '../plans.ts';

const label = (column: string, op: HeadPlan['label']['op'], value: string | number | boolean | null): HeadPlan =>
  head('h', { label: { column, op, value } });

describe('bad rows', () => {
  it('are counted by kind, with file and row, and left out', async () => {
    const root = folder({
      'r/a.csv':
        'n,t,src,w,y\n0,2024-01-01,a,1,1\n1,soon,a,1,1\n2,2024-01-01,c,1,1\n3,2024-01-01,a,-1,1\n4,2024-01-01,a,nan,1\n5,2024-01-01,a,1,maybe\n6,2024-01-01,b,0,0\n',
      'r/b.csv':
        'n,t,src,w,y\n7,2024-01-01,a,1\n8,2024-01-01,a,1,1,1\n9,2024-01-01,,1,\n10,,a,1,1\n11,2024-01-01,a,,1\n12,2024-01-01,b,2.5,\n',
    });
    const data = await open(
      root,
      {
        signals: [plain('n')],
        heads: [head('y')],
        data: {
          primary: source('rows', 'r/*.csv'),
          time: time('t'),
          source: { column: 'src', values: ['a', 'b'] },
          weight: 'w',
        },
      },
      { maxBadFraction: 1 },
    );
    const chunks = await collect(data, 'train');
    // Row 6 weighs 0: it is as good as absent, and not bad.
    expect(numbers(chunks, 'n')).toEqual([0, 12]);
    expect(column(chunks, 'weight')).toEqual([1, 2.5]);
    expect(column(chunks, 'tower')).toEqual([0, 1]);
    expect(data.report).toMatchObject({
      rows: 13,
      bad: 10,
      weightless: 1,
      kinds: { 'no time': 2, 'unknown source': 2, 'bad weight': 3, 'bad label': 1, 'malformed line': 2 },
    });
    expect(data.report.sample.map(({ kind, file, row, detail }) => `${file}:${row} ${kind}: ${detail}`)).toEqual([
      'r/a.csv:2 no time: \'t\' is "soon", which is no time',
      'r/a.csv:3 unknown source: \'src\' is "c"',
      'r/a.csv:4 bad weight: \'w\' is "-1"',
      'r/a.csv:5 bad weight: \'w\' is "nan"',
      'r/a.csv:6 bad label: \'y\' is "maybe"',
      "r/b.csv:1 unknown source: 'src' is null",
      "r/b.csv:2 no time: 't' is missing",
      "r/b.csv:3 bad weight: 'w' is null",
      'r/b.csv:2 malformed line: Expected Number of Columns: 5 Found: 4 "7,2024-01-01,a,1"',
      'r/b.csv:3 malformed line: Expected Number of Columns: 5 Found: 6 "8,2024-01-01,a,1,1,1"',
    ]);
    const written = readFileSync(joinPath(root, '.adsc/bad-rows/small.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(written).toEqual(data.report.sample);
    expect(data.diagnostics.map((d) => d.code)).toEqual(['ADS8009']);
    await data.close();
  });

  it('stop the run above a threshold, and say where the first one is', async () => {
    const root = folder({ 'a.csv': `n,y\n${'1,1\n'.repeat(97)}1,x\n1,x\n1,x\n` });
    const parts = { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'a.csv') } };
    expect(await errorOf(open(root, parts))).toMatch(
      /^ADS8008 \| 2 of 100 rows are bad, more than 1 %: 2 bad label \| the first: a.csv, row 98: 'y' is "x"; a sample is in .*small.jsonl$|^ADS8008 \| 3 of 100/,
    );
    const data = await open(root, parts, { maxBadFraction: 0.03 });
    expect(data.diagnostics[0]!.message).toBe('3 of 100 rows are bad and were left out: 3 bad label');
    await data.close();
  });

  it('count every line that an open quote swallows, lines that are not UTF-8, and a file of nothing else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('n,y\n0,1\n'),
      Buffer.from([0x31, 0xff, 0xfe]),
      Buffer.from(',1\n2,1\n"3,1\n4,1\n5,1\n'),
    ]);
    const parts = { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'a.csv') } };
    const data = await open(folder({ 'a.csv': bytes }), parts, { maxBadFraction: 1 });
    expect(numbers(await collect(data, 'train'), 'n')).toEqual([0, 2]);
    expect(data.report.rows).toBe(6);
    expect(data.report.kinds).toEqual({ 'malformed line': 4 });
    await data.close();
    expect(await errorOf(open(folder({ 'a.csv': 'n,y\n1\n2\n' }), parts))).toMatch(
      /^ADS8008 \| 2 of 2 rows are bad, so none is left: 2 malformed line \| the first: a\.csv, line 2: Expected Number of Columns: 2 Found: 1/,
    );
  });

  it('are the same whatever columns are read: a line that is not UTF-8 in one that no signal has is malformed too', async () => {
    const line = (i: number) =>
      Buffer.concat([Buffer.from(`${i},1,`), i % 3 === 1 ? Buffer.of(0xff) : Buffer.from('x'), Buffer.from('\n')]);
    const file = (first: number) =>
      Buffer.concat([Buffer.from('n,y,note\n'), ...[0, 1, 2, 3].map((i) => line(first + i))]);
    const root = folder({ 'r/a.csv': file(0), 'r/b.csv': file(4) });
    const data = { primary: source('rows', 'r/*.csv') };
    const keys: bigint[][] = [];
    for (const signals of [[plain('n')], [plain('n'), plain('note')], []]) {
      const read = await open(root, { signals, heads: [head('y')], data }, { maxBadFraction: 1 });
      expect(read.report).toMatchObject({ rows: 8, bad: 3, kinds: { 'malformed line': 3 } });
      expect(read.report.sample.map(({ file, row }) => `${file}:${row}`)).toEqual([
        'r/a.csv:3',
        'r/b.csv:2',
        'r/b.csv:5',
      ]);
      const chunks = await collect(read, 'train');
      if (signals.length > 0) expect(numbers(chunks, 'n')).toEqual([0, 2, 3, 5, 6]);
      keys.push(rowKeys(chunks));
      await read.close();
    }
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    const message = (maxBadFraction: number) =>
      errorOf(open(root, { signals: [plain('note')], heads: [head('y')], data }, { maxBadFraction }));
    expect(await message(0.07)).toMatch(
      /^ADS8008 \| 3 of 8 rows are bad, more than 7 %: 3 malformed line \| the first: r\/a\.csv, line 3: /,
    );
    expect(await message(0)).toMatch(/^ADS8008 \| 3 of 8 rows are bad, and none is let pass: 3 malformed line/);
  });

  it('of JSON Lines are lines that hold no object', async () => {
    const root = folder({ 'a.jsonl': '{"n":0,"y":1}\n{broken\n[1]\n\n"x"\nnull\n{"n":5,"y":false}\n' });
    const data = await open(
      root,
      { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'a.jsonl') } },
      { maxBadFraction: 1 },
    );
    const chunks = await collect(data, 'train');
    expect([numbers(chunks, 'n'), column(chunks, 'labels')]).toEqual([
      [0, 5],
      [1, 0],
    ]);
    expect(data.report.kinds).toEqual({ 'not an object': 4 });
    expect(data.report.sample[0]).toMatchObject({ file: 'a.jsonl', row: 2 });
    await data.close();
  });

  it('do not include bad values of signals: these are missing, counted by the encoder and warned of', async () => {
    const root = folder({ 'a.csv': 'n,y\n1,1\ncheap,0\n,0\n' });
    const data = await open(root, {
      signals: [plain('n')],
      heads: [head('y')],
      data: { primary: source('rows', 'a.csv') },
    });
    expect(numbers(await collect(data, 'train'), 'n')).toEqual([1, null, null]);
    expect(data.report.signals['n']).toMatchObject({ rows: 3, missing: 1, bad: 1 });
    expect(data.diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([
      "ADS8020 1 of 3 values of signal 'n' are bad and count as missing: they are not what its format says",
    ]);
    await data.close();
  });

  it('go to the fallback tower when only their source is unknown, and tower all takes every source', async () => {
    const root = folder({ 'a.csv': 'n,src\n0,a\n1,zzz\n2,\n3,b\n' });
    const parts = {
      signals: [plain('n')],
      data: { primary: source('rows', 'a.csv'), source: { column: 'src', values: ['a', 'b'] } },
    };
    const towers = [
      { name: 'a', source: 'a', fallback: false },
      { name: 'b', source: 'b', fallback: true },
    ];
    for (const [plan, expected] of [
      [{ ...parts, towers }, [0, 1, 1, 1]],
      [{ ...parts, towers: [{ name: 'all', source: null, fallback: false }] }, [0, 0, 0, 0]],
    ] as const) {
      const data = await open(root, plan);
      const chunks = await collect(data, 'train');
      expect(column(chunks, 'tower')).toEqual(expected);
      expect(column(chunks, 'source')).toEqual([0, -1, -1, 1]);
      await data.close();
    }
  });
});

describe('labels', () => {
  async function labels(select: string, plan: HeadPlan): Promise<number[]> {
    const root = folder();
    await parquet(root, { 'a.parquet': select });
    const data = await open(
      root,
      { signals: [plain('n')], heads: [plan], data: { primary: source('rows', 'a.parquet') } },
      { maxBadFraction: 1 },
    );
    const out = column(await collect(data, 'train'), 'labels');
    await data.close();
    return out;
  }
  const values = (type: string, list: readonly string[]) =>
    `SELECT * FROM (VALUES ${list.map((v, i) => `(${i}, ${v}::${type})`).join(', ')}) t(n, y)`;

  it('are the column, or what an operator says of it; a null label is unobserved; NaN is null', async () => {
    expect(await labels(values('BOOLEAN', ['true', 'false', 'NULL']), label('y', null, null))).toEqual([1, 0, NaN]);
    expect(await labels(values('DOUBLE', ['1', '0', "'nan'", 'NULL', '2']), label('y', null, null))).toEqual([
      1,
      0,
      NaN,
      NaN,
    ]);
    expect(
      await labels(values('VARCHAR', ["'1'", "'0'", "'True'", "'FALSE'", "'1.0'", "'x'"]), label('y', null, null)),
    ).toEqual([1, 0, 1, 0, 1]);
    expect(await labels(values('BIGINT', ['3', '4', '5', 'NULL']), label('y', '>=', 4))).toEqual([0, 1, 1, NaN]);
    expect(await labels(values('VARCHAR', ["'3.9'", "'4.0'", "'x'"]), label('y', '>=', 4))).toEqual([0, 1]);
    expect(await labels(values('VARCHAR', ["'buy'", "'view'", 'NULL', "''"]), label('y', '==', 'buy'))).toEqual([
      1,
      0,
      NaN,
      0,
    ]);
    expect(await labels(values('INTEGER', ['7', '8']), label('y', '!=', '7'))).toEqual([0, 1]);
    expect(await labels(values('BOOLEAN', ['true', 'false']), label('y', '==', false))).toEqual([0, 1]);
  });

  it("exist on the head's sources only, and not yet for rows that are too young, whether their event has come or not", async () => {
    const root = folder({
      'a.csv': 'n,src,t,y\n0,a,2024-01-01,0\n1,b,2024-01-01,1\n2,a,2024-01-09,0\n3,a,2024-01-09,1\n4,a,2024-01-10,0\n',
    });
    const data = await open(root, {
      signals: [plain('n')],
      heads: [
        head('y', { sources: ['a'] }),
        head('late', { label: { column: 'y', op: null, value: null }, withinSeconds: 2 * 86400 }),
      ],
      data: { primary: source('rows', 'a.csv'), time: time('t'), source: { column: 'src', values: ['a', 'b'] } },
    });
    const got = column(await collect(data, 'train'), 'labels');
    expect(got.filter((_, i) => i % 2 === 0)).toEqual([0, NaN, 0, 1, 0]);
    expect(got.filter((_, i) => i % 2 === 1)).toEqual([0, 1, NaN, NaN, NaN]);
    await data.close();
  });
});
