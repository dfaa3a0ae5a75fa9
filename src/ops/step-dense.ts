import { type Activation, activationNames, activations } from '../activations/index.ts';
import { type NodeBase, type Operation, WRONG_WEIGHTS } from './operation.ts';
import { stepRows, withSteps } from './step-shape.ts';

/** activation(x·kernel + bias) of each step. */
export interface StepDenseNode extends NodeBase {
  readonly op: 'step_dense';
  /** [steps, in] */
  readonly input: string;
  /** [in, out] */
  readonly kernel: string;
  /** [out] */
  readonly bias: string | null;
  readonly activation: Activation;
  readonly steps: number;
}

export const stepDense: Operation<StepDenseNode> = {
  fields: { input: 'node', kernel: 'kernel', bias: 'weight?', activation: activationNames, steps: 'count' },
  fault({ input, kernel, bias, steps, width }, shapes) {
    const [own, out] = [shapes.width(input) / steps, width / steps];
    return shapes.isOf(kernel, own, out) && shapes.isOf(bias, out) ? null : WRONG_WEIGHTS;
  },
  flops: (node, widthOf) =>
    (2 * widthOf(node.input) * node.width) / node.steps +
    (node.bias === null ? 0 : node.width) +
    (node.activation === 'none' ? 0 : node.width),
  kept: (node) => node.width,
  program(c, node) {
    const rows = stepRows(c, c.node(node.input, node.tower), node.steps);
    const product = c.b.gemm(rows, c.param(node.kernel), { bias: node.bias === null ? null : c.param(node.bias) });
    return withSteps(c, activations[node.activation].program(c.b, product), node.steps);
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
