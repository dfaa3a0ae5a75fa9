import type { NodeBase, Operation } from './operation.ts';

/** The numbers of a signal, as encoded. */
export interface InputNode extends NodeBase {
  readonly op: 'input';
  readonly signal: string;
}

export const input: Operation<InputNode> = {
  fields: { signal: 'signal' },
  fault(node, shapes) {
    const signal = shapes.signal(node.signal);
    return signal.kind === 'vec' && signal.width === node.width && signal.boundaries === null
      ? null
      : `does not fit the signal ${node.signal}`;
  },
  flops: () => 0,
  kept: (node) => node.width,
  program: (c, node) => c.feature(node.id, [node.width], node.tower),
  tfjs: (layers, node) => layers.input(node.signal, 'values'),
  feed: (node) => ({ kind: 'values', feature: node.id }),
};
