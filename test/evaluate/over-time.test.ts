/** Days and hours by the clocks of a zone, and buckets in which events were expected and none came. */
import { describe, expect, it } from 'vitest';
import { Collector, logitOf, renderReport } from '../../src/evaluate/index.ts';
import { Calendar } from '../../src/evaluate/calendar.ts';

const HOUR = 3_600_000;

/** A row an hour, all predicted p; the label by row. */
function hourly(
  zone: string,
  from: string,
  hours: number,
  p: number,
  label: (hour: number) => number,
  weight = 1,
): Collector {
  const collector = new Collector({ heads: ['click'], zone });
  collector.add({
    rows: hours,
    logits: new Float64Array(hours).fill(logitOf(p)),
    labels: Float32Array.from({ length: hours }, (_, i) => label(i)),
    weight: new Float32Array(hours).fill(weight),
    time: Float64Array.from({ length: hours }, (_, i) => Date.parse(from) + i * HOUR),
  });
  return collector;
}

const of = (collector: Collector, unit: 'day' | 'hour') =>
  collector.report({ model: 'm' }).overTime.find((o) => o.unit === unit)!;

describe('days and hours', () => {
  it.each([
    [
      'America/New_York',
      '2025-03-08T05:00Z',
      [
        ['2025-03-08', 24],
        ['2025-03-09', 23],
        ['2025-03-10', 24],
      ],
    ],
    [
      'America/New_York',
      '2025-11-01T04:00Z',
      [
        ['2025-11-01', 24],
        ['2025-11-02', 25],
        ['2025-11-03', 24],
      ],
    ],
    [
      'Asia/Kolkata',
      '2025-03-07T18:30Z',
      [
        ['2025-03-08', 24],
        ['2025-03-09', 24],
        ['2025-03-10', 24],
      ],
    ],
    // Midnight itself is skipped on the first, and comes twice on the second.
    [
      'Africa/Cairo',
      '2025-04-23T22:00Z',
      [
        ['2025-04-24', 24],
        ['2025-04-25', 23],
        ['2025-04-26', 24],
      ],
    ],
    [
      'America/Havana',
      '2025-11-01T04:00Z',
      [
        ['2025-11-01', 24],
        ['2025-11-02', 25],
        ['2025-11-03', 24],
      ],
    ],
  ])('of %s from %s have the hours that its clocks show', (zone, from, days) => {
    const hours = days.reduce((sum, [, n]) => sum + Number(n), 0);
    const collector = hourly(zone, from, hours, 0.5, (i) => i % 2);
    expect(of(collector, 'day').buckets.map(({ label, rows }) => [label, rows])).toEqual(days);
    expect(of(collector, 'day').zone).toBe(zone);
    // An hour that comes twice is two, each of one row.
    expect(of(collector, 'hour').buckets.map(({ rows }) => rows)).toEqual(Array.from({ length: hours }, () => 1));
    expect(new Set(of(collector, 'hour').buckets.map(({ label }) => label)).size).toBe(hours);
  });

  it('agree with Intl at any instant', () => {
    for (const zone of ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo', 'UTC']) {
      const calendar = new Calendar(zone);
      const date = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
      for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2019, 0, 1); time += 5 * HOUR + 1_234_567) {
        const start = calendar.start('day', time);
        expect(calendar.label('day', start)).toBe(date.format(time));
        // It is the first instant of that day.
        expect(date.format(start)).toBe(date.format(time));
        expect(date.format(start - 1)).not.toBe(date.format(time));
      }
    }
  });
});

describe('a bucket with expected events and none that came', () => {
  // A bad day: 24 rows of .5, no event. A good one: as many events as expected.
  const collector = hourly('UTC', '2025-03-01T00:00Z', 48, 0.5, (i) => (i < 24 ? 0 : i % 2));
  const day = of(collector, 'day');

  it('is there, with what was expected, and is counted', () => {
    expect(
      day.buckets.map(({ expected, observed, calibration, error }) => [expected, observed, calibration, error]),
    ).toEqual([
      [12, 0, null, null],
      [12, 12, 1, 0],
    ]);
    expect(day.withoutEvents).toBe(1);
    expect(JSON.parse(JSON.stringify(day))).toEqual(day);
  });

  it('is in the mean error, with half an event on either side', () => {
    // By hand: ln(12.5/.5) with weight 12 + 0, and 0 with weight 12 + 12.
    expect(day.meanError).toBeCloseTo((12 * Math.log(25)) / 36, 6);
    expect(renderReport(collector.report({ model: 'm' }))).toMatch(/click +1\.0730 +1 of 2 +\d\.\d+ +36 of 48/);
  });

  it('weighs as much if all weights are ten times what they are', () => {
    const heavy = of(
      hourly('UTC', '2025-03-01T00:00Z', 48, 0.5, (i) => (i < 24 ? 0 : i % 2), 10),
      'day',
    );
    expect(heavy.meanError).toBeCloseTo(day.meanError!, 6);
  });

  it('is infinite in the table of metrics too, where a whole source has none', () => {
    const none = hourly('UTC', '2025-03-01T00:00Z', 24, 0.5, () => 0).report({ model: 'm' });
    expect(none.heads[0]!.slices[0]!.metrics.calibration).toBeNull();
    expect(renderReport(none)).toMatch(/click +24 +0 +– +0\.6931 +– +∞/);
  });

  it('a log without any event has an error too', () => {
    expect(
      of(
        hourly('UTC', '2025-03-01T00:00Z', 24, 0.5, () => 0),
        'day',
      ).meanError,
    ).toBeCloseTo(Math.log(25), 6);
    expect(
      of(
        hourly('UTC', '2025-03-01T00:00Z', 24, 0.5, () => Number.NaN),
        'day',
      ),
    ).toMatchObject({ buckets: [], withoutEvents: 0, meanError: null });
  });
});
