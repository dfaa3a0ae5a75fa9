/** The copy of a large text table is kept for the next command. Whatever becomes of it, rows and reports are those of the files. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/error.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { folder } from '../folder.ts';
import { collect, head, open, plain, type PlanParts, source, time } from '../plans.ts';
import { checkedHead, open as openSignal, program } from '../programs.ts';

const texts = {
  csv: `x,t,y,z\n${Array.from({ length: 500 }, (_, i) => `${i % 9},2025-01-0${1 + (i % 7)} 10:00:00,${i % 2},z${i}\n`).join('')}only,three,cells\n`,
  jsonl: `${Array.from({ length: 500 }, (_, i) => `{"x": ${i % 9}, "t": "2025-01-0${1 + (i % 7)} 10:00:00", "y": ${i % 2}${i < 400 ? '' : `, "z": "z${i}"`}}\n`).join('')}no json\n`,
};
type Format = keyof typeof texts;

const project = (format: Format) => folder({ [`log.${format}`]: texts[format] });
const parts = (format: Format, ...signals: string[]): PlanParts => ({
  signals: signals.map((name) => plain(name)),
  heads: [head('y')],
  data: { primary: source('log', `log.${format}`), time: time('t') },
  train: { holdout: { kind: 'last', seconds: 86_400 } },
});

/** What a user sees of the data; encoded again each time. */
async function read(root: string, format: Format, signals = ['x'], stagedBytes = 0) {
  rmSync(join(root, 'encoded'), { recursive: true, force: true });
  const data = await open(root, parts(format, ...signals), {
    stagedBytes,
    maxBadFraction: 1,
    cacheDir: join(root, 'encoded'),
  });
  const rows = [];
  for (const split of ['train', 'holdout'] as const)
    for (const chunk of await collect(data, split))
      rows.push([split, [...chunk.time], [...chunk.rowKey].map(String), chunk.signals]);
  await data.close();
  return JSON.stringify([rows, data.counts, data.report]);
}

const staged = (root: string) => join(root, '.adsc/cache/staged');
const kept = (root: string) => readdirSync(staged(root)).map((name) => join(staged(root), name));
const only = (root: string) => {
  expect(kept(root)).toHaveLength(1);
  return kept(root)[0]!;
};
const rowsOf = (copy: string) => join(copy, 'rows.parquet');

describe.each(['csv', 'jsonl'] as const)('of %s', (format) => {
  const direct = (root: string, signals?: string[]) => read(root, format, signals, Infinity);

  it('a copy is made once, and read by the next command', async () => {
    const root = project(format);
    const wanted = await direct(root);
    expect(await read(root, format)).toBe(wanted);
    const { ino } = statSync(rowsOf(only(root)));
    expect(await read(root, format)).toBe(wanted);
    expect(statSync(rowsOf(only(root))).ino).toBe(ino);
  });

  it('columns that it lacks are added to it', async () => {
    const root = project(format);
    await read(root, format);
    const { ino } = statSync(rowsOf(only(root)));
    expect(await read(root, format, ['z'])).toBe(await direct(root, ['z']));
    const second = statSync(rowsOf(only(root))).ino;
    expect(second).not.toBe(ino);
    // It has both now.
    expect(await read(root, format)).toBe(await direct(root));
    expect(statSync(rowsOf(only(root))).ino).toBe(second);
  });

  it.each([
    ['changed', (copy: string) => writeFileSync(rowsOf(copy), readFileSync(rowsOf(copy)).fill(1, 30, 60))],
    ['cut', (copy: string) => writeFileSync(rowsOf(copy), readFileSync(rowsOf(copy)).subarray(0, -100))],
    ['gone', (copy: string) => rmSync(rowsOf(copy))],
    ['without what is known of it', (copy: string) => rmSync(join(copy, 'header.json'))],
    ['known by something else', (copy: string) => appendFileSync(join(copy, 'header.json'), ' ')],
  ])('one that is %s is made again', async (_, damage) => {
    const root = project(format);
    const wanted = await read(root, format);
    damage(only(root));
    expect(await read(root, format)).toBe(wanted);
    expect(await read(root, format)).toBe(await direct(root));
    only(root);
  });

  it('files that have changed have another', async () => {
    const root = project(format);
    const before = await read(root, format);
    const path = join(root, `log.${format}`);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('2025-01-03', '2025-01-09'));
    const after = await read(root, format);
    expect(after).not.toBe(before);
    expect(after).toBe(await direct(root));
    expect(kept(root)).toHaveLength(2);
  });
});

it('the last ones are kept, and what a command did not finish goes', async () => {
  const root = project('csv');
  mkdirSync(join(staged(root), `${'0'.repeat(32)}.tmp-999999999-x`), { recursive: true });
  for (let i = 0; i < 7; i++) {
    appendFileSync(join(root, 'log.csv'), `${i},2025-01-01 10:00:00,1,z\n`);
    await read(root, 'csv');
  }
  expect(kept(root)).toHaveLength(4);
  expect(await read(root, 'csv')).toBe(await read(root, 'csv', ['x'], Infinity));
});

it('a file is written over it while rows are read: they are those of before', async () => {
  const root = project('csv');
  const wanted = await read(root, 'csv');
  // Without a cache each pass reads the copy again.
  const data = await open(root, parts('csv', 'x'), { stagedBytes: 0, maxBadFraction: 1, cacheDir: null });
  rmSync(staged(root), { recursive: true });
  expect((await collect(data, 'train')).reduce((sum, { rows }) => sum + rows, 0)).toBe(data.counts.train);
  await data.close();
  expect(await read(root, 'csv')).toBe(wanted);
});

it('where none can be kept, rows are read as ever', async () => {
  const root = project('csv');
  const wanted = await read(root, 'csv', ['x'], Infinity);
  mkdirSync(join(root, '.adsc/cache'), { recursive: true });
  writeFileSync(staged(root), 'no folder');
  expect(await read(root, 'csv')).toBe(wanted);
});

it('a profile leaves the copy that training reads', async () => {
  // As large as a copy pays for.
  const line = '3,2025-01-05 10:00:00,1,zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n';
  const root = folder({ 'log.csv': texts.csv.replace('only,three,cells\n', '') + line.repeat(2 ** 24 / line.length) });
  const given = program({
    data: { primary: source('log', 'log.csv'), time: time('t') },
    signals: [openSignal('x')],
    heads: [checkedHead('y')],
    train: { holdout: { kind: 'last', seconds: 86_400 } },
  });
  const first = await profile(given, root);
  const { ino } = statSync(rowsOf(only(root)));
  await read(root, 'csv');
  expect(statSync(rowsOf(only(root))).ino).toBe(ino);
  expect((await profile(given, root)).lock).toEqual(first.lock);
  rmSync(staged(root), { recursive: true });
  expect((await profile(given, root)).lock).toEqual(first.lock);
});

it('a copy of another project of the same files is as good', async () => {
  const [root, other] = [project('csv'), project('csv')];
  const wanted = await read(root, 'csv');
  cpSync(join(root, '.adsc'), join(other, '.adsc'), { recursive: true });
  const { ino } = statSync(rowsOf(only(other)));
  expect(await read(other, 'csv')).toBe(wanted);
  expect(statSync(rowsOf(only(other))).ino).toBe(ino);
  await expect(read(other, 'csv', ['nothing'])).rejects.toThrow(DataError);
});
