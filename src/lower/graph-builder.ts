/** Builds the node and parameter lists of a plan, in topological order, with widths computed. */
import { activations } from '../activations/index.ts';
import type { Activation, FtrlPlan, GraphNode, Init, ParamPlan } from '../ir/plan.ts';

/** What a stack of layers needs to know; `CheckedLayers` of the model. */
export interface Layers {
  readonly layers: readonly number[];
  readonly norm: 'none' | 'batch' | 'layer';
  readonly activation: Activation;
  readonly dropout: number;
}

/** Keras' default is .99, which needs hundreds of steps to forget its start; an epoch here may have fewer. PyTorch's is .9. */
export const BATCH_NORM_MOMENTUM = 0.9;
/** Keras' BatchNormalization and LayerNormalization. */
export const NORM_EPSILON = 1e-3;

/** A union's members less `id`, which the builder methods take first. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  readonly params: ParamPlan[] = [];
  readonly #widths = new Map<string, number>();
  readonly #paramNames = new Set<string>();

  add(id: string, node: DistributiveOmit<GraphNode, 'id'>): string {
    if (this.#widths.has(id)) throw new Error(`two nodes are called ${id}`);
    this.#widths.set(id, node.width);
    this.nodes.push({ id, ...node });
    return id;
  }

  widthOf(id: string): number {
    const width = this.#widths.get(id);
    if (width === undefined) throw new Error(`no node ${id}`);
    return width;
  }

  /** The weight of this name; where it is there already, as for a further member of an ensemble, that one. */
  param(
    name: string,
    shape: readonly number[],
    init: Init,
    tower: number | null,
    trainable = true,
    optimizer?: FtrlPlan,
  ): string {
    if (this.#paramNames.has(name)) return name;
    this.#paramNames.add(name);
    this.params.push({ name, shape, init, trainable, tower, ...(optimizer === undefined ? {} : { optimizer }) });
    return name;
  }

  /** Of one input: that input itself. */
  concat(id: string, inputs: readonly string[], tower: number | null = null): string {
    if (inputs.length === 1) return inputs[0]!;
    return this.add(id, {
      op: 'concat',
      inputs,
      width: inputs.reduce((sum, input) => sum + this.widthOf(input), 0),
      tower,
    });
  }

  /** Weights `ID/kernel` [in, width] and `ID/bias` [width]; an optimizer's penalties are the kernel's alone. */
  dense(
    id: string,
    input: string,
    width: number,
    options: {
      activation?: Activation;
      tower?: number | null;
      bias?: boolean;
      init?: Init;
      biasInit?: Init;
      optimizer?: FtrlPlan;
      /** Added to the node's id, not to those of its weights: members of an ensemble share them. */
      suffix?: string;
    },
  ): string {
    const {
      activation = 'none',
      tower = null,
      bias = true,
      init = kernelInit(activation),
      biasInit = { kind: 'zeros' },
      optimizer,
      suffix = '',
    } = options;
    const kernel = this.param(`${id}/kernel`, [this.widthOf(input), width], init, tower, true, optimizer);
    const biasName = bias
      ? this.param(
          `${id}/bias`,
          [width],
          biasInit,
          tower,
          true,
          optimizer === undefined ? undefined : { ...optimizer, l1: 0, l2: 0 },
        )
      : null;
    return this.add(`${id}${suffix}`, { op: 'dense', input, kernel, bias: biasName, activation, width, tower });
  }

  /**
   * Per layer: dense → norm → activation → dropout, as `PREFIX/layer.I`, `…/norm`, `…/activation`, `…/dropout`.
   * @param suffix of the nodes of a further member of an ensemble, whose layers have the weights of the first
   */
  layers(prefix: string, input: string, layers: Layers, tower: number | null, suffix = ''): string {
    let last = input;
    layers.layers.forEach((width, i) => {
      const id = `${prefix}/layer.${i}`;
      if (layers.norm === 'none') {
        last = this.dense(id, last, width, { activation: layers.activation, tower, suffix });
      } else {
        // Batch norm takes each column's mean away, a bias with it (Ioffe & Szegedy 2015, section 3.2).
        last = this.dense(id, last, width, {
          tower,
          bias: layers.norm !== 'batch',
          init: kernelInit(layers.activation),
          suffix,
        });
        last = this.#norm(`${id}/norm`, last, layers.norm, tower, suffix);
        if (layers.activation !== 'none')
          last = this.add(`${id}/activation${suffix}`, {
            op: 'activation',
            input: last,
            activation: layers.activation,
            width,
            tower,
          });
      }
      if (layers.dropout > 0)
        last = this.add(`${id}/dropout${suffix}`, { op: 'dropout', input: last, rate: layers.dropout, width, tower });
    });
    return last;
  }

  layerNorm(id: string, input: string, gamma?: Init): string {
    return this.#norm(id, input, 'layer', null, '', gamma);
  }

  #norm(
    id: string,
    input: string,
    kind: 'batch' | 'layer',
    tower: number | null,
    suffix: string,
    scale: Init = { kind: 'ones' },
  ): string {
    const width = this.widthOf(input);
    const gamma = this.param(`${id}/gamma`, [width], scale, tower);
    const beta = this.param(`${id}/beta`, [width], { kind: 'zeros' }, tower);
    if (kind === 'layer')
      return this.add(`${id}${suffix}`, { op: 'layer_norm', input, gamma, beta, epsilon: NORM_EPSILON, width, tower });
    const mean = this.param(`${id}/mean`, [width], { kind: 'zeros' }, tower, false);
    const variance = this.param(`${id}/variance`, [width], { kind: 'ones' }, tower, false);
    return this.add(`${id}${suffix}`, {
      op: 'batch_norm',
      input,
      gamma,
      beta,
      mean,
      variance,
      momentum: BATCH_NORM_MOMENTUM,
      epsilon: NORM_EPSILON,
      width,
      tower,
    });
  }
}

export function kernelInit(activation: Activation): Init {
  return { kind: activations[activation].init };
}
