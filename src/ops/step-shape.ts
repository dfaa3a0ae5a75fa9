/** Values with steps: [rows, steps, width of a step]. A node's width is that of all of its steps. */
import type { Value } from '../program/graph.ts';
import type { ProgramContext } from './operation.ts';

/** Rows and steps as rows of a matrix: [rows · steps, width of a step]. */
export function stepRows({ b }: ProgramContext, x: Value, steps: number): Value {
  const axis = b.rows(x)!;
  return b.reshape(x, [{ tower: axis.tower, times: axis.times * steps }, b.width(x)]);
}

/** Such a matrix with its steps back: [rows, steps, width]. */
export function withSteps({ b }: ProgramContext, x: Value, steps: number): Value {
  const axis = b.rows(x)!;
  return b.reshape(x, [{ tower: axis.tower, times: axis.times / steps }, steps, b.width(x)]);
}

/** A row's values, the same for each step: [rows, 1, width]. */
export function forEachStep({ b }: ProgramContext, x: Value): Value {
  return b.reshape(x, [b.rows(x)!, 1, b.width(x)]);
}

/** Numbers of each step, of a node that has them: [rows, steps] or [rows, steps, 1] as [rows, steps, 1]. */
export function perStep({ b }: ProgramContext, x: Value, steps: number): Value {
  return b.reshape(x, [b.rows(x)!, steps, 1]);
}
