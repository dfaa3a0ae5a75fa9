/** What each signal or group is worth, with its interval. */
import { visible } from '../../diagnostics/visible.ts';
import type { Verdict } from '../../importance/index.ts';
import type { Html } from '../html.ts';
import { draw, PLOT } from './draw.ts';

export interface ImportanceBar {
  readonly name: string;
  /** Log-loss gained by permuting, as a share of the head's log-loss. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
}

export const verdictColor: Readonly<Record<Verdict, string>> = {
  useful: 'var(--c0)',
  harmful: 'var(--c6)',
  nothing: 'var(--c7)',
  unclear: 'var(--c4)',
  unmoved: 'var(--c7)',
};

const ROW = 21;
/** Pixels next to the axis, and characters of 13 pixels that fit there. */
const NAMES = 134;
const NAME = 18;

export function importanceChart(bars: readonly ImportanceBar[]): Promise<Html> {
  const rows = bars.map((bar, at) => ({
    at,
    low: bar.low,
    high: bar.high,
    change: bar.change,
    color: verdictColor[bar.verdict],
  }));
  const names = bars.map((bar) => shortened(bar.name));
  return draw({
    width: PLOT.width - NAMES + 64,
    height: ROW * bars.length,
    padding: { left: NAMES },
    signals: [{ name: 'names', value: names }],
    data: [
      { name: 'rows', values: rows },
      { name: 'zero', values: [{}] },
    ],
    scales: [
      {
        name: 'x',
        domain: [Math.min(0, ...bars.map((b) => b.low)), Math.max(1e-6, ...bars.map((b) => b.high))],
        range: 'width',
        nice: true,
      },
      { name: 'y', type: 'band', domain: rows.map((r) => r.at), range: 'height' },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        title: 'log-loss gained by permuting',
        format: '~%',
        tickCount: 4,
        grid: true,
        labelOverlap: true,
      },
      {
        orient: 'left',
        scale: 'y',
        domain: false,
        ticks: false,
        encode: { labels: { update: { text: { signal: 'names[datum.value]' }, fill: { value: 'var(--ink)' } } } },
      },
    ],
    marks: [
      {
        type: 'rule',
        from: { data: 'zero' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            y: { value: 0 },
            y2: { signal: 'height' },
            stroke: { value: 'var(--soft)' },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'low' },
            x2: { scale: 'x', field: 'high' },
            y: { scale: 'y', field: 'at', band: 0.5 },
            stroke: { field: 'color' },
            strokeWidth: { value: 2 },
          },
        },
      },
      {
        type: 'symbol',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'change' },
            y: { scale: 'y', field: 'at', band: 0.5 },
            size: { value: 50 },
            fill: { field: 'color' },
          },
        },
      },
    ],
  });
}

function shortened(name: string): string {
  const letters = [...visible(name)];
  return letters.length <= NAME ? letters.join('') : `${letters.slice(0, NAME - 1).join('')}…`;
}
