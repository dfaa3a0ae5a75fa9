/** What identifies weights: those of a warm start, and those of a network whose bias trees are grown next to. */
import { createHash } from 'node:crypto';
import { hashBytes } from '../../files/hash-bytes.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { Plan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import type { WarmOptimizer } from '../loop/warm-optimizer.ts';
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

/** Of what a run starts from: weights, and of a warm start what optimizers have learned; null: fresh weights. */
export function initialHash(
  plan: Plan,
  { initial, optimizer }: { readonly initial?: Weights; readonly optimizer?: WarmOptimizer },
): string | null {
  if (initial === undefined) return null;
  const weights = weightsHash(plan, initial);
  if (optimizer === undefined) return weights;
  const { tensors, steps, seen } = optimizer;
  const hash = createHash('sha256').update(canonicalJson([weights, steps, seen]));
  for (const name of [...tensors.keys()].sort()) {
    const { data } = entryOf(tensors, name);
    hash.update(JSON.stringify([name, data.length]));
    hashBytes(hash, data);
  }
  return hash.digest('hex');
}
