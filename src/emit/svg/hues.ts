/** Which of the hues each box has: neighbours, and boxes whose edges arrive side by side, differ. */
import { hueCount } from './style.ts';

export interface Coloured {
  readonly id: string;
  /** Boxes next to it, gravest first. */
  readonly near: readonly (readonly string[])[];
}

/** In order, each has the hue that costs least: one of a near box costs more the nearer that is; of equals, the one used least. */
export function huesOf(boxes: readonly Coloured[]): Map<string, number> {
  const hues = new Map<string, number>();
  const used = Array.from({ length: hueCount }, () => 0);
  for (const { id, near } of boxes) {
    const cost = used.map((count) => count / 1000);
    near.forEach((ids, i) => {
      for (const other of ids) {
        const hue = hues.get(other);
        if (hue !== undefined) cost[hue]! += near.length - i;
      }
    });
    const hue = cost.indexOf(Math.min(...cost));
    hues.set(id, hue);
    used[hue]!++;
  }
  return hues;
}
