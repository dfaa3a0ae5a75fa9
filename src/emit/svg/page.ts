/** Measures that all bands of the picture share. */
import type { Box, Canvas } from './canvas.ts';

/** Of the whole picture, which is as high as it has to be. */
export const WIDE = 1200;
/** Of a picture on a telephone: what stands next to each other in a wide one stands below each other. */
export const NARROW = 420;
export const margin = 20;
export const left = margin + 42;

/** What a width leaves for boxes. */
export interface Page {
  readonly width: number;
  readonly right: number;
  readonly isNarrow: boolean;
}

export function pageOf(width: number): Page {
  return { width, right: width - margin - 12, isNarrow: width < WIDE };
}

/** Where the line runs by which everything enters the bottom. */
export const bus = left - 9;
export const gap = 16;
/** Room for edges between two bands. */
export const flow = 44;
/** Inside of bands and cards. */
export const pad = 14;

export function drawBand(canvas: Canvas, name: string, top: number, bottom: number): void {
  canvas.band({ x: margin, y: top - pad, width: canvas.page.width - 2 * margin, height: bottom - top + 2 * pad });
  canvas.text(margin + 20, (top + bottom) / 2, name, { size: 12, look: 'soft b', anchor: 'middle', rotate: true });
}

export function centre(box: Box): number {
  return box.x + box.width / 2;
}

/** The i-th of n points along a box's edge. */
export function share(box: Box, i: number, n: number): number {
  return box.x + box.width * (0.2 + (0.6 * (i + 0.5)) / n);
}
