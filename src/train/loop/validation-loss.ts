/** The validation loss: the training loss of language.md over the validation part, every row of it. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Engine } from '../engines/engine.ts';
import { logLossOf } from '../../math/logistic.ts';
import { type MeanLoss, meanLoss, newLossSums } from '../loss.ts';
import { trainedRows } from '../trained-rows.ts';
import { Predictor } from '../predict-logits.ts';
import type { Weights } from '../weights.ts';

/** A validation loss: there is one only over rows with labels. */
export interface ValidationLoss extends MeanLoss {
  readonly loss: number;
}

/** null when no row with a label and weight was seen, or when the signal was aborted. @param onLogits gets those of each chunk, [rows × heads] */
export async function validationLoss(
  plan: Plan,
  weights: Weights,
  engine: Engine,
  chunks: AsyncIterable<EncodedChunk>,
  signal?: AbortSignal,
  onLogits?: (logits: Float32Array) => void,
): Promise<ValidationLoss | null> {
  const heads = plan.heads.length;
  const predictor = new Predictor(plan, weights, engine);
  const trains = trainedRows(plan);
  const sums = newLossSums(heads);
  for await (const chunk of chunks) {
    if (signal?.aborted === true) return null;
    const logits = await predictor.logits(chunk);
    onLogits?.(logits);
    for (let row = 0; row < chunk.rows; row++) {
      if (!trains(chunk, row)) continue;
      const weight = chunk.weight[row] as number;
      sums.weight += weight;
      for (let h = 0; h < heads; h++) {
        const label = chunk.labels[row * heads + h] as number;
        if (label !== label) continue;
        const loss = weight * logLossOf(logits[row * heads + h] as number, label > 0);
        sums.loss += (plan.heads[h]?.lossWeight ?? 1) * loss;
        sums.headLoss[h] = (sums.headLoss[h] as number) + loss;
        sums.headWeight[h] = (sums.headWeight[h] as number) + weight;
      }
    }
  }
  const { loss, heads: byHead } = meanLoss(
    sums,
    plan.heads.map((h) => h.name),
  );
  return loss === null ? null : { loss, heads: byHead };
}

/** Whether a part has a row that a loss can be of. Reads no more than it must. */
export async function hasLabels(plan: Plan, chunks: AsyncIterable<EncodedChunk>): Promise<boolean> {
  const trains = trainedRows(plan);
  for await (const chunk of chunks) for (let row = 0; row < chunk.rows; row++) if (trains(chunk, row)) return true;
  return false;
}
