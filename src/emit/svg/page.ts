/** Measures that all bands of the picture share. */
import type { Box, Canvas } from './canvas.ts';

/** Of the whole picture, which is as high as it has to be. */
export const page = 1200;
export const margin = 20;
export const left = margin + 42;
export const right = page - margin - 12;
/** Where the line runs by which everything enters the bottom. */
export const bus = left - 9;
export const gap = 16;
/** Room for edges between two bands. */
export const flow = 44;
/** Inside of bands and cards. */
export const pad = 14;

export function drawBand(canvas: Canvas, name: string, top: number, bottom: number): void {
  canvas.band({ x: margin, y: top - pad, width: page - 2 * margin, height: bottom - top + 2 * pad });
  canvas.text(margin + 20, (top + bottom) / 2, name, { size: 12, look: 'soft b', anchor: 'middle', rotate: true });
}

export function centre(box: Box): number {
  return box.x + box.width / 2;
}

/** The i-th of n points along a box's edge. */
export function share(box: Box, i: number, n: number): number {
  return box.x + box.width * (0.2 + (0.6 * (i + 0.5)) / n);
}
