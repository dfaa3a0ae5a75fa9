/** The metrics of all systems, computed here and nowhere else. */

export interface Metrics {
  readonly auc: number;
  /** Mean, in nats; probabilities are held to [1e-7, 1 − 1e-7]. */
  readonly logLoss: number;
  /** Sum of the predictions over the sum of the labels. */
  readonly ratio: number;
}

/** Throws where there is not one finite prediction of [0, 1] a label. */
export function metricsOf(labels: Uint8Array, predictions: readonly number[]): Metrics {
  if (labels.length !== predictions.length)
    throw new Error(`${predictions.length} predictions for ${labels.length} test rows`);
  const bad = predictions.findIndex((p) => !(p >= 0 && p <= 1));
  if (bad >= 0) throw new Error(`prediction of row ${bad + 1} is ${predictions[bad]}`);
  let logLoss = 0;
  let predicted = 0;
  let positives = 0;
  for (const [i, raw] of predictions.entries()) {
    const p = Math.min(1 - 1e-7, Math.max(1e-7, raw));
    logLoss -= Math.log(labels[i] === 1 ? p : 1 - p);
    predicted += raw;
    positives += labels[i]!;
  }
  return { auc: areaUnderCurve(labels, predictions), logLoss: logLoss / labels.length, ratio: predicted / positives };
}

/** The Mann-Whitney statistic, ties as halves. */
function areaUnderCurve(labels: Uint8Array, scores: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let positives = 0;
  let ranks = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let here = 0;
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) here += labels[order[to]!]!;
    ranks += (here * (from + 1 + to)) / 2;
    positives += here;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives));
}
