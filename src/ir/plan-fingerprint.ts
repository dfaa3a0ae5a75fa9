import { canonicalJson } from './canonical.ts';
import type { Plan } from './plan.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of the plan's canonical JSON less its cost, its names of before and the fingerprint itself: two plans with one fingerprint compute the same. */
export function fingerprintOf(
  plan: Omit<Plan, 'cost' | 'fingerprint'> & Partial<Pick<Plan, 'cost' | 'fingerprint'>>,
): string {
  const { cost: _cost, was: _was, fingerprint: _fingerprint, ...rest } = plan;
  return sha256(canonicalJson(rest));
}
