import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** eˣ / Σ eˣ over the row's elements: shares that add up to 1. */
export interface SoftmaxNode extends NodeBase {
  readonly op: 'softmax';
  readonly input: string;
}

export const softmax: Operation<SoftmaxNode> = {
  fields: { input: 'node' },
  fault: (node, shapes) => (shapes.width(node.input) === node.width ? null : WRONG_WIDTH),
  // Maximum, difference, power, sum, quotient.
  flops: (node) => 5 * node.width,
  kept: (node) => node.width,
  program(c, node) {
    const { b } = c;
    const x = c.node(node.input, node.tower);
    const powers = b.unary('exp', b.sub(x, b.reduce('max', x, [1], true)));
    const shares = b.binary('div', powers, b.reduce('sum', powers, [1], true));
    return b.composite([x], shares, (dy) => {
      const weighted = b.mul(shares, dy);
      return [b.sub(weighted, b.mul(shares, b.reduce('sum', weighted, [1], true)))];
    });
  },
  tfjs: (layers, node, name) => layers.layer(name, 'Softmax', { axis: -1 }, [layers.value(node.input)]),
  feed: null,
};
