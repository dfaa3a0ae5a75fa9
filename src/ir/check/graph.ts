/** The graph of a plan: shapes from node to node, and whose rows each node sees. Every name is there. See check.ts. */
import { boundariesOf } from '../number-bins.ts';
import { inputsOf, operationOf, weightsOf } from '../../ops/index.ts';
import type { Shapes, SignalShape } from '../../ops/operation.ts';
import { ancestorsOf, parentsOf } from '../composed-heads.ts';
import { leafForests } from '../forests.ts';
import type { Plan } from '../plan.ts';
import { entryOf } from '../../text/present.ts';

export function checkGraph(plan: Plan): string | null {
  const towers = plan.towers.length;
  if (towers === 0) return 'it has no tower';
  const widths = new Map<string, number>();
  const shapes = shapesOf(plan, widths);
  const of = (tower: number | null) => tower === null || tower < towers;
  const param = plan.params.find(({ tower }) => !of(tower));
  if (param !== undefined) return `the weight ${param.name} is of tower ${param.tower}, and there are ${towers}`;
  const owner = new Map<string, number | null>(plan.params.map(({ name, tower }) => [`param ${name}`, tower]));
  for (const node of plan.nodes) {
    const { id, tower } = node;
    if (!of(tower)) return `node ${id} is of tower ${tower}, and there are ${towers}`;
    const operation = operationOf(node);
    const joins = operation.joins === true;
    if (joins && (tower !== null || inputsOf(node).length !== towers))
      return `node ${id} joins ${inputsOf(node).length} nodes of ${towers} towers`;
    // What all rows share may enter a tower, never the other way but by a node that joins them all.
    const stranger = [
      ...inputsOf(node).map((name, i) => ({ name: `node ${name}`, reader: joins ? i : tower })),
      ...weightsOf(node).map((name) => ({ name: `param ${name}`, reader: tower })),
    ].find(({ name, reader }) => (owner.get(name) ?? reader) !== reader)?.name;
    if (stranger !== undefined) return `node ${id} sees what is of another tower, ${stranger}`;
    const fault = operation.fault(node, shapes);
    if (fault !== null) return `node ${id} ${fault}`;
    owner.set(`node ${id}`, tower);
    widths.set(id, node.width);
  }
  return outputsFault(plan, widths, owner);
}

function outputsFault(
  plan: Plan,
  widths: ReadonlyMap<string, number>,
  owner: ReadonlyMap<string, number | null>,
): string | null {
  if (plan.outputs.length !== plan.heads.length)
    return `it has ${plan.outputs.length} outputs for ${plan.heads.length} heads`;
  const parents = parentsOf(plan.heads);
  for (const [h, { name, after }] of plan.heads.entries())
    if (after !== undefined && (parents[h]! < 0 || ancestorsOf(plan.heads, h).length === 0))
      return `head ${name} comes after ${after.head}, which is no head before it`;
  for (const [h, output] of plan.outputs.entries()) {
    if (output.head !== plan.heads[h]!.name) return `its outputs are not in the order of its heads: ${output.head}`;
    const { correction, delay } = output;
    if (delay !== undefined && plan.heads[h]!.delay?.kind !== 'exponential')
      return `head ${output.head} has a rate of delays, and no delays`;
    for (const { logits, bias } of [
      output,
      ...(correction?.kind === 'mixture' ? [correction] : []),
      ...(delay === undefined ? [] : [{ ...delay, bias: null }]),
    ]) {
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

function shapesOf(plan: Plan, widths: ReadonlyMap<string, number>): Shapes {
  const weights = new Map(plan.params.map(({ name, shape }) => [name, shape.join()]));
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  const signals = new Map<string, SignalShape>([
    ...plan.signals.map(
      ({ name, encoding }) =>
        [name, encoding.kind === 'vec' ? { ...encoding, boundaries: boundariesOf(encoding) } : encoding] as const,
    ),
    // The leaves of trees come as a list.
    ...leafForests(plan).map(({ name, vocab, trees }) => [name, { kind: 'ids', vocab, max: trees }] as const),
  ]);
  return {
    width: (id) => entryOf(widths, id),
    isOf: (name, ...shape) => name === null || weights.get(name) === shape.join(),
    signal: (name) => entryOf(signals, name),
    table: (id) => entryOf(tables, id),
  };
}
