/** The graph of a plan: shapes from node to node, and whose rows each node sees. Every name is there. See check.ts. */
import { inputsOf, paramNames } from '../cost.ts';
import type { GraphNode, Plan } from '../plan.ts';

interface Known {
  readonly plan: Plan;
  readonly widths: Map<string, number>;
  readonly shapes: ReadonlyMap<string, string>;
  readonly signals: ReadonlyMap<string, Plan['signals'][number]['encoding']>;
  readonly tables: ReadonlyMap<string, Plan['tables'][number]>;
}

export function checkGraph(plan: Plan): string | null {
  const towers = plan.towers.length;
  if (towers === 0) return 'it has no tower';
  const known: Known = {
    plan,
    widths: new Map(),
    shapes: new Map(plan.params.map(({ name, shape }) => [name, shape.join()])),
    signals: new Map([
      ...plan.signals.map(({ name, encoding }) => [name, encoding] as const),
      ...(plan.forests ?? []).map(
        ({ name, vocab, trees }) =>
          [name, { kind: 'ids', vocab, max: trees, keep: 'first', pool: 'sum', split: null }] as const,
      ),
    ]),
    tables: new Map(plan.tables.map((table) => [table.id, table])),
  };
  const of = (tower: number | null) => tower === null || tower < towers;
  const param = plan.params.find(({ tower }) => !of(tower));
  if (param !== undefined) return `the weight ${param.name} is of tower ${param.tower}, and there are ${towers}`;
  const owner = new Map<string, number | null>(plan.params.map(({ name, tower }) => [`param ${name}`, tower]));
  for (const node of plan.nodes) {
    const { id, tower } = node;
    if (!of(tower)) return `node ${id} is of tower ${tower}, and there are ${towers}`;
    // What all rows share may enter a tower, never the other way.
    const stranger = [
      ...inputsOf(node).map((name) => `node ${name}`),
      ...paramNames(node).map((name) => `param ${name}`),
    ].find((name) => (owner.get(name) ?? tower) !== tower);
    if (stranger !== undefined) return `node ${id} sees what is of another tower, ${stranger}`;
    const fault = shapeFault(known, node);
    if (fault !== null) return `node ${id} ${fault}`;
    owner.set(`node ${id}`, tower);
    known.widths.set(id, node.width);
  }
  return outputsFault(plan, known.widths, owner);
}

function outputsFault(
  plan: Plan,
  widths: ReadonlyMap<string, number>,
  owner: ReadonlyMap<string, number | null>,
): string | null {
  if (plan.outputs.length !== plan.heads.length)
    return `it has ${plan.outputs.length} outputs for ${plan.heads.length} heads`;
  for (const [h, output] of plan.outputs.entries()) {
    if (output.head !== plan.heads[h]!.name) return `its outputs are not in the order of its heads: ${output.head}`;
    const { correction } = output;
    for (const { logits, bias } of [output, ...(correction?.kind === 'mixture' ? [correction] : [])]) {
      if (logits.length !== plan.towers.length)
        return `head ${output.head} has ${logits.length} logits for ${plan.towers.length} towers`;
      for (const [tower, id] of [...logits.entries(), ...(bias === null ? [] : [[null, bias] as const])]) {
        if (widths.get(id) !== 1) return `head ${output.head} comes from ${id}, which is not one number`;
        const of = owner.get(`node ${id}`) ?? null;
        if (of !== null && of !== tower) return `head ${output.head} comes from ${id}, which is of another tower`;
      }
    }
    if (correction !== undefined && plan.sampling === null)
      return `head ${output.head} is corrected for sampling, and there is none`;
  }
  return null;
}

/** What of a node's shape does not fit, as the rest of a sentence. */
function shapeFault({ widths, shapes, signals, tables }: Known, node: GraphNode): string | null {
  const { width } = node;
  const widthOf = (id: string) => widths.get(id)!;
  const isOf = (name: string | null, ...shape: number[]) => name === null || shapes.get(name) === shape.join();
  const same = (ids: readonly string[]) => ids.every((id) => widthOf(id) === width);
  const WEIGHTS = 'has weights of another shape';
  const WIDTH = 'is not as wide as what it reads';
  switch (node.op) {
    case 'input': {
      const encoding = signals.get(node.signal)!;
      return encoding.kind === 'vec' && encoding.width === width ? null : `does not fit the signal ${node.signal}`;
    }
    case 'lookup':
    case 'pool': {
      const encoding = signals.get(node.signal)!;
      const table = tables.get(node.table)!;
      if (encoding.kind !== (node.op === 'lookup' ? 'id' : 'ids') || encoding.vocab !== table.vocab)
        return `does not fit the signal ${node.signal}`;
      if (table.width !== width) return `is not as wide as the table ${node.table}`;
      if (node.op === 'lookup') return null;
      if (encoding.kind !== 'ids' || node.max !== encoding.max) return `does not fit the signal ${node.signal}`;
      if ((node.pool === 'attention') !== (node.query !== null))
        return 'has a query without attention, or none with it';
      return isOf(node.query, width) ? null : WEIGHTS;
    }
    case 'concat':
      return node.inputs.reduce((sum, id) => sum + widthOf(id), 0) === width ? null : WIDTH;
    case 'dense':
      return isOf(node.kernel, widthOf(node.input), width) && isOf(node.bias, width) ? null : WEIGHTS;
    case 'sum':
    case 'product':
    case 'bi_interaction':
      return same(node.inputs) ? null : WIDTH;
    case 'cross':
      if (!same([node.x0, node.input])) return WIDTH;
      return isOf(node.kernel, width, width) && isOf(node.bias, width) ? null : WEIGHTS;
    case 'batch_norm':
    case 'layer_norm': {
      if (!same([node.input])) return WIDTH;
      if (!(node.epsilon > 0)) return 'divides by nothing';
      const weights =
        node.op === 'batch_norm' ? [node.gamma, node.beta, node.mean, node.variance] : [node.gamma, node.beta];
      return weights.every((name) => isOf(name, width)) ? null : WEIGHTS;
    }
    case 'activation':
    case 'dropout':
      return same([node.input]) ? null : WIDTH;
  }
}
