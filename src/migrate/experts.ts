/** What a new model holds of mixtures of experts: a gate's shares, what it mixed, rows that were joined. */
import type { NodeOf } from '../ops/index.ts';
import { entryOf } from '../text/present.ts';
import type { NetworkMove } from './network-move.ts';
import { exactly, type Held, sameUnit, type UnitRecovery } from './recovery.ts';

type Move = Pick<NetworkMove, 'old' | 'counterparts'>;
type AllHeld = ReadonlyMap<string, Held>;

const NONE: Held = new Map();

/** Shares are those of before where all scores are, in their order. */
export function heldShares({ old: network, counterparts }: Move, held: AllHeld, node: NodeOf<'softmax'>): Held {
  const old = network.node(counterparts.id(node.id), 'softmax');
  if (old === null || old.width !== node.width) return NONE;
  const scores = entryOf(held, node.input).get(network.base(old.input));
  const same = scores?.every((unit, i) => sameUnit(unit) === i) ?? false;
  return same ? new Map([[old.id, scores!]]) : NONE;
}

/** A mixture of the same experts by the same shares. */
export function heldMixture(move: Move, held: AllHeld, node: NodeOf<'mix'>): Held {
  const old = move.old.node(move.counterparts.id(node.id), 'mix');
  if (old === null || !entryOf(held, node.gate).has(old.gate)) return NONE;
  return heldTogether(move, held, node, old);
}

export function heldRows(move: Move, held: AllHeld, node: NodeOf<'join_towers'>): Held {
  const old = move.old.node(move.counterparts.id(node.id), 'join_towers');
  return old === null ? NONE : heldTogether(move, held, node, old);
}

/** A unit is what it was where that unit of every input is, input by input. */
function heldTogether(
  { old: network }: Move,
  held: AllHeld,
  node: NodeOf<'mix' | 'join_towers'>,
  old: NodeOf<'mix' | 'join_towers'>,
): Held {
  if (old.inputs.length !== node.inputs.length) return NONE;
  const recoveries = node.inputs.map((input, i) => entryOf(held, input).get(network.base(old.inputs[i]!)));
  const [first] = recoveries;
  if (first === undefined || recoveries.includes(undefined)) return NONE;
  return new Map([
    [
      old.id,
      first.map((unit, u): UnitRecovery => {
        const at = sameUnit(unit);
        return at !== null && recoveries.every((recovery) => sameUnit(recovery![u]) === at) ? exactly(at) : null;
      }),
    ],
  ]);
}
