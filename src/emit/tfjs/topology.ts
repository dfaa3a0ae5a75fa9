/** Builds the topology of a Keras functional model as tfjs reads it: layers, each with the tensors that it is applied to. */

import type { TfjsTensor, TfjsWeight } from '../../ops/tfjs.ts';
import { entryOf } from '../../text/present.ts';

export interface LayerWeight {
  /** `LAYER/kernel`: what tfjs calls it. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly source: TfjsWeight['source'];
}

interface Layer {
  readonly name: string;
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly inbound_nodes: (readonly [string, number, number, Record<string, never>])[][];
}

export class TopologyBuilder {
  readonly #layers = new Map<string, Layer>();
  readonly #inputs: TfjsTensor[] = [];
  readonly weights: LayerWeight[] = [];

  input(name: string, size: number, dtype: 'float32' | 'int32'): TfjsTensor {
    this.#add(name, 'InputLayer', { batch_input_shape: [null, size], dtype, sparse: false }, []);
    const ref: TfjsTensor = [name, 0, 0];
    this.#inputs.push(ref);
    return ref;
  }

  /** A new layer, applied to `inputs`. */
  layer(
    name: string,
    className: string,
    config: Readonly<Record<string, unknown>>,
    inputs: readonly TfjsTensor[],
    weights: readonly TfjsWeight[] = [],
  ): TfjsTensor {
    this.#add(name, className, config, weights);
    return this.apply(name, inputs);
  }

  /** A layer that is there already, applied once more: it shares its weights. */
  apply(name: string, inputs: readonly TfjsTensor[]): TfjsTensor {
    const layer = entryOf(this.#layers, name);
    layer.inbound_nodes.push(inputs.map(([from, application, tensor]) => [from, application, tensor, {}] as const));
    return [name, layer.inbound_nodes.length - 1, 0];
  }

  has(name: string): boolean {
    return this.#layers.has(name);
  }

  /** `modelTopology` of a layers-model. */
  topology(name: string, outputs: readonly TfjsTensor[]): object {
    return {
      model_config: {
        class_name: 'Model',
        config: { name, layers: [...this.#layers.values()], input_layers: this.#inputs, output_layers: outputs },
      },
      // The version of the Keras format that tfjs-layers 4 writes itself.
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    };
  }

  #add(
    name: string,
    className: string,
    config: Readonly<Record<string, unknown>>,
    weights: readonly TfjsWeight[],
  ): void {
    if (this.#layers.has(name)) throw new Error(`two layers are called ${name}`);
    this.#layers.set(name, { name, class_name: className, config: { ...config, name }, inbound_nodes: [] });
    this.weights.push(...weights.map((weight) => ({ ...weight, name: `${name}/${weight.name}` })));
  }
}
