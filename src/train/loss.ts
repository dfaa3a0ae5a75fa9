/** The loss of predictions, in double precision. */
import { weightedMean } from '../math/weighted-mean.ts';
import { recordOf } from '../text/record.ts';

/** Sums of a weighted multi-head loss over a data set. Plain numbers: JSON keeps them exactly. */
export interface LossSums {
  /** Σ_rows weight, over the rows with a label of any head. */
  weight: number;
  /** Σ_heads loss_weight · Σ_rows weight · observed · log-loss */
  loss: number;
  /** Per head, Σ_rows weight · observed */
  headWeight: number[];
  /** Per head, Σ_rows weight · observed · log-loss */
  headLoss: number[];
}

export function newLossSums(heads: number): LossSums {
  const zeros = (): number[] => Array.from({ length: heads }, () => 0);
  return { weight: 0, loss: 0, headWeight: zeros(), headLoss: zeros() };
}

export interface MeanLoss {
  /** The training loss of language.md: Σ_heads loss_weight · Σ_rows weight · observed · log-loss / Σ_rows weight, over the rows with a label; null without any. */
  readonly loss: number | null;
  /** Per head the mean log-loss over its observed rows; null where no row was observed. */
  readonly heads: Readonly<Record<string, number | null>>;
}

export function meanLoss(sums: LossSums, headNames: readonly string[]): MeanLoss {
  return {
    loss: weightedMean(sums.loss, sums.weight),
    heads: recordOf(headNames.map((name, h) => [name, weightedMean(sums.headLoss[h] ?? 0, sums.headWeight[h] ?? 0)])),
  };
}
