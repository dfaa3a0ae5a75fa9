import type { LowerNode, NodeContext, NodeOf } from './context.ts';
import type { Value } from '../ir.ts';

/**
 * Batch norm (Ioffe & Szegedy 2015): in training by the batch's mean and biased variance, whose sums are scaled by
 * row_scale (1/rows, 0 below two rows); running statistics come in with running_share (1 below two rows, else 0), so
 * one static list serves batches and towers of any size, without 0/0.
 */
export const lowerBatchNorm: LowerNode<'batch_norm'> = (c, node) => {
  const { b } = c;
  const x = c.node(node.input, node.tower);
  const [gamma, beta, mean, variance] = [node.gamma, node.beta, node.mean, node.variance].map((name) =>
    c.param(name),
  ) as [Value, Value, Value, Value];
  return c.training
    ? batchNormTraining(c, node, x, gamma, beta, mean, variance)
    : batchNormInference(c, node, x, gamma, beta, mean, variance);

  function batchNormInference(
    ...[, , input, g, shift, runningMean, runningVariance]: Parameters<typeof batchNormTraining>
  ): Value {
    const scale = b.mul(g, inverseRoot(c, runningVariance, node.epsilon));
    return b.add(b.mul(input, scale), b.sub(shift, b.mul(runningMean, scale)));
  }
};

function batchNormTraining(
  c: NodeContext,
  node: NodeOf<'batch_norm'>,
  x: Value,
  gamma: Value,
  beta: Value,
  runningMean: Value,
  runningVariance: Value,
): Value {
  const { b } = c;
  const tower = b.rows(x)!.tower;
  const space = tower === null ? 'all' : String(tower);
  const perRow = b.input('row_scale', space, [1], tower);
  const share = b.input('running_share', space, [1], tower);
  const batchMean = b.mul(b.reduce('sum', x, [0]), perRow);
  const centred = b.sub(x, b.add(batchMean, b.mul(runningMean, share)));
  const batchVariance = b.mul(b.reduce('sum', b.unary('square', centred), [0]), perRow);
  const deviation = inverseRoot(c, b.add(batchVariance, b.mul(runningVariance, share)), node.epsilon);
  const scale = b.mul(gamma, deviation);
  b.output('batch_stat', node.mean, batchMean, tower);
  b.output('batch_stat', node.variance, batchVariance, tower);
  return b.composite([x, gamma, beta], b.add(b.mul(centred, scale), beta), (dy) => {
    const dBeta = b.reduce('sum', dy, [0]);
    const dGamma = b.mul(b.reduce('sum', b.mul(dy, centred), [0]), deviation);
    // dx = scale·(dy − mean(dy) − x̂·mean(dy·x̂)), x̂ = centred·deviation; the means vanish with running statistics.
    const scalePerRow = b.mul(scale, perRow);
    const slope = b.mul(scalePerRow, b.mul(deviation, dGamma));
    const dx = b.sub(b.mul(dy, scale), b.add(b.mul(centred, slope), b.mul(scalePerRow, dBeta)));
    return [dx, dGamma, dBeta];
  });
}

/** Layer norm (Ba et al. 2016) over the row's elements, biased variance. */
export const lowerLayerNorm: LowerNode<'layer_norm'> = (c, node) => {
  const { b } = c;
  const x = c.node(node.input, node.tower);
  const [gamma, beta] = [c.param(node.gamma), c.param(node.beta)];
  const perElement = b.constant(1 / node.width);
  const rowMean = (value: Value): Value => b.mul(b.reduce('sum', value, [1], true), perElement);
  const centred = b.sub(x, rowMean(x));
  const deviation = inverseRoot(c, rowMean(b.unary('square', centred)), node.epsilon);
  const normal = b.mul(centred, deviation);
  return b.composite([x, gamma, beta], b.add(b.mul(normal, gamma), beta), (dy) => {
    const g = b.mul(dy, gamma);
    const inner = b.sub(g, b.add(rowMean(g), b.mul(normal, rowMean(b.mul(g, normal)))));
    return [b.mul(inner, deviation), b.reduce('sum', b.mul(dy, normal), [0]), b.reduce('sum', dy, [0])];
  });
};

/** 1/√(variance + ε). */
function inverseRoot({ b }: NodeContext, variance: Value, epsilon: number): Value {
  return b.unary('reciprocal', b.unary('sqrt', b.add(variance, b.constant(epsilon))));
}
