import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';

/** A layer of DCN-v2 (Wang et al. 2021, eq. 1): x0 ∘ (x·kernel + bias) + x. */
export interface CrossNode extends NodeBase {
  readonly op: 'cross';
  readonly x0: string;
  readonly input: string;
  /** [width, width] */
  readonly kernel: string;
  /** [width] */
  readonly bias: string;
}

export const cross: Operation<CrossNode> = {
  fields: { x0: 'node', input: 'node', kernel: 'kernel', bias: 'weight' },
  fault(node, shapes) {
    const { width } = node;
    if (shapes.width(node.x0) !== width || shapes.width(node.input) !== width) return WRONG_WIDTH;
    return shapes.isOf(node.kernel, width, width) && shapes.isOf(node.bias, width) ? null : WRONG_WEIGHTS;
  },
  // The product, its bias, times x0, plus x.
  flops: ({ width }) => 2 * width * width + 3 * width,
  kept: (node) => node.width,
  program(c, node) {
    const x = c.node(node.input, node.tower);
    const projected = c.b.gemm(x, c.param(node.kernel), { bias: c.param(node.bias) });
    return c.b.add(c.b.mul(c.node(node.x0, node.tower), projected), x);
  },
  tfjs(layers, node, name) {
    const x = layers.value(node.input);
    const product = layers.affine(`${name}/dense`, x, node.kernel, node.bias, 'linear');
    const scaled = layers.layer(`${name}/product`, 'Multiply', {}, [layers.value(node.x0), product]);
    return layers.layer(name, 'Add', {}, [scaled, x]);
  },
  feed: null,
  formula: (operands) => `dcn(${operands.join(', ')})`,
  stacked: true,
};
