import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/**
 * The mean of the members' logits, 1 wide. As a head's logit it is what is served; training has a loss for each member instead of one for the
 * mean (`trainedColumns`), without which members would mend each other's errors rather than learn (Gorishniy et al. 2024, 2410.24210).
 */
export interface EnsembleNode extends NodeBase {
  readonly op: 'ensemble';
  readonly inputs: readonly string[];
}

export const ensemble: Operation<EnsembleNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) =>
    node.width === 1 && node.inputs.length > 0 && node.inputs.every((id) => shapes.width(id) === 1)
      ? null
      : WRONG_WIDTH,
  flops: (node) => node.inputs.length,
  kept: (node) => node.width,
  program(c, node) {
    const sum = c.b.addN(node.inputs.map((id) => c.node(id, node.tower)));
    return c.b.mul(sum, c.b.constant(1 / node.inputs.length));
  },
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'Average',
      {},
      node.inputs.map((id) => layers.value(id)),
    ),
  feed: null,
};
