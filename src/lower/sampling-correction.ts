/** `correct base`: how each head is corrected, by what the lock has counted. */
import type { HeadCounts, Lock } from '../ir/lock.ts';
import type { CheckedModel } from '../language/semantics/model.ts';
import type { CorrectionPlan, OutputPlan, SamplingPlan } from '../ir/plan.ts';

/**
 * Positives of a head that must all be the base's before it is held to imply it: with none in 300, the share of others is under 1 %
 * (the rule of three, 95 %). With fewer, or without a lock, it is mixed, which is right in any case and only costs a second logit. The rule
 * is of rows: one that weighs 300 is one observation.
 */
const IMPLYING_POSITIVES = 300;

export type CorrectionKind = CorrectionPlan['kind'] | 'none';

/** By head; empty unless the model samples and corrects by `base`. */
export function correctionKinds(
  { sampling, heads }: Pick<CheckedModel, 'sampling' | 'heads'>,
  lock: Lock | null,
): Map<string, CorrectionKind> {
  if (sampling === null || sampling.correct !== 'base' || sampling.keep >= 1) return new Map();
  return new Map(
    heads.map(({ name, after }) => [
      name,
      // Given its parent's event a head is sampled by nothing: the base comes before it, and its positives are all kept.
      after !== undefined ? 'none' : name === sampling.base ? 'base' : kindOf(countsOf(lock, name), sampling),
    ]),
  );
}

function kindOf(counts: HeadCounts | null, sampling: SamplingPlan): CorrectionKind {
  const negative = onNegatives(counts, sampling);
  if (counts === null || negative === null || (counts.positiveRows ?? counts.positives) < IMPLYING_POSITIVES)
    return 'mixture';
  if (negative.observed === 0) return 'none';
  return negative.positives === 0 ? 'implies' : 'mixture';
}

export function countsOf(lock: Lock | null, head: string): HeadCounts | null {
  return lock !== null && Object.hasOwn(lock.heads, head) ? lock.heads[head]! : null;
}

/** A head's counts over the base's negatives; null where the lock has none. */
export function onNegatives(
  counts: HeadCounts | null,
  { base }: SamplingPlan,
): { readonly observed: number; readonly positives: number } | null {
  return counts?.baseNegatives?.find((other) => other.base === base) ?? null;
}

/** The correction of an output whose mixture, if it is one, has these logits for m_0. */
export function correctionOf(
  kind: CorrectionKind | undefined,
  otherwise: Pick<OutputPlan, 'logits' | 'bias'> | undefined,
): Pick<OutputPlan, 'correction'> {
  if (kind === undefined || kind === 'none') return {};
  return { correction: kind === 'mixture' ? { kind, logits: otherwise!.logits, bias: otherwise!.bias } : { kind } };
}
