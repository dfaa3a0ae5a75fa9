/** Which rows are negatives of the base that `sampling` thins out. */
import type { Plan } from './plan.ts';

type Sampled = Pick<Plan, 'sampling'> & { readonly heads: readonly { readonly name: string }[] };

/** Index of the base in plan.heads; −1 where there is none, or it is any head. */
export function baseHead({ sampling, heads }: Sampled): number {
  const base = sampling?.base ?? null;
  return base === null ? -1 : heads.findIndex(({ name }) => name === base);
}

/**
 * Of rows with labels [rows × heads] (0, 1, or NaN where unobserved). Base HEAD: its label is 0. Base any: no head's label is 1 and at
 * least one is 0. An unobserved label doesn't count: a head that does not exist on a source must not keep all of that source's negatives.
 */
export function baseNegatives(plan: Sampled): (labels: ArrayLike<number>, row: number) => boolean {
  const heads = plan.heads.length;
  if (plan.sampling === null) return () => false;
  if (plan.sampling.base !== null) {
    const head = baseHead(plan);
    if (head < 0) throw new Error(`the sampling base '${plan.sampling.base}' is no head of the plan`);
    return (labels, row) => labels[row * heads + head] === 0;
  }
  return (labels, row) => {
    let observed = false;
    for (let h = row * heads; h < (row + 1) * heads; h++) {
      const label = labels[h] as number;
      if (label > 0) return false;
      if (label === 0) observed = true;
    }
    return observed;
  };
}
