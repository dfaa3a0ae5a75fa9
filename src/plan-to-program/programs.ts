/** Plan → program: the graph's nodes become operations, the backward ones are derived, both graphs are optimized. */
import { setsBiasApart } from '../ir/forests.ts';
import { type LogitColumn, logitColumns, trainedColumns } from '../ir/logit-columns.ts';
import type { Plan } from '../ir/plan.ts';
import { feedOf, operationOf } from '../ops/index.ts';
import type { ProgramContext } from '../ops/operation.ts';
import { differentiate } from '../program/autodiff.ts';
import { Builder } from '../program/builder.ts';
import type { Graph, Program, RowAxis, Value } from '../program/graph.ts';
import { optimize } from '../program/optimize/index.ts';
import { allRows, rowsOf } from '../program/shapes.ts';
import { columnLosses } from './column-losses.ts';
import { correctedLogits } from './corrected-logits.ts';
import { jointLogits } from './joint-logits.ts';

/** The plan's dense part as two static operation lists; throws only on a plan that breaks the schema's rules. */
export function lowerProgram(plan: Plan): Program {
  return { towers: plan.towers.length, heads: plan.heads.length, forward: lowerForward(plan), step: lowerStep(plan) };
}

/** Program.forward alone: logits of the heads (joint ones: `AfterPlan`), on the whole log (`correct base`); where `setsBiasApart`, after them the same without the bias. */
export function lowerForward(plan: Plan): Graph {
  const b = new Builder(plan.towers.length);
  const columns = logitColumns(plan);
  const { logits, withoutBias } = lowerLogits(b, plan, columns, false);
  const heads = columns.slice(0, plan.heads.length);
  const joint = (own: Value): Value => composed(b, plan, correctedLogits(b, plan, own), heads, () => false);
  const corrected = joint(logits);
  b.output('logits', 'logits', setsBiasApart(plan) ? b.concat([corrected, joint(withoutBias)]) : corrected);
  return optimize(b.build());
}

/** The values of some nodes in place of the logits, by their ids: of all rows, or of a tower's own. */
export function lowerNodeValues(plan: Plan, ids: readonly string[]): Graph {
  const b = new Builder(plan.towers.length);
  const { valueOf } = lowerNodes(b, plan, false);
  for (const id of ids) b.output('logits', id, valueOf(id));
  return optimize(b.build());
}

/**
 * The shares of gates, side by side, in one output [rows × Σ experts].
 * @param gates by place: a node over all rows, or one of each tower, of one width
 */
export function lowerGateShares(plan: Plan, gates: readonly (readonly string[])[]): Graph {
  const b = new Builder(plan.towers.length);
  const { context, valueOf } = lowerNodes(b, plan, false);
  const towers = new Map(plan.nodes.map(({ id, tower }) => [id, tower]));
  const columns = gates.map((ids) =>
    towers.get(ids[0]!) === null ? valueOf(ids[0]!) : b.concatRows(ids.map((id, tower) => context.node(id, tower))),
  );
  b.output('logits', 'shares', b.concat(columns));
  return optimize(b.build());
}

/** Program.step alone: loss = Σ_rows,columns loss weight · loss of the logit, log-loss where no `DelayPlan` says otherwise (of a head `after` another, the joint one, unless its loss is within the parent); gradients of trainable params and of embedding features. */
export function lowerStep(plan: Plan): Graph {
  const b = new Builder(plan.towers.length);
  const columns = trainedColumns(plan);
  const own = lowerLogits(b, plan, columns, true).logits;
  // A loss within the parent's positives is of the conditional probability.
  const logits = composed(b, plan, own, columns, (head) => plan.heads[head]!.after?.loss === 'within_parent');
  const perColumn = [allRows, columns.length];
  const labels = b.input('labels', 'labels', perColumn);
  const weights = b.input('loss_weights', 'loss_weights', perColumn);
  const headLoss = b.reduce('sum', b.mul(columnLosses(b, plan, columns, logits, labels), weights), [0]);
  const loss = b.reduce('sum', headLoss, [0]);
  b.output('loss', 'loss', loss);
  b.output('head_loss', 'head_loss', headLoss);

  const trainable = new Set(plan.params.filter((param) => param.trainable).map((param) => param.name));
  const learned = learnedFeatures(plan);
  const targets = b.inputs.filter(
    ({ kind, name }) => (kind === 'param' && trainable.has(name)) || (kind === 'feature' && learned.has(name)),
  );
  const gradients = differentiate(
    b,
    loss,
    targets.map((target) => target.value),
  );
  for (const { kind, name, value, tower } of targets) {
    const gradient = gradients.get(value);
    if (gradient !== undefined) b.output(kind === 'param' ? 'param_grad' : 'feature_grad', name, gradient, tower);
  }
  return optimize(b.build());
}

/** Columns of logits with the joint ones of heads that come `after` others. */
function composed(
  b: Builder,
  plan: Plan,
  own: Value,
  columns: readonly LogitColumn[],
  keepsOwn: (head: number) => boolean,
): Value {
  const places = plan.heads.map((_, h) =>
    [...columns.keys()].filter((c) => columns[c]!.head === h && !('isDelay' in columns[c]!)),
  );
  return jointLogits(b, plan.heads, own, columns.length, places, keepsOwn);
}

/** Features that come from embedding tables that are trained: their gradients leave the program. */
function learnedFeatures(plan: Plan): Set<string> {
  const frozen = new Set(plan.tables.filter(({ vectors }) => vectors?.freeze === true).map(({ id }) => id));
  return new Set(
    plan.nodes.flatMap((node) => {
      const feed = feedOf(node);
      return feed === null || feed.kind === 'values' || frozen.has(feed.table) ? [] : [feed.feature];
    }),
  );
}

/** Every node's value. */
function lowerNodes(
  b: Builder,
  plan: Plan,
  training: boolean,
): { readonly context: ProgramContext; readonly valueOf: (id: string) => Value } {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const params = new Map(plan.params.map((param) => [param.name, param]));
  const values = new Map<string, Value>();
  const rows = (tower: number | null): RowAxis =>
    tower === null || plan.towers.length === 1 ? allRows : rowsOf(tower);
  const restrict = (value: Value, tower: number | null): Value =>
    tower === null || b.rows(value)!.tower !== null ? value : b.splitRows(value)[tower]!;
  const context: ProgramContext = {
    b,
    training,
    rows,
    param: (name) => {
      const param = params.get(name);
      if (param === undefined) throw new Error(`no param ${name}`);
      return b.input('param', name, param.shape, param.tower);
    },
    node: (id, tower) => restrict(nodeValue(id), tower),
    feature: (name, dims, tower) => restrict(b.input('feature', name, [allRows, ...dims]), tower),
  };
  function nodeValue(id: string): Value {
    const known = values.get(id);
    if (known !== undefined) return known;
    throw new Error(nodes.has(id) ? `node ${id} is used before it is computed` : `no node ${id}`);
  }
  for (const node of plan.nodes) values.set(node.id, operationOf(node).program(context, node));
  return { context, valueOf: nodeValue };
}

/** The tower's node of the row + the bias node's column, [rows × columns]; and without the latter. */
function lowerLogits(
  b: Builder,
  plan: Plan,
  columns: readonly LogitColumn[],
  training: boolean,
): { readonly logits: Value; readonly withoutBias: Value } {
  const { context, valueOf } = lowerNodes(b, plan, training);
  const towerLogits = plan.towers.map((_, tower) =>
    b.concat(columns.map((column) => context.node(column.logits[tower]!, tower))),
  );
  const withoutBias = b.concatRows(towerLogits);
  if (columns.every((column) => column.bias === null)) return { logits: withoutBias, withoutBias };
  const none = (): Value => b.broadcast(b.constant(0), b.slice(withoutBias, 0, 1));
  const bias = b.concat(columns.map((column) => (column.bias === null ? none() : valueOf(column.bias))));
  return { logits: b.add(withoutBias, bias), withoutBias };
}
