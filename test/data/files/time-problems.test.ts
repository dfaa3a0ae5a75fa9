/** Times that cannot be read: what is wrong is said with a sample, and with the option that reads it. */
import { describe, expect, it } from 'vitest';
import { timeFix } from '../../../src/data/files/time-problems.ts';
import type { TimePlan } from '../../../src/ir/plan.ts';
import { errorOf } from '../errors.ts';
import { folder } from '../folder.ts';
import { collect, column, head, join, open, plain, source, time } from '../plans.ts';

const holdout = { kind: 'last', seconds: 86_400 } as const;
const read = (text: string, plan: TimePlan, path = 'log.csv') =>
  open(
    folder({ [path]: text }),
    {
      signals: [plain('n')],
      heads: [head('y')],
      data: { primary: source('rows', path), time: plan },
      train: { holdout },
    },
    { cacheDir: null, maxBadFraction: 1 },
  );
const csv = (times: readonly string[]) => `n,at,y\n${times.map((t, i) => `${i},"${t}",${i % 2}\n`).join('')}`;

/** Each: values, and the option that the hint names. What it reads is checked by reading with it. */
const fixes: [string, string[], string, Partial<TimePlan>, number][] = [
  ['seconds', ['1709210000', '1709296400', '1709382800'], 'unit s', { unit: 's' }, 1709210000000],
  ['milliseconds', ['1709210000123', '1709296400000', '1709382800000'], 'unit ms', { unit: 'ms' }, 1709210000123],
  [
    'microseconds',
    ['1709210000123456', '1709296400000000', '1709382800000000'],
    'unit us',
    { unit: 'us' },
    1709210000123,
  ],
  [
    'nanoseconds',
    ['1709210000123456789', '1709296400000000000', '1709382800000000000'],
    'unit ns',
    { unit: 'ns' },
    1709210000123,
  ],
  [
    'days first',
    ['29/02/2024 12:30', '01/03/2024 12:30', '02/03/2024 12:30'],
    'format "%d/%m/%Y %H:%M"',
    { format: '%d/%m/%Y %H:%M' },
    Date.UTC(2024, 1, 29, 12, 30),
  ],
  [
    'months first',
    ['02/29/2024 1:30 PM', '03/01/2024 1:30 PM', '03/02/2024 1:30 PM'],
    'format "%m/%d/%Y %I:%M %p"',
    { format: '%m/%d/%Y %I:%M %p' },
    Date.UTC(2024, 1, 29, 13, 30),
  ],
  [
    'an access log',
    ['29/Feb/2024:12:30:05 +0100', '01/Mar/2024:12:30:05 +0100', '02/Mar/2024:12:30:05 +0100'],
    'format "%d/%b/%Y:%H:%M:%S %z"',
    { format: '%d/%b/%Y:%H:%M:%S %z' },
    Date.UTC(2024, 1, 29, 11, 30, 5),
  ],
];

describe('times that cannot be read', () => {
  it.each(fixes)('%s: the option that the hint names reads them', async (_, values, option, plan, first) => {
    const said = await errorOf(read(csv(values), time('at')));
    expect(said).toContain(
      `ADS8036 | no row has a time: column 'at' has no time in any of 3 rows: log.csv, row 1: "${values[0]!}"; log.csv, row 2: `,
    );
    expect(said).toContain(`write \`time at { ${option} }\``);
    const data = await read(csv(values), time('at', plan));
    expect(column(await collect(data, 'train'), 'time')[0]).toBe(first);
    await data.close();
  });

  it('a unit that leads beyond the year 9999, ISO 8601 under a format, names of zones, empty columns', async () => {
    const s = time('at', { unit: 's' });
    expect(await errorOf(read(csv(['1709210000123']), s))).toMatch(
      /log\.csv, row 1: "1709210000123" \| it looks like milliseconds since 1970, not in seconds: write `time at \{ unit ms \}`/,
    );
    expect(await errorOf(read('{"n":1,"y":1,"at":1709210000123}\n', s, 'log.jsonl'))).toMatch(
      /row 1: 1709210000123 \| .*unit ms/,
    );
    expect(timeFix(time('at', { format: '%d/%m/%Y' }), ['2024-02-29'])).toBe(
      'it is ISO 8601, which is read without `format`',
    );
    expect(timeFix(s, ['2024-02-29'])).toBe('it is ISO 8601, which is read without `unit`');
    expect(timeFix(time('at'), ['2024-02-29 12:00:00 PST'])).toMatch(/^names of zones/);
    expect(timeFix(time('at'), ['03/04/2024'])).toBe(
      'write `time at { format "%d/%m/%Y" }`, or "%m/%d/%Y" if the month comes first',
    );
    expect(await errorOf(read(csv(['', '']), time('at')))).toBe(
      "ADS8036 | no row has a time: column 'at' has no value in 2 rows",
    );
  });

  it('a bad time among good ones is shown as it is written', async () => {
    const data = await read(csv(['2024-03-01', 'soon', '', '2024-03-02', '1709210000']), time('at'));
    expect(data.report.sample.map(({ row, detail }) => `${row} ${detail}`)).toEqual([
      '2 \'at\' is "soon", which is no time',
      "3 'at' is missing",
      '5 \'at\' is "1709210000", which is no time (it looks like seconds since 1970: write `time at { unit s }`)',
    ]);
    await data.close();
  });

  it('in a history that is joined: refused, for its row would drop out in silence', async () => {
    const files = {
      'log.csv': 'u,at,y\n1,2024-03-05,1\n1,2024-03-06,0\n',
      'h.csv': 'u,since,n\n1,2024-03-01,5\n1,05/03/2024,6\n1,,7\n',
    };
    const data = {
      primary: source('rows', 'log.csv'),
      time: time('at'),
      joins: [join('h', 'h.csv', 'u', { asOf: 'since' })],
    };
    const said = await errorOf(
      open(folder(files), { signals: [plain('h.n')], heads: [head('y')], data }, { cacheDir: null }),
    );
    expect(said).toMatch(
      /^ADS8037 \| 1 rows of table 'h' have no time that can be read in 'since': h\.csv, row 2: "05\/03\/2024" \| write `as_of since \{ format "%d\/%m\/%Y" \}`/,
    );
  });

  it('seconds without a unit: refused in a history that is joined, for every example would get the newest row, from its own future', async () => {
    const hour = (n: number) => 1709280000 + n * 3600;
    const log = `u,at,y\n${[0, 1, 2, 3].map((n) => `1,${new Date(hour(n) * 1000).toISOString()},${n % 2}\n`).join('')}`;
    const root = folder({
      'log.csv': log,
      'h.jsonl': [0, 1, 2, 3].map((n) => `{"u":1,"since":${hour(n)},"n":${n + 5}}\n`).join(''),
    });
    const open_ = (asOfTime: TimePlan | null) =>
      open(
        root,
        {
          signals: [plain('h.n')],
          heads: [head('y')],
          data: {
            primary: source('rows', 'log.csv'),
            time: time('at'),
            joins: [join('h', 'h.jsonl', 'u', { asOf: 'since', asOfTime })],
          },
        },
        { cacheDir: null },
      );
    expect(await errorOf(open_(null))).toMatch(
      /^ADS8069 \| 4 rows of table 'h' have numbers in 'since' .*: h\.jsonl, row 1: 1709280000; .* \| write `as_of since \{ unit s \}`, or `unit ms` /,
    );
    const data = await open_(time('since', { unit: 's' }));
    expect(data.counts.train).toBe(4);
    await data.close();
  });

  it('seconds without a unit, among times of other types as well; a unit that is stated is believed', async () => {
    const rows = (times: readonly unknown[]) =>
      times.map((at, i) => `${JSON.stringify({ n: i, y: i % 2, at })}\n`).join('');
    expect(await errorOf(read(rows([1709280000, 1709283600]), time('at'), 'log.jsonl'))).toMatch(
      /^ADS8069 \| 2 rows of table 'rows' have numbers in 'at' .*log\.jsonl, row 1: 1709280000; log\.jsonl, row 2: 1709283600 \| write `time at \{ unit s \}`/,
    );
    expect(await errorOf(read(rows(['2024-03-01', 1709283600, 1709280000000]), time('at'), 'log.jsonl'))).toMatch(
      /^ADS8069 \| 1 rows .*row 2: 1709283600/,
    );
    const root = folder({ 'log.jsonl': rows([1709280000, 1709283600, 3e9]) });
    const data = await open(
      root,
      {
        signals: [plain('n')],
        heads: [head('y')],
        data: { primary: source('rows', 'log.jsonl'), time: time('at', { unit: 'ms' }) },
      },
      { cacheDir: null },
    );
    expect(column(await collect(data, 'train'), 'time')).toEqual([1709280000, 1709283600, 3e9]);
    await data.close();
  });
});
