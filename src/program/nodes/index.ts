import { lowerActivation } from '../activations.ts';
import type { LowerNode, NodeOp } from './context.ts';
import { lowerBiInteraction, lowerCross, lowerProduct } from './interaction.ts';
import { lowerBatchNorm, lowerLayerNorm } from './norm.ts';
import { lowerPool } from './pool.ts';

export const lowerings: { readonly [O in NodeOp]: LowerNode<O> } = {
  input: (c, node) => c.feature(node.id, [node.width], node.tower),
  lookup: (c, node) => c.feature(node.id, [node.width], node.tower),
  pool: lowerPool,
  concat: (c, node) => c.b.concat(node.inputs.map((id) => c.node(id, node.tower))),
  dense: (c, node) => {
    const product = c.b.gemm(c.node(node.input, node.tower), c.param(node.kernel), {
      bias: node.bias === null ? null : c.param(node.bias),
    });
    return lowerActivation[node.activation](c.b, product);
  },
  sum: (c, node) => c.b.addN(node.inputs.map((id) => c.node(id, node.tower))),
  product: lowerProduct,
  cross: lowerCross,
  bi_interaction: lowerBiInteraction,
  batch_norm: lowerBatchNorm,
  layer_norm: lowerLayerNorm,
  activation: (c, node) => lowerActivation[node.activation](c.b, c.node(node.input, node.tower)),
  dropout: (c, node) => {
    const x = c.node(node.input, node.tower);
    return c.training && node.rate > 0 ? c.b.mul(x, c.b.input('dropout_mask', node.id, c.b.shape(x), node.tower)) : x;
  },
};
