import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** gate[i] · input i, side by side: the re-weighting of SENET (FiBiNET, Huang et al. 2019). */
export interface FieldGateNode extends NodeBase {
  readonly op: 'field_gate';
  readonly inputs: readonly string[];
  /** As wide as there are inputs. */
  readonly gate: string;
}

export const fieldGate: Operation<FieldGateNode> = {
  fields: { inputs: 'nodes', gate: 'node' },
  fault: (node, shapes) =>
    shapes.width(node.gate) === node.inputs.length &&
    node.inputs.reduce((sum, id) => sum + shapes.width(id), 0) === node.width
      ? null
      : WRONG_WIDTH,
  flops: (node) => node.width,
  kept: (node) => node.width,
  program(c, node) {
    const gates = c.b.split(
      c.node(node.gate, node.tower),
      node.inputs.map(() => 1),
    );
    return c.b.concat(node.inputs.map((id, i) => c.b.mul(c.node(id, node.tower), gates[i]!)));
  },
  tfjs(layers, node, name) {
    const count = node.inputs.length;
    // Of built-in layers, cropping an image takes one number of a row.
    const image = layers.layer(`${name}/image`, 'Reshape', { target_shape: [count, 1, 1] }, [layers.value(node.gate)]);
    const gated = node.inputs.map((id, i) => {
      const at = `${name}/field.${i}`;
      const cropping = [
        [i, count - 1 - i],
        [0, 0],
      ];
      const one = layers.layer(`${at}/crop`, 'Cropping2D', { cropping, data_format: 'channels_last' }, [image]);
      const gate = layers.layer(`${at}/gate`, 'Reshape', { target_shape: [1] }, [one]);
      return layers.layer(`${at}/product`, 'Multiply', {}, [layers.value(id), gate]);
    });
    return layers.layer(name, 'Concatenate', { axis: -1 }, gated);
  },
  feed: null,
  formula: (operands) => `senet(${operands.join(', ')})`,
};
