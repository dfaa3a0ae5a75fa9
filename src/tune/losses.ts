/** What a trained model loses on the rows of the validation part, and how two models differ there. */
import type { Plan } from '../ir/plan.ts';
import { logLossOf } from '../math/logistic.ts';
import type { TrainingData } from '../train/batches/training-data.ts';
import type { Engine } from '../train/engines/engine.ts';
import { predict } from '../train/predict-logits.ts';
import { trainedRows } from '../train/trained-rows.ts';
import type { Weights } from '../train/weights.ts';

export interface RowLosses {
  /** Mean log-loss by weight: of one head, or the mean of the means of all heads that have labels. */
  readonly logLoss: number;
  /** What each row adds to it. In the rows' order, 0 for a row that has no label of these heads. */
  readonly parts: Float64Array;
  /** Rows with a label of these heads. */
  readonly rows: number;
}

/** @param head its name; null: all. null when the signal was aborted. */
export async function validationLosses(
  plan: Plan,
  weights: Weights,
  engine: Engine,
  data: TrainingData,
  head: string | null,
  { seed, signal }: { readonly seed: number; readonly signal?: AbortSignal },
): Promise<RowLosses | null> {
  const heads = plan.heads.length;
  const counted = plan.heads.flatMap(({ name }, h) => (head === null || name === head ? [h] : []));
  const trains = trainedRows(plan);
  const losses = counted.map((): number[] => []);
  const sums = counted.map(() => 0);
  for await (const { chunk, logits } of predict(
    plan,
    weights,
    engine,
    data.chunks('validate', { seed, shuffle: false }),
  )) {
    if (signal?.aborted === true) return null;
    for (let row = 0; row < chunk.rows; row++) {
      const weight = trains(chunk, row) ? chunk.weight[row]! : 0;
      counted.forEach((h, i) => {
        const label = chunk.labels[row * heads + h]!;
        const observed = weight > 0 && label === label;
        losses[i]!.push(observed ? weight * logLossOf(logits[row * heads + h]!, label > 0) : NaN);
        if (observed) sums[i]! += weight;
      });
    }
  }
  return addedUp(losses, sums);
}

function addedUp(losses: readonly (readonly number[])[], weights: readonly number[]): RowLosses {
  const labelled = weights.filter((sum) => sum > 0).length;
  const parts = new Float64Array(losses[0]?.length ?? 0);
  let rows = 0;
  for (let row = 0; row < parts.length; row++) {
    let observed = false;
    for (const [i, ofHead] of losses.entries()) {
      const loss = ofHead[row]!;
      if (Number.isNaN(loss)) continue;
      parts[row]! += loss / (weights[i]! * labelled);
      observed = true;
    }
    if (observed) rows++;
  }
  return { logLoss: parts.reduce((sum, part) => sum + part, 0), parts, rows };
}

export interface Difference {
  /** Log-loss of one model less that of the other. */
  readonly value: number;
  /** Of the value, by the rows that both are measured on. */
  readonly standardError: number;
}

/**
 * The difference of two models on the same rows: d = Σ dᵣ over the rows, with the standard error √(n/(n−1) · Σ (dᵣ − d/n)²) of a sum of n
 * independent terms. With weights of 1 and one head that is the paired standard error of a mean.
 */
export function differenceOf(one: RowLosses, other: RowLosses): Difference {
  const n = one.rows;
  let sum = 0;
  for (let row = 0; row < one.parts.length; row++) sum += one.parts[row]! - other.parts[row]!;
  let squares = 0;
  for (let row = 0; row < one.parts.length; row++) {
    const part = one.parts[row]! - other.parts[row]!;
    // Rows without a label are in neither.
    if (part !== 0 || one.parts[row] !== 0) squares += (part - sum / n) ** 2;
  }
  return { value: sum, standardError: n < 2 ? 0 : Math.sqrt((n / (n - 1)) * squares) };
}
