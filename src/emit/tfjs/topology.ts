/** Builds the topology of a Keras functional model as tfjs reads it: layers, each with the tensors that it is applied to. */

/** A tensor: layer, which of its applications, and which of that one's outputs (always 0 here). */
export type Ref = readonly [layer: string, application: number, tensor: 0];

/** Where a layer's weight comes from: the plan's weights by name, or one number throughout. */
export type WeightSource = { readonly from: string } | { readonly fill: number };

export interface LayerWeight {
  /** `LAYER/kernel`: what tfjs calls it. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly source: WeightSource;
}

export interface WeightOptions {
  /** `kernel`, `bias`, `embeddings`, `gamma` …, in the order in which tfjs makes them. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly source: WeightSource;
}

interface Layer {
  readonly name: string;
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly inbound_nodes: (readonly [string, number, number, Record<string, never>])[][];
}

export class TopologyBuilder {
  readonly #layers = new Map<string, Layer>();
  readonly #inputs: Ref[] = [];
  readonly weights: LayerWeight[] = [];

  input(name: string, size: number, dtype: 'float32' | 'int32'): Ref {
    this.#add(name, 'InputLayer', { batch_input_shape: [null, size], dtype, sparse: false }, []);
    const ref: Ref = [name, 0, 0];
    this.#inputs.push(ref);
    return ref;
  }

  /** A new layer, applied to `inputs`. */
  layer(
    name: string,
    className: string,
    config: Readonly<Record<string, unknown>>,
    inputs: readonly Ref[],
    weights: readonly WeightOptions[] = [],
  ): Ref {
    this.#add(name, className, config, weights);
    return this.apply(name, inputs);
  }

  /** A layer that is there already, applied once more: it shares its weights. */
  apply(name: string, inputs: readonly Ref[]): Ref {
    const layer = this.#layers.get(name)!;
    layer.inbound_nodes.push(inputs.map(([from, application, tensor]) => [from, application, tensor, {}] as const));
    return [name, layer.inbound_nodes.length - 1, 0];
  }

  has(name: string): boolean {
    return this.#layers.has(name);
  }

  /** `modelTopology` of a layers-model. */
  topology(name: string, outputs: readonly Ref[]): object {
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
    weights: readonly WeightOptions[],
  ): void {
    if (this.#layers.has(name)) throw new Error(`two layers are called ${name}`);
    this.#layers.set(name, { name, class_name: className, config: { ...config, name }, inbound_nodes: [] });
    this.weights.push(...weights.map((weight) => ({ ...weight, name: `${name}/${weight.name}` })));
  }
}
