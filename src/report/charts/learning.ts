/** Learning curve: training loss as examples go by, and the validation loss after each epoch. */
import type { Html } from '../html.ts';
import type { EpochPoint, LearningLog, StepPoint } from '../learning-log.ts';
import { draw } from './draw.ts';
import { lastOf } from '../../text/present.ts';

export function learningChart({ steps, epochs }: LearningLog): Promise<Html> {
  const validated = epochs
    .filter((e) => e.validate !== null)
    .map((e) => ({ examples: e.examples, loss: e.validate!.loss }));
  const losses = [...steps, ...validated].map((p) => p.loss).sort((a, b) => a - b);
  // The first steps' losses are far above all others: they are held at its top. (Clipping would number its paths across all charts of a process.)
  const top = Math.max(losses[Math.floor(0.97 * (losses.length - 1))]!, ...validated.map((v) => v.loss));
  const pad = (top - losses[0]!) * 0.08 || 0.01;
  const last = Math.max(...[...steps, ...validated].map((p) => p.examples));
  const path = (data: string, stroke: string, opacity: number, width: number) => ({
    type: 'line' as const,
    from: { data },
    encode: {
      enter: {
        x: { scale: 'x', field: 'examples' },
        y: { scale: 'y', field: 'loss' },
        stroke: { value: stroke },
        strokeOpacity: { value: opacity },
        strokeWidth: { value: width },
      },
    },
  });
  return draw({
    data: [
      { name: 'steps', values: [...steps] },
      { name: 'trend', values: trend(steps) },
      { name: 'validated', values: validated },
    ],
    scales: [
      { name: 'x', domain: [0, last], range: 'width' },
      { name: 'y', domain: [losses[0]! - pad, top + pad], range: 'height', zero: false, clamp: true },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'examples trained on', format: '~s', tickCount: 5 },
      { orient: 'left', scale: 'y', title: 'loss', format: '.3~f', tickCount: 5, grid: true },
    ],
    marks: [
      path('steps', 'var(--c0)', 0.4, 1),
      path('trend', 'var(--c0)', 1, 2.5),
      path('validated', 'var(--c1)', 1, 1.5),
      {
        type: 'symbol',
        from: { data: 'validated' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'examples' },
            y: { scale: 'y', field: 'loss' },
            shape: { value: 'diamond' },
            size: { value: 90 },
            fill: { value: 'var(--c1)' },
          },
        },
      },
    ],
  });
}

/** Training and validation log-loss of one head after each epoch. */
export function headLearningChart(epochs: readonly EpochPoint[], head: string): Promise<Html> {
  const of = (part: 'train' | 'validate') =>
    epochs.flatMap((e) => {
      const loss = e[part] !== null && Object.hasOwn(e[part].heads, head) ? e[part].heads[head] : null;
      return loss == null ? [] : [{ epoch: e.epoch, loss }];
    });
  const [train, validate] = [of('train'), of('validate')];
  const losses = [...train, ...validate].map((p) => p.loss);
  const [low, high] = [Math.min(...losses), Math.max(...losses)];
  const pad = (high - low) * 0.08 || 0.01;
  const line = (data: string, stroke: string) => ({
    type: 'line' as const,
    from: { data },
    encode: {
      enter: {
        x: { scale: 'x', field: 'epoch' },
        y: { scale: 'y', field: 'loss' },
        stroke: { value: stroke },
        strokeWidth: { value: 1.5 },
      },
    },
  });
  const points = (data: string, fill: string, shape: string) => ({
    type: 'symbol' as const,
    from: { data },
    encode: {
      enter: {
        x: { scale: 'x', field: 'epoch' },
        y: { scale: 'y', field: 'loss' },
        shape: { value: shape },
        size: { value: 50 },
        fill: { value: fill },
      },
    },
  });
  const last = lastOf(epochs).epoch;
  return draw({
    data: [
      { name: 'train', values: train },
      { name: 'validate', values: validate },
    ],
    scales: [
      { name: 'x', domain: [epochs[0]!.epoch, last], range: 'width', zero: false, padding: 8 },
      { name: 'y', domain: [low - pad, high + pad], range: 'height', zero: false },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'epoch', format: 'd', tickCount: Math.min(8, last - 1), tickMinStep: 1 },
      { orient: 'left', scale: 'y', title: 'log-loss', format: '.3~f', tickCount: 5, grid: true },
    ],
    marks: [
      line('train', 'var(--c0)'),
      line('validate', 'var(--c1)'),
      points('train', 'var(--c0)', 'circle'),
      points('validate', 'var(--c1)', 'diamond'),
    ],
  });
}

/** Means of the points around each: the loss of one batch says little. */
function trend(steps: readonly StepPoint[]): StepPoint[] {
  const reach = Math.max(1, Math.round(steps.length / 12));
  return steps.map(({ examples }, i) => {
    const part = steps.slice(Math.max(0, i - reach), i + reach + 1);
    return { examples, loss: part.reduce((sum, step) => sum + step.loss, 0) / part.length };
  });
}
