/** Experts and gates of a plan, read back from the ids that `lower/experts.ts` gives their nodes. */
import type { NodeOf } from '../ops/index.ts';
import { unescapedName } from './node-path.ts';
import type { GraphNode, Plan } from './plan.ts';

/** Experts that belong together: the shared ones of a level, or those of a source or a head. */
export interface ExpertsOf {
  /** From 0. */
  readonly level: number;
  readonly of: 'shared' | 'source' | 'head';
  /** Of the tower or the head; null: shared. */
  readonly name: string | null;
}

export interface Expert extends ExpertsOf {
  /** From 0, among those that belong together. */
  readonly number: number;
}

/** A softmax over the experts that it sees. */
export interface Gate {
  /** Node of its shares. */
  readonly id: string;
  /** Level of the experts that it mixes, from 0. */
  readonly level: number;
  /** What its mixture is for: the tower or head above (`output`), or experts of the next level: shared ones, or those of a source or a head. */
  readonly feeds: 'output' | 'shared' | 'source' | 'head';
  /** Index in `Plan.towers`: it sees that tower's rows alone. null: all rows. */
  readonly tower: number | null;
  /** null: it is not a head's own. */
  readonly head: string | null;
  /** Of what `correct base` learns of the base's negatives. */
  readonly baseNegative: boolean;
  /** In the order of its shares. */
  readonly experts: readonly Expert[];
}

const EXPERT = /^bottom\/level\.(\d+)\/(?:shared|(tower|head)\.([^/]+))\/expert\.(\d+)\//;
const HEAD = /(?:^|\/)head\.([^/]+)/;

/** null: the node is not of an expert. */
export function expertOf(id: string): Expert | null {
  const found = EXPERT.exec(id);
  if (found === null) return null;
  const [, level, kind, name, number] = found;
  return {
    level: Number(level),
    of: kind === undefined ? 'shared' : kind === 'tower' ? 'source' : 'head',
    name: name === undefined ? null : unescapedName(name),
    number: Number(number),
  };
}

/** Every expert once, by the node of its first layer. */
export function expertsIn(nodes: readonly GraphNode[]): Expert[] {
  return nodes.flatMap(({ id }) => (id.endsWith('/layer.0') ? (expertOf(id) ?? []) : []));
}

/** Names of experts that belong together: `shared`, `standard`, and `head click` where `click` alone may also be something else. */
export function expertNames(all: Iterable<ExpertsOf>): (of: ExpertsOf) => string {
  const kinds = new Map<string, Set<ExpertsOf['of']>>();
  for (const { of, name } of all) kinds.set(name ?? 'shared', (kinds.get(name ?? 'shared') ?? new Set()).add(of));
  return ({ of, name }) => (name === null ? 'shared' : (kinds.get(name)?.size ?? 0) > 1 ? `${of} ${name}` : name);
}

/** In the plan's order. */
export function gatesOf({ nodes }: Pick<Plan, 'nodes'>): Gate[] {
  return nodes.flatMap((node) => (node.op === 'mix' ? gateOf(node) : []));
}

function gateOf({ id, inputs, gate, tower }: NodeOf<'mix'>): Gate {
  const between = /^bottom\/level\.\d+\/(shared|tower|head)/.exec(id)?.[1];
  const head = HEAD.exec(id)?.[1];
  const experts = inputs.flatMap((input) => expertOf(input) ?? []);
  return {
    id: gate,
    level: experts[0]?.level ?? 0,
    feeds: between === undefined ? 'output' : between === 'tower' ? 'source' : (between as 'shared' | 'head'),
    tower,
    head: head === undefined ? null : unescapedName(head),
    baseNegative: id.includes('/base_negative/'),
    experts,
  };
}
