/** Sequences and what is read of them: kept as they are where nothing about them has changed, and otherwise new. */
import { fieldsOf, inputsOf, weightsOf } from '../ops/index.ts';
import type { GraphNode } from '../ir/plan.ts';
import { entryOf } from '../text/present.ts';
import type { Ledger } from './ledger.ts';
import type { NetworkMove } from './network-move.ts';
import { exactly, type Held, type Recovery, sameUnit } from './recovery.ts';

/** Whether a node is of the steps of a sequence, by the name of its operation. */
export function isOfSteps(node: GraphNode): node is Extract<GraphNode, { readonly op: 'steps' | `step_${string}` }> {
  return node.op === 'steps' || node.op.startsWith('step_');
}

/** @param held of the nodes before */
export function moveSteps(node: GraphNode, move: NetworkMove, held: ReadonlyMap<string, Held>, ledger: Ledger): Held {
  const old = move.old.node(move.counterparts.id(node.id), node.op);
  if (old === null || old.width !== node.width || !isSame(node, old, move, held)) return new Map();
  const [names, before] = [weightsOf(node), weightsOf(old)];
  const sizeOf = (name: string) => entryOf(move.params, name).length;
  if (names.some((name, i) => sizeOf(name) !== move.old.param(before[i]!).length)) return new Map();
  names.forEach((name, i) => {
    const size = sizeOf(name);
    entryOf(move.params, name).set(move.old.param(before[i]!));
    ledger.keepVectors(
      name,
      before[i]!,
      Int32Array.from({ length: size }, (_, k) => k),
    );
    ledger.report(name, 'same', size, size, null);
    ledger.use(before[i]!, size);
  });
  return new Map([[old.id, Array.from({ length: node.width }, (_, unit) => exactly(unit))]]);
}

/** Whether it is computed in the same way of the same values. */
function isSame(node: GraphNode, old: GraphNode, move: NetworkMove, held: ReadonlyMap<string, Held>): boolean {
  // Of nodes of one operation, whose members its fields name.
  const [own, was] = [node, old].map((one) => one as unknown as Readonly<Record<string, unknown>>);
  const named = new Set(['node', 'nodes', 'signal', 'table', 'kernel', 'weight', 'weight?', 'statistic']);
  for (const [name, kind] of fieldsOf(node.op))
    if (!(typeof kind === 'string' && named.has(kind)) && own![name] !== was![name]) return false;
  const [inputs, before] = [inputsOf(node), inputsOf(old)];
  if (inputs.length !== before.length) return false;
  if (!inputs.every((input, i) => isIdentity(held.get(input)?.get(before[i]!)))) return false;
  if (node.op !== 'steps' || old.op !== 'steps') return true;
  const table = move.tables.get(node.table);
  return table !== undefined && table.old === old.table && isIdentity(table.recovery);
}

function isIdentity(recovery: Recovery | undefined): boolean {
  return recovery !== undefined && recovery.every((unit, i) => sameUnit(unit) === i);
}
