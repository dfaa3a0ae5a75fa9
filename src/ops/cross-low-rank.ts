import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';

/** A layer of DCN-v2 whose kernel is of low rank (Wang et al. 2021): x0 ∘ (x·down·up + bias) + x. */
export interface CrossLowRankNode extends NodeBase {
  readonly op: 'cross_low_rank';
  readonly x0: string;
  readonly input: string;
  /** [width, rank] */
  readonly down: string;
  /** [rank, width] */
  readonly up: string;
  /** [width] */
  readonly bias: string;
  readonly rank: number;
}

export const crossLowRank: Operation<CrossLowRankNode> = {
  fields: { x0: 'node', input: 'node', down: 'kernel', up: 'kernel', bias: 'weight', rank: 'count' },
  fault(node, shapes) {
    const { width, rank } = node;
    if (shapes.width(node.x0) !== width || shapes.width(node.input) !== width) return WRONG_WIDTH;
    return shapes.isOf(node.down, width, rank) && shapes.isOf(node.up, rank, width) && shapes.isOf(node.bias, width)
      ? null
      : WRONG_WEIGHTS;
  },
  // Both products, the bias, times x0, plus x.
  flops: ({ width, rank }) => 4 * width * rank + 3 * width,
  kept: (node) => node.width + node.rank,
  program(c, node) {
    const x = c.node(node.input, node.tower);
    const low = c.b.gemm(x, c.param(node.down), { bias: null });
    const projected = c.b.gemm(low, c.param(node.up), { bias: c.param(node.bias) });
    return c.b.add(c.b.mul(c.node(node.x0, node.tower), projected), x);
  },
  tfjs(layers, node, name) {
    const x = layers.value(node.input);
    const low = layers.affine(`${name}/down`, x, node.down, null, 'linear');
    const product = layers.affine(`${name}/up`, low, node.up, node.bias, 'linear');
    const scaled = layers.layer(`${name}/product`, 'Multiply', {}, [layers.value(node.x0), product]);
    return layers.layer(name, 'Add', {}, [scaled, x]);
  },
  feed: null,
  formula: (operands) => `dcn(${operands.join(', ')})`,
  stacked: true,
  caption: (node) => `rank ${node.rank}`,
};
