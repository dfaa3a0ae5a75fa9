/**
 * AUC with each row's influence on it, from placement values (DeLong, DeLong & Clarke-Pearson 1988): a positive's is the weighted
 * share of negatives that it outranks (ties half), a negative's the share of positives that outrank it. With v the placement of row i
 * and W the weight of its class, AUC reacts to a little more of row i by w_i (v_i − AUC) / W: the influences sum to zero, and their
 * clustered sum of squares is AUC's variance.
 */
import { ascending } from '../math/order.ts';

export interface Placements {
  /** null where a class is missing: then all influences are 0. */
  readonly auc: number | null;
  /** Per row; 0 for rows without weight. */
  readonly influence: Float64Array;
}

/** @param positive 1 or 0 per row. @param weight 0 for rows that don't count. */
export function placements(
  scores: Float32Array | Float64Array,
  positive: Uint8Array,
  weight: Float64Array,
): Placements {
  const rows = scores.length;
  const influence = new Float64Array(rows);
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < rows; i++) {
    if (positive[i] === 1) positives += weight[i]!;
    else negatives += weight[i]!;
  }
  if (!(positives > 0 && negatives > 0)) return { auc: null, influence };

  const order = ascending(scores);
  let positiveBelow = 0;
  let negativeBelow = 0;
  let won = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let tiedPositive = 0;
    let tiedNegative = 0;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) {
      const row = order[to++]!;
      if (positive[row] === 1) tiedPositive += weight[row]!;
      else tiedNegative += weight[row]!;
    }
    const ofPositive = (negativeBelow + tiedNegative / 2) / negatives;
    const ofNegative = (positives - positiveBelow - tiedPositive / 2) / positives;
    for (let k = from; k < to; k++) influence[order[k]!] = positive[order[k]!] === 1 ? ofPositive : ofNegative;
    won += tiedPositive * ofPositive;
    positiveBelow += tiedPositive;
    negativeBelow += tiedNegative;
    from = to;
  }
  const auc = won / positives;
  for (let i = 0; i < rows; i++)
    influence[i] = (weight[i]! * (influence[i]! - auc)) / (positive[i] === 1 ? positives : negatives);
  return { auc, influence };
}
