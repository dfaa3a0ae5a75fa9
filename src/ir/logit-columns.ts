/** What is trained: a logit a head, and two for a head that `correct base` mixes. */
import type { Plan } from './plan.ts';

/** One column of the training step's logits, labels and loss weights. */
export interface LogitColumn {
  /** Index in plan.heads. */
  readonly head: number;
  /** Trained only where the base's label is this; null: wherever the head is observed. */
  readonly base: 0 | 1 | null;
  /** One node per tower, and the bias node, as in `OutputPlan`. */
  readonly logits: readonly string[];
  readonly bias: string | null;
}

/** Column h is head h's own logit; after the heads come those of m_0 of mixtures, in the heads' order. */
export function logitColumns({ outputs }: Pick<Plan, 'outputs'>): LogitColumn[] {
  const own = outputs.map(({ logits, bias, correction }, head): LogitColumn => ({
    head,
    base: correction?.kind === 'mixture' ? 1 : null,
    logits,
    bias,
  }));
  const others = outputs.flatMap(({ correction }, head): LogitColumn[] =>
    correction?.kind === 'mixture' ? [{ head, base: 0, logits: correction.logits, bias: correction.bias }] : [],
  );
  return [...own, ...others];
}
