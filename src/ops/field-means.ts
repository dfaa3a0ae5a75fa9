import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** The mean of each input's elements, side by side: the squeeze of SENET (FiBiNET, Huang et al. 2019). */
export interface FieldMeansNode extends NodeBase {
  readonly op: 'field_means';
  readonly inputs: readonly string[];
}

export const fieldMeans: Operation<FieldMeansNode> = {
  fields: { inputs: 'nodes' },
  fault: (node) => (node.inputs.length === node.width ? null : WRONG_WIDTH),
  flops: (node, widthOf) => node.inputs.reduce((sum, id) => sum + widthOf(id), 0),
  kept: (node) => node.width,
  program: (c, node) =>
    c.b.concat(
      node.inputs.map((id) => {
        const x = c.node(id, node.tower);
        return c.b.mul(c.b.reduce('sum', x, [1], true), c.b.constant(1 / c.b.width(x)));
      }),
    ),
  tfjs(layers, node, name) {
    // A mean over the steps of a sequence with one number each is the built-in mean over a row's elements.
    const means = node.inputs.map((id, i) => {
      const at = `${name}/field.${i}`;
      const steps = layers.layer(`${at}/steps`, 'Reshape', { target_shape: [-1, 1] }, [layers.value(id)]);
      return layers.layer(`${at}/mean`, 'GlobalAveragePooling1D', {}, [steps]);
    });
    return means.length === 1 ? means[0]! : layers.layer(name, 'Concatenate', { axis: -1 }, means);
  },
  feed: null,
};
