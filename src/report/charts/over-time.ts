/** Calibration ratio over days or hours, with what chance alone would do to a perfect model. */
import { Calendar, type TimeBucket, type CalendarUnit } from '../../evaluate/index.ts';
import type { Html } from '../html.ts';
import { color, draw, shape } from './draw.ts';
import { ratioDomain, ratioTicks } from './scales.ts';

export interface RatioSeries {
  readonly index: number;
  /** Share of rows with the event. */
  readonly rate: number;
  readonly buckets: readonly TimeBucket[];
}

/**
 * How far from 0 the logarithm of the ratio is in 95 % of cases where every prediction is right: 1.96 standard deviations of a count of
 * n events among rows that have them at this rate, √((1 − rate) / n) of it (binomial).
 */
export function chanceReach(positives: number, rate: number): number {
  return 1.96 * Math.sqrt((1 - rate) / positives);
}

export function ratioReach(series: readonly RatioSeries[]): number {
  let reach = 0;
  for (const { buckets } of series) for (const b of buckets) if (b.error !== null) reach = Math.max(reach, b.error);
  return reach;
}

/** @param zone whose clocks the time axis shows. Buckets without an event, whose ratio is infinite, are hollow marks at the top. */
export function overTimeChart(
  series: readonly RatioSeries[],
  unit: CalendarUnit,
  reach: number,
  zone: string,
): Promise<Html> {
  const calendar = new Calendar(zone);
  const domain = ratioDomain(reach);
  const step = unit === 'day' ? 86_400_000 : 3_600_000;
  const starts = series.flatMap((s) => s.buckets.map((b) => calendar.local(b.start)));
  const points = series.flatMap(({ index, rate, buckets }) =>
    buckets
      .filter((b) => b.calibration !== null)
      .map((b) => {
        const chance = chanceReach(b.positives, rate);
        return {
          t: calendar.local(b.start) + step / 2,
          ratio: b.calibration!,
          low: Math.exp(-chance),
          high: Math.exp(chance),
          color: color(index),
          shape: shape(index),
          series: index,
        };
      }),
  );
  const infinite = series.flatMap(({ index, buckets }) =>
    buckets
      .filter((b) => b.calibration === null)
      .map((b) => ({
        t: calendar.local(b.start) + step / 2,
        ratio: domain[1],
        color: color(index),
        shape: shape(index),
      })),
  );
  const crowded = points.length > 40 * series.length;
  const days = (Math.max(...starts) - Math.min(...starts)) / 86_400_000;
  return draw({
    data: [
      { name: 'points', values: points },
      { name: 'infinite', values: infinite },
      { name: 'one', values: [{}] },
    ],
    scales: [
      { name: 'x', type: 'utc', domain: [Math.min(...starts), Math.max(...starts) + step], range: 'width' },
      { name: 'y', type: 'log', domain: [...domain], range: 'height', clamp: true },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        title: `${unit} (${zone})`,
        format: days <= 2 ? '%H:%M' : '%b %-d',
        tickCount: 5,
        labelOverlap: true,
      },
      {
        orient: 'left',
        scale: 'y',
        title: 'predicted / observed',
        values: ratioTicks(domain),
        format: '~g',
        grid: true,
      },
    ],
    marks: [
      {
        type: 'rule',
        from: { data: 'one' },
        encode: {
          enter: {
            x: { value: 0 },
            x2: { signal: 'width' },
            y: { scale: 'y', value: 1 },
            stroke: { value: 'var(--soft)' },
            strokeDash: { value: [5, 4] },
          },
        },
      },
      {
        type: 'group',
        from: { facet: { name: 'one_series', data: 'points', groupby: 'series' } },
        marks: [
          {
            type: 'area',
            from: { data: 'one_series' },
            encode: {
              enter: {
                x: { scale: 'x', field: 't' },
                y: { scale: 'y', field: 'low' },
                y2: { scale: 'y', field: 'high' },
                fill: { field: 'color' },
                fillOpacity: { value: 0.13 },
              },
            },
          },
          {
            type: 'line',
            from: { data: 'one_series' },
            encode: {
              enter: {
                x: { scale: 'x', field: 't' },
                y: { scale: 'y', field: 'ratio' },
                stroke: { field: 'color' },
                strokeWidth: { value: crowded ? 1 : 1.5 },
              },
            },
          },
          {
            type: 'symbol',
            from: { data: 'one_series' },
            encode: {
              enter: {
                x: { scale: 'x', field: 't' },
                y: { scale: 'y', field: 'ratio' },
                shape: { field: 'shape' },
                size: { value: crowded ? 9 : 30 },
                fill: { field: 'color' },
              },
            },
          },
        ],
      },
      {
        type: 'symbol',
        from: { data: 'infinite' },
        encode: {
          enter: {
            x: { scale: 'x', field: 't' },
            y: { scale: 'y', field: 'ratio' },
            shape: { field: 'shape' },
            size: { value: 30 },
            stroke: { field: 'color' },
            fill: { value: 'transparent' },
          },
        },
      },
    ],
  });
}
