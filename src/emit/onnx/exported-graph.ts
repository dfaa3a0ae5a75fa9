/** The forward graph as ONNX for use anywhere: encoded signals in, one probability per head out, rows in any order. */
import { setsBiasApart } from '../../ir/forests.ts';
import type { Plan, TablePlan } from '../../ir/plan.ts';
import { feedOf, signalOf } from '../../ops/index.ts';
import type { Feed } from '../../ops/operation.ts';
import type { Graph } from '../../program/graph.ts';
import { portName } from '../tfjs/names.ts';
import { CALIBRATED_LOGITS, type CalibrationTables, emitCalibration, SOURCE_INPUT } from './calibration-nodes.ts';
import { type ElementType, tensor, valueInfo } from './model.ts';
import { Names, emitOperations, type RowRouting } from './operations.ts';
import type { Message } from './protobuf.ts';
import { emitTrees, TOWER_INPUT, type TreeTables } from './tree-nodes.ts';
import { entryOf, present } from '../../text/present.ts';

/** An input of the graph and what to feed it. */
export interface OnnxPort {
  readonly name: string;
  readonly signal: string;
  /** `values` [rows × width] and `weights` [rows × max] are float32, `ids` [rows × 1] or [rows × max] int32. */
  readonly part: 'values' | 'ids' | 'weights';
  readonly size: number;
}

/** int64 [rows]: which tower each row goes to, an index in `towers`. A row of no tower gets NaN. */
export interface OnnxTowerPort {
  readonly name: string;
  readonly part: 'tower';
  readonly towers: readonly string[];
}

/** int64 [rows]: the row's source, an index in `sources`; −1 for one that is unknown. A row that no tower takes gets NaN. */
export interface OnnxSourcePort {
  readonly name: string;
  readonly part: 'source';
  readonly sources: readonly string[];
}

/** An export that takes sources rather than towers, and gives calibrated probabilities. */
export interface ForwardExport {
  /** null: the model has none. */
  readonly source: {
    readonly sources: readonly string[];
    /** Tower by source index + 1; −1: none. */ readonly towers: Int32Array;
  } | null;
  /** Trees next to the network; null: the logits are the network's. */
  readonly trees: TreeTables | null;
  /** null: probabilities are those of the logits. */
  readonly calibration: CalibrationTables | null;
  /** Signals that the calibration reads. */
  readonly signals: readonly string[];
}

/** A weight: of the dense part by `ParamPlan.name`, an embedding table by `TablePlan.id`. */
export interface OnnxWeight {
  readonly kind: 'param' | 'table';
  /** In the model: `param/NAME` or `table/ID`. */
  readonly name: string;
  readonly key: string;
  readonly shape: readonly number[];
}

export interface ForwardParts {
  readonly nodes: readonly Message[];
  readonly constants: readonly Message[];
  readonly ml: boolean;
  readonly inputs: readonly Message[];
  readonly outputs: readonly Message[];
  readonly ports: readonly (OnnxPort | OnnxTowerPort | OnnxSourcePort)[];
  readonly heads: readonly { readonly name: string; readonly head: string }[];
  readonly weights: readonly OnnxWeight[];
}

export const LOGITS_OUTPUT = 'output/logits';
const ROWS = 'rows';
/** TensorProto.DataType of FLOAT, INT64 and BOOL, for Cast. */
const [FLOAT, INT64, BOOL] = [1, 7, 9];

export function forwardParts(plan: Plan, graph: Graph, exported: ForwardExport | null = null): ForwardParts {
  const names = new Names();
  const ports = signalPorts(plan, exported?.signals ?? []);
  const several = plan.towers.length > 1;
  const source = exported?.source ?? null;
  const bySource = source !== null && (several || exported!.calibration !== null);
  if (source !== null && several) {
    names.initializers.push(tensor('source/towers', [source.towers.length], BigInt64Array.from(source.towers, BigInt)));
    names.emit(
      'Gather',
      ['source/towers', names.emit('Add', [SOURCE_INPUT, names.long(1)], ['source/part'])],
      [TOWER_INPUT],
      { axis: 0 },
    );
  }
  const tables = new Map<string, OnnxWeight>();
  const features = new Features(plan, names, tables);
  const params: OnnxWeight[] = [];
  for (const input of graph.inputs) {
    if (input.kind === 'param') {
      names.bind(input.value, `param/${input.name}`);
      params.push({
        kind: 'param',
        name: `param/${input.name}`,
        key: input.name,
        shape: graph.shapes[input.value] as number[],
      });
    } else names.bind(input.value, features.emit(input.name));
  }
  const routing = new IndexRouting(plan.towers.length);
  emitOperations(graph, names, routing);
  const given = names.of(graph.outputs[0]!.value);
  const heads = plan.heads.length;
  const columns = (from: number, path: string): string =>
    names.emit('Slice', [given, names.longs([from]), names.longs([from + heads]), names.longs([1])], [path]);
  const apart = setsBiasApart(plan);
  const network = apart ? columns(0, 'network/logits') : given;
  if (exported?.trees == null) names.emit('Identity', [network], [LOGITS_OUTPUT]);
  else
    emitTrees(
      names,
      exported.trees,
      network,
      apart ? columns(heads, 'network/logits_without_bias') : null,
      LOGITS_OUTPUT,
    );

  const taken = new Set(ports.map((port) => port.name));
  const calibration = exported?.calibration ?? null;
  const probabilities =
    calibration === null
      ? names.emit('Sigmoid', [LOGITS_OUTPUT], ['output/probabilities'])
      : emitCalibration(names, calibration, heads, LOGITS_OUTPUT, bySource);
  const outputs = plan.heads.map(({ name: head }, h) => {
    // A signal may have a head's name; the input keeps it.
    const name = taken.has(portName(head)) ? `${portName(head)}/probability` : portName(head);
    names.emit('Slice', [probabilities, names.longs([h]), names.longs([h + 1]), names.longs([1])], [name]);
    return { name, head };
  });
  // The tower of a row follows from its source where sources go in.
  const routed = bySource ? SOURCE_INPUT : several && source === null ? TOWER_INPUT : null;
  const routedPort: OnnxTowerPort | OnnxSourcePort | null =
    routed === null
      ? null
      : bySource
        ? { name: SOURCE_INPUT, part: 'source', sources: source.sources }
        : { name: TOWER_INPUT, part: 'tower', towers: plan.towers.map(({ name }) => name) };
  return {
    nodes: names.nodes,
    constants: names.initializers,
    ml: names.ml,
    inputs: [
      ...ports.map((port) => valueInfo(port.name, elementType(port), [ROWS, port.size])),
      ...(routed === null ? [] : [valueInfo(routed, 'int64', [ROWS])]),
    ],
    outputs: [
      ...outputs.map(({ name }) => valueInfo(name, 'float', [ROWS, 1])),
      valueInfo(LOGITS_OUTPUT, 'float', [ROWS, heads]),
      // A probability near 0 or 1 has lost what its logit still says.
      ...(calibration?.kind === 'linear' ? [valueInfo(CALIBRATED_LOGITS, 'float', [ROWS, heads])] : []),
    ],
    ports: routedPort === null ? ports : [...ports, routedPort],
    heads: outputs,
    weights: [...params, ...tables.values()],
  };
}

function elementType(port: OnnxPort): ElementType {
  return port.part === 'ids' ? 'int32' : 'float';
}

function signalPorts(plan: Plan, also: readonly string[]): OnnxPort[] {
  const used = new Set(plan.nodes.map(signalOf));
  for (const name of also) used.add(name);
  return plan.signals
    .filter(({ name }) => used.has(name))
    .flatMap(({ name: signal, encoding }): OnnxPort[] => {
      const name = portName(signal);
      if (encoding.kind === 'vec') return [{ name, signal, part: 'values', size: encoding.width }];
      if (encoding.kind === 'id') return [{ name, signal, part: 'ids', size: 1 }];
      return [
        { name, signal, part: 'ids', size: encoding.max },
        { name: `${name}/weights`, signal, part: 'weights', size: encoding.max },
      ];
    });
}

interface FeatureSource {
  readonly feed: Feed;
  /** The signal's. */
  readonly port: string;
  /** Of entries: their mask instead of them. */
  readonly mask: boolean;
}

/** What the training loop does outside the program: lookups and pooling. */
class Features {
  private readonly feeds: ReadonlyMap<string, FeatureSource>;
  private readonly plans: ReadonlyMap<string, TablePlan>;
  private readonly names: Names;
  private readonly tables: Map<string, OnnxWeight>;

  constructor(plan: Plan, names: Names, tables: Map<string, OnnxWeight>) {
    this.feeds = new Map(
      plan.nodes.flatMap((node): (readonly [string, FeatureSource])[] => {
        const feed = feedOf(node);
        if (feed === null) return [];
        const port = portName(present(signalOf(node), `signal of node ${node.id}`));
        const own = [feed.feature, { feed, port, mask: false }] as const;
        return feed.kind === 'entries' ? [own, [feed.mask, { feed, port, mask: true }]] : [own];
      }),
    );
    this.plans = new Map(plan.tables.map((table) => [table.id, table]));
    this.names = names;
    this.tables = tables;
  }

  /** @param feature of the program, by `feedOf` of a node. */
  emit(feature: string): string {
    const { names } = this;
    const found = this.feeds.get(feature);
    if (found === undefined) throw new Error(`no feature ${feature}`);
    const { feed, port, mask } = found;
    const out = `feature/${feature}`;
    switch (feed.kind) {
      case 'values':
        return port;
      case 'lookup':
        return names.emit('Squeeze', [this.gather(feed.table, port, `${out}/rows`), names.longs([1])], [out]);
      case 'entries':
        if (!mask) return this.gather(feed.table, port, out);
        return names.emit('Cast', [names.emit('Cast', [`${port}/weights`], [`${out}/present`], { to: BOOL })], [out], {
          to: FLOAT,
        });
      case 'interpolated': {
        // low + (p − ⌊p⌋)·(high − low)
        const floor = names.emit('Floor', [port], [`${out}/floor`]);
        const fraction = names.emit('Sub', [port, floor], [`${out}/fraction`]);
        const low = names.emit('Cast', [floor], [`${out}/low`], { to: INT64 });
        const above = names.emit('Add', [low, names.long(1)], [`${out}/above`]);
        const high = names.emit('Min', [above, names.long(entryOf(this.plans, feed.table).rows - 1)], [`${out}/high`]);
        const row = (ids: string) =>
          names.emit('Squeeze', [this.gather(feed.table, ids, `${ids}/rows`), names.longs([1])], [`${ids}/row`]);
        const from = row(low);
        const step = names.emit('Sub', [row(high), from], [`${out}/step`]);
        return names.emit('Add', [from, names.emit('Mul', [step, fraction], [`${out}/part`])], [out]);
      }
      case 'pooled': {
        // Σ weight · entry as a product [rows × 1 × max]·[rows × max × width].
        const weights = names.emit('Unsqueeze', [`${port}/weights`, names.longs([1])], [`${out}/weights`]);
        const sums = names.emit('MatMul', [weights, this.gather(feed.table, port, `${out}/entries`)], [`${out}/sums`]);
        return names.emit('Squeeze', [sums, names.longs([1])], [out]);
      }
    }
  }

  private gather(id: string, ids: string, out: string): string {
    const table = this.plans.get(id);
    if (table === undefined) throw new Error(`no table ${id}`);
    this.tables.set(id, { kind: 'table', name: `table/${id}`, key: id, shape: [table.rows, table.width] });
    return this.names.emit('Gather', [`table/${id}`, ids], [out], { axis: 0 });
  }
}

/** Rows of each tower by their indices, so that each row costs its own tower only; results are put back in place. */
class IndexRouting implements RowRouting {
  private readonly towers: number;
  private indices: readonly string[] | null = null;

  constructor(towers: number) {
    this.towers = towers;
  }

  split(names: Names, x: string, outputs: readonly string[]): void {
    outputs.forEach((output, tower) => names.emit('Gather', [x, this.rowsOf(names)[tower]!], [output], { axis: 0 }));
  }

  concat(names: Names, parts: readonly string[], output: string): void {
    const order = names.emit('Concat', this.rowsOf(names), [`${output}/order`], { axis: 0 });
    const places = names.emit('Unsqueeze', [order, names.longs([1])], [`${output}/places`]);
    const sorted = names.emit('Concat', parts, [`${output}/sorted`], { axis: 0 });
    // The shape of a row is that of the parts; the number of rows that of the tower input.
    const row = names.emit(
      'Slice',
      [
        names.emit('Shape', [sorted], [`${output}/sorted_shape`]),
        names.longs([1]),
        names.longs([Number.MAX_SAFE_INTEGER]),
      ],
      [`${output}/row_shape`],
    );
    const shape = names.emit(
      'Concat',
      [names.emit('Shape', [TOWER_INPUT], [`${output}/rows`]), row],
      [`${output}/shape`],
      { axis: 0 },
    );
    const empty = names.emit('Expand', [names.scalar(NaN), shape], [`${output}/empty`]);
    names.emit('ScatterND', [empty, places, sorted], [output]);
  }

  private rowsOf(names: Names): readonly string[] {
    this.indices ??= Array.from({ length: this.towers }, (_, tower) => {
      const equal = names.emit('Equal', [TOWER_INPUT, names.long(tower)], [`tower/${tower}/equal`]);
      return names.emit(
        'Reshape',
        [names.emit('NonZero', [equal], [`tower/${tower}/where`]), names.longs([-1])],
        [`tower/${tower}/rows`],
      );
    });
    return this.indices;
  }
}
