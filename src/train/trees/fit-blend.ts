/**
 * What network and trees weigh in a head's logit: a logistic regression over the two logits on the validation part, on which neither was
 * trained (stacked generalization, Wolpert 1992; weights that are not negative, Breiman 1996).
 */
import type { Blend } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { cholesky, solve } from '../../math/cholesky.ts';
import { logLossOf, sigmoid } from '../../math/logistic.ts';
import type { TrainingData } from '../batches/training-data.ts';
import type { Engine } from '../engines/engine.ts';
import { Predictor } from '../predict-logits.ts';
import { trainedRows } from '../trained-rows.ts';
import type { Weights } from '../weights.ts';
import { type Forest, type Forests, LeafEncoder } from './leaf-ids.ts';
import { withoutUnused } from './unused-features.ts';

/** Weights of the network with forests that have their blends; null when the signal was aborted. */
export async function blendForests(
  plan: Plan,
  network: Weights,
  forests: Forests,
  engine: Engine,
  data: TrainingData,
  seed: number,
  signal?: AbortSignal,
): Promise<Weights | null> {
  const heads = plan.heads.length;
  const predictor = new Predictor(plan, network, engine);
  const leaves = new LeafEncoder(forests, []);
  const trains = trainedRows(plan);
  const rows = plan.heads.map((): BlendRow[] => []);
  for await (const chunk of data.chunks('validate', { seed, shuffle: false })) {
    if (signal?.aborted === true) return null;
    const { rest, bias } = await predictor.apart(chunk);
    const scores = leaves.scores(chunk);
    for (let row = 0; row < chunk.rows; row++) {
      if (!trains(chunk, row)) continue;
      for (let h = 0; h < heads; h++) {
        const label = chunk.labels[row * heads + h]!;
        if (label !== label) continue;
        rows[h]!.push({
          bias: bias[row * heads + h]!,
          network: rest[row * heads + h]!,
          trees: scores[h]![row]!,
          positive: label > 0,
          weight: chunk.weight[row]!,
        });
      }
    }
  }
  return {
    ...network,
    forests: withoutUnused({
      ...forests,
      forests: forests.forests.map((forest, h) => weighedForest(forest, rows[h]!)),
    }),
  };
}

/** Trees that do not pay are not kept. */
function weighedForest(forest: Forest, given: readonly BlendRow[]): Forest {
  const rows = ofMeanOne(given);
  const blend = fitBlend(rows, forest.trees.length > 0);
  return pays(rows, blend) ? { ...forest, blend } : { ...forest, trees: [], blend: NETWORK_ALONE };
}

export interface BlendRow {
  /** What the network's bias adds to the logit, with the weight 1. */
  readonly bias: number;
  /** The network's logit without it. */
  readonly network: number;
  readonly trees: number;
  readonly positive: boolean;
  readonly weight: number;
}

/** Without rows of both classes there is nothing to weigh by. */
const NETWORK_ALONE: Blend = { network: 1, trees: 0, shift: 0 };
/**
 * What is believed before a row is seen, as precisions (1 / variance): the two weights add up to 1, ± .2; their difference is 0, ± 1; the
 * mean logit stays, ± .2. Both parts are fitted to the same labels already, and some tens of positives say little of their scale; with
 * hundreds the data decide.
 */
const PRIOR = { sum: 25, difference: 1, shift: 25 } as const;

/** Next to the bias: weight · the logits less their mean, plus the mean and a shift: weights and shift are then nearly independent. */
interface Centred extends Blend {
  readonly center: number;
}

/**
 * The blend with the lowest Σ weight · log-loss + ½ · (25 · (network + trees − 1)² + (network − trees)² + 25 · shift²), the shift at the mean
 * of the logits, weights not negative. The function is convex: where the best of all has a negative weight, the best allowed one has a
 * weight of 0.
 * @param grown whether there are trees at all: none weigh 0.
 */
export function fitBlend(rows: readonly BlendRow[], grown = true): Blend {
  const positives = rows.some(({ positive, weight }) => positive && weight > 0);
  const negatives = rows.some(({ positive, weight }) => !positive && weight > 0);
  if (!positives || !negatives) return NETWORK_ALONE;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const center = rows.reduce((sum, { weight, network, trees }) => sum + (weight * (network + trees)) / 2, 0) / total;
  const fit = (...free: [boolean, boolean]): Centred => newton(rows, center, free);
  const both = grown ? fit(true, true) : fit(true, false);
  const edges = allowed(both) ? [both] : [fit(true, false), fit(false, true), fit(false, false)].filter(allowed);
  const best = edges.reduce((a, b) => (objective(rows, b) < objective(rows, a) ? b : a));
  const { network, trees } = best;
  return { network, trees, shift: best.shift + center * (1 - network - trees) };
}

/** The prior is worth some rows, whatever the unit of weights. */
function ofMeanOne(rows: readonly BlendRow[]): readonly BlendRow[] {
  const weighty = rows.filter(({ weight }) => weight > 0);
  const mean = weighty.reduce((sum, { weight }) => sum + weight, 0) / weighty.length;
  return mean === 1 ? weighty : weighty.map((row) => ({ ...row, weight: row.weight / mean }));
}

/** Trees that weigh less than this part of both cost more than they say. */
const LEAST_PART = 0.1;

/** Whether the log-loss of a blend is below the network's, and trees have a say in it. */
export function pays(rows: readonly BlendRow[], { network, trees, shift }: Blend): boolean {
  if (!(trees >= LEAST_PART * (network + trees)) || trees === 0) return false;
  const gain = rows.reduce((sum, row) => {
    const both = row.bias + network * row.network + trees * row.trees + shift;
    return sum + row.weight * (logLossOf(row.bias + row.network, row.positive) - logLossOf(both, row.positive));
  }, 0);
  return gain > 0;
}

function allowed({ network, trees }: Blend): boolean {
  return network >= 0 && trees >= 0;
}

function logitOf({ network, trees, shift, center }: Centred, row: BlendRow): number {
  return row.bias + network * (row.network - center) + trees * (row.trees - center) + center + shift;
}

function objective(rows: readonly BlendRow[], at: Centred): number {
  const { network, trees, shift } = at;
  let sum =
    (PRIOR.sum * (network + trees - 1) ** 2 + PRIOR.difference * (network - trees) ** 2 + PRIOR.shift * shift ** 2) / 2;
  for (const row of rows) sum += row.weight * logLossOf(logitOf(at, row), row.positive);
  return sum;
}

const MAX_STEPS = 100;
const TOLERANCE = 1e-10;

/** Newton's method with halved steps where one would not lower the objective. @param free which of the two weights; the other is 0. */
function newton(rows: readonly BlendRow[], center: number, free: readonly [boolean, boolean]): Centred {
  let at: Centred = { network: free[0] ? 0.5 : 0, trees: free[1] ? 0.5 : 0, shift: 0, center };
  let value = objective(rows, at);
  for (let step = 0; step < MAX_STEPS; step++) {
    const [network, trees, shift] = direction(rows, at, free);
    let length = 1;
    let next = at;
    for (; length > TOLERANCE; length /= 2) {
      next = {
        network: at.network - length * network,
        trees: at.trees - length * trees,
        shift: at.shift - length * shift,
        center,
      };
      if (objective(rows, next) <= value) break;
    }
    if (length <= TOLERANCE) break;
    at = next;
    value = objective(rows, at);
    if (length * Math.max(Math.abs(network), Math.abs(trees), Math.abs(shift)) < TOLERANCE) break;
  }
  return at;
}

/** Hessian⁻¹ · gradient; 0 for a weight that is not free. */
function direction(
  rows: readonly BlendRow[],
  at: Centred,
  free: readonly [boolean, boolean],
): [number, number, number] {
  const [sum, difference] = [PRIOR.sum * (at.network + at.trees - 1), PRIOR.difference * (at.network - at.trees)];
  const gradient = Float64Array.of(sum + difference, sum - difference, PRIOR.shift * at.shift);
  const [own, other] = [PRIOR.sum + PRIOR.difference, PRIOR.sum - PRIOR.difference];
  const hessian = Float64Array.of(own, other, 0, other, own, 0, 0, 0, PRIOR.shift);
  for (const row of rows) {
    const x = [row.network - at.center, row.trees - at.center, 1];
    const p = sigmoid(logitOf(at, row));
    const residual = row.weight * (p - (row.positive ? 1 : 0));
    const curvature = row.weight * p * (1 - p);
    for (let i = 0; i < 3; i++) {
      gradient[i]! += residual * x[i]!;
      for (let j = 0; j < 3; j++) hessian[3 * i + j]! += curvature * x[i]! * x[j]!;
    }
  }
  free.forEach((isFree, i) => {
    if (isFree) return;
    gradient[i] = 0;
    for (let j = 0; j < 3; j++) hessian[3 * i + j] = hessian[3 * j + i] = i === j ? 1 : 0;
  });
  const factor = cholesky(hessian, 3);
  // The prior is positive definite; only logits that are no numbers can spoil it, and no step helps then.
  if (factor === null) return [0, 0, 0];
  const [network, trees, shift] = solve(factor, 3, gradient);
  return [network!, trees!, shift!];
}
