/** What batch norm and layer norms have in common. */
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

/** Layer norm of each row of a matrix. */
export function layerNormed(
  c: ProgramContext,
  x: Value,
  weights: { readonly gamma: string; readonly beta: string; readonly epsilon: number },
): Value {
  const { b } = c;
  const [gamma, beta] = [c.param(weights.gamma), c.param(weights.beta)];
  const perElement = b.constant(1 / b.width(x));
  const rowMean = (value: Value): Value => b.mul(b.reduce('sum', value, [1], true), perElement);
  const centred = b.sub(x, rowMean(x));
  const deviation = inverseRoot(c, rowMean(b.unary('square', centred)), weights.epsilon);
  const normal = b.mul(centred, deviation);
  return b.composite([x, gamma, beta], b.add(b.mul(normal, gamma), beta), (dy) => {
    const g = b.mul(dy, gamma);
    const inner = b.sub(g, b.add(rowMean(g), b.mul(normal, rowMean(b.mul(g, normal)))));
    return [b.mul(inner, deviation), b.reduce('sum', b.mul(dy, normal), [0]), b.reduce('sum', dy, [0])];
  });
}

/** 1/√(variance + ε). */
export function inverseRoot({ b }: ProgramContext, variance: Value, epsilon: number): Value {
  return b.unary('reciprocal', b.unary('sqrt', b.add(variance, b.constant(epsilon))));
}
