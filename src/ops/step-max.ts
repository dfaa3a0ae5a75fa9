import { FAR, stepFar } from './step-far.ts';
import { perStep } from './step-shape.ts';
import type { NodeBase, Operation } from './operation.ts';

/** Elementwise maximum over the steps, 0 where there are none. Ties share the gradient. */
export interface StepMaxNode extends NodeBase {
  readonly op: 'step_max';
  /** [steps, width] */
  readonly input: string;
  /** [steps] */
  readonly mask: string;
  readonly steps: number;
}

export const stepMax: Operation<StepMaxNode> = {
  fields: { input: 'node', mask: 'node', steps: 'count' },
  fault: ({ input, mask, steps, width }, shapes) =>
    shapes.width(input) === steps * width && shapes.width(mask) === steps ? null : 'has steps of another size',
  flops: (node) => node.steps * node.width,
  kept: (node) => (node.steps + 1) * node.width,
  program(c, node) {
    const { b } = c;
    const mask = c.node(node.mask, node.tower);
    const present = perStep(c, mask, node.steps);
    const far = b.mul(b.sub(present, b.constant(1)), b.constant(FAR));
    const top = b.reduce('max', b.add(b.mul(c.node(node.input, node.tower), present), far), [1]);
    return b.mul(top, b.reduce('max', mask, [1], true));
  },
  tfjs(layers, { input, mask, steps, width }, name) {
    const flat = layers.value(mask);
    const present = layers.layer(`${name}/present`, 'Reshape', { target_shape: [steps, 1] }, [flat]);
    const far = stepFar(layers, `${name}/far`, present, width);
    const masked = layers.layer(`${name}/masked`, 'Add', {}, [layers.value(input), far]);
    const highest = layers.layer(`${name}/highest`, 'GlobalMaxPooling1D', {}, [masked]);
    const any = layers.layer(`${name}/any`, 'GlobalMaxPooling1D', {}, [present]);
    return layers.layer(name, 'Multiply', {}, [highest, any]);
  },
  feed: null,
};
