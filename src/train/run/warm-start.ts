/** What identifies the weights of a warm start. */
import { createHash } from 'node:crypto';
import type { Plan } from '../../ir/plan.ts';
import { type Weights, weightTensors } from '../weights.ts';

/** SHA-256 of names, sizes and values; null without a warm start. */
export function warmStartHash(plan: Plan, initial: Weights | undefined): string | null {
  if (initial === undefined) return null;
  const hash = createHash('sha256');
  for (const { name, data } of weightTensors(plan, initial))
    hash
      .update(JSON.stringify([name, data.length]))
      .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  return hash.digest('hex');
}
