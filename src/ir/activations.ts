/** The activations of a layer, as data. What an activation computes is in program/activations.ts; a name that is missing there does not compile. */

/** Slope of leaky_relu below zero: TensorFlow's tf.nn.leaky_relu. */
export const LEAKY_RELU_SLOPE = 0.2;
/** Of selu (Klambauer et al. 2017): with these, activations keep mean 0 and variance 1. */
export const SELU_SCALE = 1.0507009873554805;
export const SELU_ALPHA = 1.6732632423543772;

export interface ActivationData {
  readonly formula: string;
  /** Of the kernel before it: He et al. 2015 for rectifiers and their smooth relatives, Glorot & Bengio 2010 otherwise. */
  readonly init: 'he' | 'glorot';
  /** What tfjs calls it: an activation of a layer, or a layer of its own. */
  readonly tfjs: string | { readonly layer: string; readonly config: Readonly<Record<string, number>> };
}

/** The first is the default. */
export const activations = {
  relu: { formula: 'max(0, x)', init: 'he', tfjs: 'relu' },
  none: { formula: 'x', init: 'glorot', tfjs: 'linear' },
  tanh: { formula: 'tanh x', init: 'glorot', tfjs: 'tanh' },
  sigmoid: { formula: '1 / (1 + exp(-x))', init: 'glorot', tfjs: 'sigmoid' },
  /** The exact one: x/2·(1 + erf(x/√2)) (Hendrycks & Gimpel 2016). */
  gelu: { formula: 'x·Φ(x)', init: 'he', tfjs: 'gelu' },
  swish: { formula: 'x·sigmoid(x)', init: 'he', tfjs: 'swish' },
  leaky_relu: {
    formula: `x, or ${LEAKY_RELU_SLOPE}·x where negative`,
    init: 'he',
    tfjs: { layer: 'LeakyReLU', config: { alpha: LEAKY_RELU_SLOPE } },
  },
  selu: {
    formula: `${SELU_SCALE.toFixed(4)}·(x, or ${SELU_ALPHA.toFixed(4)}·(exp(x) - 1) where negative)`,
    init: 'glorot',
    tfjs: 'selu',
  },
  /** Misra 2019. */
  mish: { formula: 'x·tanh(ln(1 + exp(x)))', init: 'he', tfjs: 'mish' },
} as const satisfies Readonly<Record<string, ActivationData>>;

export type Activation = keyof typeof activations;
export const activationNames = Object.keys(activations) as readonly Activation[];
