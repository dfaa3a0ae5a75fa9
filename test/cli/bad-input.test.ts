/** Data and files that are wrong: a clear error, or rows and values that are counted and reported; never a stack trace, never silence. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adsc, csv, fine, folder, write } from '../helpers/command.ts';

const spec = `model shop
data log from "log.csv" {
  time at
  join items from "items.csv" on item
}
signal item : hash_onehot(20)
signal price : continuous
signal colour : onehot from items.colour
group ad { item, price, colour } -> 4
bottom { layers 4 }
tower all { layers 4 }
head click on clicked
train { epochs 1  batch 32 }
`;
const header = ['at', 'item', 'price', 'clicked'];
type Row = (string | number)[];
const rows = (count = 120): Row[] =>
  Array.from({ length: count }, (_, i) => [
    `2025-03-0${1 + (i % 8)}T10:00:00Z`,
    i % 9,
    (i * 7) % 30,
    i % 4 === 0 ? 1 : 0,
  ]);
const items = csv(
  ['item', 'colour'],
  Array.from({ length: 9 }, (_, i) => [i, ['red', 'green', 'blue'][i % 3]!]),
);

function project(files: Record<string, string | Uint8Array> = {}, text = spec): string {
  return folder({ 'model.ads': text, 'log.csv': csv(header, rows()), 'items.csv': items, ...files });
}

/** Runs profile, train and evaluate until one fails; gives all that was said. */
async function path(dir: string): Promise<{ failed: string | null; code: number; said: string }> {
  let said = '';
  for (const argv of [
    ['profile', 'model.ads'],
    ['train', 'model.ads', '--engine', 'onnx'],
    ['evaluate', 'runs/1'],
  ]) {
    const { code, out, err } = await adsc(dir, argv);
    said += out + err;
    if (code !== 0) return { failed: argv[0]!, code, said };
  }
  return { failed: null, code: 0, said };
}

it('the project is fine before anything is broken', async () => {
  expect(await path(project())).toMatchObject({ failed: null });
});

describe('files that can not be used: profile stops with exit 3 and names file and reason', () => {
  const cut = (...drop: string[]) =>
    csv(
      header.filter((name) => !drop.includes(name)),
      rows().map((row) => row.filter((_, i) => !drop.includes(header[i]!))),
    );
  const cases: [string, Record<string, string | Uint8Array>, string, RegExp][] = [
    [
      'a file that is not there',
      {},
      spec.replace('log.csv', 'lgo.csv'),
      /error\[ADS8001\].*"lgo\.csv"\n *--> model\.ads:2:15\n[^]*did you mean "log\.csv"\?/,
    ],
    ['a glob that matches nothing', {}, spec.replace('log.csv', 'logs/*.csv'), /error\[ADS8001\].*"logs\/\*\.csv"/],
    ['an empty file', { 'log.csv': '' }, spec, /error\[ADS80\d\d\].*log\.csv.*empty/],
    ['a header and no rows', { 'log.csv': 'at,item,price,clicked\n' }, spec, /error\[ADS8004\]/],
    ['a missing label', { 'log.csv': cut('clicked') }, spec, /error\[ADS8005\].*no column 'clicked'/],
    [
      'several missing columns, all named',
      { 'log.csv': cut('clicked', 'price') },
      spec,
      /no column 'price'[^]*no column 'clicked'|no column 'clicked'[^]*no column 'price'/,
    ],
    [
      'a column twice',
      {
        'log.csv': csv(
          [...header, 'price'],
          rows().map((row) => [...row, 1]),
        ),
      },
      spec,
      /error\[ADS8016\].*price/,
    ],
    [
      'a joined table that is not there',
      {},
      spec.replace('"items.csv"', '"itmes.csv"'),
      /error\[ADS8001\].*"itmes\.csv"\n *--> model\.ads:4:19\n[^]*did you mean "items\.csv"\?/,
    ],
    [
      'a joined table without its key',
      { 'items.csv': items.replace('item,', 'id,') },
      spec,
      /error\[ADS8005\].*no column 'item'/,
    ],
    ['a joined table with a key twice', { 'items.csv': `${items}4,red\n` }, spec, /error\[ADS8007\].*'?4'?/],
    [
      'a CSV called Parquet',
      { 'log.parquet': csv(header, rows()) },
      spec.replace('log.csv', 'log.parquet'),
      /error\[ADS8003\].*log\.parquet/,
    ],
    [
      'a Parquet file cut short',
      { 'log.parquet': 'PAR1\u0000\u0001' },
      spec.replace('log.csv', 'log.parquet'),
      /error\[ADS8003\].*log\.parquet/,
    ],
    [
      'text that is not UTF-8',
      {
        'log.csv': Buffer.concat([
          Buffer.from('at,item,price,clicked\n'),
          Buffer.from([0xff, 0xfe, 0x2c]),
          Buffer.from('a,1,1\n'),
        ]),
      },
      spec,
      /error\[ADS8008\][^]*the first: log\.csv, line 2: .*utf-8/,
    ],
    [
      'JSON Lines that is not JSON',
      { 'log.jsonl': '{"at": \n}' },
      spec.replace('log.csv', 'log.jsonl'),
      /error\[ADS80\d\d\].*log\.jsonl/,
    ],
    [
      'more bad labels than the limit',
      {
        'log.csv': csv(
          header,
          rows().map((row, i) => (i % 10 === 0 ? [...row.slice(0, 3), 'maybe'] : row)),
        ),
      },
      spec,
      /12 of 120 rows are bad/,
    ],
    [
      'times that are none',
      {
        'log.csv': csv(
          header,
          rows().map((row) => ['yesterday', ...row.slice(1)]),
        ),
      },
      spec,
      /error\[ADS80\d\d\]/,
    ],
    [
      'a vocabulary file that is not there',
      {},
      spec.replace('hash_onehot(20)', 'onehot { file "colours.txt" }'),
      /error\[ADS\d+\].*colours\.txt/,
    ],
    [
      'a vocabulary file with a duplicate',
      { 'v.txt': '1\n2\n1\n' },
      spec.replace('hash_onehot(20)', 'onehot { file "v.txt" }'),
      /error\[ADS\d+\].*v\.txt.*'1'.*twice|error\[ADS\d+\].*v\.txt[^]*1 and 3/,
    ],
    [
      'a vocabulary file that is empty',
      { 'v.txt': '' },
      spec.replace('hash_onehot(20)', 'onehot { file "v.txt" }'),
      /error\[ADS\d+\].*v\.txt/,
    ],
  ];
  it.each(cases)('%s', async (_, files, text, expected) => {
    const ended = await path(project(files, text));
    expect(ended.code, ended.said).toBeGreaterThanOrEqual(1);
    expect(ended.code, ended.said).toBeLessThanOrEqual(3);
    expect(ended.said).toMatch(expected);
  });

  it.each([
    ['log.acted.pinn', /no element of the lists of 'acted' has a field 'pinn'[^]*did you mean 'pin'\?/],
    ['"acted.pinn"', /did you mean 'pin'\?[^]*\+ signal pins : hash_indexed\(20\) from log\.acted\.pin\n/],
    ['log.user.age', /'user' holds objects, and fields are read of lists of objects alone/],
    ['log.site.name', /'site' holds no lists of objects/],
  ])('a field that no row has: %s', async (column, expected) => {
    const log = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({
        clicked: i % 3 === 0,
        site: 'a',
        user: { age: i },
        acted: i % 2 === 0 ? [] : [{ pin: i }, null],
      }),
    );
    const text = `model shop
data log from "log.jsonl"
signal site : onehot
signal pins : hash_indexed(20) from ${column}
group ad { site, pins } -> 4
head click on clicked
`;
    const dir = folder({ 'model.ads': text, 'log.jsonl': log.join('\n') });
    const { code, err } = await adsc(dir, ['profile', 'model.ads']);
    expect(code).toBe(3);
    expect(err).toMatch(/error\[ADS8029\].*\n *--> model\.ads:4:37\n/);
    expect(err).toMatch(expected);
    expect(existsSync(join(dir, 'model.lock.json'))).toBe(false);
    write(dir, { 'model.ads': text.replace(column, 'log.acted.pin') });
    expect((await adsc(dir, ['profile', 'model.ads'])).code).toBe(0);
  });

  it('a folder in place of a file', async () => {
    const dir = folder({ 'model.ads': spec, 'items.csv': items });
    mkdirSync(join(dir, 'log.csv'));
    const { code, said } = await path(dir);
    expect(code).toBe(3);
    expect(said).toMatch(/log\.csv: it is a folder/);
  });

  it('a file that may not be read', async (context) => {
    if (process.getuid?.() === 0) {
      console.warn('skipped: root may read every file');
      return context.skip();
    }
    const dir = project();
    chmodSync(join(dir, 'log.csv'), 0);
    expect(await path(dir)).toMatchObject({ code: 3, said: expect.stringContaining('log.csv') as string });
  });

  it('a link that leaves the project, and one that leads nowhere', async () => {
    const outside = folder({ 'secret.csv': csv(header, rows()) });
    for (const target of [join(outside, 'secret.csv'), join(outside, 'gone.csv')]) {
      const dir = folder({ 'model.ads': spec, 'items.csv': items });
      symlinkSync(target, join(dir, 'log.csv'));
      const { code, said } = await path(dir);
      expect(code).toBe(3);
      expect(said).toMatch(/error\[ADS800\d\].*log\.csv/);
    }
  });
});

describe('data that says little: the run goes on, and says what is odd', () => {
  it('one class only', async () => {
    const { failed, said } = await path(
      project({
        'log.csv': csv(
          header,
          rows().map((row) => [...row.slice(0, 3), 0]),
        ),
      }),
    );
    expect(failed, said).toBeNull();
    expect(said).toMatch(/warning\[ADS8011\]: head 'click' has 0 positives in 120/);
    // AUC has no meaning there, and says so.
    expect(said).toMatch(/^all +120 +0 +–|^click +120 +0 +–/m);
  });

  it('one class only, when only training sees it, and no label at all', async () => {
    const dir = project();
    await fine(dir, 'profile', 'model.ads');
    write(dir, {
      'log.csv': csv(
        header,
        rows().map((row) => [...row.slice(0, 3), 1]),
      ),
    });
    expect((await fine(dir, 'train', 'model.ads', '--epochs', '1')).err).toMatch(
      /warning\[ADS8011\]: head 'click' has 120 positives in 120 labelled training rows/,
    );
    // The cache knows it too.
    expect((await fine(dir, 'train', 'model.ads', '--epochs', '1')).err).toContain('warning[ADS8011]');
    const runs = readdirSync(join(dir, 'runs'));
    write(dir, {
      'log.csv': csv(
        header,
        rows().map((row) => [...row.slice(0, 3), '']),
      ),
    });
    expect((await fine(dir, 'profile', 'model.ads')).err).toMatch(
      /warning\[ADS8011\]: head 'click' has 0 positives in 0 labelled training rows/,
    );
    const { code, err } = await adsc(dir, ['train', 'model.ads']);
    expect(code, err).toBe(3);
    expect(err).toContain(
      "error[ADS8023]: none of the 120 training rows has a label of head 'click' (column 'clicked')",
    );
    expect(readdirSync(join(dir, 'runs'))).toEqual(runs);
  });

  it('a clock in the future, which has a last day to itself', async () => {
    const text = spec.replace(
      'train { epochs 1  batch 32 }',
      'train { epochs 1  batch 32  holdout last(1d)  validate last(1d) }',
    );
    const dir = project({ 'log.csv': csv(header, rows(1600)) }, text);
    expect((await fine(dir, 'profile', 'model.ads')).err).not.toContain('ADS8024');
    expect((await fine(dir, 'train', 'model.ads', '--epochs', '1')).err).not.toContain('ADS8024');
    write(dir, { 'log.csv': csv(header, [...rows(1600), ['2099-01-01T00:00:00Z', 1, 2, 1]]) });
    for (const command of ['profile', 'train']) {
      const { err } = await fine(dir, command, 'model.ads');
      expect(err).toContain(
        'warning[ADS8024]: the holdout part, last(1d), has only 1 of 1601 rows; its last time is 2099-01-01T00:00:00.000Z',
      );
      expect(err).toContain('the training rows end at 2025-03-07T10:00:00.000Z; is a clock wrong?');
      expect(err.split('ADS8024')).toHaveLength(2);
    }
  });

  it('all values of a signal missing', async () => {
    const { failed, said } = await path(
      project({
        'log.csv': csv(
          header,
          rows().map((row) => [row[0]!, row[1]!, '', row[3]!]),
        ),
      }),
    );
    expect(failed, said).toBeNull();
    expect(said).toMatch(/warning\[ADS8010\].*'price'/);
  });

  it('values that are not what the format says are counted, not dropped', async () => {
    const { failed, said } = await path(
      project({
        'log.csv': csv(
          header,
          rows().map((row, i) => (i % 6 === 0 ? [row[0]!, row[1]!, 'cheap', row[3]!] : row)),
        ),
      }),
    );
    expect(failed, said).toBeNull();
    expect(said).toMatch(/20 of 120 values of signal 'price' are bad and count as missing/);
    expect(said).toMatch(/^click +120 /m);
  });

  it('profile says what training will leave out', async () => {
    const dir = project({
      'log.csv': `${csv(header, rows(200))}2025-03-01T10:00:00Z,1,cheap,perhaps\n2025-03-01T10:00:00Z,1,cheap,1\n`,
    });
    const { err } = await fine(dir, 'profile', 'model.ads');
    expect(err).toMatch(
      /warning\[ADS8009\]: 1 of 202 rows are bad and were left out: 1 bad label[^]*log\.csv, row 201: 'clicked' is "perhaps"/,
    );
    expect(err).toMatch(/warning\[ADS8020\]: 1 of 201 values of signal 'price' are bad/);
    expect(err).toContain('201 training rows');
  });

  it('rows that can not be used are counted, and a sample with file and row is written aside', async () => {
    const dir = project({ 'log.csv': `${csv(header, rows(200))}2025-03-01T10:00:00Z,1,2,3,4,5\n` });
    const { failed, said } = await path(dir);
    expect(failed, said).toBeNull();
    expect(said).toMatch(/1 of 201 rows (is|are) bad/);
    const samples = readdirSync(join(dir, '.adsc'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.includes('bad') && /\.\w+$/.test(name),
    );
    expect(samples.length).toBeGreaterThan(0);
    const sample = samples.map((name) => readFileSync(join(dir, '.adsc', name), 'utf8')).join('\n');
    expect(sample).toMatch(/log\.csv/);
    expect(sample).toMatch(/201|202/);
  });

  it('a joined table that lacks most keys', async () => {
    const { failed, said } = await path(project({ 'items.csv': 'item,colour\n0,red\n' }));
    expect(failed, said).toBeNull();
    expect(said).toMatch(/warning\[ADS8017\]: 14 of 120 training rows have a match in 'items'/);
  });

  it('a vocabulary file with a byte-order mark and Windows line ends', async () => {
    const { failed, said } = await path(
      project({ 'v.txt': '\ufeff0\r\n1\r\n2\r\n' }, spec.replace('hash_onehot(20)', 'onehot { file "v.txt" }')),
    );
    expect(failed, said).toBeNull();
    expect(said).toMatch(
      /warning\[ADS8021\]: v\.txt has a byte-order mark and Windows line ends, which is passed over/,
    );
  });

  it('a byte-order mark and Windows line ends in the data, and odd white space in the spec', async () => {
    const { failed, said } = await path(
      project({
        'log.csv': `\ufeff${csv(header, rows()).replaceAll('\n', '\r\n')}`,
        'model.ads': `\ufeff${spec.replaceAll('\n', '\r\n\t ')}`,
      }),
    );
    expect(failed, said).toBeNull();
    expect(said).toMatch(/^click +120 +30 /m);
  });
});

describe('evaluating on other files', () => {
  it('names the file that was given, not that of the spec', async () => {
    const dir = project();
    expect((await path(dir)).failed).toBeNull();
    write(dir, {
      'other/cut.csv': csv(
        ['at', 'item', 'price'],
        rows(5).map((row) => row.slice(0, 3)),
      ),
      'other/none.csv': `${header.join(',')}\n`,
      'other/more.csv': csv(header, rows(40)),
    });
    const evaluate = (data: string, cwd = dir) => adsc(cwd, ['evaluate', join(dir, 'runs/1'), '--data', data]);
    const cut = await evaluate('other/cut.csv');
    expect(cut.code).toBe(3);
    expect(cut.err).toMatch(/other\/cut\.csv.*no column 'clicked'/);
    const none = await evaluate('other/none.csv');
    expect(none.code).toBe(3);
    expect(none.err).toMatch(/other\/none\.csv.* no rows/);
    expect((await evaluate('more.csv')).err).toContain('no file matches "more.csv"');
    expect((await evaluate('more.csv', join(dir, 'other'))).out).toMatch(/^click +40 /m);
    expect((await evaluate('/etc/passwd')).err).toContain('error[ADS8002]');
  });
});

it('an empty file of JSON Lines has no rows, rather than none of the columns', async () => {
  const text = spec.replaceAll('.csv', '.jsonl');
  const line = (row: object) => `${JSON.stringify(row)}\n`;
  const items = line({ item: 1, colour: 'red' });
  const said = async (files: Readonly<Record<string, string>>) => {
    const { code, err } = await adsc(folder({ 'model.ads': text, 'items.jsonl': items, ...files }), [
      'profile',
      'model.ads',
    ]);
    return { code, errors: err.match(/^error\[.*$/gm) ?? [] };
  };
  expect(await said({ 'log.jsonl': '' })).toEqual({ code: 3, errors: ['error[ADS8004]: "log.jsonl" has no rows'] });
  const log = rows(60).map(([at, item, price, clicked]) => line({ at, item, price, clicked }));
  expect(await said({ 'log.jsonl': log.join(''), 'items.jsonl': '' })).toEqual({
    code: 3,
    errors: ['error[ADS8004]: "items.jsonl" has no rows'],
  });
  // A line that is empty is none.
  expect(await said({ 'log.jsonl': `\n${log.join('')}` })).toEqual({ code: 0, errors: [] });
});

it('a project in a folder that can not be written', async (context) => {
  if (process.getuid?.() === 0) {
    console.warn('skipped: root may write everywhere (the disk-full test covers what a write that fails does)');
    return context.skip();
  }
  const dir = project();
  await fine(dir, 'profile', 'model.ads');
  chmodSync(dir, 0o555);
  for (const argv of [
    ['profile', 'model.ads'],
    ['compile', 'model.ads'],
    ['train', 'model.ads'],
    ['simulate', '--rows', '10'],
    ['init', 'sub'],
  ]) {
    expect((await adsc(dir, argv)).code).toBe(3);
  }
  chmodSync(dir, 0o755);
  expect(existsSync(join(dir, 'build'))).toBe(false);
});
