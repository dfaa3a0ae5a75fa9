import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import type { DataError } from '../../../src/data/error.ts';
import { derivedSql, keyListSql, numberSql, vectorSql } from '../../../src/data/profile/signal-sql.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { sqlString } from '../../../src/data/sql.ts';
import { writeLock } from '../../../src/data/profile/write-lock.ts';
import { formatVocab, keyOf, parseNumber, zoneOf } from '../../../src/runtime/index.ts';
import { MAX_TIME, MIN_TIME } from '../../../src/runtime/zone.ts';
import { listOfText, vectorOfText } from '../../../src/runtime/list.ts';
import { toNumber } from '../../../src/runtime/number.ts';
import { signal, span, vocab } from '../../helpers/checked.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet, write } from '../folder.ts';
import { join, source, time } from '../plans.ts';
import { checkedHead, open, program } from '../programs.ts';
import { count } from '../../helpers/full.ts';

const own = (name: string, change: Parameters<typeof signal>[1] = {}) =>
  signal(name, { vocab: `signal.${name}`, ...change });

describe('a profile', () => {
  it('counts values, missing and bad ones, and finds vocabularies by count, then key', async () => {
    const root = folder({
      'a.csv': `device,price,tags,y\n${['ios,1.5,a|b,1', 'android,x,,0', 'ios,,b,1', ',2,a||c,', 'é,3,b,0', 'android,4,b|a,1'].join('\n')}\n`,
    });
    const { lock, vocabFiles, diagnostics } = await profile(
      program({
        data: { primary: source('rows', 'a.csv') },
        signals: [own('device'), open('price'), own('tags', { format: 'indexed', split: '|', max: 1 })],
        vocabs: [vocab('signal.device', 'file', null, 4), vocab('signal.tags', 'file', null, 4, { minCount: 3 })],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect(lock.rows).toEqual({ train: 6, validate: 0, holdout: 0 });
    expect(lock.heads['y']).toEqual({ observed: 5, positives: 3 });
    expect(lock.signals['device']).toMatchObject({
      count: 6,
      missing: 1,
      bad: 0,
      distinct: 3,
      numeric: null,
      transform: null,
      top: [
        { value: 'android', count: 2 },
        { value: 'ios', count: 2 },
        { value: 'é', count: 1 },
      ],
    });
    expect(lock.signals['price']).toMatchObject({
      count: 6,
      missing: 1,
      bad: 1,
      distinct: 4,
      numeric: { min: 1.5, max: 4, mean: 2.625 },
    });
    expect(lock.signals['tags']).toMatchObject({
      count: 6,
      missing: 1,
      bad: 0,
      distinct: 3,
      list: { meanLength: 9 / 5, truncated: 3 / 5, nulls: 1 },
    });
    expect(vocabFiles.get('vocab/model/signal.device.txt')).toBe('android\nios\né\n');
    expect(vocabFiles.get('vocab/model/signal.tags.txt')).toBe('b\na\n');
    expect(lock.vocabs['signal.tags']).toMatchObject({ entries: 2, coverage: 7 / 8 });
    expect(lock.columns['rows']!.map((c) => c.name)).toEqual(['device', 'price', 'tags', 'y']);
    expect(diagnostics.map((d) => d.message)).toEqual([
      "1 of 6 values of signal 'price' are bad and count as missing: they are not what its format says",
    ]);
  });

  it('takes rows of small weights for rows, and one of weight 2 for two, where it chooses how often a value was seen', async () => {
    const rows = Array.from({ length: 150 }, (_, i) => [`${i},0.05`, i < 60 ? `${i},0.05` : i < 100 ? `` : `x${i},2`]);
    const root = folder({
      'a.csv': `k,w,y\n${rows
        .flat()
        .filter(Boolean)
        .map((row) => `${row},0`)
        .join('\n')}\n`,
    });
    const { lock } = await profile(
      program({
        data: { primary: source('rows', 'a.csv'), weight: 'w' },
        signals: [own('k')],
        vocabs: [vocab('signal.k', 'file', null, 4, { minCount: null })],
        heads: [checkedHead('y')],
      }),
      root,
    );
    // 60 twice at .05, 50 once at 2; 90 once at .05 are out.
    expect(lock.vocabs['signal.k']).toMatchObject({ entries: 110, minCount: 2 });
  });

  it('leaves values that were seen once out of a vocabulary of many, unless the spec says how many it wants', async () => {
    // 60 values that come twice and, of `many`, 41 that come once; of `few` 40.
    const rows = [
      ...Array.from({ length: 120 }, (_, i) => [i % 60, i % 60]),
      ...Array.from({ length: 41 }, (_, i) => [60 + i, 60 + Math.min(i, 39)]),
    ];
    const root = folder({ 'a.csv': `many,few,stated,y\n${rows.map(([a, b]) => `${a},${b},${a},0`).join('\n')}\n` });
    const left = { minCount: null };
    const { lock } = await profile(
      program({
        data: { primary: source('rows', 'a.csv') },
        signals: [own('many'), own('few'), own('stated')],
        vocabs: [
          vocab('signal.many', 'file', null, 4, left),
          vocab('signal.few', 'file', null, 4, left),
          vocab('signal.stated', 'file', null, 4, { minCount: 1 }),
        ],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect(lock.vocabs['signal.many']).toMatchObject({ entries: 60, minCount: 2, coverage: 120 / 161 });
    expect(lock.vocabs['signal.few']).toMatchObject({ entries: 100, minCount: 1, coverage: 1 });
    expect(lock.vocabs['signal.stated']).toMatchObject({ entries: 101, coverage: 1 });
    expect(lock.vocabs['signal.stated']).not.toHaveProperty('minCount');
  });

  it('never sees holdout or validate rows, those of variants included', async () => {
    const root = folder({
      'a.csv': `n,k,t,y\n${Array.from({ length: 100 }, (_, i) => `${i},key${i},${new Date(Date.UTC(2024, 0, 1, i)).toISOString()},1`).join('\n')}\n`,
    });
    const base = program({
      data: { primary: source('rows', 'a.csv'), time: time('t') },
      signals: [open('n'), own('k')],
      vocabs: [vocab('signal.k', 'file', null, 4)],
      heads: [checkedHead('y')],
      train: { holdout: { kind: 'last', seconds: 10 * 3600 }, validate: { kind: 'last', seconds: 5 * 3600 } },
    });
    const seen = async (p: typeof base) => {
      const { lock, vocabFiles, diagnostics } = await profile(p, root);
      const keys = vocabFiles
        .get('vocab/model/signal.k.txt')!
        .trim()
        .split('\n')
        .map((key) => Number(key.slice(3)));
      expect(lock.signals['n']!.numeric!.max).toBe(Math.max(...keys));
      expect(lock.time).toEqual({ first: Date.UTC(2024, 0, 1), last: Date.UTC(2024, 0, 1, Math.max(...keys)) });
      expect(diagnostics.map((d) => d.code)).toEqual(['ADS8024', 'ADS8011']);
      return [lock.rows, keys.length, Math.max(...keys)];
    };
    expect(await seen(base)).toEqual([{ train: 85, validate: 5, holdout: 10 }, 85, 84]);
    const stricter = new Map([
      [
        'v',
        {
          ...base.base,
          variant: 'v',
          train: { ...base.base.train, holdout: { kind: 'last', seconds: 30 * 3600 } } as const,
        },
      ],
    ]);
    expect(await seen({ ...base, variants: stricter })).toEqual([{ train: 65, validate: 5, holdout: 30 }, 65, 64]);
  });

  it('shares a vocabulary over the columns that use it, and writes stated and file ones too', async () => {
    const root = folder({
      'a.csv': 'x,user,z\n1,red|blue,7\n2,blue,8\n3,green|red,9\n',
      'colours.txt': '\ufeffred\r\nblack\r\n',
    });
    await parquet(root, {
      'side.parquet': "SELECT 1 AS x, 'red' AS c UNION ALL SELECT 2, 'red' UNION ALL SELECT 3, NULL",
    });
    const { lock, vocabFiles, diagnostics } = await profile(
      program({
        data: { primary: source('rows', 'a.csv'), joins: [join('side', 'side.parquet', 'x')] },
        signals: [
          signal('c', { input: 'side.c', table: 'side', column: 'c', vocab: 'vocab.colour' }),
          signal('user', { format: 'indexed', split: '|', vocab: 'vocab.colour' }),
          signal('stated', { input: 'z', column: 'z', vocab: 'signal.stated' }),
          signal('filed', { input: 'side.c', table: 'side', column: 'c', vocab: 'vocab.a/../b' }),
        ],
        vocabs: [
          vocab('vocab.colour', 'file', null, 4, { top: 2 }),
          vocab('signal.stated', 'file', 2, 4, { values: ['8', '9'] }),
          vocab('vocab.a/../b', 'file', null, 4, { file: 'colours.txt' }),
        ],
      }),
      root,
    );
    expect(vocabFiles.get('vocab/model/colour.txt')).toBe('red\nblue\n');
    expect(lock.vocabs['vocab.colour']).toMatchObject({ entries: 2, coverage: 6 / 7 });
    expect(vocabFiles.get('vocab/model/signal.stated.txt')).toBe('8\n9\n');
    expect(lock.vocabs['signal.stated']!.coverage).toBeCloseTo(2 / 3);
    expect([...vocabFiles.keys()]).toEqual([
      'vocab/model/colour.txt',
      'vocab/model/signal.stated.txt',
      'vocab/model/a%2F%2E%2E%2Fb.txt',
    ]);
    expect(vocabFiles.get('vocab/model/a%2F%2E%2E%2Fb.txt')).toBe('red\nblack\n');
    expect(diagnostics.map((d) => d.message)).toEqual([
      'colours.txt has a byte-order mark and Windows line ends, which is passed over',
    ]);
  });

  it('refuses a vocabulary file with an entry twice, of no entries, or not UTF-8', async () => {
    const root = folder({
      'a.csv': 'c\nred\n',
      'twice.txt': 'red\nblue\nred\n',
      'none.txt': '',
      'latin.txt': Uint8Array.of(0xe9, 10),
    });
    const run = (file: string) =>
      profile(
        program({
          data: { primary: source('rows', 'a.csv') },
          signals: [own('c')],
          vocabs: [vocab('signal.c', 'file', null, 4, { file })],
        }),
        root,
      );
    expect(await errorOf(run('twice.txt'))).toBe("ADS8012 | twice.txt has the entry 'red' twice, on lines 1 and 3");
    expect(await errorOf(run('none.txt'))).toBe('ADS8013 | none.txt: it has no entries');
    expect(await errorOf(run('latin.txt'))).toBe('ADS8013 | latin.txt: it is not UTF-8');
    expect(await errorOf(run('gone.txt'))).toMatch(/^ADS8001/);
    expect(await errorOf(run('../gone.txt'))).toMatch(/^ADS8002/);
  });

  it('counts a signal only on its sources', async () => {
    const root = folder({
      'a.jsonl':
        '{"s":"men","v":[1,2]}\n{"s":"women","v":[1,2,3]}\n{"s":"men","v":[3,4,5]}\n{"s":"men"}\n{"s":"kids","v":[1,2]}\n',
    });
    const { lock } = await profile(
      program({
        data: { primary: source('rows', 'a.jsonl'), source: { column: 's', values: ['men', 'women'] } },
        signals: [
          signal('a', { format: 'dense', length: 2, input: 'v', column: 'v', sources: ['men'] }),
          signal('b', { format: 'dense', length: 3, input: 'v', column: 'v', sources: ['women'] }),
        ],
      }),
      root,
    );
    expect(lock.signals['a']).toMatchObject({ count: 3, missing: 1, bad: 1 });
    expect(lock.signals['b']).toMatchObject({ count: 1, missing: 0, bad: 0 });
    expect(lock.sources).toEqual({ men: 3, women: 1, kids: 1 });
  });

  it('weighs the base negatives of a log that was sampled', async () => {
    // 1 positive with key a to 1 kept negative with key b, kept at 10 %: b is really ten times as frequent.
    const root = folder({ 'a.csv': `k,n,y\n${'a,0,1\n'.repeat(300)}${'b,1,0\n'.repeat(200)}` });
    const { lock, vocabFiles } = await profile(
      program({
        data: { primary: source('rows', 'a.csv') },
        signals: [own('k'), open('n')],
        vocabs: [vocab('signal.k', 'file', null, 4)],
        heads: [checkedHead('y')],
        sampling: { base: null, keep: 0.1, log: 'sampled', correct: 'weight' },
      }),
      root,
    );
    expect(vocabFiles.get('vocab/model/signal.k.txt')).toBe('b\na\n');
    expect(lock.signals['k']!.top).toEqual([
      { value: 'b', count: 2000 },
      { value: 'a', count: 300 },
    ]);
    expect(lock.signals['n']!.numeric!.mean).toBeGreaterThan(0.8);
    expect(lock.heads['y']).toEqual({ observed: 2300, positives: 300 });
  });

  it('counts heads on the negatives of the bases that are corrected for otherwise than by weights', async () => {
    // click, good, scroll, null where empty: two clicks, three rows without, one unknown.
    const root = folder({ 'a.csv': 'click,good,scroll\n1,1,0\n1,0,1\n0,0,1\n0,,1\n0,0,0\n,1,0\n' });
    const heads = ['click', 'good', 'scroll'].map((name) => checkedHead(name));
    const parts = { data: { primary: source('rows', 'a.csv') }, signals: [], heads };
    const sampling = (
      base: string | null,
      correct: 'base' | 'batch' | 'weight',
      log: 'sampled' | 'unsampled' = 'unsampled',
    ) => ({ base, keep: 0.5, log, correct });
    const { lock } = await profile(
      program(
        { ...parts, sampling: sampling('click', 'base') },
        { other: { sampling: sampling(null, 'batch') }, third: { sampling: sampling('good', 'weight') } },
      ),
      root,
    );
    expect(lock.heads).toEqual({
      click: {
        observed: 5,
        positives: 2,
        baseNegatives: [
          { base: null, observed: 1, positives: 0 },
          { base: 'click', observed: 3, positives: 0 },
        ],
      },
      good: {
        observed: 5,
        positives: 2,
        baseNegatives: [
          { base: null, observed: 1, positives: 0 },
          { base: 'click', observed: 2, positives: 0 },
        ],
      },
      scroll: {
        observed: 6,
        positives: 3,
        baseNegatives: [
          { base: null, observed: 1, positives: 0 },
          { base: 'click', observed: 3, positives: 2 },
        ],
      },
    });
    // Of a sampled log the rows without a click stand for two each.
    const sampled = await profile(program({ ...parts, sampling: sampling('click', 'base', 'sampled') }), root);
    expect(sampled.lock.heads['scroll']).toEqual({
      observed: 9,
      positives: 5,
      baseNegatives: [{ base: 'click', observed: 6, positives: 4 }],
    });
    const plain = await profile(program(parts), root);
    expect(plain.lock.heads['scroll']).toEqual({ observed: 6, positives: 3 });
    expect(new Set([lock.key, sampled.lock.key, plain.lock.key]).size).toBe(3);
  });

  it('is the same whatever the threads, and warns of what cannot be learned from', async () => {
    const root = folder({ 'users.csv': 'id,v\n007,1\n' });
    await parquet(
      root,
      {
        'a.parquet':
          "SELECT i AS n, random() AS r, 'k' || (i % 300) AS k, [random(), random() / 3] AS v, NULL::DOUBLE AS nothing, 7 AS user, 0 AS y FROM range(60000) t(i)",
      },
      ', ROW_GROUP_SIZE 4096',
    );
    const p = program({
      data: {
        primary: source('rows', 'a.parquet'),
        joins: [join('users', 'users.csv', [{ left: 'user', right: 'id' }])],
      },
      signals: [open('r'), own('k'), open('nothing'), open('users.v'), signal('v', { format: 'dense', length: 2 })],
      vocabs: [vocab('signal.k', 'file', null, 4, { top: 10 })],
      heads: [checkedHead('y')],
    });
    const [one, two] = [await profile(p, root, { threads: 1 }), await profile(p, root, { threads: 2 })];
    expect(JSON.stringify(two.lock)).toBe(JSON.stringify(one.lock));
    expect(one.diagnostics.map((d) => d.code)).toEqual(['ADS8017', 'ADS8010', 'ADS8010', 'ADS8011']);
  });

  it('says values of the data outside of a range of integers, each with its count', async () => {
    const positions = [1, 2, 3, 2, 3, 3];
    const root = folder({
      'a.csv': `position,slot,flag,age,y\n${positions.map((p, i) => `${p},${p - 1},true,${i === 0 ? '-1' : '1'},${i % 2}`).join('\n')}\n`,
    });
    const { diagnostics } = await profile(
      program({
        data: { primary: source('rows', 'a.csv') },
        signals: [own('position'), own('slot'), own('flag'), own('age')],
        vocabs: [
          vocab('signal.position', 'range', 3, 4),
          vocab('signal.slot', 'range', 3, 4),
          vocab('signal.flag', 'range', 2, 4),
          vocab('signal.age', 'range', 90, 4),
        ],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect(diagnostics.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'ADS8028',
        "signal 'age' has values that are none of the integers 0 to 89: '-1' (once)",
        "'onehot' without a number takes the values from the data",
      ],
      [
        'ADS8028',
        "signal 'position' has values that are none of the integers 0 to 2: '3' (3 times)",
        "'onehot(4)' has the integers 0 to 3",
      ],
    ]);
  });

  it('says when a column can never be what the format takes', async () => {
    const root = folder({ 'a.jsonl': '{"x":1}\n' });
    await parquet(root, { 'a.parquet': "SELECT [1, 2] AS list, 1 AS one, 'a|b' AS text, true AS flag" });
    const run = (s: ReturnType<typeof signal>) =>
      errorOf(
        profile(
          program({
            data: { primary: source('rows', 'a.parquet') },
            signals: [s],
            vocabs: [vocab('v', 'file', null, 4)],
          }),
          root,
        ),
      );
    expect(await run(signal('list', { vocab: 'v' }))).toMatch(
      /^ADS8006 \| column 'list' of 'rows' has the type INTEGER\[\]: it holds lists, and onehot takes single values/,
    );
    expect(await run(signal('one', { format: 'indexed', vocab: 'v' }))).toMatch(
      /it holds single values, and indexed takes lists/,
    );
    expect(await run(signal('text', { format: 'indexed', vocab: 'v' }))).toMatch(/say what separates the elements/);
    expect(await run(open('flag'))).toMatch(/use onehot\(2\)/);
    expect(await run(open('gone'))).toMatch(/^ADS8005/);
  });

  it('looks at the sources that are trained on only', async () => {
    const root = folder({ 'a.csv': `s,n,y\n${'a,1,1\nb,2,0\n,3,0\n'.repeat(50)}` });
    const { lock } = await profile(
      program({
        data: { primary: source('rows', 'a.csv'), source: { column: 's', values: ['a', 'b'] } },
        signals: [open('n')],
        heads: [checkedHead('y')],
        train: { sources: ['a'], holdout: { kind: 'random', fraction: 0.2 } },
      }),
      root,
    );
    expect(lock.signals['n']!.numeric).toMatchObject({ min: 1, max: 1 });
    expect(lock.rows.train).toBe(lock.signals['n']!.count);
    expect(lock.rows.train).toBeLessThan(51);
    expect(lock.rows.holdout).toBeGreaterThan(12);
  });

  it('refuses numbers without a unit that would be times of long ago, and warns where the unit is stated', async () => {
    const root = folder();
    await parquet(root, { 'a.parquet': 'SELECT 1700000000 + i AS t, i AS n, i % 2 AS y FROM range(10) t(i)' });
    const run = (unit: 's' | 'ms' | null) =>
      profile(
        program({
          data: { primary: source('rows', 'a.parquet'), time: time('t', { unit }) },
          signals: [open('n')],
          heads: [checkedHead('y')],
        }),
        root,
      );
    await expect(run(null)).rejects.toThrow(
      /^10 rows of table 'rows' have numbers in 't' that are times of 1970 in milliseconds, and of our days in seconds: a\.parquet, row 1: 1700000000; /,
    );
    expect((await run('ms')).diagnostics.map((d) => d.message)).toEqual([
      "the last time in column 't' is 1970-01-20T16:13:20.009Z: numbers are read in milliseconds",
    ]);
    expect((await run('s')).lock.time).toEqual({ first: 1700000000000, last: 1700000009000 });
  });

  it('refuses seconds in a column that hour() reads, whose unit no option states, and not the time of the examples', async () => {
    const root = folder();
    await parquet(root, {
      'a.parquet':
        'SELECT 1700000000 + 3600 * i AS t, 1700000000000 + 3600000 * i AS ms, i % 2 AS y FROM range(48) t(i)',
    });
    const run = (column: string) =>
      profile(
        program({
          data: { primary: source('rows', 'a.parquet'), time: column === 't' ? time('t', { unit: 's' }) : null },
          signals: [own('h', { input: column, column, derive: { fn: 'hour', zone: 'UTC' } })],
          vocabs: [vocab('signal.h', 'file', null, 4)],
          heads: [checkedHead('y')],
        }),
        root,
      );
    const unstated = profile(
      program({
        data: { primary: source('rows', 'a.parquet') },
        signals: [own('h', { input: 't', column: 't', derive: { fn: 'hour', zone: 'UTC' } })],
        vocabs: [vocab('signal.h', 'file', null, 4)],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect(await errorOf(unstated)).toMatch(
      /^ADS8069 \| 48 rows of table 'rows' have numbers in 't' .* \| hour\(\) and weekday\(\) read numbers as milliseconds/,
    );
    // 2023-11-14T22:13:20Z: each hour of two days, the same whether in seconds or in milliseconds.
    for (const column of ['t', 'ms'])
      expect((await run(column)).lock.signals['h']).toMatchObject({ distinct: 24, count: 48 });
  });

  it('says every column that is missing at once, with its place in the spec', async () => {
    const root = folder({ 'a.csv': 'price,y\n1,1\n', 'users.csv': 'id,age\n1,2\n' });
    const at = (start: number) => ({ file: 'm.ads', start, end: start + 1 });
    const users = join('users', 'users.csv', [{ left: 'user', right: 'key' }]);
    const wrong = profile(
      program({
        data: { primary: source('rows', 'a.csv'), joins: [users] },
        signals: [open('prise', { span: at(1) }), open('users.ages', { span: at(2) })],
        heads: [checkedHead('z', { span: at(3) })],
      }),
      root,
    );
    const error = (await wrong.catch((e: unknown) => e)) as DataError;
    expect(error.diagnostics.map((d) => [d.code, d.span?.start, d.hint])).toEqual([
      ['ADS8005', 1, "did you mean 'price'?"],
      ['ADS8005', 2, "did you mean 'age'?"],
      ['ADS8005', 3, 'it has price, y'],
      ['ADS8005', undefined, 'it has price, y'],
      ['ADS8005', undefined, 'it has id, age'],
    ]);
  });
});

describe('SQL of the profile', () => {
  async function evaluate(make: (database: Database) => readonly string[]): Promise<unknown[]> {
    const database = await Database.open();
    try {
      const sql = make(database);
      const [row] = await database.all(`SELECT ${sql.map((s, i) => `to_json(${s}) AS v${i}`).join(', ')}`, 'a test');
      return sql.map((_, i) => JSON.parse((row![`v${i}`] as string | null) ?? 'null') as unknown);
    } finally {
      database.close();
    }
  }
  const text = { scalar: 'text', list: false } as const;

  it('reads numbers of text as the runtime does', async () => {
    const odd = [
      '1',
      ' 1.5 ',
      '+.5',
      '5.',
      '.',
      '',
      '-',
      '1e3',
      '1e',
      '1e400',
      '-1e-400',
      'nan',
      'inf',
      '0x10',
      '1_000',
      '1,5',
      '٣',
      '\t7\n',
      '\u00a07',
      '1e+05',
      '--1',
      '00012',
      '9007199254740993',
      '1 2',
    ];
    const random = fc.sample(
      fc.oneof(
        fc.double().map(String),
        fc.string({ maxLength: 6 }),
        fc.stringMatching(/^[ +-]?\d{0,3}\.?\d{0,3}([eE][+-]?\d{0,2})?$/),
      ),
      { seed: 9, numRuns: count(20, 200) },
    );
    const texts = [...odd, ...random.filter((t) => !t.includes('\0'))];
    const got = await evaluate(() => texts.map((t) => numberSql(sqlString(t), text)));
    texts.forEach((t, i) => {
      const expected = parseNumber(t);
      const number = got[i];
      // JSON keeps the sign of zero, which no transform tells.
      expect([t, typeof number === 'number' ? number + 0 : number]).toEqual([
        t,
        expected === expected ? expected + 0 : null,
      ]);
    });
  });

  it('reads hours and weekdays as the runtime does, before 1970 too', async () => {
    const times = [0, -1, -3_600_000, -86_400_001, MIN_TIME, MAX_TIME, 1_700_000_000_123];
    fc.assert(
      fc.property(fc.integer({ min: MIN_TIME, max: MAX_TIME }), (time) => {
        times.push(time);
      }),
      { seed: 5, numRuns: count(50, 500) },
    );
    for (const zone of ['UTC', 'America/St_Johns'])
      for (const fn of ['hour', 'weekday'] as const) {
        const got = await evaluate((database) =>
          [...times.map((time) => `${time}::DOUBLE`), 'NULL::DOUBLE', "'nan'::DOUBLE"].map((time) =>
            derivedSql(database, time, { fn, zone }),
          ),
        );
        const expected = times.map((time) =>
          fn === 'hour' ? zoneOf(zone).hourAt(time) : zoneOf(zone).weekdayAt(time),
        );
        expect(got).toEqual([...expected, null, null]);
      }
  });

  it('splits lists and reads vectors as the runtime does', async () => {
    const lists = [
      '',
      ' ',
      'a',
      'a|b',
      '|',
      'a||b',
      '|a|',
      'é|😀',
      '[]',
      ' [ "a" , null ] ',
      '["a|b", 7, 7.0, "7.0", true]',
      '[12345678901234567]',
      '[1.5]',
      '[["a"], {"b": 1}, "c"]',
      'null',
      '[NaN, 1]',
      '[1,]',
      '[01]',
      "['a', 'b']",
      '{a,b}',
      '["a", "b',
      '[a]',
      '(none)',
      "('a',)",
      '[new]|sale',
      '\n["a"]',
      '["\\ud83d\\ude00"]',
    ];
    for (const split of ['|', null]) {
      const expected = lists.map((t) => listOfText(t, split)?.map(keyOf) ?? null);
      expect(await evaluate((database) => lists.map((t) => keyListSql(database, sqlString(t), text, split)))).toEqual(
        expected,
      );
      expect(
        await evaluate((database) =>
          lists.map((t) =>
            keyListSql(database, sqlString(JSON.stringify(t)) + '::JSON', { scalar: 'json', list: false }, split),
          ),
        ),
      ).toEqual(expected);
    }
    const vectors = [
      '[1, 2]',
      '[1,2,3]',
      ' [ .5 , -2e3 ] ',
      '[]',
      '1,2',
      '[1, x]',
      '[1, nan]',
      '[[1, 2]]',
      '[1 2]',
      '["1", " 2.5"]',
      '[1_0, 2]',
      '[null, 1]',
      'null',
      '[+1, 2.]',
    ];
    expect(await evaluate((database) => vectors.map((t) => vectorSql(database, sqlString(t), text, 2)))).toEqual(
      vectors.map((t) => {
        const parsed = vectorOfText(t)?.map(toNumber);
        return parsed?.length === 2 && parsed.every(Number.isFinite) ? parsed : null;
      }),
    );
  });
});

describe('writing a lock', () => {
  it("writes vocabularies and lock at once, and says where it can't", async () => {
    const root = folder({ 'a.csv': 'c,y\nb\\a,1\n"tab\there",0\n' });
    const { lock, vocabFiles } = await profile(
      program({
        data: { primary: source('rows', 'a.csv') },
        signals: [own('c')],
        vocabs: [vocab('signal.c', 'file', null, 4)],
        heads: [checkedHead('y', { span })],
      }),
      root,
    );
    const path = joinPath(root, 'm.lock.json');
    const written = await writeLock(path, lock, vocabFiles);
    expect(written).toEqual([joinPath(root, 'vocab/model/signal.c.txt'), path]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(lock)));
    expect(readFileSync(joinPath(root, 'vocab/model/signal.c.txt'), 'utf8')).toBe(formatVocab(['b\\a', 'tab\there']));
    expect(readdirSync(root).filter((name) => name.includes('tmp'))).toEqual([]);
    write(root, 'blocked', 'a file');
    expect(await errorOf(writeLock(joinPath(root, 'blocked/m.lock.json'), lock, vocabFiles))).toMatch(
      /^ADS8022 \| cannot write .*blocked/,
    );
    expect(existsSync(joinPath(root, 'blocked/m.lock.json'))).toBe(false);
  });
});
