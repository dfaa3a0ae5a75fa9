import type { Value } from '../program/graph.ts';
import { inverseRoot, normFault } from './norm.ts';
import type { NodeBase, Operation, ProgramContext } from './operation.ts';

/** Batch norm over rows (Ioffe & Szegedy 2015): running = momentum·running + (1−momentum)·batch, as in Keras. All weights are [width]. */
export interface BatchNormNode extends NodeBase {
  readonly op: 'batch_norm';
  readonly input: string;
  readonly gamma: string;
  readonly beta: string;
  readonly mean: string;
  readonly variance: string;
  readonly momentum: number;
  readonly epsilon: number;
}

export const batchNorm: Operation<BatchNormNode> = {
  fields: {
    input: 'node',
    gamma: 'weight',
    beta: 'weight',
    mean: 'statistic',
    variance: 'statistic',
    momentum: 'fraction',
    epsilon: 'number',
  },
  fault: (node, shapes) => normFault(node, [node.gamma, node.beta, node.mean, node.variance], shapes),
  // Running statistics fold into a scale and a shift.
  flops: (node) => 2 * node.width,
  kept: (node) => node.width,
  program(c, node) {
    const x = c.node(node.input, node.tower);
    const [gamma, beta] = [c.param(node.gamma), c.param(node.beta)];
    const [mean, variance] = [c.param(node.mean), c.param(node.variance)];
    if (c.training) return inTraining(c, node, x, gamma, beta, mean, variance);
    const scale = c.b.mul(gamma, inverseRoot(c, variance, node.epsilon));
    return c.b.add(c.b.mul(x, scale), c.b.sub(beta, c.b.mul(mean, scale)));
  },
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'BatchNormalization',
      { axis: -1, momentum: node.momentum, epsilon: node.epsilon },
      [layers.value(node.input)],
      [
        layers.weight('gamma', node.gamma),
        layers.weight('beta', node.beta),
        layers.weight('moving_mean', node.mean),
        layers.weight('moving_variance', node.variance),
      ],
    ),
  feed: null,
  caption: () => 'batch norm',
  momentum: (node) => node.momentum,
};

/**
 * By the batch's mean and biased variance, whose sums are scaled by row_scale (1/rows, 0 below two rows); running statistics come in with
 * running_share (1 below two rows, else 0), so one static list serves batches and towers of any size, without 0/0.
 */
function inTraining(
  c: ProgramContext,
  node: BatchNormNode,
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
