/** What batch norm and layer norm have in common. */
import type { Value } from '../program/graph.ts';
import { type ProgramContext, type Shapes, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';

export function normFault(
  node: { readonly input: string; readonly width: number; readonly epsilon: number },
  weights: readonly string[],
  shapes: Shapes,
): string | null {
  if (shapes.width(node.input) !== node.width) return WRONG_WIDTH;
  if (!(node.epsilon > 0)) return 'divides by nothing';
  return weights.every((name) => shapes.isOf(name, node.width)) ? null : WRONG_WEIGHTS;
}

/** 1/√(variance + ε). */
export function inverseRoot({ b }: ProgramContext, variance: Value, epsilon: number): Value {
  return b.unary('reciprocal', b.unary('sqrt', b.add(variance, b.constant(epsilon))));
}
