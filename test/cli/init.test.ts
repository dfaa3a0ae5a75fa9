/** `adsc init`: templates that run, and specs guessed from data, which check clean and profile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const spec = (dir: string, at = 'model.ads') => readFileSync(join(dir, at), 'utf8');

describe.each(['ctr', 'multi-task', 'multi-tower'])('the template %s', (template) => {
  it('is formatted, checks without a warning, and fits the simulated data', async () => {
    const dir = folder();
    await fine(dir, 'init', '--template', template);
    await fine(dir, 'fmt', '--check', 'model.ads');
    expect((await fine(dir, 'check', 'model.ads')).err).toBe('model.ads: no errors\n');
    await fine(dir, 'simulate', '--rows', '3000', '--days', '3');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads');
  });
});

it('columns that say how rows were split are no signals, and how long to train is left to the data', async () => {
  const dir = folder({
    'log.csv': csv(
      ['label', 'device', 'orig_split'],
      Array.from({ length: 3300 }, (_, i) => [i % 5 === 0 ? 1 : 0, ['ios', 'web'][i % 2]!, ['train', 'test'][i % 2]!]),
    ),
  });
  await fine(dir, 'init', '--from', 'log.csv');
  expect(spec(dir)).not.toMatch(/signal orig_split/);
  expect(spec(dir)).toMatch(/^\/\/ orig_split: by its name the part of an experiment/m);
  expect(spec(dir)).toMatch(/^train \{\n {2}holdout random\(10%\)/m);
  expect(spec(dir)).not.toMatch(/batch|epochs/);
  await fine(dir, 'profile', 'model.ads');
  const { out } = await fine(dir, 'explain', 'model.ads');
  expect(out).toMatch(/^ {2}batch +128 \(of 2,\d{3} training rows\)$/m);
  expect(out).toMatch(/^ {2}epochs +40 \(of 2,\d{3} training rows\)$/m);
  expect(out).toMatch(/^ {2}validate +random\(10%\) \(the spec states no other\)$/m);
});

it('without a template it is the one with two towers', async () => {
  const dir = folder();
  await fine(dir, 'init', 'a');
  await fine(dir, 'init', 'b', '--template', 'multi-tower');
  expect(spec(dir, 'a/model.ads')).toBe(spec(dir, 'b/model.ads'));
});

describe('--from', () => {
  /** Clean, and what the profile then reads fits it. */
  async function guessed(files: Record<string, string | Uint8Array>, ...argv: string[]): Promise<string> {
    const dir = folder(files);
    await fine(dir, 'init', '--from', Object.keys(files)[0]!, ...argv);
    expect((await fine(dir, 'check', 'model.ads')).err).toBe('model.ads: no errors\n');
    await fine(dir, 'fmt', '--check', 'model.ads');
    expect((await fine(dir, 'profile', 'model.ads')).err).not.toMatch(/^(warning|error)/m);
    return spec(dir);
  }

  it('CSV: each column by what it holds, with a reason', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => [
      `2024-05-${String(1 + (i % 9)).padStart(2, '0')} 0${i % 10}:00:00`,
      `row-${i}`,
      `u${i % 40}`,
      // Every day has each: a device that the last day lacks would be told of.
      ['ios', 'web', ''][(i + Math.floor(i / 9)) % 3]!,
      18 + ((i * 7) % 50),
      ((i * 37) % 1000) / 8,
      i % 4,
      ['news|sport', 'art', 'art|news|food'][i % 3]!,
      i % 2,
      'same',
      (i * 13) % 900,
      (i * 0.618) % 1 < 0.2 ? 1 : 0,
      (i * 0.618) % 1 < 0.1 ? 'true' : 'false',
    ]);
    const text = await guessed({
      'my log.csv': csv(
        [
          'served_at',
          'row_key',
          'user_id',
          'device',
          'user_age',
          'price',
          'slot',
          'topics',
          'is_video',
          'country',
          'dwell_ms',
          'clicked',
          'purchased',
        ],
        rows,
      ),
    });
    const line = (start: string) =>
      text
        .split('\n')
        .find((one) => one.trim().replaceAll(/ +/g, ' ').startsWith(start))
        ?.replaceAll(/ +/g, ' ')
        .trim();
    expect(line('model')).toBe('model "my log"');
    expect(line('time')).toMatch(/^time served_at \{ zone "UTC" \} \/\/ reads as ISO 8601; is it/);
    expect(line('signal user_id')).toMatch(/^signal user_id : onehot \/\/ an id by its name/);
    expect(line('signal device')).toBe('signal device : onehot // strings with 2 values');
    expect(line('signal user_age')).toMatch(/^signal user_age : continuous \/\/ numbers from 18 to 67$/);
    expect(line('signal price')).toMatch(/: continuous \/\/ numbers from 0 to/);
    expect(line('signal slot')).toMatch(/: onehot \/\/ by its name a code, with 4 values/);
    expect(line('signal topics')).toMatch(/: indexed \{ split "\|" \}/);
    expect(line('signal is_video')).toBe('signal is_video : onehot(2) // yes or no');
    expect(line('// row_key')).toMatch(/nearly every row has a value of its own/);
    expect(line('// country')).toMatch(/one value in all rows/);
    expect(line('after_impression')).toMatch(/^after_impression dwell_ms \/\//);
    expect(line('head click')).toBe('head click on clicked // 0 and 1, and by the name an engagement');
    expect(line('head purchased')).toMatch(/^head purchased on purchased/);
    expect(line('group user')).toBe('group user { user_id, user_age } -> 16');
    expect(line('holdout')).toMatch(/^holdout newest\(10%\)/);
  });

  it('Parquet: lists, vectors, times, types that are of no use', async () => {
    const dir = folder();
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (SELECT TIMESTAMP '2024-01-01' + INTERVAL (i * 6) MINUTE AS shown, i % 3 = 0 AS clicked, [i % 5, i % 7] AS tags, [i / 2.0, 1.5, i / 3.0] AS vec, CASE WHEN i % 2 = 0 THEN [0.5] ELSE [0.5, 0.25] END AS ragged,
      {'a': i} AS nested, i % 2 = 0 AS "is new", (i * 7919) % 100003 AS item_id FROM range(500) t(i)) TO '${join(dir, 'log.parquet').replaceAll("'", "''")}' (FORMAT parquet)`);
    connection.closeSync();
    const text = await guessed({ 'log.parquet': readFileSync(join(dir, 'log.parquet')) });
    expect(text).toMatch(/time shown \{ zone "UTC" \} {2}\/\/ a column of type TIMESTAMP/);
    expect(text).toMatch(/signal tags +: indexed +\/\/ lists of up to 2/);
    expect(text).toMatch(/signal vec +: dense\(3\) +\/\/ vectors of 3 numbers/);
    expect(text).toMatch(/\/\/ ragged: lists of 1 to 2 numbers/);
    expect(text).toMatch(/\/\/ nested: adsc can't use its type/);
    expect(text).toMatch(/signal "is new" +: onehot\(2\)/);
    expect(text).toMatch(/\/\/ item_id: nearly every row has a value of its own/);
  });

  it('JSON Lines', async () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({
        label: i % 2,
        color: ['red', 'blue'][i % 2],
        tags: ['a', 'b'].slice(i % 2),
        ts: 1_700_000_000 + i,
        score: i / 7,
      }),
    );
    const text = await guessed({ 'log.jsonl': `${lines.join('\n')}\n` });
    expect(text).toMatch(/time ts \{ unit s \}/);
    expect(text).toMatch(/signal color +: onehot/);
    expect(text).toMatch(/signal tags +: indexed/);
    expect(text).toMatch(/signal score +: continuous/);
    expect(text).toMatch(/head label on label/);
  });

  it('JSON Lines say what the same rows in CSV say: labels, times and signals that hold strings', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({
      name: `k${i % 7}`,
      outcome: i % 3 === 0 ? 'yes' : 'no',
      price: (((i * 37) % 101) + 0.5) / 3,
      served_at: new Date(1.7e12 + i * 0.9e6).toISOString(),
    }));
    const names = Object.keys(rows[0]!);
    const body = (text: string) =>
      text
        .split('\n')
        .slice(1)
        .join('\n')
        .replace(/log\.\w+/, 'log');
    const asCsv = await guessed({
      'log.csv': csv(
        names,
        rows.map((row) => Object.values(row)),
      ),
    });
    const asJson = await guessed({ 'log.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join('') });
    expect(body(asJson)).toBe(body(asCsv));
    expect(asJson).toMatch(/head outcome on outcome == "yes"/);
    expect(asJson).toMatch(/time served_at/);
  });

  it('names from the data that would break out of a comment or a name', async () => {
    const text = await guessed({
      'x.csv': csv(
        ['clicked', 'a\nmodel b', 'signal', '"quoted"', '// c', 'größe'],
        Array.from({ length: 60 }, (_, i) => [i % 2, 'same', `v${i % 3}`, i % 7, i / 3, `w${i % 4}`]),
      ),
    });
    expect(text).toMatch(/\/\/ a␊model b: it has one value in all rows/);
    expect(text).toMatch(/signal signal +: onehot/);
    expect(text).toContain('signal "\\"quoted\\""');
  });

  it('with the label that is named', async () => {
    const data = csv(
      ['won', 'x', 'rating'],
      Array.from({ length: 60 }, (_, i) => [i % 2, i / 3, i % 5]),
    );
    expect(await guessed({ 'x.csv': data }, '--label', 'won')).toMatch(/head won on won {2}\/\/ as stated/);
    const dir = folder({ 'x.csv': data, 'y.csv': csv(['x'], [[1.5], [2.5], [3.5]]), 'z.txt': '', 'sub/a': '' });
    for (const [argv, message] of [
      [['--from', 'x.csv', '--label', 'nope'], 'has no column called "nope"'],
      [['--from', 'x.csv', '--label', 'rating'], 'column "rating" has 5 values, and a label has two'],
      [['--from', 'y.csv'], 'there is nothing to predict'],
      [['--from', 'z.txt'], 'knows no format for'],
      [['--from', 'x.csv', '--template', 'ctr'], 'take one of them'],
      [['--label', 'x'], '--label names a column'],
    ] as const) {
      expect(await adsc(dir, ['init', ...argv]), argv.join(' ')).toMatchObject({
        code: 2,
        err: expect.stringContaining(message) as string,
      });
    }
    expect(await adsc(dir, ['init', '--from', 'no.csv'])).toMatchObject({ code: 3 });
  });

  /** 600 rows, each a function of its number. */
  const table = (columns: Record<string, (i: number) => string | number>) =>
    csv(
      Object.keys(columns),
      Array.from({ length: 600 }, (_, i) => Object.values(columns).map((of) => of(i))),
    );
  /** Spread over the rows without a pattern: the fractional part of a multiple of the golden ratio. */
  const spread = (i: number, salt = 0) => (i * 0.618_033_988_75 + salt * 0.271) % 1;
  const clicked = (i: number) => (spread(i, 7) < 0.3 ? 1 : 0);

  it('labels of any two values, by name, by comparison, and found by themselves', async () => {
    const data = table({
      sex: (i) => (i % 2 === 0 ? 'f' : 'm'),
      x: (i) => spread(i),
      'income-per-year': (i) => (clicked(i) === 1 ? '>50K' : '<=50K'),
      rating: (i) => i % 6,
    });
    const line = (text: string) => text.split('\n').find((one) => one.startsWith('head'))!;
    const by = async (...argv: string[]) => line(await guessed({ 'x.csv': data }, ...argv));
    const positive = 'head "income-per-year" on "income-per-year" == ">50K"';
    expect(await by()).toContain(positive);
    expect(await by('--label', 'income-per-year')).toContain(positive);
    expect(await by('--label', "income-per-year == '<=50K'")).toContain('on "income-per-year" == "<=50K"');
    expect(await by('--label', 'rating>=4')).toContain('head rating on rating >= 4');
    const dir = folder({ 'x.csv': data });
    const { err } = await fine(dir, 'init', '--from', 'x.csv');
    expect(err).toContain('which value of "income-per-year" is the positive one');
    await fine(dir, 'profile', 'model.ads');
    const lock = JSON.parse(spec(dir, 'model.lock.json')) as { heads: Record<string, { positives: number }> };
    const share = lock.heads['income-per-year']!.positives;
    expect(share).toBeGreaterThan(100);
    expect(share).toBeLessThan(250);
  });

  it('a property of a user or an ad is never taken for the label: candidates are listed, with how to state one', async () => {
    const columns = {
      sex: (i: number) => (i % 2 === 0 ? 'f' : 'm'),
      vip: (i: number) => (i % 5 === 0 ? 'yes' : 'no'),
      stars: (i: number) => 1 + (i % 5),
      x: (i: number) => spread(i),
    };
    const dir = folder({ 'x.csv': table(columns), 'y.csv': table({ ...columns, z: (i) => (clicked(i) ? 'b' : 'a') }) });
    const { code, err } = await adsc(dir, ['init', '--from', 'x.csv']);
    expect(code).toBe(2);
    expect(err).toContain('no column of "x.csv" is clearly what is to be predicted');
    expect(err).toContain(
      '--label sex ("f" and "m", by its name a property), --label vip ("no" and "yes"), --label "stars >= 4"',
    );
    // The last column of two values is where a label stands; that it is a guess is said.
    expect((await fine(dir, 'init', '--from', 'y.csv')).err).toContain('whether "z" is what is to be predicted');
    expect(spec(dir)).toContain('head z on z == "b"');
  });

  it('compressed files; an hour of log is split by time, too', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => [clicked(i), `d${i % 3}`, 1_700_000_000_000 + i * 9000]);
    const data = csv(['clicked', 'device', 'ts'], rows);
    expect(await guessed({ 'log.csv.gz': gzipSync(data) })).toMatch(/time +ts \{ unit ms \}[\s\S]*newest\(10%\)/);
    const lines = rows.map(([y, device]) => `${JSON.stringify({ clicked: y, device })}\n`).join('');
    expect(await guessed({ 'log.jsonl.gz': gzipSync(lines) })).toMatch(/signal device +: onehot/);
  });

  it('ids by names of any style, by their size, and by what single values do', async () => {
    const rate = (code: number) => spread(code * 31);
    const text = await guessed({
      'x.csv': table({
        userId: (i) => 100 + (i % 40),
        C14: (i) => (i * 7) % 35,
        amount1: (i) => Math.round(1000 * spread(i)),
        url: (i) => `1071002520888628${String(4288 + (i % 50))}`,
        city: (i) => i % 90,
        clicked: (i) => (spread(i, 3) < rate((i * 7) % 35) ? 1 : 0),
      }),
    });
    for (const name of ['userId', 'C14', 'url', 'city']) expect(text).toMatch(new RegExp(`signal ${name} +: onehot`));
    expect(text).toMatch(/signal amount1 +: continuous/);
    expect(text).toMatch(/url .*more than 15 digits/);
  });

  it('times in common formats, with the format written out; two days are split by time', async () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const text = await guessed({
      'x.csv': table({
        eventDate: (i) => `${two(1 + Math.floor(i / 300))}/03/13 ${two(Math.floor((i % 300) / 12.5))}:${two(i % 60)}`,
        x: (i) => spread(i),
        clicked,
      }),
    });
    // 01/03/13 may be of January or of March: said, not hidden.
    expect(text).toMatch(/time eventDate \{\s*format "%d\/%m\/%y %H:%M"/);
    expect(text).toMatch(/whether the day or the month comes first/);
    const seconds = await guessed({
      'x.csv': table({ ts: (i) => 820_454_400 + i * 288, x: (i) => spread(i), clicked }),
    });
    expect(seconds).toMatch(/time ts \{ unit s \}/);
    expect(seconds).toMatch(/holdout newest\(10%\)/);
  });

  /** Of `Wed, 20 Feb 2013 06:00:00 GMT`: its words. */
  type Written = (weekday: string, day: string, month: string, year: string) => string;
  it.each<[string, Written]>([
    ['%d-%b-%y %H:%M:%S', (_, day, month, year) => `${day}-${month}-${year.slice(2)} 06:00:00`],
    ['%a %b %d %H:%M:%S %Y', (weekday, day, month, year) => `${weekday} ${month} ${day} 06:00:00 ${year}`],
    ['%Y%m%d%H', (_, day, __, year) => `${year}02${day}06`],
    ['%m/%d/%Y %I:%M %p', (_, day, __, year) => `02/${day}/${year} 06:00 AM`],
  ])('a time written as %s', async (format, write) => {
    const when = (i: number) => {
      const [weekday, day, month, year] = new Date(Date.UTC(2013, 1, 1 + (i % 28))).toUTCString().split(/,? /);
      return write(weekday!, day!, month!, year!);
    };
    const text = await guessed({ 'x.csv': table({ hour: when, x: (i) => spread(i), clicked }) });
    expect(text).toContain(`format "${format}"`);
  });

  it('a file without a header', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${20 + (i % 50)},${['a', 'b'][i % 2]},${clicked(i)}`);
    const text = await guessed({ 'x.csv': `${rows.join('\n')}\n` });
    expect(text).toMatch(/header +no/);
    expect(text).toMatch(/columns +c1, c2, c3/);
    expect(text).toMatch(/head c3 on c3/);
  });

  it('columns that know the label are left out, with the reason', async () => {
    const text = await guessed({
      'x.csv': table({
        x: (i) => spread(i),
        paid: (i) => (clicked(i) === 1 ? 10 + (i % 7) : 0),
        reason: (i) => (clicked(i) === 1 && i % 3 === 0 ? 'ad' : ''),
        // Without a look nobody clicks, and most who look do not either.
        looked: (i) => (clicked(i) === 1 || i % 4 === 0 ? 1 : 0),
        clicked,
      }),
    });
    expect(text).not.toMatch(/^signal (paid|reason|looked)/m);
    expect(text).toMatch(/\/\/ signal looked .*wherever it is "0", 0\.0 % of the rows are positive, and \d/);
    expect(text).toMatch(/\/\/ signal paid .*AUC of 1\.000/);
    expect(text).toMatch(/\/\/ signal reason .*100\.0 % of the rows are positive/);
  });
});
