import type { NodeBase, Operation } from './operation.ts';

/** 1 where a sequence has steps, else 0: [1]. */
export interface StepAnyNode extends NodeBase {
  readonly op: 'step_any';
  /** [steps] */
  readonly mask: string;
}

export const stepAny: Operation<StepAnyNode> = {
  fields: { mask: 'node' },
  fault: (node) => (node.width === 1 ? null : 'is not one number'),
  flops: () => 0,
  kept: () => 1,
  program: (c, node) => c.b.reduce('max', c.node(node.mask, node.tower), [1], true),
  tfjs(layers, node, name) {
    const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [-1, 1] }, [layers.value(node.mask)]);
    return layers.layer(name, 'GlobalMaxPooling1D', {}, [column]);
  },
  feed: null,
};
