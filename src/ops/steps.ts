import type { NodeBase, Operation } from './operation.ts';
import { perStep } from './step-shape.ts';

/** The embedding rows of a sequence's member, [max, width of the table]: zeros where there is no step. */
export interface StepsNode extends NodeBase {
  readonly op: 'steps';
  readonly signal: string;
  readonly table: string;
  readonly max: number;
}

export const entriesOf = (node: string): string => `${node}/entries`;
export const maskOf = (node: string): string => `${node}/mask`;

export const steps: Operation<StepsNode> = {
  fields: { signal: 'signal', table: 'table', max: 'count' },
  fault(node, shapes) {
    const signal = shapes.signal(node.signal);
    const table = shapes.table(node.table);
    if (signal.kind !== 'ids' || signal.vocab !== table.vocab || signal.max !== node.max)
      return `does not fit the signal ${node.signal}`;
    return table.width * node.max === node.width ? null : `is not as wide as the table ${node.table}`;
  },
  flops: (node) => node.width,
  kept: (node) => node.width,
  program(c, node) {
    // Where an export looks rows up, padding is the row of id 0.
    const entries = c.feature(entriesOf(node.id), [node.max, node.width / node.max], node.tower);
    return c.b.mul(entries, perStep(c, c.feature(maskOf(node.id), [node.max], node.tower), node.max));
  },
  tfjs(layers, node, name) {
    const weights = layers.input(node.signal, 'weights');
    const present = layers.layer(`${name}/present`, 'Reshape', { target_shape: [node.max, 1] }, [weights]);
    return layers.layer(name, 'Multiply', {}, [layers.embed(node.table, node.signal), present]);
  },
  feed: ({ id, table, max }) => ({ kind: 'entries', feature: entriesOf(id), mask: maskOf(id), table, max }),
};
