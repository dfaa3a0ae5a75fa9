import { type Activation, activationNames, activations } from '../activations/index.ts';
import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** An activation by itself: after a norm, where the dense layer has none. */
export interface ActivationNode extends NodeBase {
  readonly op: 'activation';
  readonly input: string;
  readonly activation: Activation;
}

export const activation: Operation<ActivationNode> = {
  fields: { input: 'node', activation: activationNames },
  fault: (node, shapes) => (shapes.width(node.input) === node.width ? null : WRONG_WIDTH),
  flops: (node) => node.width,
  kept: (node) => node.width,
  program: (c, node) => activations[node.activation].program(c.b, c.node(node.input, node.tower)),
  tfjs: (layers, node, name) => layers.activation(name, layers.value(node.input), node.activation),
  feed: null,
  caption: (node) => (node.activation === 'none' ? null : node.activation.replace('_', ' ')),
};
