import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimePlan } from '../../../src/ir/plan.ts';
import { timeReader } from '../../../src/runtime/index.ts';
import { folder, parquet } from '../folder.ts';
import { collect, column, open, plain, source, time } from '../plans.ts';

/** The times that the data layer reads, in file order; null for rows that are bad because they have none. */
async function times(root: string, glob: string, plan: TimePlan): Promise<(number | null)[]> {
  const data = await open(
    root,
    { signals: [plain('n')], data: { primary: source('rows', glob), time: plan } },
    { cacheDir: null, maxBadFraction: 1 },
  );
  const chunks = await collect(data, 'train');
  const rows = chunks.flatMap((chunk) =>
    [...(chunk.signals['n'] as { values: Float32Array }).values].filter((_, i) => i % 2 === 0),
  );
  const out: (number | null)[] = Array.from({ length: data.report.rows }, () => null);
  column(chunks, 'time').forEach((t, i) => (out[rows[i]!] = t));
  await data.close();
  return out;
}

const orNull = (t: number) => (t === t ? t : null);

describe('times', () => {
  const texts = [
    '2024-02-29',
    '2024-02-30',
    '2024-02-29T12:30',
    '2024-02-29 12:30:05',
    '2024-02-29T12:30:05.123456Z',
    '2024-02-29T12:30:05,5+05:30',
    '2024-02-29 12:30:05 -08',
    '1969-12-31T23:59:59.999Z',
    '1969-12-31T23:59:59.9999Z',
    '0001-01-01',
    '9999-12-31T23:59:59Z',
    'yesterday',
    '',
    ' 2024-02-29 ',
    '1709210000',
    '2024-2-9',
    '2024-03-10T02:30:00',
    '2024-11-03T01:30:00',
    '2024-02-29T24:00:00',
    '2024-02-29T12:30:60',
  ];

  it.each(['UTC', 'America/New_York', 'Asia/Kolkata'])(
    'written as ISO 8601 are what the runtime reads, in %s',
    async (zone) => {
      const root = folder({ 'a.csv': `n,t\n${texts.map((t, i) => `${i},"${t}"\n`).join('')}` });
      const read = timeReader({ unit: null, format: null, zone });
      expect(await times(root, 'a.csv', time('t', { zone }))).toEqual(texts.map((t) => orNull(read(t))));
    },
  );

  it('with a format or a unit, too', async () => {
    const cases: [TimePlan, string[]][] = [
      [
        time('t', { format: '%d/%m/%Y %H:%M:%S', zone: 'Europe/Berlin' }),
        ['29/02/2024 12:30:05', '1/3/2024 1:2:3', '30/02/2024 00:00:00', '2024-02-29', '31/03/2024 02:30:00'],
      ],
      [time('t', { format: '%Y%m%d%H%M%S%z' }), ['20240229123005+0100', '20240229123005Z', '20240229123005']],
      [
        time('t', { format: '%b %d %Y %I:%M %p' }),
        ['Feb 29 2024 01:05 PM', 'feb 1 2024 12:00 am', 'Foo 1 2024 12:00 am'],
      ],
      [time('t', { unit: 's' }), ['1709210000', '1709210000.5', '-1.5', '1e9', 'x', ' 5 ', '', '1e30']],
      [time('t', { unit: 'ns' }), ['1709210000123456789', '-1', '0']],
    ];
    for (const [plan, values] of cases) {
      const root = folder({ 'a.csv': `n,t\n${values.map((t, i) => `${i},"${t}"\n`).join('')}` });
      const read = timeReader(plan);
      expect(await times(root, 'a.csv', plan), JSON.stringify(plan)).toEqual(values.map((t) => orNull(read(t))));
    }
  });

  it('as numbers, in every unit, before and after 1970', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: -(10n ** 17n), max: 2n * 10n ** 18n }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('s', 'ms', 'us', 'ns'),
        async (values, unit) => {
          const root = folder();
          await parquet(root, {
            'a.parquet': `SELECT * FROM (VALUES ${[0n, ...values].map((v, i) => `(${i}, ${v}::BIGINT)`).join(', ')}) t(n, t)`,
          });
          const read = timeReader({ unit, format: null, zone: 'UTC' });
          expect(await times(root, 'a.parquet', time('t', { unit: unit as 's' }))).toEqual(
            [0n, ...values].map((v) => orNull(read(v))),
          );
        },
      ),
      { seed: 5, numRuns: 12 },
    );
  });

  it('of type TIMESTAMP are in the zone, of TIMESTAMPTZ instants; dates are midnight', async () => {
    const root = folder();
    await parquet(root, {
      'a.parquet': `SELECT 0 AS n, TIMESTAMP '2024-07-01 12:00:00.0009' AS naive, TIMESTAMPTZ '2024-07-01 12:00:00+02' AS instant, DATE '2024-07-01' AS day
        UNION ALL SELECT 1, NULL, NULL, NULL UNION ALL SELECT 2, TIMESTAMP 'infinity', TIMESTAMPTZ '-infinity', DATE '2024-01-01'`,
    });
    const zone = 'America/New_York';
    expect(await times(root, 'a.parquet', time('naive', { zone }))).toEqual([Date.UTC(2024, 6, 1, 16), null, null]);
    expect(await times(root, 'a.parquet', time('instant', { zone }))).toEqual([Date.UTC(2024, 6, 1, 10), null, null]);
    expect(await times(root, 'a.parquet', time('day', { zone }))).toEqual([
      Date.UTC(2024, 6, 1, 4),
      null,
      Date.UTC(2024, 0, 1, 5),
    ]);
  });

  it('of type TIMESTAMP round down to a millisecond, from the first year to the last', async () => {
    const root = folder();
    // By hand: Date.UTC of the whole second, and the milliseconds.
    const written: readonly (readonly [string, number | null])[] = [
      ['0001-01-01 00:00:00', -62_135_596_800_000],
      ['0001-01-01 00:00:00.000999', -62_135_596_800_000],
      ['0001-01-01 00:00:00.001', -62_135_596_799_999],
      ['1600-01-01 00:00:00.0005', Date.UTC(1600, 0, 1)],
      ['1969-12-31 23:59:59.9995', -1],
      ['1970-01-01 00:00:00.0009', 0],
      ['9999-12-31 23:59:59.999999', 253_402_300_799_999],
      ['10000-01-01 00:00:00', null],
      ['290000-01-01 00:00:00', null],
      ['0000-12-31 23:59:59.999999', null],
    ];
    const rows = (type: string, offset: string) =>
      written
        .map(([text], n) => `SELECT ${n} AS n, ${type} '${text.replace(/(?= \(|$)/, offset)}' AS t`)
        .join(' UNION ALL ');
    await parquet(root, { 'a.parquet': rows('TIMESTAMP', ''), 'b.parquet': rows('TIMESTAMPTZ', '+00') });
    for (const file of ['a.parquet', 'b.parquet'])
      expect(await times(root, file, time('t'))).toEqual(written.map(([, ms]) => ms));
  });

  it('in JSON are texts or milliseconds', async () => {
    const root = folder({
      'a.jsonl':
        '{"n":0,"t":"2024-02-29T00:00:00Z"}\n{"n":1,"t":1709164800000}\n{"n":2,"t":null}\n{"n":3,"t":[1]}\n{"n":4,"t":true}\n',
    });
    expect(await times(root, 'a.jsonl', time('t'))).toEqual([1709164800000, 1709164800000, null, null, null]);
  });
});
