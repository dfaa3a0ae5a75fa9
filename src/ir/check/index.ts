/**
 * Whether a plan from a file hangs together: names are there once, shapes fit from node to node, constants have the sizes that they are
 * used with. Its schema holds. What passes is of bounded size, and neither lowering nor an encoder meets a case that they don't know.
 */
import { checkGraph } from './graph.ts';
import { checkSignals } from './signals.ts';
import { leafForests } from '../forests.ts';
import { inputsOf, operationOf } from '../../ops/index.ts';
import type { Plan } from '../plan.ts';

/** Numbers of a row in memory: signals, pooled entries, activations. A layer has 65,536 at most. */
const MOST_NUMBERS = 2 ** 22;
/** Signals, nodes, the edges between them, sources; thousands are a large model. */
const MOST_PARTS = 50_000;
const MOST_SIGNALS = 10_000;

/** Before anything else is looked at: checks take longer than in proportion to the parts. In words; null: there are not too many. */
export function sizeFault(plan: Plan): string | null {
  const edges = plan.nodes.reduce((sum, node) => sum + inputsOf(node).length, 0);
  const crossed = plan.signals.reduce((sum, { cross }) => sum + (cross?.length ?? 0), 0);
  const parts =
    plan.signals.length +
    (plan.forests ?? []).length +
    crossed +
    plan.nodes.length +
    edges +
    plan.towers.length * (plan.heads.length + 1) +
    (plan.data?.source?.values.length ?? 0);
  if (plan.signals.length > MOST_SIGNALS)
    return `it has ${plan.signals.length} signals, and at most ${MOST_SIGNALS} are read`;
  return parts > MOST_PARTS
    ? `it has ${parts} signals, nodes, edges and sources, and at most ${MOST_PARTS} are read`
    : null;
}

/** The first thing that is wrong, in words; null: nothing is. Every name that is used is there. */
export function planFault(plan: Plan): string | null {
  const twice = duplicate(plan);
  if (twice !== null) return twice;
  const fault = checkSignals(plan) ?? checkGraph(plan);
  if (fault !== null) return fault;
  const numbers = rowNumbers(plan);
  return numbers > MOST_NUMBERS ? `a row takes ${numbers} numbers, and at most ${MOST_NUMBERS} are computed` : null;
}

/** Numbers that a row takes in memory while it is scored. */
export function rowNumbers(plan: Plan): number {
  let numbers = 0;
  for (const { encoding } of plan.signals)
    numbers += encoding.kind === 'vec' ? encoding.width : encoding.kind === 'id' ? 1 : 2 * encoding.max;
  for (const { trees } of leafForests(plan)) numbers += 2 * trees;
  for (const node of plan.nodes) numbers += operationOf(node).kept(node);
  return numbers;
}

function duplicate(plan: Plan): string | null {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['inputs', plan.inputs.map(({ name }) => name)],
    ['vocabularies', plan.vocabs.map(({ id }) => id)],
    ['tables and weights', [...plan.tables.map(({ id }) => id), ...plan.params.map(({ name }) => name)]],
    ['signals', [...plan.signals, ...(plan.forests ?? [])].map(({ name }) => name)],
    ['nodes', plan.nodes.map(({ id }) => id)],
    ['heads', plan.heads.map(({ name }) => name)],
    ['towers', plan.towers.map(({ name }) => name)],
    ['sources', plan.data?.source?.values ?? []],
  ];
  for (const [what, names] of lists) {
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) return `two ${what} are called ${name}`;
      seen.add(name);
    }
  }
  return null;
}
