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
  return {
    params: sum(items, (item) => item.params),
    flops: Math.max(...routedFlops(plan.nodes, layers)),
    memory: sum(items, (item) => item.bytes + item.optimizerBytes),
    items,
  };
}

/** Forward, per example: of the example of each tower, which goes through no other; one number where no node is of a tower. */
export function flopsByTower({ nodes, cost: { items } }: Pick<Plan, 'nodes' | 'cost'>): readonly number[] {
  return routedFlops(
    nodes,
    items.filter(({ kind }) => kind === 'layer'),
  );
}

/** @param layers one a node, in the order of `nodes` */
function routedFlops(nodes: readonly GraphNode[], layers: readonly CostItem[]): readonly number[] {
  const flops = (tower: number | null): number =>
    sum(layers, (item, i) => (nodes[i]!.tower === tower ? item.flops : 0));
  const shared = flops(null);
  const towers = Math.max(0, ...nodes.map(({ tower }) => (tower ?? -1) + 1));
  return towers === 0 ? [shared] : Array.from({ length: towers }, (_, tower) => shared + flops(tower));
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

function sum<T>(items: readonly T[], of: (item: T, index: number) => number): number {
  return items.reduce((total, item, i) => total + of(item, i), 0);
}
