/**
 * Charts by Vega, drawn to SVG without a browser. Colours are the page's CSS variables, so that a chart follows its light and dark
 * scheme; sizes are fixed and text is never measured, so that the same figures give the same bytes everywhere.
 */
import { None, parse, type Spec, View } from 'vega';
import { type Html, markup } from '../html.ts';

/** Plot area in CSS pixels: with the axes as wide as a phone. */
export const PLOT = { width: 276, height: 200 } as const;
const PADDING = { left: 64, right: 22, top: 10, bottom: 46 } as const;

/** Series colours that stand apart with any colour vision (after Okabe & Ito 2008); each has a shape too. */
export const SERIES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export const SHAPES = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'cross',
  'triangle-down',
  'triangle-right',
  'triangle-left',
] as const;

export function color(series: number): string {
  return `var(--c${series % SERIES.length})`;
}

export function shape(series: number): string {
  return SHAPES[series % SHAPES.length]!;
}

const axis = {
  domainColor: 'var(--line)',
  tickColor: 'var(--line)',
  gridColor: 'var(--grid)',
  labelColor: 'var(--soft)',
  titleColor: 'var(--soft)',
  labelFontSize: 13,
  titleFontSize: 13,
  titleFontWeight: 'normal',
  tickSize: 4,
  labelPadding: 4,
  titlePadding: 6,
  labelLimit: 0,
  titleLimit: 0,
} as const;

/** Left of the longest label; without a canvas Vega takes letters for wider than they are and would put it too far out. */
const TITLE_X = -48;

export type ChartSpec = Omit<Spec, 'width' | 'height' | 'padding' | 'autosize' | 'config'> & {
  readonly width?: number;
  readonly height?: number;
  readonly padding?: { readonly left?: number; readonly bottom?: number };
};

/** The chart as an SVG element for a page; what it shows must be said next to it, as it is hidden from screen readers. */
export async function draw({ width, height, padding, ...spec }: ChartSpec): Promise<Html> {
  const whole: Spec = {
    ...spec,
    width: width ?? PLOT.width,
    height: height ?? PLOT.height,
    padding: { ...PADDING, ...padding },
    autosize: 'none',
    config: { axis, axisLeft: { titleX: TITLE_X }, aria: false } as NonNullable<Spec['config']>,
  };
  const view = new View(parse(whole), { renderer: 'none', logLevel: None });
  const svg = await view.toSVG();
  view.finalize();
  // An SVG element inside a page needs no namespace, and its class would be anyone's.
  return markup(
    svg.replace(
      /^<svg [^>]*?(width="[^"]*" height="[^"]*" viewBox="[^"]*")>/,
      '<svg $1 aria-hidden="true" focusable="false">',
    ),
  );
}
