/** What identifies weights: those of a warm start, and those of a network whose bias trees are grown next to. */
import { createHash } from 'node:crypto';
import type { Plan } from '../../ir/plan.ts';
import { type Weights, weightTensors } from '../weights.ts';

/** SHA-256 of names, sizes and values; null without weights. */
export function weightsHash(plan: Plan, weights: Weights | undefined): string | null {
  if (weights === undefined) return null;
  const hash = createHash('sha256');
  for (const { name, data } of weightTensors(plan, weights))
    hash
      .update(JSON.stringify([name, data.length]))
      .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  return hash.digest('hex');
}
