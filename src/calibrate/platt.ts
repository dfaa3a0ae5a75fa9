/**
 * Platt scaling with signals, per head and source, as a chain of MAP estimates (each level is the prior mean of the
 * next): identity → head → head × source, and within each → own traffic.
 *
 *   logit q = z + α + β·(z − z̄) + γ·s        z: the model's logit after the sampling correction
 *
 * Shrinkage takes the place of thresholds: a source with few events stays close to its head.
 */
import type { LevelCalibrator } from './level.ts';
import { type Chain, fitMapLogistic, type LogisticData } from './map-logistic.ts';

/** Prior standard deviations of α, β and each γ. */
export interface PriorScale {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** Defaults of the design; a level further from the data's bulk is held tighter. */
export const headPrior: PriorScale = { alpha: 2, beta: 0.25, gamma: 0.3 };
export const sourcePrior: PriorScale = { alpha: 0.3, beta: 0.1, gamma: 0.15 };

/** Rows of one head. Features s are sparse: those of row r are entries start[r] … start[r + 1] − 1. */
export interface PlattRows {
  readonly logits: Float64Array;
  /** 0 or 1. */
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly features: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  /** Features along an axis, whose coefficients differ little from their neighbours'. */
  readonly chains: readonly Chain[];
}

export interface PlattParameters {
  readonly alpha: number;
  readonly beta: number;
  /** By feature. */
  readonly gamma: readonly number[];
  /** Standard errors in the same order: α, β, γ… */
  readonly standardErrors: readonly number[];
  /** Σ weight and Σ weight·label of the rows that this level was fitted on. */
  readonly weight: number;
  readonly events: number;
  readonly converged: boolean;
}

/** The mean of a prior: coefficients of a level's function around another centre. z + α + β·(z − c) is z + (α + β·(c′ − c)) + β·(z − c′). */
export function aroundCenter(
  level: LevelCalibrator,
  center: number,
  features: number,
): Pick<PlattParameters, 'alpha' | 'beta' | 'gamma'> {
  if (level.kind !== 'platt') return { alpha: 0, beta: 0, gamma: Array.from({ length: features }, () => 0) };
  return { alpha: level.alpha + level.beta * (center - level.center), beta: level.beta, gamma: level.gamma };
}

/** One level of the chain: the MAP estimate on the rows `take` says, around `parent`, whose α is that around `center`: z̄, the same at every level that is fitted on one window of a head. */
export function fitPlattLevel(
  rows: PlattRows,
  take: (row: number) => boolean,
  center: number,
  parent: Pick<PlattParameters, 'alpha' | 'beta' | 'gamma'>,
  scale: PriorScale,
): PlattParameters {
  const data = design(rows, take, center);
  const n = data.features;
  const mean = Float64Array.of(parent.alpha, parent.beta, ...parent.gamma);
  const sd = new Float64Array(n).fill(scale.gamma);
  sd[0] = scale.alpha;
  sd[1] = scale.beta;
  // α and β come first.
  const chains = rows.chains.map((chain) => ({ ...chain, first: 2 + chain.first }));
  const fit = fitMapLogistic(data, { mean, sd, chains });
  let weight = 0;
  let events = 0;
  for (let r = 0; r < data.rows; r++) {
    weight += data.weight[r]!;
    events += data.weight[r]! * data.y[r]!;
  }
  const [alpha = 0, beta = 0, ...gamma] = fit.coefficients;
  return { alpha, beta, gamma, standardErrors: [...fit.standardErrors], weight, events, converged: fit.converged };
}

/** Weighted mean logit: z̄. 0 without rows. */
export function centerOf(rows: PlattRows): number {
  let sum = 0;
  let total = 0;
  for (let r = 0; r < rows.logits.length; r++) {
    sum += rows.weights[r]! * rows.logits[r]!;
    total += rows.weights[r]!;
  }
  return total > 0 ? sum / total : 0;
}

function design(rows: PlattRows, take: (row: number) => boolean, center: number): LogisticData {
  const taken: number[] = [];
  let entries = 0;
  for (let r = 0; r < rows.logits.length; r++) {
    if (!(rows.weights[r]! > 0) || !take(r)) continue;
    taken.push(r);
    entries += 2 + rows.start[r + 1]! - rows.start[r]!;
  }
  const start = new Int32Array(taken.length + 1);
  const index = new Int32Array(entries);
  const value = new Float64Array(entries);
  let k = 0;
  taken.forEach((r, i) => {
    index[k] = 0;
    value[k++] = 1;
    index[k] = 1;
    value[k++] = rows.logits[r]! - center;
    for (let e = rows.start[r]!; e < rows.start[r + 1]!; e++) {
      index[k] = 2 + rows.index[e]!;
      value[k++] = rows.value[e]!;
    }
    start[i + 1] = k;
  });
  return {
    rows: taken.length,
    features: 2 + rows.features,
    start,
    index,
    value,
    offset: Float64Array.from(taken, (r) => rows.logits[r]!),
    y: Float64Array.from(taken, (r) => rows.labels[r]!),
    weight: Float64Array.from(taken, (r) => rows.weights[r]!),
  };
}
