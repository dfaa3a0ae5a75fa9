/**
 * Metrics of binary predictions. One pass over the rows in ascending order of score gives them all, for any number of slices; rows
 * without a label (NaN) or weight don't count. Formulas, with weights w, labels y and predictions p = σ(logit):
 *
 * - AUC = Σ_{i positive, j negative} w_i w_j ([s_i > s_j] + ½ [s_i = s_j]) / (Σ_i w_i · Σ_j w_j): exact, ties count half.
 * - log-loss = Σ w·ℓ / Σ w with ℓ from the logit (loss.ts), in nats.
 * - normalized entropy (He et al. 2014, eq. 3) = log-loss / H(ȳ): 1 is what the average rate alone would give.
 * - calibration = Σ w p / Σ w y (the same paper): predicted over actual, 1 is perfect; COPC is its inverse.
 * - ECE (Naeini et al. 2015; Guo et al. 2017) = Σ_b (W_b / W) |ȳ_b − p̄_b| over BINS bins. `ece` uses bins of equal weight, in the
 *   order of the predictions (tied predictions stay together): at click rates of a few per cent all of equal-width bins but the first
 *   are empty. `eceWidth` is the one with bins of equal width, as in those papers.
 */
import { ascending } from '../math/order.ts';
import { binaryEntropy, logLossOf, sigmoid } from '../math/logistic.ts';
import { RankSum } from './rank-sum.ts';

/** As in Guo et al. 2017. */
export const BINS = 15;

export interface Metrics {
  /** Rows of the slice, labelled or not. */
  readonly rows: number;
  /** Rows with a label and a weight above 0: what everything below is over. */
  readonly observed: number;
  readonly positives: number;
  /** Σ w, and of the positives. */
  readonly weight: number;
  readonly positiveWeight: number;
  /** Σ w y / Σ w. */
  readonly rate: number | null;
  /** Σ w p / Σ w. */
  readonly meanPrediction: number | null;
  readonly auc: number | null;
  readonly logLoss: number | null;
  readonly normalizedEntropy: number | null;
  readonly calibration: number | null;
  readonly ece: number | null;
  readonly eceWidth: number | null;
  /** Equal-weight bins of `ece`, in ascending order; empty ones left out. */
  readonly reliability: readonly Bin[];
  /** Why metrics are null; null when none is. */
  readonly reason: string | null;
}

export interface Bin {
  readonly rows: number;
  readonly weight: number;
  readonly meanPrediction: number;
  readonly rate: number;
  /** 95 % of `rate`: Wilson's score interval (1927) with as many independent rows as would vary like these clusters of weighted ones. */
  readonly interval: readonly [number, number];
}

export interface Rows {
  readonly logits: Float32Array | Float64Array | readonly number[];
  /** 0, 1, or NaN where unobserved. */
  readonly labels: ArrayLike<number>;
  /** Default: 1 each. */
  readonly weights?: ArrayLike<number> | undefined;
}

/** `calibration` to show: infinite where events were predicted and none came, which JSON cannot say; null where there is none. */
export function calibrationOf({
  calibration,
  meanPrediction,
}: Pick<Metrics, 'calibration' | 'meanPrediction'>): number | null {
  return calibration === null && meanPrediction !== null && meanPrediction > 0 ? Infinity : calibration;
}

/** All metrics of some rows. */
export function metricsOf(rows: Rows): Metrics {
  const slice = new Slice();
  for (let i = 0; i < rows.logits.length; i++) slice.see(rows.logits[i]!, rows.labels[i]!, rows.weights?.[i] ?? 1);
  for (const i of ascending(rows.logits)) slice.add(rows.logits[i]!, rows.labels[i]!, rows.weights?.[i] ?? 1);
  return slice.metrics();
}

/** Exact weighted AUC with ties averaged; null if there is only one class. Scores may be logits or probabilities. */
export function auc(rows: Rows): number | null {
  return metricsOf(rows).auc;
}

/** Accumulates one slice: first `see` every row in any order, then `add` them in ascending order of the logit, then `metrics`. */
export class Slice {
  #rows = 0;
  #observed = 0;
  #positives = 0;
  #weight = 0;
  #positiveWeight = 0;
  #broken = 0;

  readonly #ranks = new RankSum();
  #lossSum = 0;
  #predictionSum = 0;
  #tieLogit = Number.NaN;
  #tieWeight = 0;
  #tiePositive = 0;
  #tieRows = 0;
  #tieSquares: [negative: number, positive: number] = [0, 0];
  #tieMembers: Member[] = [];
  #passed = 0;
  readonly #mass = new Bins();
  readonly #width = new Bins();

  see(logit: number, label: number, weight: number): void {
    this.#rows++;
    if (!(weight > 0) || Number.isNaN(label)) return;
    this.#observed++;
    this.#weight += weight;
    if (label > 0) {
      this.#positives++;
      this.#positiveWeight += weight;
    }
    if (Number.isNaN(logit)) this.#broken++;
  }

  /** @param cluster rows of one number vary together; without it, each row on its own */
  add(logit: number, label: number, weight: number, cluster?: number): void {
    if (!(weight > 0) || Number.isNaN(label) || Number.isNaN(logit)) return;
    if (logit !== this.#tieLogit) this.#closeTie(logit);
    this.#tieWeight += weight;
    const positive = label > 0;
    if (positive) this.#tiePositive += weight;
    this.#tieRows++;
    if (cluster === undefined) this.#tieSquares[positive ? 1 : 0] += weight * weight;
    else this.#tieMembers.push({ cluster, weight, positive });
    this.#ranks.add(logit, positive, weight);
    this.#lossSum += weight * logLossOf(logit, positive);
  }

  /** Rows of one score share their prediction, so bins take them as one. */
  #closeTie(next: number): void {
    const [weight, positive, logit] = [this.#tieWeight, this.#tiePositive, this.#tieLogit];
    if (weight > 0) {
      const prediction = sigmoid(logit);
      this.#predictionSum += weight * prediction;
      const middle = (this.#passed + weight / 2) / this.#weight;
      const tie = {
        prediction,
        weight,
        positive,
        rows: this.#tieRows,
        squares: this.#tieSquares,
        members: this.#tieMembers,
      };
      this.#mass.add(middle, tie);
      this.#width.add(prediction, tie);
      this.#passed += weight;
    }
    this.#tieLogit = next;
    this.#tieWeight = 0;
    this.#tiePositive = 0;
    this.#tieRows = 0;
    this.#tieSquares = [0, 0];
    this.#tieMembers = [];
  }

  metrics(): Metrics {
    this.#closeTie(Number.NaN);
    const [weight, positiveWeight] = [this.#weight, this.#positiveWeight];
    const counts = { rows: this.#rows, observed: this.#observed, positives: this.#positives, weight, positiveWeight };
    const rate = this.#observed > 0 ? positiveWeight / weight : null;
    if (rate === null || this.#broken > 0) {
      const reason = rate === null ? 'no row has a label' : `predictions that are not numbers: ${this.#broken}`;
      return {
        ...counts,
        rate,
        meanPrediction: null,
        auc: null,
        logLoss: null,
        normalizedEntropy: null,
        calibration: null,
        ece: null,
        eceWidth: null,
        reliability: [],
        reason,
      };
    }
    const logLoss = this.#lossSum / weight;
    const oneClass =
      this.#positives === 0 ? 'no positives' : this.#positives === this.#observed ? 'no negatives' : null;
    return {
      ...counts,
      rate,
      meanPrediction: this.#predictionSum / weight,
      auc: this.#ranks.auc(),
      logLoss,
      normalizedEntropy: oneClass === null ? logLoss / binaryEntropy(rate) : null,
      calibration: this.#positives > 0 ? this.#predictionSum / positiveWeight : null,
      ece: this.#mass.error(),
      eceWidth: this.#width.error(),
      reliability: this.#mass.list(),
      reason: oneClass,
    };
  }
}

/** Rows of one prediction. */
interface Tie {
  readonly prediction: number;
  readonly rows: number;
  readonly weight: number;
  /** Weight of the positives. */
  readonly positive: number;
  /** Σ w² of negatives and positives, of rows without a cluster. */
  readonly squares: readonly [negative: number, positive: number];
  readonly members: readonly Member[];
}

/** A row of a cluster. */
interface Member {
  readonly cluster: number;
  readonly weight: number;
  readonly positive: boolean;
}

/** Σ w and Σ w y of a cluster's rows. */
interface Cluster {
  weight: number;
  positive: number;
}

class Bins {
  readonly #rows = new Float64Array(BINS);
  readonly #weight = new Float64Array(BINS);
  readonly #positive = new Float64Array(BINS);
  readonly #prediction = new Float64Array(BINS);
  readonly #squares = [new Float64Array(BINS), new Float64Array(BINS)] as const;
  readonly #clusters = Array.from({ length: BINS }, () => new Map<number, Cluster>());

  /** `at` in 0 … 1 says which bin. */
  add(at: number, tie: Tie): void {
    const bin = Math.min(BINS - 1, Math.floor(at * BINS));
    this.#rows[bin]! += tie.rows;
    this.#weight[bin]! += tie.weight;
    this.#positive[bin]! += tie.positive;
    this.#prediction[bin]! += tie.weight * tie.prediction;
    for (const label of [0, 1] as const) this.#squares[label][bin]! += tie.squares[label];
    const clusters = this.#clusters[bin]!;
    for (const { cluster, weight, positive } of tie.members) {
      let sums = clusters.get(cluster);
      if (sums === undefined) clusters.set(cluster, (sums = { weight: 0, positive: 0 }));
      sums.weight += weight;
      if (positive) sums.positive += weight;
    }
  }

  error(): number {
    let sum = 0;
    let total = 0;
    for (let b = 0; b < BINS; b++) {
      sum += Math.abs(this.#positive[b]! - this.#prediction[b]!);
      total += this.#weight[b]!;
    }
    return sum / total;
  }

  list(): Bin[] {
    const bins: Bin[] = [];
    for (let b = 0; b < BINS; b++) {
      const weight = this.#weight[b]!;
      if (weight === 0) continue;
      const rate = this.#positive[b]! / weight;
      const interval = rateInterval(
        rate,
        weight,
        [this.#squares[0][b]!, this.#squares[1][b]!],
        this.#clusters[b]!.values(),
      );
      bins.push({ rows: this.#rows[b]!, weight, meanPrediction: this.#prediction[b]! / weight, rate, interval });
    }
    return bins;
  }
}

/** Standard normal quantile of .975. */
const Z = 1.959963984540054;

/**
 * Wilson's interval of a weighted rate r = Σ w y / Σ w, whose variance is Σ w² (y − r)² / (Σ w)²; r (1 − r) over it is how many
 * unweighted rows would vary as much. With one class only it is (Σ w)² / Σ w² (Kish 1965). Rows of one cluster are one term of either sum:
 * Σ_c (Σ w (y − r))², the linearized variance of a ratio over clusters (Cochran 1977, 6.3; Liang & Zeger 1986).
 * @param squares of rows on their own @param clusters of the others
 */
export function rateInterval(
  rate: number,
  weight: number,
  squares: readonly [negative: number, positive: number],
  clusters: Iterable<Readonly<Cluster>> = [],
): readonly [number, number] {
  const [negative, positive] = squares;
  let spread = rate * rate * negative + (1 - rate) * (1 - rate) * positive;
  let kish = negative + positive;
  for (const cluster of clusters) {
    spread += (cluster.positive - rate * cluster.weight) ** 2;
    kish += cluster.weight ** 2;
  }
  const rows = rate > 0 && rate < 1 ? (rate * (1 - rate) * weight * weight) / spread : (weight * weight) / kish;
  const middle = (rate + (Z * Z) / (2 * rows)) / (1 + (Z * Z) / rows);
  const half = (Z / (1 + (Z * Z) / rows)) * Math.sqrt((rate * (1 - rate)) / rows + (Z * Z) / (4 * rows * rows));
  return [rate === 0 ? 0 : middle - half, rate === 1 ? 1 : middle + half];
}
