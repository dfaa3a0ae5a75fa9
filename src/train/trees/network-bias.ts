/** What a network's bias adds to its logits: trees next to it are grown on the rest. */
import { setsBiasApart } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Engine } from '../engines/engine.ts';
import { Predictor } from '../predict-logits.ts';
import { weightsHash } from '../run/weights-hash.ts';
import type { Weights } from '../weights.ts';
import type { BiasOf } from './binned-rows.ts';

export interface NetworkBias {
  readonly of: BiasOf;
  /** SHA-256 of the network's weights. */
  readonly weights: string;
}

/** null: the network has none. */
export function networkBias(plan: Plan, network: Weights, engine: Engine): NetworkBias | null {
  if (!setsBiasApart(plan)) return null;
  const predictor = new Predictor(plan, network, engine);
  return {
    of: async (chunk) => (await predictor.apart(chunk)).bias,
    weights: weightsHash(plan, network),
  };
}
