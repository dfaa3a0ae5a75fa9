import type { NodeBase, Operation } from './operation.ts';
import { maskOf } from './steps.ts';

/** 1 for each step of a sequence that is there, else 0: [steps]. */
export interface StepMaskNode extends NodeBase {
  readonly op: 'step_mask';
  /** A node `steps`, and its signal. */
  readonly of: string;
  readonly list: string;
}

export const stepMask: Operation<StepMaskNode> = {
  fields: { of: 'node', list: 'signal' },
  fault(node, shapes) {
    const signal = shapes.signal(node.list);
    const fits = signal.kind === 'ids' && signal.max === node.width && shapes.width(node.of) % node.width === 0;
    return fits ? null : `does not fit the signal ${node.list}`;
  },
  flops: () => 0,
  kept: (node) => node.width,
  program: (c, node) => c.feature(maskOf(node.of), [node.width], node.tower),
  tfjs: (layers, node) => layers.input(node.list, 'weights'),
  feed: null,
};
