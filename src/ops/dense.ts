import { type Activation, activationNames, activations } from '../activations/index.ts';
import { type NodeBase, type Operation, WRONG_WEIGHTS } from './operation.ts';

/** activation(x·kernel + bias). */
export interface DenseNode extends NodeBase {
  readonly op: 'dense';
  readonly input: string;
  /** [in, width] */
  readonly kernel: string;
  /** [width] */
  readonly bias: string | null;
  readonly activation: Activation;
}

export const dense: Operation<DenseNode> = {
  fields: { input: 'node', kernel: 'kernel', bias: 'weight?', activation: activationNames },
  fault: (node, shapes) =>
    shapes.isOf(node.kernel, shapes.width(node.input), node.width) && shapes.isOf(node.bias, node.width)
      ? null
      : WRONG_WEIGHTS,
  flops: (node, widthOf) =>
    2 * widthOf(node.input) * node.width +
    (node.bias === null ? 0 : node.width) +
    (node.activation === 'none' ? 0 : node.width),
  kept: (node) => node.width,
  program(c, node) {
    const product = c.b.gemm(c.node(node.input, node.tower), c.param(node.kernel), {
      bias: node.bias === null ? null : c.param(node.bias),
    });
    return activations[node.activation].program(c.b, product);
  },
  tfjs(layers, node, name) {
    const x = layers.value(node.input);
    const { tfjs } = activations[node.activation];
    if (typeof tfjs === 'string') return layers.affine(name, x, node.kernel, node.bias, tfjs);
    const product = layers.affine(name, x, node.kernel, node.bias, 'linear');
    return layers.activation(`${name}/activation`, product, node.activation);
  },
  feed: null,
  caption: (node) => (node.activation === 'none' ? null : node.activation.replace('_', ' ')),
};
