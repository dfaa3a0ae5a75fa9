import { type Activation, activationNames, activations } from '../activations/index.ts';
import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';
import { forEachStep, stepRows, withSteps } from './step-shape.ts';

/**
 * Each step s with a row's query q: activation(q·Q + s·S + (q∘s)·P + bias). That is a layer over [q, s, q − s, q∘s] (Zhou et al. 2018), whose
 * kernel for q − s is in Q and S. What the steps alone decide is a product of its own, so that a request computes it once.
 */
export interface StepQueryNode extends NodeBase {
  readonly op: 'step_query';
  /** [steps, in] */
  readonly input: string;
  /** [in] */
  readonly query: string;
  /** [in, out], each. */
  readonly step_kernel: string;
  readonly query_kernel: string;
  readonly product_kernel: string;
  /** [out] */
  readonly bias: string;
  readonly activation: Activation;
  readonly steps: number;
}

export const stepQuery: Operation<StepQueryNode> = {
  fields: {
    input: 'node',
    query: 'node',
    step_kernel: 'kernel',
    query_kernel: 'kernel',
    product_kernel: 'kernel',
    bias: 'weight',
    activation: activationNames,
    steps: 'count',
  },
  fault(node, shapes) {
    const own = shapes.width(node.query);
    const out = node.width / node.steps;
    if (shapes.width(node.input) !== own * node.steps) return WRONG_WIDTH;
    const kernels = [node.step_kernel, node.query_kernel, node.product_kernel];
    return kernels.every((kernel) => shapes.isOf(kernel, own, out)) && shapes.isOf(node.bias, out)
      ? null
      : WRONG_WEIGHTS;
  },
  flops(node, widthOf) {
    const own = widthOf(node.query);
    const out = node.width / node.steps;
    return 4 * node.steps * own * out + 2 * own * out + node.steps * (own + 4 * out);
  },
  kept: (node) => 3 * node.width,
  program(c, node) {
    const { b } = c;
    const steps = c.node(node.input, node.tower);
    const query = c.node(node.query, node.tower);
    const ofSteps = withSteps(c, b.gemm(stepRows(c, steps, node.steps), c.param(node.step_kernel)), node.steps);
    const ofQuery = forEachStep(c, b.gemm(query, c.param(node.query_kernel), { bias: c.param(node.bias) }));
    const products = stepRows(c, b.mul(steps, forEachStep(c, query)), node.steps);
    const ofProducts = withSteps(c, b.gemm(products, c.param(node.product_kernel)), node.steps);
    return activations[node.activation].program(b, b.add(b.add(ofProducts, ofSteps), ofQuery));
  },
  tfjs(layers, node, name) {
    const steps = layers.value(node.input);
    const query = layers.value(node.query);
    const repeat = { n: node.steps };
    const repeated = layers.layer(`${name}/queries`, 'RepeatVector', repeat, [query]);
    const products = layers.layer(`${name}/products`, 'Multiply', {}, [repeated, steps]);
    const ofQuery = layers.affine(`${name}/of_query`, query, node.query_kernel, node.bias, 'linear');
    const sum = layers.layer(`${name}/sum`, 'Add', {}, [
      layers.affine(`${name}/of_products`, products, node.product_kernel, null, 'linear'),
      layers.affine(`${name}/of_steps`, steps, node.step_kernel, null, 'linear'),
      layers.layer(`${name}/of_queries`, 'RepeatVector', repeat, [ofQuery]),
    ]);
    return layers.activation(name, sum, node.activation);
  },
  feed: null,
  caption: (node) => (node.activation === 'none' ? null : node.activation.replace('_', ' ')),
};
