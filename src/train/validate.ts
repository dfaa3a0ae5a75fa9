/** The validation loss: the training loss of language.md over the validation part, every row of it. */
import type { EncodedChunk } from '../data/batch.ts';
import type { Plan } from '../plan/schema.ts';
import type { Engine } from './engine.ts';
import { type MeanLoss, logLoss, meanLoss, newLossSums } from './loss.ts';
import { Predictor } from './predict.ts';
import type { Weights } from './weights.ts';

/** null when no row with weight was seen, or when the signal was aborted. */
export async function validationLoss(plan: Plan, weights: Weights, engine: Engine, chunks: AsyncIterable<EncodedChunk>, signal?: AbortSignal): Promise<MeanLoss | null> {
  const heads = plan.heads.length;
  const predictor = new Predictor(plan, weights, engine);
  const only = plan.train.sources === null ? null : new Set(plan.train.sources.map((name) => plan.data?.source?.values.indexOf(name) ?? -1));
  const sums = newLossSums(heads);
  for await (const chunk of chunks) {
    if (signal?.aborted === true) return null;
    const logits = await predictor.logits(chunk);
    for (let row = 0; row < chunk.rows; row++) {
      if (only !== null && !only.has(chunk.source[row] as number)) continue;
      const weight = chunk.weight[row] as number;
      sums.weight += weight;
      for (let h = 0; h < heads; h++) {
        const label = chunk.labels[row * heads + h] as number;
        if (label !== label) continue;
        const loss = weight * logLoss(logits[row * heads + h] as number, label);
        sums.loss += (plan.heads[h]?.lossWeight ?? 1) * loss;
        sums.headLoss[h] = (sums.headLoss[h] as number) + loss;
        sums.headWeight[h] = (sums.headWeight[h] as number) + weight;
      }
    }
  }
  return sums.weight > 0 ? meanLoss(sums, plan.heads.map((h) => h.name)) : null;
}
