/** Shapes with a symbolic row axis: equality, broadcasting, sizes. */
import type { Axis, RowAxis, Shape } from './graph.ts';

export const allRows: RowAxis = { tower: null, times: 1 };

export function rowsOf(tower: number | null, times = 1): RowAxis {
  return { tower, times };
}

export function sameAxis(a: Axis, b: Axis): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : a.tower === b.tower && a.times === b.times;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((axis, i) => sameAxis(axis, b[i]!));
}

export function shapeText(shape: Shape): string {
  return `[${shape.map((axis) => (typeof axis === 'number' ? axis : `rows${axis.tower ?? ''}${axis.times === 1 ? '' : `*${axis.times}`}`)).join(', ')}]`;
}

/** NumPy broadcasting: aligned from the right, 1 stretches. Throws on shapes that don't fit: a bug in lowering. */
export function broadcastShape(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[i - rank + a.length] ?? 1;
    const y = b[i - rank + b.length] ?? 1;
    if (sameAxis(x, y) || y === 1) return x;
    if (x === 1) return y;
    throw new Error(`shapes ${shapeText(a)} and ${shapeText(b)} do not broadcast`);
  });
}

/** The axes of `whole` that a value of shape `part` is stretched over: those to sum for its gradient. */
export function stretchedAxes(part: Shape, whole: Shape): number[] {
  const lead = whole.length - part.length;
  return whole.flatMap((axis, i) => (i < lead || (part[i - lead] === 1 && axis !== 1) ? [i] : []));
}

/** Rows of an axis in a batch with these rows per tower. */
export function axisSize(axis: Axis, towerRows: readonly number[]): number {
  if (typeof axis === 'number') return axis;
  const rows = axis.tower === null ? towerRows.reduce((sum, n) => sum + n, 0) : towerRows[axis.tower]!;
  return rows * axis.times;
}

export function concreteShape(shape: Shape, towerRows: readonly number[]): number[] {
  return shape.map((axis) => axisSize(axis, towerRows));
}

export function elementCount(dims: readonly number[]): number {
  return dims.reduce((product, n) => product * n, 1);
}
