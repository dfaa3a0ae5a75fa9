import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

/** Larger than any logit or embedding element, and far from float32's limit. */
export const FAR = 1e30;
/** The same in layers of tfjs, where it is subtracted: x − 1e9 is never a maximum, and its exponential is 0. */
const TFJS_FAR = 1e9;

/** [steps, 1] of 1 or 0 → [steps, width] of 0 or −1e9: a dense layer with constant weights. */
export function stepFar(layers: TfjsLayers, name: string, present: TfjsTensor, width: number): TfjsTensor {
  const constant = (value: number) => ({ class_name: 'Constant', config: { value } });
  const config = {
    units: width,
    activation: 'linear',
    use_bias: true,
    trainable: false,
    kernel_initializer: constant(TFJS_FAR),
    bias_initializer: constant(-TFJS_FAR),
  };
  return layers.layer(
    name,
    'Dense',
    config,
    [present],
    [
      { name: 'kernel', shape: [1, width], source: { fill: TFJS_FAR } },
      { name: 'bias', shape: [width], source: { fill: -TFJS_FAR } },
    ],
  );
}
