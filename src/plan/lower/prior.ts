/** Where a head's logit starts. */
import type { Lock } from '../../lock/schema.ts';
import type { Init } from '../schema.ts';

/**
 * The log-odds of the head's rate in the training part, so that training doesn't spend its first steps on finding out that
 * clicks are rare (the prior π of Lin et al. 2017, "Focal loss", section 3.3). One is added to either class: finite with one
 * class only. Without a lock, or for a head that it doesn't know: 0.
 */
export function priorLogit(lock: Lock | null, head: string): Init {
  const seen = lock !== null && Object.hasOwn(lock.heads, head) ? lock.heads[head]! : null;
  if (seen === null) return { kind: 'zeros' };
  return { kind: 'constant', value: Math.log((seen.positives + 1) / (seen.observed - seen.positives + 1)) };
}
