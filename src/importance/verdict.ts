/** From estimates to words. */
import { benjaminiHochberg, holm } from '../math/multiple-testing.ts';
import type { Estimate } from './pair-variance.ts';
import { studentQuantile, studentTail } from '../math/student.ts';

/**
 * useful: the loss grows without it (Benjamini–Hochberg over a head's units). harmful: it shrinks (Holm). nothing: whatever it does is
 * within the tolerance. unclear: neither can be said. unmoved: it can't be permuted, having one value in each stratum.
 */
export type Verdict = 'useful' | 'harmful' | 'nothing' | 'unclear' | 'unmoved';

export const LEVEL = 0.95;
/** Of AUC: what no one would notice. */
export const AUC_TOLERANCE = 0.0005;
/**
 * Of log-loss, as a share of the entropy of the head's rate: a signal may move the level of all predictions and leave their ranking,
 * which AUC doesn't see. An AUC of .0005 goes with about half of this.
 */
export const LOSS_TOLERANCE = 0.001;
const SIGNIFICANCE = 0.05;

export interface Effect {
  /** Positive: the model is better with the signal than with a stranger's value. */
  readonly change: number;
  /** 95 %, by Student's t with the clusters' degrees of freedom. */
  readonly interval: readonly [number, number];
  readonly standardError: number;
}

export function effectOf(estimate: Estimate): Effect {
  const half = studentQuantile((1 + LEVEL) / 2, estimate.dof) * estimate.standardError;
  return {
    change: estimate.mean,
    interval: [estimate.mean - half, estimate.mean + half],
    standardError: estimate.standardError,
  };
}

export interface Judged {
  readonly verdict: Verdict;
  /** One-sided, on log-loss, adjusted over the head's units. */
  readonly useful: number;
  readonly harmful: number;
}

export interface Candidate {
  readonly logLoss: Estimate;
  /** null where a class is missing. */
  readonly auc: Estimate | null;
  readonly unmoved: boolean;
  /** Too few rows got another value for "it does nothing" to be said of them. */
  readonly barelyMoved: boolean;
}

/** @param entropy of the head's rate, in nats: what LOSS_TOLERANCE is a share of. */
export function judge(candidates: readonly Candidate[], entropy: number): Judged[] {
  const tests = candidates.filter((c) => !c.unmoved);
  const useful = benjaminiHochberg(tests.map(({ logLoss: e }) => tail(e.mean, e)));
  const harmful = holm(tests.map(({ logLoss: e }) => tail(-e.mean, e)));
  return candidates.map((candidate) => {
    if (candidate.unmoved) return { verdict: 'unmoved', useful: 1, harmful: 1 };
    const i = tests.indexOf(candidate);
    const p = { useful: useful[i]!, harmful: harmful[i]! };
    return { verdict: verdictOf(candidate, p, entropy), ...p };
  });
}

function verdictOf(
  { auc, logLoss, barelyMoved }: Candidate,
  p: { readonly useful: number; readonly harmful: number },
  entropy: number,
): Verdict {
  // First: with enough rows everything is significant, and what is significant may still be nothing.
  if (
    auc !== null &&
    !barelyMoved &&
    within(effectOf(auc), AUC_TOLERANCE) &&
    within(effectOf(logLoss), LOSS_TOLERANCE * entropy)
  )
    return 'nothing';
  if (p.useful <= SIGNIFICANCE) return 'useful';
  if (p.harmful <= SIGNIFICANCE) return 'harmful';
  return 'unclear';
}

function within({ interval: [low, high] }: Effect, tolerance: number): boolean {
  return low >= -tolerance && high <= tolerance;
}

function tail(mean: number, { standardError, dof }: Estimate): number {
  if (standardError > 0) return studentTail(mean / standardError, dof);
  return mean > 0 ? 0 : 1;
}
