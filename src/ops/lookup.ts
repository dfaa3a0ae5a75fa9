import type { NodeBase, Operation } from './operation.ts';

/** One row of an embedding table per example. */
export interface LookupNode extends NodeBase {
  readonly op: 'lookup';
  readonly signal: string;
  readonly table: string;
}

export const lookup: Operation<LookupNode> = {
  fields: { signal: 'signal', table: 'table' },
  fault(node, shapes) {
    const signal = shapes.signal(node.signal);
    const table = shapes.table(node.table);
    if (signal.kind !== 'id' || signal.vocab !== table.vocab) return `does not fit the signal ${node.signal}`;
    return table.width === node.width ? null : `is not as wide as the table ${node.table}`;
  },
  flops: () => 0,
  kept: (node) => node.width,
  program: (c, node) => c.feature(node.id, [node.width], node.tower),
  tfjs: (layers, node, name) => layers.layer(name, 'Flatten', {}, [layers.embed(node.table, node.signal)]),
  feed: (node) => ({ kind: 'lookup', feature: node.id, table: node.table }),
};
