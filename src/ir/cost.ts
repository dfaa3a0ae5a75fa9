/**
 * The cost model: what a plan needs, computed from shapes alone. Weights are float32. A multiply-add counts as two operations, an
 * activation as one per element. FLOPs and activations are those of one example going forward.
 */
import type {
  CostItem,
  CostPlan,
  FtrlPlan,
  GraphNode,
  OptimizerPlan,
  ParamPlan,
  Plan,
  TablePlan,
  TrainPlan,
} from './plan.ts';

const FLOAT = 4;

/** One item a table, in the order of `tables`, then one a node, in the order of `nodes`. */
export function costOf(plan: Pick<Plan, 'tables' | 'nodes' | 'params' | 'train'>): CostPlan {
  const paramOf = new Map(plan.params.map((param) => [param.name, param]));
  const widthOf = new Map(plan.nodes.map((node) => [node.id, node.width]));
  const layers = plan.nodes.map((node) => layerCost(node, paramOf, widthOf, plan.train));
  const items = [...plan.tables.map((table) => tableCost(table, plan.train)), ...layers];
  const shared = sum(
    layers.filter((_, i) => plan.nodes[i]!.tower === null),
    (item) => item.flops,
  );
  const towers = new Set(plan.nodes.map((node) => node.tower).filter((tower) => tower !== null));
  const perTower = [...towers].map((tower) =>
    sum(
      layers.filter((_, i) => plan.nodes[i]!.tower === tower),
      (item) => item.flops,
    ),
  );
  return {
    params: sum(items, (item) => item.params),
    flops: shared + Math.max(0, ...perTower),
    memory: sum(items, (item) => item.bytes + item.optimizerBytes),
    items,
  };
}

function tableCost(table: TablePlan, train: TrainPlan): CostItem {
  const params = table.rows * table.width;
  // Sparse Adagrad is row-wise: one accumulator a row.
  const state =
    table.optimizer === undefined && train.embeddings.kind === 'adagrad'
      ? table.rows
      : params * statePerWeight(table.optimizer ?? train.embeddings);
  return {
    name: table.id,
    kind: 'table',
    params,
    bytes: FLOAT * params,
    optimizerBytes: FLOAT * state,
    flops: 0,
    activationBytes: 0,
  };
}

function layerCost(
  node: GraphNode,
  paramOf: ReadonlyMap<string, ParamPlan>,
  widthOf: ReadonlyMap<string, number>,
  train: TrainPlan,
): CostItem {
  const params = paramNames(node).map((name) => paramOf.get(name)!);
  const all = sum(params, sizeOf);
  const trained = sum(
    params.filter((param) => param.trainable),
    (param) => sizeOf(param) * statePerWeight(param.optimizer ?? train.optimizer),
  );
  return {
    name: node.id,
    kind: 'layer',
    params: all,
    bytes: FLOAT * all,
    optimizerBytes: FLOAT * trained,
    flops: flopsOf(node, widthOf),
    activationBytes: FLOAT * activationsOf(node),
  };
}

/** Adam keeps two moments, Adagrad a sum of squares, FTRL its sum of gradients and one of squares. */
function statePerWeight(optimizer: OptimizerPlan | FtrlPlan): number {
  return { adam: 2, adagrad: 1, sgd: 0, ftrl: 2 }[optimizer.kind];
}

/** The weights that a node uses, in a fixed order. */
export function paramNames(node: GraphNode): string[] {
  switch (node.op) {
    case 'dense':
      return node.bias === null ? [node.kernel] : [node.kernel, node.bias];
    case 'cross':
      return [node.kernel, node.bias];
    case 'pool':
      return node.query === null ? [] : [node.query];
    case 'batch_norm':
      return [node.gamma, node.beta, node.mean, node.variance];
    case 'layer_norm':
      return [node.gamma, node.beta];
    default:
      return [];
  }
}

/** The nodes that a node reads. */
export function inputsOf(node: GraphNode): readonly string[] {
  switch (node.op) {
    case 'input':
    case 'lookup':
    case 'pool':
      return [];
    case 'concat':
    case 'sum':
    case 'product':
    case 'bi_interaction':
      return node.inputs;
    case 'cross':
      return node.input === node.x0 ? [node.x0] : [node.x0, node.input];
    default:
      return [node.input];
  }
}

export function sizeOf(param: ParamPlan): number {
  return param.shape.reduce((product, size) => product * size, 1);
}

function flopsOf(node: GraphNode, widthOf: ReadonlyMap<string, number>): number {
  const w = node.width;
  switch (node.op) {
    case 'input':
    case 'lookup':
    case 'concat':
    case 'dropout':
      return 0;
    case 'pool':
      return poolFlops(node);
    case 'dense':
      return 2 * widthOf.get(node.input)! * w + (node.bias === null ? 0 : w) + (node.activation === 'none' ? 0 : w);
    case 'sum':
    case 'product':
      return (node.inputs.length - 1) * w;
    case 'cross':
      // The product, its bias, times x0, plus x.
      return 2 * w * w + 3 * w;
    case 'bi_interaction':
      // ½((Σv)² − Σv²): two sums, the squares, and three more.
      return (3 * node.inputs.length + 1) * w;
    case 'batch_norm':
      // Running statistics fold into a scale and a shift.
      return 2 * w;
    case 'layer_norm':
      // Mean, difference, square, variance, quotient, scale, shift.
      return 7 * w;
    case 'activation':
      return w;
  }
}

function poolFlops(node: Extract<GraphNode, { op: 'pool' }>): number {
  const entries = node.max * node.width;
  switch (node.pool) {
    case 'mean':
    case 'sum':
      return 2 * entries;
    case 'max':
      return entries;
    case 'attention':
      // Scores, softmax (exp, sum, quotient), weighted sum.
      return 4 * entries + 3 * node.max;
  }
}

/** Values kept per example for the backward pass. */
function activationsOf(node: GraphNode): number {
  if (node.op === 'pool' && (node.pool === 'max' || node.pool === 'attention'))
    return node.width + node.max * (node.width + 1);
  if (node.op === 'dropout') return 2 * node.width;
  return node.width;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
