import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

/** Larger than any logit or embedding element, and far from float32's limit. */
export const FAR = 1e30;
/** The same in layers of tfjs, where it is subtracted: x − 1e9 is never a maximum, and its exponential is 0. */
export const TFJS_FAR = 1e9;

/** [steps, 1] of 1 or 0 → [steps, width] of 0 or −1e9. */
export function stepFar(layers: TfjsLayers, name: string, present: TfjsTensor, width: number): TfjsTensor {
  return constantDense(layers, name, present, width, TFJS_FAR, -TFJS_FAR);
}

/** [steps, 1] → [steps, width] of kernel·x + bias: a dense layer with constant weights, as layers of tfjs have no constants. */
export function constantDense(
  layers: TfjsLayers,
  name: string,
  x: TfjsTensor,
  width: number,
  kernel: number,
  bias: number,
): TfjsTensor {
  const constant = (value: number) => ({ class_name: 'Constant', config: { value } });
  const config = {
    units: width,
    activation: 'linear',
    use_bias: true,
    trainable: false,
    kernel_initializer: constant(kernel),
    bias_initializer: constant(bias),
  };
  return layers.layer(
    name,
    'Dense',
    config,
    [x],
    [
      { name: 'kernel', shape: [1, width], source: { fill: kernel } },
      { name: 'bias', shape: [width], source: { fill: bias } },
    ],
  );
}

/** Of a mask [steps] how many steps there are up to each one: [steps, 1]. A sum over a window, as layers of tfjs have no running sum. */
export function stepsSoFar(layers: TfjsLayers, name: string, mask: TfjsTensor, steps: number): TfjsTensor {
  const image = layers.layer(`${name}/image`, 'Reshape', { target_shape: [steps, 1, 1] }, [mask]);
  const padding = [
    [steps - 1, 0],
    [0, 0],
  ] as const;
  const padded = layers.layer(`${name}/padded`, 'ZeroPadding2D', { padding, data_format: 'channels_last' }, [image]);
  const config = {
    filters: 1,
    kernel_size: [steps, 1],
    strides: [1, 1],
    padding: 'valid',
    data_format: 'channels_last',
    activation: 'linear',
    use_bias: false,
    trainable: false,
    kernel_initializer: { class_name: 'Ones', config: {} },
  };
  const sums = layers.layer(
    `${name}/sums`,
    'Conv2D',
    config,
    [padded],
    [{ name: 'kernel', shape: [steps, 1, 1, 1], source: { fill: 1 } }],
  );
  return layers.layer(name, 'Reshape', { target_shape: [steps, 1] }, [sums]);
}
