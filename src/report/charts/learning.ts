/** Learning curve: training loss as examples go by, and the validation loss after each epoch. */
import type { Html } from '../html.ts';
import type { LearningLog, StepPoint } from '../learning-log.ts';
import { draw } from './draw.ts';

export function learningChart({ steps, epochs }: LearningLog): Promise<Html> {
  const validated = epochs.filter((e) => e.validate !== null).map((e) => ({ examples: e.examples, loss: e.validate!.loss }));
  const losses = [...steps, ...validated].map((p) => p.loss).sort((a, b) => a - b);
  // The first steps' losses are far above all others: they are held at its top. (Clipping would number its paths across all charts of a process.)
  const top = Math.max(losses[Math.floor(0.97 * (losses.length - 1))]!, ...validated.map((v) => v.loss));
  const pad = (top - losses[0]!) * 0.08 || 0.01;
  const last = Math.max(...[...steps, ...validated].map((p) => p.examples));
  const path = (data: string, stroke: string, opacity: number, width: number) => ({
    type: 'line' as const, from: { data },
    encode: { enter: { x: { scale: 'x', field: 'examples' }, y: { scale: 'y', field: 'loss' }, stroke: { value: stroke }, strokeOpacity: { value: opacity }, strokeWidth: { value: width } } },
  });
  return draw({
    data: [{ name: 'steps', values: [...steps] }, { name: 'trend', values: trend(steps) }, { name: 'validated', values: validated }],
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
        type: 'symbol', from: { data: 'validated' },
        encode: { enter: { x: { scale: 'x', field: 'examples' }, y: { scale: 'y', field: 'loss' }, shape: { value: 'diamond' }, size: { value: 90 }, fill: { value: 'var(--c1)' } } },
      },
    ],
  });
}

/** Means of the points around each: the loss of one batch says little. Fewer at the ends, so that it stays centred. */
function trend(steps: readonly StepPoint[]): StepPoint[] {
  const reach = Math.max(1, Math.round(steps.length / 12));
  return steps.map(({ examples }, i) => {
    const near = Math.min(reach, i, steps.length - 1 - i);
    const part = steps.slice(i - near, i + near + 1);
    return { examples, loss: part.reduce((sum, step) => sum + step.loss, 0) / part.length };
  });
}
