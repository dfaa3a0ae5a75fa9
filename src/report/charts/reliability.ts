/** Reliability diagram: how often the event came, against what was predicted, with intervals. */
import type { Bin } from '../../evaluate/index.ts';
import type { Html } from '../html.ts';
import { type ChartSpec, color, draw, PLOT, shape } from './draw.ts';
import { logTicks } from './scales.ts';

export interface ReliabilitySeries {
  readonly label: string;
  /** Colour and shape. */
  readonly index: number;
  readonly bins: readonly Bin[];
}

export interface ReliabilityDomain {
  readonly log: boolean;
  readonly low: number;
  readonly high: number;
}

/** One domain for all diagrams of a head, so that they compare. Rare events need a logarithmic axis: most bins lie near 0. */
export function reliabilityDomain(series: readonly ReliabilitySeries[]): ReliabilityDomain {
  const bins = series.flatMap((s) => s.bins);
  const high = Math.max(0.001, ...bins.map((b) => Math.max(b.meanPrediction, b.rate)));
  if (high > 0.6) return { log: false, low: 0, high: 1 };
  const positive = bins.flatMap((b) => [b.meanPrediction, b.rate]).filter((p) => p > 0);
  const low = Math.max(1e-6, Math.min(high / 4, ...positive));
  return { log: true, low: low / 1.25, high: Math.min(1, high * 1.25) };
}

export function reliabilityChart(series: readonly ReliabilitySeries[], domain: ReliabilityDomain): Promise<Html> {
  const { log, low, high } = domain;
  const points = series.flatMap(({ index, bins }) =>
    bins.map((bin) => ({
      x: bin.meanPrediction,
      y: Math.max(bin.rate, low),
      low: Math.max(bin.interval[0], low),
      high: bin.interval[1],
      color: color(index),
      shape: shape(index),
      hollow: bin.rate === 0,
    })),
  );
  const values = log ? logTicks(low, high) : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const scale = (name: string, range: 'width' | 'height') => ({
    name,
    type: log ? ('log' as const) : ('linear' as const),
    domain: [low, high],
    range,
    clamp: true,
  });
  const spec: ChartSpec = {
    data: [
      { name: 'points', values: points },
      { name: 'ideal', values: [{ p: low }, { p: high }] },
    ],
    scales: [scale('x', 'width'), scale('y', 'height')],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'predicted', values, format: '~%', grid: true, labelOverlap: true },
      { orient: 'left', scale: 'y', title: 'observed', values, format: '~%', grid: true },
    ],
    marks: [
      {
        type: 'line',
        from: { data: 'ideal' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'p' },
            y: { scale: 'y', field: 'p' },
            stroke: { value: 'var(--soft)' },
            strokeDash: { value: [5, 4] },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'points' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'x' },
            y: { scale: 'y', field: 'low' },
            y2: { scale: 'y', field: 'high' },
            stroke: { field: 'color' },
            strokeWidth: { value: 1.5 },
            strokeOpacity: { value: 0.65 },
          },
        },
      },
      {
        type: 'symbol',
        from: { data: 'points' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'x' },
            y: { scale: 'y', field: 'y' },
            shape: { field: 'shape' },
            size: { value: 38 },
            stroke: { field: 'color' },
            strokeWidth: { value: 1.5 },
            fill: [{ test: 'datum.hollow', value: 'var(--card)' }, { field: 'color' }],
          },
        },
      },
    ],
  };
  return draw({ ...spec, height: PLOT.height + 30 });
}
