/**
 * The cost model: what a plan needs, computed from shapes alone. Weights are float32. A multiply-add counts as two operations, an
 * activation as one per element. FLOPs and activations are those of one example going forward.
 */
import { operationOf, weightsOf } from '../ops/index.ts';
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
import { entryOf } from '../text/present.ts';

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
    table.vectors?.freeze === true
      ? 0
      : table.optimizer === undefined && train.embeddings.kind === 'adagrad'
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
  const operation = operationOf(node);
  const params = weightsOf(node).map((name) => entryOf(paramOf, name));
  const all = sum(params, paramSize);
  const trained = sum(
    params.filter((param) => param.trainable),
    (param) => paramSize(param) * statePerWeight(param.optimizer ?? train.optimizer),
  );
  return {
    name: node.id,
    kind: 'layer',
    params: all,
    bytes: FLOAT * all,
    optimizerBytes: FLOAT * trained,
    flops: operation.flops(node, (id) => entryOf(widthOf, id)),
    activationBytes: FLOAT * operation.kept(node),
  };
}

/** Adam keeps two moments, Adagrad a sum of squares, FTRL its sum of gradients and one of squares. */
function statePerWeight(optimizer: OptimizerPlan | FtrlPlan): number {
  return { adam: 2, adagrad: 1, sgd: 0, ftrl: 2 }[optimizer.kind];
}

export function paramSize(param: ParamPlan): number {
  return param.shape.reduce((product, size) => product * size, 1);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
