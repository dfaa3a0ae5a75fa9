/** What is scored and trained: a logit a head, two for a head that `correct base` mixes, and in training one for each member of an ensemble. */
import { entryOf } from '../text/present.ts';
import type { Plan } from './plan.ts';

/** One column of logits. */
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

/** One column of the training step's logits, labels and loss weights. */
export interface TrainedColumn extends LogitColumn {
  /** What the column's loss counts in that of its head: 1 / members of an ensemble. */
  readonly part: number;
  /** Set where it is no logit of a probability but u of `DelayPlan`: it has no loss of its own. */
  readonly isDelay?: true;
}

/** The columns of `logitColumns`, those of an ensemble by its members; then for each output with a delay the column of u, whose labels are delays. */
export function trainedColumns(plan: Pick<Plan, 'nodes' | 'outputs'>): TrainedColumn[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const delays = plan.outputs.flatMap(({ delay }, head): TrainedColumn[] =>
    delay === undefined ? [] : [{ head, base: null, logits: delay.logits, bias: null, part: 0, isDelay: true }],
  );
  const own = logitColumns(plan).flatMap((column): TrainedColumn[] => {
    // By tower: all have as many members as the bottom.
    const members = column.logits.map((id) => {
      const node = entryOf(nodes, id);
      return node.op === 'ensemble' ? node.inputs : [id];
    });
    const count = Math.max(...members.map((ids) => ids.length));
    return Array.from({ length: count }, (_, m) => ({
      ...column,
      logits: members.map((ids) => ids[m % ids.length]!),
      part: 1 / count,
    }));
  });
  return [...own, ...delays];
}
