/** What identifies weights: those of a warm start, and those of a network whose bias trees are grown next to. */
import { createHash } from 'node:crypto';
import { hashBytes } from '../../files/hash-bytes.ts';
import type { Plan } from '../../ir/plan.ts';
import { type Weights, weightTensors } from '../weights.ts';

/** SHA-256 of names, sizes and values. */
export function weightsHash(plan: Plan, weights: Weights): string {
  const hash = createHash('sha256');
  for (const { name, data } of weightTensors(plan, weights)) {
    hash.update(JSON.stringify([name, data.length]));
    hashBytes(hash, data);
  }
  return hash.digest('hex');
}

/** Of a run that starts from weights; null: from fresh ones. */
export function initialHash(plan: Plan, initial: Weights | undefined): string | null {
  return initial === undefined ? null : weightsHash(plan, initial);
}
