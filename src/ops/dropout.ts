import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Inverted dropout in training, identity otherwise. */
export interface DropoutNode extends NodeBase {
  readonly op: 'dropout';
  readonly input: string;
  readonly rate: number;
}

export const dropout: Operation<DropoutNode> = {
  fields: { input: 'node', rate: 'fraction' },
  fault: (node, shapes) => (shapes.width(node.input) === node.width ? null : WRONG_WIDTH),
  flops: () => 0,
  // The mask as well.
  kept: (node) => 2 * node.width,
  program(c, node) {
    const x = c.node(node.input, node.tower);
    return c.training && node.rate > 0 ? c.b.mul(x, c.b.input('dropout_mask', node.id, c.b.shape(x), node.tower)) : x;
  },
  tfjs: (layers, node, name) => layers.layer(name, 'Dropout', { rate: node.rate }, [layers.value(node.input)]),
  feed: null,
  caption: (node) => `dropout ${Number((100 * node.rate).toFixed(2))} %`,
  dropped: (node) => node.rate,
};
