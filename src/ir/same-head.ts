/** Whether a head of one model gives the probability that the head of this name gives in another. */
import { canonicalJson } from './canonical.ts';
import { ancestorsOf } from './composed-heads.ts';
import type { HeadPlan } from './plan.ts';

/**
 * By label, `within` and `after`, and for a head `after` another by those of all that it comes after: what it learns is its probability given
 * the event of its parent.
 * @param name in both; parents are compared by their names too
 */
export function meansTheSame(before: readonly HeadPlan[], after: readonly HeadPlan[], name: string): boolean {
  return statesTheSame(before, after, name) && changedParent(before, after, name) === null;
}

/** The nearest of the heads that a head comes after which states something else than before; null: none does. */
export function changedParent(before: readonly HeadPlan[], after: readonly HeadPlan[], name: string): string | null {
  const at = after.findIndex((head) => head.name === name);
  const parents = at < 0 ? [] : ancestorsOf(after, at).map((h) => after[h]!.name);
  return parents.find((parent) => !statesTheSame(before, after, parent)) ?? null;
}

/** The same, whatever becomes of the heads that it comes after. */
function statesTheSame(before: readonly HeadPlan[], after: readonly HeadPlan[], name: string): boolean {
  const was = before.find((head) => head.name === name);
  const is = after.find((head) => head.name === name);
  return (
    was !== undefined &&
    is !== undefined &&
    was.withinSeconds === is.withinSeconds &&
    was.after?.head === is.after?.head &&
    canonicalJson(was.label) === canonicalJson(is.label)
  );
}
