import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Bi-interaction (He & Chua 2017, eq. 4): Σ_{i<j} v_i ∘ v_j = ½((Σv)² − Σv²); every input has this node's width. */
export interface BiInteractionNode extends NodeBase {
  readonly op: 'bi_interaction';
  readonly inputs: readonly string[];
}

export const biInteraction: Operation<BiInteractionNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) => (node.inputs.every((id) => shapes.width(id) === node.width) ? null : WRONG_WIDTH),
  // ½((Σv)² − Σv²): two sums, the squares, and three more.
  flops: (node) => (3 * node.inputs.length + 1) * node.width,
  kept: (node) => node.width,
  program(c, node) {
    const { b } = c;
    const vectors = node.inputs.map((id) => c.node(id, node.tower));
    const total = b.addN(vectors);
    const squares = b.addN(vectors.map((v) => b.unary('square', v)));
    const y = b.mul(b.sub(b.unary('square', total), squares), b.constant(0.5));
    // Its gradient by v_i is Σv − v_i.
    return b.composite(vectors, y, (dy) => vectors.map((v) => b.mul(dy, b.sub(total, v))));
  },
  tfjs(layers, node, name) {
    const inputs = node.inputs.map((id) => layers.value(id));
    const pairs = inputs.flatMap((a, i) => inputs.slice(i + 1).map((b, k) => [a, b, `${i}.${i + 1 + k}`] as const));
    const single = pairs.length === 1;
    const products = pairs.map(([a, b, pair]) =>
      layers.layer(single ? name : `${name}/pair.${pair}`, 'Multiply', {}, [a, b]),
    );
    return single ? products[0]! : layers.layer(name, 'Add', {}, products);
  },
  feed: null,
  formula: (operands) => `fm(${operands.join(', ')})`,
};
