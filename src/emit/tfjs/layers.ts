/** The layers-model of a plan's nodes: what the operations (src/ops) write their layers into. */
import { activations } from '../../activations/index.ts';
import type { GraphNode, Init, ParamPlan, Plan, TablePlan } from '../../ir/plan.ts';
import { operationOf, signalOf } from '../../ops/index.ts';
import type { TfjsLayers, TfjsTensor, TfjsWeight } from '../../ops/tfjs.ts';
import { layerName, portName, tableLayerName, TOWER_INPUT } from './names.ts';
import { TopologyBuilder } from './topology.ts';
import { entryOf } from '../../text/present.ts';

/** An input of the graph and what to feed it. */
export interface Port {
  readonly name: string;
  readonly signal: string;
  /** `values` [width] and `weights` [max] are float32, `ids` [1] or [max] int32. */
  readonly part: 'values' | 'ids' | 'weights';
  readonly size: number;
}

export class PlanLayers implements TfjsLayers {
  readonly graph = new TopologyBuilder();
  readonly ports: Port[] = [];
  readonly tower: TfjsTensor | null;
  readonly #values = new Map<string, TfjsTensor>();
  readonly #inputs = new Map<string, TfjsTensor>();
  readonly #params: ReadonlyMap<string, ParamPlan>;
  readonly #tables: ReadonlyMap<string, TablePlan>;

  constructor(plan: Plan) {
    this.#tables = new Map(plan.tables.map((table) => [table.id, table]));
    this.#params = new Map(plan.params.map((param) => [param.name, param]));
    const used = new Set(plan.nodes.map(signalOf));
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
    const towers = plan.towers.length;
    this.tower = towers > 1 ? this.graph.input(TOWER_INPUT, towers, 'float32') : null;
  }

  #port(port: Port, dtype: 'float32' | 'int32'): void {
    this.ports.push(port);
    this.#inputs.set(`${port.part} ${port.signal}`, this.graph.input(port.name, port.size, dtype));
  }

  add(node: GraphNode): void {
    this.#values.set(node.id, operationOf(node).tfjs(this, node, layerName(node.id)));
  }

  value(id: string): TfjsTensor {
    return entryOf(this.#values, id);
  }

  input(signal: string, part: Port['part']): TfjsTensor {
    return entryOf(this.#inputs, `${part} ${signal}`);
  }

  layer(...layer: Parameters<TfjsLayers['layer']>): TfjsTensor {
    return this.graph.layer(...layer);
  }

  weight(name: string, param: string): TfjsWeight {
    return { name, shape: entryOf(this.#params, param).shape, source: { from: param } };
  }

  initializer(param: string): object {
    return initializer(entryOf(this.#params, param).init);
  }

  embed(tableId: string, signal: string): TfjsTensor {
    const name = tableLayerName(tableId);
    const ids = this.input(signal, 'ids');
    if (this.graph.has(name)) return this.graph.apply(name, [ids]);
    const table = entryOf(this.#tables, tableId);
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

  combine(tableId: string, weights: TfjsTensor): TfjsTensor {
    const table = entryOf(this.#tables, tableId);
    const config = {
      units: table.width,
      activation: 'linear',
      use_bias: false,
      kernel_initializer: initializer(table.init),
    };
    return this.graph.layer(
      tableLayerName(tableId),
      'Dense',
      config,
      [weights],
      [{ name: 'kernel', shape: [table.rows, table.width], source: { from: tableId } }],
    );
  }

  mixed(name: string, shares: TfjsTensor, values: readonly TfjsTensor[], width: number): TfjsTensor {
    const flat = values.length === 1 ? values[0]! : this.layer(`${name}/concat`, 'Concatenate', { axis: -1 }, values);
    const rows = this.layer(`${name}/rows`, 'Reshape', { target_shape: [values.length, width] }, [flat]);
    return this.layer(name, 'Dot', { axes: 1, normalize: false }, [shares, rows]);
  }

  affine(name: string, x: TfjsTensor, kernel: string, bias: string | null, activation: string): TfjsTensor {
    const config = {
      units: entryOf(this.#params, kernel).shape[1]!,
      activation,
      use_bias: bias !== null,
      kernel_initializer: this.initializer(kernel),
      bias_initializer: bias === null ? initializer({ kind: 'zeros' }) : this.initializer(bias),
    };
    return this.graph.layer(
      name,
      'Dense',
      config,
      [x],
      [this.weight('kernel', kernel), ...(bias === null ? [] : [this.weight('bias', bias)])],
    );
  }

  activation(...[name, x, activation]: Parameters<TfjsLayers['activation']>): TfjsTensor {
    const { tfjs } = activations[activation];
    return typeof tfjs === 'string'
      ? this.graph.layer(name, 'Activation', { activation: tfjs }, [x])
      : this.graph.layer(name, tfjs.layer, { ...tfjs.config }, [x]);
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
    // Of built-in initializers none draws signs: a graph without weights starts from numbers between −1 and 1.
    case 'signs':
      return { class_name: 'RandomUniform', config: { minval: -1, maxval: 1 } };
    case 'uniform':
      return { class_name: 'RandomUniform', config: { minval: -init.scale, maxval: init.scale } };
  }
}
