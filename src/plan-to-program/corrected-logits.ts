/** `correct base`: logits of the downsampled log to logits of the whole one, as operations of the forward graph. */
import { baseHead } from '../ir/base-negatives.ts';
import type { Plan } from '../ir/plan.ts';
import type { Builder } from '../program/builder.ts';
import type { Value } from '../program/graph.ts';

/**
 * @param columns [rows × columns of `logitColumns`].
 * @returns [rows × heads]: ln q − ln(1 − q) by the formulas of `CorrectionPlan`, with both logarithms as sums of exponentials, so that it is
 * finite wherever the logits are.
 */
export function correctedLogits(b: Builder, plan: Plan, columns: Value): Value {
  if (plan.outputs.every(({ correction }) => correction === undefined)) return columns;
  const { keep } = plan.sampling!;
  const column = (index: number): Value => b.slice(columns, index, 1);
  const base = b.add(column(baseHead(plan)), b.constant(Math.log(keep)));
  const yes = logSigmoid(b, base);
  const no = logSigmoid(b, b.unary('neg', base));
  let mixtures = 0;
  return b.concat(
    plan.outputs.map(({ correction }, head): Value => {
      const z = column(head);
      switch (correction?.kind) {
        case undefined:
          return z;
        case 'base':
          return base;
        case 'implies': {
          // q = σ(z)·f with f = q_0 + w·(1−q_0); dividing q and 1−q by σ(z): f, and e^−z + 1 − f = e^−z + (1−w)·(1−q_0).
          const kept = logAddExp(b, yes, b.add(no, b.constant(Math.log(keep))));
          return b.sub(kept, logAddExp(b, b.unary('neg', z), b.add(no, b.constant(Math.log1p(-keep)))));
        }
        case 'mixture': {
          const other = column(plan.outputs.length + mixtures++);
          const positive = logAddExp(b, b.add(yes, logSigmoid(b, z)), b.add(no, logSigmoid(b, other)));
          const negative = logAddExp(
            b,
            b.add(yes, logSigmoid(b, b.unary('neg', z))),
            b.add(no, logSigmoid(b, b.unary('neg', other))),
          );
          return b.sub(positive, negative);
        }
      }
    }),
  );
}

/** ln σ(x) = −softplus(−x). */
function logSigmoid(b: Builder, x: Value): Value {
  return b.unary('neg', b.unary('softplus', b.unary('neg', x)));
}

/** ln(eˣ + eʸ) = max(x, y) + softplus(−|x − y|). */
function logAddExp(b: Builder, x: Value, y: Value): Value {
  const distance = b.binary('max', b.sub(x, y), b.sub(y, x));
  return b.add(b.binary('max', x, y), b.unary('softplus', b.unary('neg', distance)));
}
