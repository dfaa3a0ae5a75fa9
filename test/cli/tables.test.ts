import { readFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parquet } from '../data/folder.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const spec = (data = '') => `model days
data log from "log/**/*.parquet" {
  time day
${data}}
signal hour  : continuous
signal price : continuous
signal shop  : onehot
group all { hour, price, shop } -> 4
bottom { layers 4 }
head click on clicked
train { epochs 1  batch 64  holdout last(1s) }
`;

describe('files of days', () => {
  it('are profiled, trained on and evaluated with folders as columns; what some lack is said each time', async () => {
    const root = folder({ 'model.ads': spec() });
    const rows = (columns: string) => `SELECT i % 3 AS shop, ${columns}, i % 2 AS clicked FROM range(200) t(i)`;
    await parquet(root, {
      'log/day=2024-07-01/hour=05/a.parquet': rows('i / 7 AS price'),
      'log/day=2024-07-02/hour=17/a.parquet': rows('i AS price'),
      'log/day=2024-07-03/hour=23/a.parquet': rows('1 AS cost'),
    });
    const warning =
      "column 'price' of table 'log' (\"log/**/*.parquet\") is missing from 1 of 3 files, all 200 holdout rows: log/day=2024-07-03/hour=23/a.parquet";
    for (const command of [
      ['profile', 'model.ads'],
      ['train', 'model.ads', '--id', 'one'],
      ['evaluate', 'runs/one'],
    ]) {
      const { err } = await fine(root, ...command);
      expect([command[0], err]).toEqual([command[0], expect.stringContaining(warning)]);
      expect(err).toContain('no holdout row has it: what is measured there is a model without it');
    }
    writeFileSync(join(root, 'model.ads'), spec('  optional price\n'));
    expect((await fine(root, 'profile', 'model.ads')).err).not.toContain('ADS8027');

    // Somebody renames the label from the third day on.
    renameSync(join(root, 'log/day=2024-07-03/hour=23/a.parquet'), join(root, 'a.parquet'));
    await parquet(root, {
      'log/day=2024-07-03/hour=23/a.parquet': `SELECT shop, clicked AS is_click FROM '${join(root, 'a.parquet')}'`,
    });
    for (const command of [
      ['profile', 'model.ads'],
      ['train', 'model.ads'],
      ['evaluate', 'runs/one'],
    ]) {
      const { code, err } = await adsc(root, command);
      expect([command[0], code]).toEqual([command[0], 3]);
      expect(err).toContain(
        "error[ADS8026]: label 'clicked' of table 'log' (\"log/**/*.parquet\") is missing from 1 of 3 files: log/day=2024-07-03/hour=23/a.parquet",
      );
    }
  }, 120_000);
});

describe('a column whose type only one file has wrong', () => {
  it.each([
    [
      'price',
      'SELECT i * 1.5 AS price, 1 AS w, i % 2 AS y FROM range(20) t(i)',
      "SELECT 'p' || i AS price, 1 AS w, i % 2 AS y FROM range(20) t(i)",
      'a number is read from it\n  --> model.ads:3:8',
    ],
    [
      'y',
      'SELECT i * 1.5 AS price, 1 AS w, i % 2 AS y FROM range(20) t(i)',
      'SELECT i * 1.5 AS price, 1 AS w, CAST(i % 2 AS VARCHAR) AS y FROM range(20) t(i)',
      'a label of 0 and 1 is read from it',
    ],
    [
      'w',
      'SELECT i * 1.5 AS price, CAST(1 AS DOUBLE) AS w, i % 2 AS y FROM range(20) t(i)',
      "SELECT i * 1.5 AS price, '1' AS w, i % 2 AS y FROM range(20) t(i)",
      'a number is read from it',
    ],
  ])(
    'is refused by profile with both files: %s',
    async (column, good, bad, said) => {
      const spec =
        'model m\ndata log from "log/*.parquet" { weight w }\nsignal price : continuous\ngroup g { price } -> 2\nbottom { layers 2 }\nhead click on y\ntrain { epochs 1  batch 8 }\n';
      for (const [first, second] of [
        [good, bad],
        [bad, good],
      ]) {
        const root = folder({ 'model.ads': spec });
        await parquet(root, { 'log/1.parquet': first!, 'log/2.parquet': second! });
        const { code, err } = await adsc(root, ['profile', 'model.ads']);
        expect(code).toBe(3);
        expect(err).toMatch(
          new RegExp(
            `error\\[ADS8025\\]: column '${column}' of .* is [\\w(),]+ in log/1.parquet and [\\w(),]+ in log/2.parquet: VARCHAR does not fit, since `,
          ),
        );
        expect(err).toContain(said);
      }
    },
    60_000,
  );
});

describe('weights of whole numbers in one file and fractions in another', () => {
  it('are read, each by its own type', async () => {
    const root = folder({
      'model.ads':
        'model m\ndata log from "log/*.parquet" { weight w }\nsignal price : continuous\ngroup g { price } -> 2\nbottom { layers 2 }\nhead click on y\ntrain { epochs 1  batch 8 }\n',
    });
    await parquet(root, {
      'log/1.parquet': 'SELECT i AS price, 2 AS w, i % 2 AS y FROM range(20) t(i)',
      'log/2.parquet': 'SELECT i AS price, CAST(.5 AS DOUBLE) AS w, i % 2 AS y FROM range(20) t(i)',
    });
    await fine(root, 'profile', 'model.ads');
    const lock = JSON.parse(readFileSync(join(root, 'model.lock.json'), 'utf8')) as {
      heads: { click: { observed: number; positives: number } };
    };
    expect(lock.heads.click).toMatchObject({ observed: 50, positives: 25 });
    await fine(root, 'train', 'model.ads');
  }, 60_000);
});

describe('a signal without a value in a part', () => {
  const spec = (more = '') =>
    `model m\ndata log from "log/*.parquet" { ${more} }\nsignal price : continuous\nsignal shop : onehot\ngroup g { price } -> 2\ngroup h { shop } -> 2\nbottom { layers 2 }\nhead click on y\ntrain { epochs 1  batch 8  validate "log/2.parquet"  holdout "log/3.parquet" }\n`;
  const rows = (price: string, shop = "'s' || i % 3") =>
    `SELECT ${price} AS price, ${shop} AS shop, i % 2 AS y FROM range(20) t(i)`;

  it('is said by profile, train (with a cache and without) and evaluate, as where the column is missing', async () => {
    const root = folder({ 'model.ads': spec() });
    await parquet(root, {
      'log/1.parquet': rows('i * 1.5'),
      'log/2.parquet': rows('i * 1.5', 'NULL::VARCHAR'),
      'log/3.parquet': rows('NULL::DOUBLE'),
    });
    for (const command of [
      ['profile', 'model.ads'],
      ['train', 'model.ads', '--id', 'one'],
      ['train', 'model.ads', '--id', 'two'],
      ['train', 'model.ads', '--id', 'three', '--no-cache'],
      ['evaluate', 'runs/one'],
      ['evaluate', 'runs/one', '--data', 'log/3.parquet'],
    ]) {
      const { err } = await fine(root, ...command);
      const given = command.includes('--data');
      expect([command, err]).toEqual([
        command,
        expect.stringContaining(
          `warning[ADS8070]: signal 'price' has no value in any of the 20 ${given ? 'rows' : 'holdout rows'}`,
        ),
      ]);
      if (!given)
        expect([command, err]).toEqual([
          command,
          expect.stringContaining("warning[ADS8070]: signal 'shop' has no value in any of the 20 validation rows"),
        ]);
    }
    writeFileSync(join(root, 'model.ads'), spec('optional price'));
    const { err } = await fine(root, 'profile', 'model.ads');
    expect(err).not.toContain("ADS8070]: signal 'price'");
    expect(err).toContain("ADS8070]: signal 'shop'");
  }, 120_000);
});

describe('keys that are most likely the same', () => {
  const spec =
    'model m\ndata log from "log/*.csv" { join users from "users.csv" on user }\nsignal shop : onehot\nsignal site : hash_onehot(50)\nsignal age : continuous from users.age\ngroup g { age } -> 2\ngroup h { shop, site } -> 2\nbottom { layers 2 }\nhead click on y\ntrain { epochs 1  batch 8 }\n';
  const near = (err: string) => err.split('\n').filter((line) => line.includes('ADS8071'));

  it('are said by profile, in vocabularies and joins, with an example', async () => {
    const rows = (shop: (i: number) => string, site: (i: number) => string, user: (i: number) => string) =>
      `shop,site,user,y\n${Array.from({ length: 30 }, (_, i) => `${shop(i)},${site(i)},${user(i)},${i % 2}`).join('\n')}\n`;
    // As pandas writes a column of whole numbers with a missing value.
    const root = folder({
      'model.ads': spec,
      'log/1.csv': rows(
        (i) => `${i % 3}`,
        (i) => `us${i % 4}`,
        (i) => `${i % 5}`,
      ),
      'log/2.csv': rows(
        (i) => `${i % 3}.0`,
        (i) => (i === 0 ? '" us0"' : `us${i % 4}`),
        (i) => `${i % 5}.0`,
      ),
      'users.csv': `user,age\n${Array.from({ length: 5 }, (_, i) => `${i},${20 + i}`).join('\n')}\n`,
    });
    const { err } = await fine(root, 'profile', 'model.ads');
    expect(near(err)).toEqual([
      "warning[ADS8071]: 5 keys of training rows ('user') that are not in table 'users' differ from others in white space or in '.0' alone, such as \"0.0\" (6 rows) and \"0\"",
      'warning[ADS8071]: 3 keys of signal \'shop\' differ from others in white space or in \'.0\' alone, such as "0.0" (10 rows) and "0"',
      'warning[ADS8071]: 1 keys of signal \'site\' differ from others in white space or in \'.0\' alone, such as " us0" (1 rows) and "us0"',
    ]);
    // What is written alike, and versions such as 1.0 and 1.1, are nobody's mistake.
    writeFileSync(
      join(root, 'log/2.csv'),
      rows(
        (i) => `${i % 3}`,
        (i) => `v${i}.0`,
        (i) => `${i % 7}`,
      ),
    );
    expect(near((await fine(root, 'profile', 'model.ads')).err)).toEqual([]);
  }, 60_000);

  it('fractions in a joined table are no keys, and are said so', async () => {
    const root = folder({ 'model.ads': spec.replaceAll('.csv', '.parquet') });
    await parquet(root, {
      'log/1.parquet': "SELECT 'a' AS shop, 'b' AS site, i % 5 AS user, i % 2 AS y FROM range(30) t(i)",
      'users.parquet':
        'SELECT CAST(i + CASE WHEN i >= 3 THEN .25 ELSE 0 END AS DOUBLE) AS user, i AS age FROM range(5) t(i)',
    });
    const { err } = await fine(root, 'profile', 'model.ads');
    expect(err).toContain(
      "warning[ADS8072]: 2 rows of table 'users' can never be joined: their 'user' is no key: users.parquet, row 4: 3.25; users.parquet, row 5: 4.25",
    );
  }, 60_000);
});

describe('what a column holds', () => {
  const model = (path: string, format: string) =>
    `model m\ndata log from "${path}"\nsignal x : ${format}\ngroup g { x } -> 2\nbottom { layers 2 }\nhead click on y\ntrain { epochs 1  batch 8 }\n`;

  it.each(['indexed', 'hash_indexed(50)', 'dense(2)'])(
    'lists as JSON in a CSV are %s without split, from check to run',
    async (format) => {
      const lines = Array.from({ length: 20 }, (_, i) => `"[${i}, ${i % 3}]",${i % 2}\n`);
      const root = folder({ 'model.ads': model('log.csv', format), 'log.csv': `x,y\n${lines.join('')}` });
      for (const command of [
        ['check', 'model.ads'],
        ['profile', 'model.ads'],
        ['train', 'model.ads'],
      ])
        await fine(root, ...command);
    },
    60_000,
  );

  it('is refused by profile, with no lock written, where nothing would compile with it', async () => {
    const root = folder({ 'model.ads': model('log.parquet', 'continuous') });
    await parquet(root, { 'log.parquet': 'SELECT CAST(i AS VARCHAR) AS x, i % 2 AS y FROM range(20) t(i)' });
    const { code, err } = await adsc(root, ['profile', 'model.ads']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        "error[ADS4020]: column 'x' is VARCHAR, and a number is read from it\n  --> model.ads:3:8",
      ),
    ]);
    expect(existsSync(join(root, 'model.lock.json'))).toBe(false);
  }, 60_000);
});
