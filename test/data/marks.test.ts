/** A byte-order mark at the start of a value is a part of it (pasted titles have them): the key that is counted is the key that is encoded. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseVocab, timeReader } from '../../src/runtime/index.ts';
import { profile } from '../../src/data/profile/profile.ts';
import { fine, folder } from '../helpers/command.ts';
import { collect, head, numbers, open, plain, rowKeys, source, time } from './plans.ts';
import { checkedHead, open as openSignal, program } from './programs.ts';

it('keys that differ by a byte-order mark alone are two entries, and no value of training is out of vocabulary', async () => {
  const values = [
    'x',
    '\ufeffx',
    '\ufeffa title that is longer than twelve bytes',
    'a title that is longer than twelve bytes',
  ];
  const rows = Array.from({ length: 80 }, (_, i) => ({ title: values[i % 4]!, y: i % 3 === 0 ? 1 : 0 }));
  const files = {
    csv: `title,y\n${rows.map(({ title, y }) => `${title},${y}\n`).join('')}`,
    jsonl: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  };
  for (const [format, content] of Object.entries(files)) {
    const dir = folder({
      [`log.${format}`]: content,
      'm.ads': `model m\ndata log from "log.${format}"\nsignal title : onehot { min_count 1  embed 2 }\ngroup g { title } -> 2\ntower all { layers 2 }\nhead click on y\ntrain { epochs 1  batch 16 }\n`,
    });
    await fine(dir, 'profile', 'm.ads');
    const parsed = parseVocab(readFileSync(join(dir, 'vocab/m/signal.title.txt'), 'utf8')) as {
      readonly entries: readonly string[];
    };
    expect([...parsed.entries].sort()).toEqual([...values].sort());
    await fine(dir, 'train', 'm.ads', '--id', 'a');
    const [key] = readdirSync(join(dir, '.adsc/cache'));
    const header = JSON.parse(
      readFileSync(join(dir, '.adsc/cache', key!, 'header.json'), 'utf8').replace(/^\d+ /, ''),
    ) as {
      report: { signals: { title: { values: number; outOfVocabulary: number } } };
    };
    expect(header.report.signals.title).toMatchObject({ values: 80, outOfVocabulary: 0 });
  }
});

it.each([
  ['keys of rows', { key: ['id'] }, { kind: 'random', fraction: 0.5 }],
  ['values that a hash split reads', {}, { kind: 'hash', fraction: 0.5, column: 'id' }],
] as const)('%s that differ by a mark alone are drawn apart', async (_, data, holdout) => {
  const ids = Array.from({ length: 200 }, (_, i) => [`u${i}`, `\ufeffu${i}`]).flat();
  const root = folder({ 'log.csv': `n,id\n${ids.map((id, i) => `${i},${id}\n`).join('')}` });
  const rows = await open(root, {
    signals: [plain('n')],
    data: { primary: source('rows', 'log.csv'), ...data },
    train: { holdout },
  });
  const held = new Set(numbers(await collect(rows, 'holdout'), 'n'));
  // Of 200 pairs that are drawn apart, 100 ± 7 have one row on each side; drawn together, none has.
  const apart = ids.filter((_, i) => i % 2 === 0 && held.has(i) !== held.has(i + 1)).length;
  expect(apart).toBeGreaterThan(60);
  expect(apart).toBeLessThan(140);
  expect(new Set(rowKeys([...(await collect(rows, 'train')), ...(await collect(rows, 'holdout'))])).size).toBe(400);
  await rows.close();
});

it('a label and a time that begin with a mark are to a profile and to training what they are to the server', async () => {
  const root = folder({
    'log.csv': 'n,t,y\n1,1704067200,yes\n2,1704067200,\ufeffyes\n3,\ufeff1704067200,yes\n4,1704067200,no\n',
  });
  const label = { column: 'y', op: '==', value: 'yes' } as const;
  const data = { primary: source('rows', 'log.csv'), time: time('t', { unit: 's' }) };
  const { lock } = await profile(
    program({ data, signals: [openSignal('n')], heads: [{ ...checkedHead('y'), label }] }),
    root,
  );
  const trained = await open(
    root,
    { data, signals: [plain('n')], heads: [head('y', { label })] },
    { maxBadFraction: 1 },
  );
  // The runtime reads no such time from the third row's text: it is a bad row.
  expect(timeReader({ unit: 's', format: null, zone: 'UTC' })('\ufeff1704067200')).toBeNaN();
  expect(trained.report.kinds).toMatchObject({ 'no time': 1 });
  expect([trained.counts.train, trained.labels[0]!.positives]).toEqual([3, 1]);
  expect([lock.rows.train, Object.values(lock.heads)[0]!.positives]).toEqual([3, 1]);
  await trained.close();
});

it('a name and a source that begin with a mark are names and sources of their own', async () => {
  // As converters write whose CSV had a mark before its first name.
  const root = folder({
    'log.jsonl':
      '{"\ufeffn": 1, "n": 5, "src": "ad", "y": 1}\n{"\ufeffn": 2, "src": "\ufeffad", "y": 0}\n{"\ufeffn": 3, "src": "ad", "y": 0}\n',
  });
  const read = await open(root, {
    signals: [plain('\ufeffn'), plain('n')],
    data: { primary: source('rows', 'log.jsonl') },
  });
  const chunks = await collect(read, 'train');
  expect([numbers(chunks, '\ufeffn'), numbers(chunks, 'n')]).toEqual([
    [1, 2, 3],
    [5, null, null],
  ]);
  await read.close();
  const { lock } = await profile(
    program({
      data: { primary: source('rows', 'log.jsonl'), source: { column: 'src', values: ['ad'] } },
      signals: [openSignal('n')],
      heads: [checkedHead('y')],
    }),
    root,
  );
  expect(lock.sources).toEqual({ ad: 2, '\ufeffad': 1 });
});
