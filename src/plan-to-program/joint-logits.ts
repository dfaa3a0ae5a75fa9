/** Heads that come `after` another: their joint logits, as operations of a graph. */
import { parentsFirst, parentsOf } from '../ir/composed-heads.ts';
import type { Plan } from '../ir/plan.ts';
import type { Builder } from '../program/builder.ts';
import type { Value } from '../program/graph.ts';

/**
 * The joint logit L of a head by that of its parent a and its own m, σ(L) = σ(a)·σ(m) (`AfterPlan`), for a column of each head.
 * L = a − softplus(softplus(a) − m) is finite wherever a and m are.
 * @param columns [rows × columns], where `places[h]` is the place of head h
 * @param keepsOwn whether a head's column stays m
 * @returns [rows × columns] in the same order; the same value where no head is composed.
 */
export function jointLogits(
  b: Builder,
  heads: Plan['heads'],
  columns: Value,
  width: number,
  places: readonly (readonly number[])[],
  keepsOwn: (head: number) => boolean,
): Value {
  const order = parentsFirst(heads);
  if (order.length === 0) return columns;
  const parents = parentsOf(heads);
  const own = Array.from({ length: width }, (_, c) => b.slice(columns, c, 1));
  const joint = [...own];
  for (const h of order) {
    places[h]!.forEach((place, member) => {
      const a = joint[places[parents[h]!]![member]!]!;
      const nested = b.unary('softplus', b.sub(b.unary('softplus', a), own[place]!));
      joint[place] = b.sub(a, nested);
    });
  }
  const isOwn = new Set(places.flatMap((of, h) => (keepsOwn(h) ? of : [])));
  return b.concat(joint.map((value, c) => (isOwn.has(c) ? own[c]! : value)));
}
