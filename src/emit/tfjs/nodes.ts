/** Each operation of the plan's graph in built-in tfjs layers. */
import { activations } from '../../ir/activations.ts';
import type { Activation, GraphNode, Init, ParamPlan, Plan, TablePlan } from '../../ir/plan.ts';
import { layerName, portName, tableLayerName } from './names.ts';
import { TopologyBuilder, type Ref, type WeightOptions } from './topology.ts';

/** Far below any logit or embedding, far above float32's lowest: x − 1e9 is never a maximum, and its exponential is 0. */
const MASKED = 1e9;

/** An input of the graph and what to feed it. */
export interface Port {
  readonly name: string;
  readonly signal: string;
  /** `values` [width] and `weights` [max] are float32, `ids` [1] or [max] int32. */
  readonly part: 'values' | 'ids' | 'weights';
  readonly size: number;
}

export class NodeLayers {
  readonly graph = new TopologyBuilder();
  readonly ports: Port[] = [];
  readonly #values = new Map<string, Ref>();
  readonly #inputs = new Map<string, Ref>();
  readonly #params: ReadonlyMap<string, ParamPlan>;
  readonly #tables: ReadonlyMap<string, TablePlan>;

  constructor(plan: Plan) {
    this.#tables = new Map(plan.tables.map((table) => [table.id, table]));
    this.#params = new Map(plan.params.map((param) => [param.name, param]));
    const used = new Set(
      plan.nodes.flatMap((node) =>
        node.op === 'input' || node.op === 'lookup' || node.op === 'pool' ? [node.signal] : [],
      ),
    );
    for (const { name, encoding } of plan.signals) {
      if (!used.has(name)) continue;
      const port = portName(name);
      if (encoding.kind === 'vec')
        this.#port({ name: port, signal: name, part: 'values', size: encoding.width }, 'float32');
      else
        this.#port({ name: port, signal: name, part: 'ids', size: encoding.kind === 'id' ? 1 : encoding.max }, 'int32');
      if (encoding.kind === 'ids')
        this.#port({ name: `${port}/weights`, signal: name, part: 'weights', size: encoding.max }, 'float32');
    }
  }

  #port(port: Port, dtype: 'float32' | 'int32'): void {
    this.ports.push(port);
    this.#inputs.set(`${port.part} ${port.signal}`, this.graph.input(port.name, port.size, dtype));
  }

  value(id: string): Ref {
    return this.#values.get(id)!;
  }

  add(node: GraphNode): void {
    this.#values.set(node.id, this.#ref(node));
  }

  #ref(node: GraphNode): Ref {
    const name = layerName(node.id);
    const { graph } = this;
    switch (node.op) {
      case 'input':
        return this.#inputs.get(`values ${node.signal}`)!;
      case 'lookup':
        return graph.layer(name, 'Flatten', {}, [this.#embed(node.table, node.signal)]);
      case 'pool':
        return this.#pool(node, name);
      case 'concat':
        return graph.layer(
          name,
          'Concatenate',
          { axis: -1 },
          node.inputs.map((id) => this.value(id)),
        );
      case 'sum':
        return graph.layer(
          name,
          'Add',
          {},
          node.inputs.map((id) => this.value(id)),
        );
      case 'product':
        return graph.layer(
          name,
          'Multiply',
          {},
          node.inputs.map((id) => this.value(id)),
        );
      case 'dense':
        return this.#dense(node, name);
      case 'cross': {
        const x = this.value(node.input);
        const product = this.#affine(`${name}/dense`, x, node.kernel, node.bias, 'linear');
        const scaled = graph.layer(`${name}/product`, 'Multiply', {}, [this.value(node.x0), product]);
        return graph.layer(name, 'Add', {}, [scaled, x]);
      }
      case 'bi_interaction':
        return this.#biInteraction(
          node.inputs.map((id) => this.value(id)),
          name,
        );
      case 'batch_norm':
      case 'layer_norm':
        return this.#norm(node, name);
      case 'activation':
        return this.#activation(this.value(node.input), node.activation, name);
      case 'dropout':
        return graph.layer(name, 'Dropout', { rate: node.rate }, [this.value(node.input)]);
    }
  }

  /** [1 or max, width] */
  #embed(tableId: string, signal: string): Ref {
    const name = tableLayerName(tableId);
    const ids = this.#inputs.get(`ids ${signal}`)!;
    if (this.graph.has(name)) return this.graph.apply(name, [ids]);
    const table = this.#tables.get(tableId)!;
    const config = {
      input_dim: table.rows,
      output_dim: table.width,
      mask_zero: false,
      embeddings_initializer: initializer(table.init),
    };
    return this.graph.layer(
      name,
      'Embedding',
      config,
      [ids],
      [{ name: 'embeddings', shape: [table.rows, table.width], source: { from: tableId } }],
    );
  }

  #pool(node: Extract<GraphNode, { op: 'pool' }>, name: string): Ref {
    const { graph } = this;
    const entries = this.#embed(node.table, node.signal);
    const weights = this.#inputs.get(`weights ${node.signal}`)!;
    const { max, width } = node;
    switch (node.pool) {
      case 'mean':
      case 'sum':
        // The weights of a mean are 1/n already.
        return graph.layer(name, 'Dot', { axes: 1, normalize: false }, [weights, entries]);
      case 'max': {
        // The weights of a maximum are 1, or 0 for padding: padding sinks out of reach, and an empty list is put back to 0.
        const present = graph.layer(`${name}/present`, 'Reshape', { target_shape: [max, 1] }, [weights]);
        const masked = graph.layer(`${name}/masked`, 'Add', {}, [entries, this.#mask(`${name}/mask`, present, width)]);
        const highest = graph.layer(`${name}/highest`, 'GlobalMaxPooling1D', {}, [masked]);
        const any = graph.layer(`${name}/any`, 'GlobalMaxPooling1D', {}, [present]);
        return graph.layer(name, 'Multiply', {}, [highest, any]);
      }
      case 'attention': {
        const present = graph.layer(`${name}/present`, 'Reshape', { target_shape: [max, 1] }, [weights]);
        const query: WeightOptions = { name: 'kernel', shape: [width, 1], source: { from: node.query! } };
        const config = {
          units: 1,
          activation: 'linear',
          use_bias: false,
          kernel_initializer: initializer(this.#params.get(node.query!)!.init),
        };
        const scores = graph.layer(`${name}/scores`, 'Dense', config, [entries], [query]);
        const masked = graph.layer(`${name}/masked`, 'Add', {}, [scores, this.#mask(`${name}/mask`, present, 1)]);
        const flat = graph.layer(`${name}/flat`, 'Reshape', { target_shape: [max] }, [masked]);
        const shares = graph.layer(`${name}/shares`, 'Softmax', { axis: -1 }, [flat]);
        // An empty list has equal shares of padding: times its weights, nothing.
        const kept = graph.layer(`${name}/kept`, 'Multiply', {}, [shares, weights]);
        return graph.layer(name, 'Dot', { axes: 1, normalize: false }, [kept, entries]);
      }
    }
  }

  /** [max, 1] of 1 or 0 → [max, width] of 0 or −1e9: a dense layer with constant weights. */
  #mask(name: string, present: Ref, width: number): Ref {
    const constant = (value: number) => ({ class_name: 'Constant', config: { value } });
    const config = {
      units: width,
      activation: 'linear',
      use_bias: true,
      trainable: false,
      kernel_initializer: constant(MASKED),
      bias_initializer: constant(-MASKED),
    };
    return this.graph.layer(
      name,
      'Dense',
      config,
      [present],
      [
        { name: 'kernel', shape: [1, width], source: { fill: MASKED } },
        { name: 'bias', shape: [width], source: { fill: -MASKED } },
      ],
    );
  }

  #dense(node: Extract<GraphNode, { op: 'dense' }>, name: string): Ref {
    const x = this.value(node.input);
    const { tfjs } = activations[node.activation];
    if (typeof tfjs === 'string') return this.#affine(name, x, node.kernel, node.bias, tfjs);
    return this.#activation(
      this.#affine(name, x, node.kernel, node.bias, 'linear'),
      node.activation,
      `${name}/activation`,
    );
  }

  #affine(name: string, x: Ref, kernel: string, bias: string | null, activation: string): Ref {
    const plan = this.#params.get(kernel)!;
    const config = {
      units: plan.shape[1]!,
      activation,
      use_bias: bias !== null,
      kernel_initializer: initializer(plan.init),
      bias_initializer: initializer(bias === null ? { kind: 'zeros' } : this.#params.get(bias)!.init),
    };
    return this.graph.layer(
      name,
      'Dense',
      config,
      [x],
      [this.#weight('kernel', kernel), ...(bias === null ? [] : [this.#weight('bias', bias)])],
    );
  }

  #biInteraction(inputs: readonly Ref[], name: string): Ref {
    const pairs = inputs.flatMap((a, i) => inputs.slice(i + 1).map((b, k) => [a, b, `${i}.${i + 1 + k}`] as const));
    const single = pairs.length === 1;
    const products = pairs.map(([a, b, pair]) =>
      this.graph.layer(single ? name : `${name}/pair.${pair}`, 'Multiply', {}, [a, b]),
    );
    return single ? products[0]! : this.graph.layer(name, 'Add', {}, products);
  }

  #norm(node: Extract<GraphNode, { op: 'batch_norm' | 'layer_norm' }>, name: string): Ref {
    const affine = [this.#weight('gamma', node.gamma), this.#weight('beta', node.beta)];
    const x = this.value(node.input);
    if (node.op === 'layer_norm')
      return this.graph.layer(name, 'LayerNormalization', { axis: [-1], epsilon: node.epsilon }, [x], affine);
    const statistics = [this.#weight('moving_mean', node.mean), this.#weight('moving_variance', node.variance)];
    return this.graph.layer(
      name,
      'BatchNormalization',
      { axis: -1, momentum: node.momentum, epsilon: node.epsilon },
      [x],
      [...affine, ...statistics],
    );
  }

  #activation(x: Ref, activation: Activation, name: string): Ref {
    const { tfjs } = activations[activation];
    return typeof tfjs === 'string'
      ? this.graph.layer(name, 'Activation', { activation: tfjs }, [x])
      : this.graph.layer(name, tfjs.layer, { ...tfjs.config }, [x]);
  }

  #weight(name: string, param: string): WeightOptions {
    return { name, shape: this.#params.get(param)!.shape, source: { from: param } };
  }
}

/** What an untrained graph starts from; tfjs draws its own numbers. */
function initializer(init: Init): object {
  switch (init.kind) {
    case 'zeros':
      return { class_name: 'Zeros', config: {} };
    case 'ones':
      return { class_name: 'Ones', config: {} };
    case 'constant':
      return { class_name: 'Constant', config: { value: init.value } };
    case 'glorot':
      return { class_name: 'GlorotUniform', config: {} };
    case 'he':
      return { class_name: 'HeUniform', config: {} };
    case 'uniform':
      return { class_name: 'RandomUniform', config: { minval: -init.scale, maxval: init.scale } };
  }
}
