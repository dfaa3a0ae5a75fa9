/**
 * Logistic regression with an offset and a Gaussian prior on the coefficients (a MAP estimate), by Newton's method.
 * The objective is strictly concave, so separable, one-class and even empty windows have one finite answer: the
 * further the data, the closer to the prior's mean.
 */
import { cholesky, inverseDiagonal, solve } from '../math/cholesky.ts';

export interface LogisticData {
  readonly rows: number;
  readonly features: number;
  /** Sparse rows: those of row r are entries start[r] … start[r + 1] − 1; a feature appears once in a row, ascending. */
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  /** Logit that the coefficients correct, [rows]. */
  readonly offset: Float64Array;
  /** 0 or 1, [rows]. */
  readonly y: Float64Array;
  /** At least 0, [rows]. */
  readonly weight: Float64Array;
}

export interface GaussianPrior {
  readonly mean: Float64Array;
  /** Above 0. */
  readonly sd: Float64Array;
  /** Apart from each other; coefficients in none are independent. */
  readonly chains?: readonly Chain[];
}

/**
 * Coefficients first … first + count − 1 along an axis, such as those of a number's boundaries, of one sd: a stationary Markov chain around
 * their means, so that neighbours differ little and each alone has the prior's sd (an Ornstein–Uhlenbeck process at equal steps).
 */
export interface Chain {
  readonly first: number;
  readonly count: number;
  /** Between neighbours, 0 ≤ ρ < 1; that of coefficients k apart is ρᵏ. */
  readonly correlation: number;
}

export interface LogisticFit {
  readonly coefficients: Float64Array;
  /** √ of the diagonal of the inverse Hessian of the negative log-posterior. */
  readonly standardErrors: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /** Σ weight·log-loss at the solution (without the prior). */
  readonly loss: number;
}

/**
 * Below this Newton decrement (twice what a full step gains) the step is taken unseen and is the last: convergence is quadratic, so it
 * leaves a decrement near its square, far below what a sum over many rows can resolve to compare by.
 */
const LAST_DECREMENT = 1e-8;

/**
 * Maximizes Σ w·(y·z − softplus(z)) − ½ (θ−m)ᵀ S⁻¹ (θ−m), z = offset + x·θ, by damped Newton steps (halved until the
 * objective improves); S is diagonal with s², but for chains. Deterministic: no randomness, a fixed order of sums.
 */
export function fitMapLogistic(data: LogisticData, prior: GaussianPrior, maxIterations = 100): LogisticFit {
  const n = data.features;
  let at = evaluate(data, prior, Float64Array.from(prior.mean));
  let converged = false;
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    const factor = cholesky(at.hessian, n);
    // The prior alone makes the Hessian positive definite; null means that the data holds NaN or Inf.
    if (factor === null) break;
    const step = solve(factor, n, at.gradient);
    let decrement = 0;
    for (let i = 0; i < n; i++) decrement += step[i]! * at.gradient[i]!;
    if (decrement < LAST_DECREMENT) {
      at = evaluate(
        data,
        prior,
        at.theta.map((t, i) => t + step[i]!),
      );
      converged = true;
      break;
    }
    let scale = 1;
    let next: Evaluated | null = null;
    for (let halvings = 0; halvings < 50 && next === null; halvings++, scale /= 2) {
      const candidate = evaluate(
        data,
        prior,
        at.theta.map((t, i) => t + scale * step[i]!),
      );
      if (candidate.value > at.value) next = candidate;
    }
    if (next === null) {
      // No step improves in floating point: this is the maximum as far as doubles can tell.
      converged = decrement < 1e-6 * (1 + Math.abs(at.value));
      break;
    }
    at = next;
  }
  const factor = cholesky(at.hessian, n);
  const variance = factor === null ? new Float64Array(n).fill(NaN) : inverseDiagonal(factor, n);
  return { coefficients: at.theta, standardErrors: variance.map(Math.sqrt), iterations, converged, loss: at.loss };
}

/** The log-posterior and its derivatives at θ: all from one pass over the rows, which is what a fit's time goes into. */
interface Evaluated {
  readonly theta: Float64Array;
  readonly value: number;
  readonly loss: number;
  readonly gradient: Float64Array;
  /** Of the negative log-posterior. */
  readonly hessian: Float64Array;
}

function evaluate(data: LogisticData, prior: GaussianPrior, theta: Float64Array): Evaluated {
  const n = data.features;
  const { start, index, value: values } = data;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  let penalty = 0;
  for (let i = 0; i < n; i++) {
    const precision = 1 / prior.sd[i]! ** 2;
    const distance = theta[i]! - prior.mean[i]!;
    penalty += distance * distance * precision;
    gradient[i] = -distance * precision;
    hessian[i * n + i] = precision;
  }
  for (const chain of prior.chains ?? []) penalty += addChain(chain, prior, theta, gradient, hessian);
  let loss = 0;
  for (let row = 0; row < data.rows; row++) {
    const w = data.weight[row]!;
    if (w === 0) continue;
    const from = start[row]!;
    const end = start[row + 1]!;
    let z = data.offset[row]!;
    for (let k = from; k < end; k++) z += values[k]! * theta[index[k]!]!;
    // σ(z) and softplus(z) from one exponential of −|z|, which cannot overflow.
    const e = Math.exp(-Math.abs(z));
    const p = z >= 0 ? 1 / (1 + e) : e / (1 + e);
    const y = data.y[row]!;
    loss += w * ((z > 0 ? z : 0) + Math.log1p(e) - y * z);
    const residual = w * (y - p);
    const curvature = w * p * (1 - p);
    for (let k = from; k < end; k++) {
      const i = index[k]! * n;
      const xi = values[k]!;
      gradient[index[k]!]! += residual * xi;
      const scaled = curvature * xi;
      for (let m = from; m <= k; m++) hessian[i + index[m]!]! += scaled * values[m]!;
    }
  }
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) hessian[i * n + j] = hessian[j * n + i]!;
  return { theta, value: -loss - penalty / 2, loss, gradient, hessian };
}

/**
 * What a chain makes of the penalty, the gradient and the Hessian's diagonal and lower triangle, where its coefficients stand as independent
 * ones. The inverse of ρ^|i−j| is tridiagonal: (1 + ρ²) / (1 − ρ²), at the ends 1 / (1 − ρ²), and −ρ / (1 − ρ²) between neighbours.
 */
function addChain(
  { first, count, correlation: rho }: Chain,
  { mean, sd }: GaussianPrior,
  theta: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const n = theta.length;
  const scale = rho / ((1 - rho * rho) * sd[first]! ** 2);
  let penalty = 0;
  const add = (i: number, j: number, precision: number) => {
    const [u, v] = [theta[i]! - mean[i]!, theta[j]! - mean[j]!];
    hessian[i * n + j]! += precision;
    gradient[i]! -= precision * v;
    if (i !== j) gradient[j]! -= precision * u;
    penalty += (i === j ? 1 : 2) * precision * u * v;
  };
  for (let k = first; k < first + count; k++) {
    // (1 + ρ²)/(1 − ρ²) − 1 = 2ρ²/(1 − ρ²), at the ends half of it; alone nothing is added.
    const neighbours = (k > first ? 1 : 0) + (k < first + count - 1 ? 1 : 0);
    add(k, k, neighbours * rho * scale);
    if (k > first) add(k, k - 1, -scale);
  }
  return penalty;
}
