import { constantDense, stepsSoFar } from './step-far.ts';
import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';

/**
 * To each step a row of weights by its place, counted from the end: the newest of n steps gets row 0, the one before it row 1, step t row
 * n − 1 − t. What has no step gets row 0; nothing reads it.
 */
export interface StepPositionNode extends NodeBase {
  readonly op: 'step_position';
  /** [steps, width] */
  readonly input: string;
  /** [steps] */
  readonly mask: string;
  /** [steps, width] */
  readonly positions: string;
  readonly steps: number;
}

export const stepPosition: Operation<StepPositionNode> = {
  fields: { input: 'node', mask: 'node', positions: 'weight', steps: 'count' },
  fault({ input, mask, positions, steps, width }, shapes) {
    if (shapes.width(input) !== width || shapes.width(mask) !== steps) return WRONG_WIDTH;
    return shapes.isOf(positions, steps, width / steps) ? null : WRONG_WEIGHTS;
  },
  flops: (node) => node.width + 3 * node.steps,
  kept: (node) => node.width,
  program(c, node) {
    const { b } = c;
    const count = b.reduce('sum', c.node(node.mask, node.tower), [1], true);
    const places = b.binary('max', b.sub(b.sub(count, b.constant(1)), b.iota(node.steps)), b.constant(0));
    return b.add(c.node(node.input, node.tower), b.gather(c.param(node.positions), places));
  },
  tfjs(layers, node, name) {
    const { steps } = node;
    // Steps stand at the beginning: n less the steps up to t is n − 1 − t. The embedding takes the whole part of a half more: sums may be
    // a little below a whole number.
    const soFar = stepsSoFar(layers, `${name}/so_far`, layers.value(node.mask), steps);
    const count = layers.layer(`${name}/count`, 'GlobalMaxPooling1D', {}, [soFar]);
    const counts = layers.layer(`${name}/counts`, 'RepeatVector', { n: steps }, [count]);
    const column = layers.layer(`${name}/column`, 'Add', {}, [
      counts,
      constantDense(layers, `${name}/less`, soFar, 1, -1, 0.5),
    ]);
    const places = layers.layer(`${name}/places`, 'Reshape', { target_shape: [steps] }, [column]);
    const rows = layers.layer(
      `${name}/rows`,
      'Embedding',
      {
        input_dim: steps,
        output_dim: node.width / steps,
        mask_zero: false,
        embeddings_initializer: layers.initializer(node.positions),
      },
      [places],
      [layers.weight('embeddings', node.positions)],
    );
    return layers.layer(name, 'Add', {}, [layers.value(node.input), rows]);
  },
  feed: null,
};
