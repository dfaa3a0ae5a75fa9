/** Distribution of predictions, of rows with and without the event, each as shares of its own. */
import { logitOf } from '../../math/logistic.ts';
import type { HeadHistogram } from '../score-histogram.ts';
import type { Html } from '../html.ts';
import { draw } from './draw.ts';
import { lastOf } from '../../text/present.ts';

const TICKS = [1e-6, 1e-5, 1e-4, 0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99, 0.999, 0.9999];

export function histogramChart({ bins }: HeadHistogram): Promise<Html> {
  const total = { negatives: 0, positives: 0 };
  for (const bin of bins) {
    total.negatives += bin.negatives;
    total.positives += bin.positives;
  }
  const share = (value: number, of: number) => (of > 0 ? value / of : 0);
  const steps = bins.map((bin) => ({
    z: logitOf(bin.from),
    negatives: share(bin.negatives, total.negatives),
    positives: share(bin.positives, total.positives),
  }));
  const last = lastOf(bins);
  // A step runs up to the next point: the last bin needs one to end at.
  steps.push({ ...lastOf(steps), z: logitOf(last.to) });
  const [low, high] = [steps[0]!.z, lastOf(steps).z];
  const ticks = TICKS.map((p) => logitOf(p)).filter((z) => z >= low && z <= high);
  const area = (field: 'negatives' | 'positives', fill: string) => ({
    type: 'area' as const,
    from: { data: 'steps' },
    encode: {
      enter: {
        x: { scale: 'x', field: 'z' },
        y: { scale: 'y', field },
        y2: { scale: 'y', value: 0 },
        interpolate: { value: 'step-after' as const },
        fill: { value: fill },
        fillOpacity: { value: 0.28 },
        stroke: { value: fill },
        strokeWidth: { value: 1.5 },
      },
    },
  });
  return draw({
    data: [{ name: 'steps', values: steps }],
    scales: [
      { name: 'x', domain: [low, high], range: 'width', zero: false },
      {
        name: 'y',
        domain: [0, Math.max(...steps.map((s) => Math.max(s.negatives, s.positives)))],
        range: 'height',
        nice: true,
        zero: true,
      },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        title: 'predicted probability',
        values: ticks,
        labelOverlap: true,
        encode: {
          labels: { update: { text: { signal: "format(round(1e6 / (1 + exp(-datum.value))) / 1e6, '~%')" } } },
        },
      },
      { orient: 'left', scale: 'y', title: 'share of the rows', format: '~%', tickCount: 5, grid: true },
    ],
    marks: [area('negatives', 'var(--c7)'), area('positives', 'var(--c1)')],
  });
}
