import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeParserOf, timeReader, zoneOf } from '../../src/runtime/index.ts';
import { count } from '../helpers/full.ts';

const utc = { unit: null, format: null, zone: 'UTC' } as const;

describe('ISO 8601', () => {
  const read = timeReader(utc);
  it.each([
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T13:45', '2024-02-29T13:45:00.000Z'],
    ['2024-02-29 13:45:10', '2024-02-29T13:45:10.000Z'],
    ['2024-02-29T13:45:10.123456789', '2024-02-29T13:45:10.123Z'],
    ['2024-02-29T13:45:10,5', '2024-02-29T13:45:10.500Z'],
    ['2024-02-29T13:45:10Z', '2024-02-29T13:45:10.000Z'],
    ['2024-02-29t13:45:10z', '2024-02-29T13:45:10.000Z'],
    ['2024-02-29T13:45:10+05:30', '2024-02-29T08:15:10.000Z'],
    ['2024-02-29T13:45:10-0800', '2024-02-29T21:45:10.000Z'],
    // As DuckDB writes a TIMESTAMPTZ.
    ['2024-02-29 13:45:10+00', '2024-02-29T13:45:10.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s', (text, iso) => expect(new Date(read(text)).toISOString()).toBe(iso));

  it.each([
    '',
    'today',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-32',
    '24-01-01',
    '2024-01-01T24:00',
    '2024-01-01T10:60',
    '2024-01-01T10:00:60',
    '2024-01-01T10',
    '20240101',
    '2024-01-01T10:00+25:00',
    '1704067200',
  ])('%j is no time', (text) => expect(read(text)).toBeNaN());

  it('reads back every instant that Date writes', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (d) => {
        expect(read(d.toISOString())).toBe(d.getTime());
      }),
      { seed: 2 },
    );
  });
});

describe('epoch numbers', () => {
  it.each([
    ['s', 881250949, 881250949000],
    ['s', 1.5, 1500],
    ['ms', 881250949123.9, 881250949123],
    ['us', -1, -1],
    ['us', 1717243200000001n, 1717243200000],
    ['us', -1n, -1],
    ['ns', 1717243200000000001n, 1717243200000],
    ['ns', '1717243200000000000', 1717243200000],
    ['s', ' 881250949 ', 881250949000],
  ] as const)('%s %s', (unit, raw, ms) => expect(timeReader({ ...utc, unit })(raw)).toBe(ms));

  it.each([{ unit: 's' }, { unit: 'ms' }, { unit: 'ns' }, { format: '%d/%m/%Y %H:%M' }] as const)(
    'reads ISO 8601 with an offset whatever is stated, and without one not: %o',
    (stated) => {
      const read = timeReader({ ...utc, ...stated });
      for (const text of ['2024-03-08T03:00:00Z', '2024-03-08 04:30+01:30', ' 2024-03-07T22:00:00.000-05 '])
        expect(read(text)).toBe(Date.UTC(2024, 2, 8, 3));
      for (const text of ['2024-03-08T03:00:00', '2024-03-08', '2024-02-30T03:00:00Z', ''])
        expect(read(text)).toBeNaN();
    },
  );
  it('takes milliseconds where no unit is stated', () => expect(timeReader(utc)(12)).toBe(12));
  it.each([NaN, Infinity, 1e300, true, null, {}, 'x', 2n ** 80n])('%s is no time', (raw) =>
    expect(timeReader({ ...utc, unit: 's' })(raw)).toBeNaN(),
  );
});

describe('formats', () => {
  it.each([
    ['%Y%m%d%H', '2013060714', '2013-06-07T14:00:00.000Z'],
    ['%d/%b/%Y:%H:%M:%S %z', '10/Oct/2000:13:55:36 -0700', '2000-10-10T20:55:36.000Z'],
    ['%m/%d/%y %I:%M %p', '12/31/99 12:05 AM', '1999-12-31T00:05:00.000Z'],
    ['%m/%d/%y %I:%M %p', '7/4/68 12:05 pm', '2068-07-04T12:05:00.000Z'],
    ['%Y-%j', '2024-366', '2024-12-31T00:00:00.000Z'],
    ['%A, %d %B %Y %T.%f', 'Friday, 1 march 2024 01:02:03.25', '2024-03-01T01:02:03.250Z'],
    ['%s', '86400', '1970-01-02T00:00:00.000Z'],
    ['[%Y.%m.%d] 100%%', '[2024.03.01] 100%', '2024-03-01T00:00:00.000Z'],
  ])('%s reads %s', (format, text, iso) =>
    expect(new Date(timeReader({ ...utc, format })(text)).toISOString()).toBe(iso),
  );

  it.each([
    ['%Y-%m-%d', '2024-02-30'],
    ['%Y-%m-%d', '2024-02-03x'],
    ['%Y-%j', '2023-366'],
    ['%Y-%m-%d %H', '2024-02-03 24'],
    ['%Y-%m-%d %I', '2024-02-03 13'],
  ])('%s refuses %s', (format, text) => expect(timeReader({ ...utc, format })(text)).toBeNaN());

  it.each([
    ['%Q-%m-%d', 'the time format has no %Q'],
    ['%Y-%m', 'the time format does not say year, month and day'],
    ['%Y-%m-%d %', 'the time format ends in %'],
    ['%Y-%m-%d %Y', '%Y stands twice in the time format'],
  ])('%s is refused itself', (format, error) => expect(timeParserOf(format)).toEqual({ error }));
});

describe('zones', () => {
  const read = (zone: string, text: string) =>
    new Date(timeReader({ unit: null, format: null, zone })(text)).toISOString();

  it('reads naive times in the zone, on both sides of a change of clocks', () => {
    expect(read('Europe/Berlin', '2024-03-31T01:59:59')).toBe('2024-03-31T00:59:59.000Z');
    expect(read('Europe/Berlin', '2024-03-31T03:00:00')).toBe('2024-03-31T01:00:00.000Z');
    // Skipped: the offset before the change. Twice: the first.
    expect(read('Europe/Berlin', '2024-03-31T02:30:00')).toBe('2024-03-31T01:30:00.000Z');
    expect(read('Europe/Berlin', '2024-10-27T02:30:00')).toBe('2024-10-27T00:30:00.000Z');
    expect(read('America/New_York', '2024-11-03T01:30:00')).toBe('2024-11-03T05:30:00.000Z');
    expect(read('Asia/Kolkata', '2024-01-01T00:00:00')).toBe('2023-12-31T18:30:00.000Z');
    expect(read('Europe/Berlin', '2024-07-01T12:00:00Z')).toBe('2024-07-01T12:00:00.000Z');
  });

  it('hours and weekdays equal those that Intl writes, around changes of clocks too', () => {
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Casablanca',
      'America/St_Johns',
    ];
    const formats = new Map(
      zones.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric', weekday: 'short' }),
      ]),
    );
    const near = (iso: string) => fc.integer({ min: -90_000_000, max: 90_000_000 }).map((ms) => Date.parse(iso) + ms);
    const time = fc.oneof(
      fc.integer({ min: -2e12, max: 4e12 }),
      near('2024-03-31T01:00:00Z'),
      near('2024-11-03T06:00:00Z'),
      near('2011-12-30T10:00:00Z'),
    );
    fc.assert(
      fc.property(time, fc.constantFrom(...zones), (t, zone) => {
        const parts = Object.fromEntries(
          formats
            .get(zone)!
            .formatToParts(t)
            .map((p) => [p.type, p.value]),
        );
        expect([zoneOf(zone).hourAt(t), days[zoneOf(zone).weekdayAt(t)]]).toEqual([
          Number(parts['hour']),
          parts['weekday'],
        ]);
      }),
      { seed: 3, numRuns: count(300, 1500) },
    );
  });

  it('weekday 0 is a Monday', () => expect(zoneOf('UTC').weekdayAt(Date.UTC(2024, 0, 1))).toBe(0));
});
