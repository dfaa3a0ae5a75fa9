import type { NodeBase, Operation } from './operation.ts';
import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

/**
 * A number in bins: encoded as p, 0 for a missing one and from 1 (the first boundary) to `boundaries` (the last). With t = ⌊p⌋ its value is
 * (p − t)·row[t + 1] + (1 − p + t)·row[t]: the piecewise linear embedding of Gorishniy et al. 2022 (arXiv 2203.05556), one lookup of two rows.
 */
export interface InterpolateNode extends NodeBase {
  readonly op: 'interpolate';
  readonly signal: string;
  /** [boundaries + 1, width]: a row for a missing number, then one for each boundary. */
  readonly table: string;
  readonly boundaries: number;
}

export const interpolate: Operation<InterpolateNode> = {
  fields: { signal: 'signal', table: 'table', boundaries: 'count' },
  fault(node, shapes) {
    const signal = shapes.signal(node.signal);
    const table = shapes.table(node.table);
    if (signal.kind !== 'vec' || signal.boundaries !== node.boundaries) return `does not fit the signal ${node.signal}`;
    if (table.vocab !== null || table.rows !== node.boundaries + 1) return `does not fit the table ${node.table}`;
    return table.width === node.width ? null : `is not as wide as the table ${node.table}`;
  },
  flops: (node) => 4 * node.width,
  kept: (node) => node.width,
  program: (c, node) => c.feature(node.id, [node.width], node.tower),
  tfjs: interpolateLayers,
  feed: (node) => ({ kind: 'interpolated', feature: node.id, table: node.table }),
};

/**
 * Built-in layers have no ⌊p⌋, but the weight of row j is relu(min(1 + p − j, 1 − p + j)). The rows' numbers j come out of layers too, so that
 * the graph is right before it has weights: ones, padded with zeros, are summed by a convolution of ones.
 */
function interpolateLayers(
  layers: TfjsLayers,
  { signal, table, boundaries }: InterpolateNode,
  name: string,
): TfjsTensor {
  const rows = boundaries + 1;
  const place = layers.input(signal, 'values');
  const ones = constantDense(layers, `${name}/ones`, place, rows, 0, 1);
  const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [rows, 1, 1] }, [ones]);
  const padded = layers.layer(
    `${name}/padded`,
    'ZeroPadding2D',
    { padding: [[rows - 1, 0], [0, 0]], data_format: 'channels_last' }, // prettier-ignore
    [column],
  );
  /** sign·(j + 1) */
  const numbers = (path: string, sign: 1 | -1): TfjsTensor => {
    const config = {
      filters: 1,
      kernel_size: [rows, 1],
      strides: [1, 1],
      padding: 'valid',
      data_format: 'channels_last',
      activation: 'linear',
      use_bias: false,
      trainable: false,
      kernel_initializer: constant(sign),
    };
    const sums = layers.layer(
      `${path}/sums`,
      'Conv2D',
      config,
      [padded],
      [{ name: 'kernel', shape: [rows, 1, 1, 1], source: { fill: sign } }],
    );
    return layers.layer(`${path}/numbers`, 'Reshape', { target_shape: [rows] }, [sums]);
  };
  const below = layers.layer(`${name}/below`, 'Add', {}, [
    constantDense(layers, `${name}/below/place`, place, rows, 1, 2),
    numbers(`${name}/below`, -1),
  ]);
  const above = layers.layer(`${name}/above`, 'Add', {}, [
    constantDense(layers, `${name}/above/place`, place, rows, -1, 0),
    numbers(`${name}/above`, 1),
  ]);
  const nearer = layers.layer(`${name}/nearer`, 'Minimum', {}, [below, above]);
  const weights = layers.layer(`${name}/weights`, 'Activation', { activation: 'relu' }, [nearer]);
  return layers.combine(table, weights);
}

const constant = (value: number) => ({ class_name: 'Constant', config: { value } });

/** factor·x + shift, `units` times. */
function constantDense(
  layers: TfjsLayers,
  name: string,
  x: TfjsTensor,
  units: number,
  factor: number,
  shift: number,
): TfjsTensor {
  const config = {
    units,
    activation: 'linear',
    use_bias: true,
    trainable: false,
    kernel_initializer: constant(factor),
    bias_initializer: constant(shift),
  };
  return layers.layer(
    name,
    'Dense',
    config,
    [x],
    [
      { name: 'kernel', shape: [1, units], source: { fill: factor } },
      { name: 'bias', shape: [units], source: { fill: shift } },
    ],
  );
}
