/** The activations of a layer. A new one is a file in this folder and a line here. */
import type { ActivationDefinition } from './activation.ts';
import { gelu } from './gelu.ts';
import { leakyRelu } from './leaky-relu.ts';
import { mish } from './mish.ts';
import { none } from './none.ts';
import { relu } from './relu.ts';
import { selu } from './selu.ts';
import { sigmoid } from './sigmoid.ts';
import { swish } from './swish.ts';
import { tanh } from './tanh.ts';

/** By the name in a spec. The first is the default. */
export const activations = {
  relu,
  none,
  tanh,
  sigmoid,
  gelu,
  swish,
  leaky_relu: leakyRelu,
  selu,
  mish,
} satisfies Readonly<Record<string, ActivationDefinition>>;

export type Activation = keyof typeof activations;
export const activationNames = Object.keys(activations) as readonly Activation[];
