/** What is permuted as one: a raw column with every signal that reads it, the signals of a group, signals that say the same. */
import { leafForests } from '../ir/forests.ts';
import { inputNames } from '../ir/signal-inputs.ts';
import { unescapedName } from '../ir/node-path.ts';
import type { GraphNode, Plan } from '../ir/plan.ts';
import { inputsOf, signalOf } from '../ops/index.ts';

export interface Unit {
  readonly kind: 'signal' | 'group' | 'set';
  /** Of a signal its name, `hour + weekday` where several read one column; of a group its name; of a set its signals'. */
  readonly name: string;
  /** Everything that moves, sorted. */
  readonly signals: readonly string[];
  /** request: every signal has one value for all rows of a request. */
  readonly side: 'request' | 'candidate';
}

/** Above it, permuting one signal alone shows rows that don't exist, and its twin covers for it. */
export const STRONG = 0.7;

/** Signals that reach a logit, directly, in a cross of a baseline or through its trees; crosses have no value of their own. */
export function readSignals(plan: Plan): Set<string> {
  const read = new Set(plan.nodes.map(signalOf));
  // Trees next to a network read what it reads.
  const everything = leafForests(plan).length > 0;
  const used = new Set<string>();
  for (const signal of plan.signals) {
    if (!everything && !read.has(signal.name)) continue;
    for (const name of signal.cross ?? [signal.name]) used.add(name);
  }
  return used;
}

/** One unit a raw column, sorted by name. @param used signals to look at: those of the graph, and a calibrator's. */
export function columnUnits(plan: Plan, used: ReadonlySet<string>): Unit[] {
  const units: { readonly inputs: readonly string[]; readonly signals: readonly string[] }[] = [];
  for (const signal of plan.signals) {
    if (!used.has(signal.name) || signal.cross !== undefined) continue;
    const inputs = inputNames(signal);
    // A list and its weights move together, and whatever else reads one of the two.
    const shared = units.filter((unit) => unit.inputs.some((input) => inputs.includes(input)));
    for (const unit of shared) units.splice(units.indexOf(unit), 1);
    units.push({
      inputs: [...shared.flatMap((unit) => unit.inputs), ...inputs],
      signals: [...shared.flatMap((unit) => unit.signals), signal.name],
    });
  }
  return units
    .map(({ signals }) => [...signals])
    .map((signals) => unitOf(plan, 'signal', signals.sort().join(' + '), signals))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The groups of the model and the bias tower, each with the whole units of its members: what else reads their columns moves with them.
 * Groups of one unit are that unit and left out.
 */
export function groupUnits(plan: Plan, columns: readonly Unit[]): Unit[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const groups: Unit[] = [];
  for (const node of plan.nodes) {
    const name = node.id === 'bias/layer.0' ? 'bias' : groupOf(node.id);
    if (name === undefined) continue;
    const members = signalsBelow(node, nodes);
    const moved = columns.filter((unit) => unit.signals.some((signal) => members.has(signal)));
    if (moved.length > 1)
      groups.push(
        unitOf(
          plan,
          'group',
          name,
          moved.flatMap((unit) => unit.signals),
        ),
      );
  }
  return groups.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Units linked by associations above STRONG, directly or through others; those that are a group already are left out.
 * @param association of two units by index.
 */
export function associatedUnits(
  plan: Plan,
  columns: readonly Unit[],
  groups: readonly Unit[],
  association: (a: number, b: number) => number,
): Unit[] {
  const component = columns.map((_, i) => i);
  const find = (i: number): number => (component[i] === i ? i : (component[i] = find(component[i]!)));
  for (let a = 0; a < columns.length; a++)
    for (let b = 0; b < a; b++) if (association(a, b) > STRONG) component[find(a)] = find(b);
  const sets = new Map<number, Unit[]>();
  columns.forEach((unit, i) => sets.set(find(i), [...(sets.get(find(i)) ?? []), unit]));
  const known = new Set(groups.map((group) => group.signals.join('\n')));
  return [...sets.values()]
    .filter((members) => members.length > 1)
    .map((members) =>
      unitOf(
        plan,
        'set',
        members.map((unit) => unit.name).join(', '),
        members.flatMap((unit) => unit.signals),
      ),
    )
    .filter((set) => !known.has(set.signals.join('\n')));
}

function unitOf(plan: Plan, kind: Unit['kind'], name: string, names: readonly string[]): Unit {
  const signals = [...names].sort();
  const request = plan.signals
    .filter((signal) => signals.includes(signal.name))
    .every((signal) => signal.side === 'request');
  return { kind, name, signals, side: request ? 'request' : 'candidate' };
}

function signalsBelow(node: GraphNode, nodes: ReadonlyMap<string, GraphNode>): Set<string> {
  const signals = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: GraphNode): void => {
    if (seen.has(at.id)) return;
    seen.add(at.id);
    const signal = signalOf(at);
    if (signal !== null) signals.add(signal);
    for (const id of inputsOf(at)) {
      const below = nodes.get(id);
      if (below !== undefined) visit(below);
    }
  };
  visit(node);
  return signals;
}

/** The group whose layer a node is; undefined: none. */
function groupOf(id: string): string | undefined {
  const name = /^group\.([^/]+)\/dense$/.exec(id)?.[1];
  return name === undefined ? undefined : unescapedName(name);
}
