/** `correct batch` adds a constant to each logit: it goes into the logit's own bias, so that nothing that reads weights needs to know. */
import type { GraphNode, Plan } from '../../ir/plan.ts';
import { inputsOf } from '../../ops/index.ts';
import type { Weights } from '../weights.ts';

/** The same weights with the offsets [tower][head] in the biases; the tensors that change are copies. */
export function foldOffsets(plan: Plan, weights: Weights, offsets: readonly (readonly number[])[] | null): Weights {
  if (offsets === null) return weights;
  const params = new Map(weights.params);
  const names = offsetParams(plan);
  offsets.forEach((heads, tower) =>
    heads.forEach((offset, head) => {
      for (const name of names[tower]![head]!)
        params.set(
          name,
          (params.get(name) as Float32Array).map((bias) => bias + offset),
        );
    }),
  );
  return { ...weights, params };
}

/** By tower and head: biases of one element that the logit, and nothing else, moves with one to one where all of them move; one for each member of an ensemble. */
export function offsetParams(plan: Plan): string[][][] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const readers = readerCounts(plan);
  return plan.towers.map((_, tower) =>
    plan.outputs.map(({ head, logits }) => {
      const found = biasesOf(logits[tower] as string, nodes, readers);
      if (found === null) throw new Error(`the logit of head '${head}' has no bias of its own`);
      return found;
    }),
  );
}

function biasesOf(
  id: string,
  nodes: ReadonlyMap<string, GraphNode>,
  readers: ReadonlyMap<string, number>,
): string[] | null {
  const node = nodes.get(id);
  if (node === undefined || (readers.get(id) ?? 0) > 1) return null;
  if (node.op === 'dense')
    return node.activation === 'none' && node.width === 1 && node.bias !== null ? [node.bias] : null;
  if (node.op === 'ensemble') {
    const members = node.inputs.map((input) => biasesOf(input, nodes, readers));
    return members.some((found) => found === null) ? null : members.flatMap((found) => found!);
  }
  if (node.op !== 'sum' || new Set(node.inputs).size < node.inputs.length) return null;
  for (const input of node.inputs) {
    const found = biasesOf(input, nodes, readers);
    if (found !== null) return found;
  }
  return null;
}

/** How often each node is read, by other nodes or as a logit. */
function readerCounts(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  const read = (id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const node of plan.nodes) inputsOf(node).forEach(read);
  for (const { logits, bias } of plan.outputs) {
    logits.forEach(read);
    if (bias !== null) read(bias);
  }
  return counts;
}
