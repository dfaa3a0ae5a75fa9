/**
 * Logistic regression with an offset and a Gaussian prior on each coefficient (a MAP estimate), by Newton's method.
 * The objective is strictly concave, so separable, one-class and even empty windows have one finite answer: the
 * further the data, the closer to the prior's mean.
 */
import { cholesky, inverseDiagonal, solve } from './cholesky.ts';

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

/** ln(1 + e^z), without overflow. */
export function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/**
 * Maximizes Σ w·(y·z − softplus(z)) − ½ Σ ((θ−m)/s)², z = offset + x·θ, by damped Newton steps (halved until the
 * objective improves). Deterministic: no randomness, a fixed order of sums.
 */
export function fitMapLogistic(data: LogisticData, prior: GaussianPrior, maxIterations = 100): LogisticFit {
  const n = data.features;
  let theta = Float64Array.from(prior.mean);
  let value = objective(data, prior, theta);
  let converged = false;
  let iterations = 0;
  let factor: Float64Array | null = null;
  for (; iterations < maxIterations; iterations++) {
    const { gradient, hessian } = derivatives(data, prior, theta);
    factor = cholesky(hessian, n);
    // The prior alone makes the Hessian positive definite; null means that the data holds NaN or Inf.
    if (factor === null) break;
    const step = solve(factor, n, gradient);
    let decrement = 0;
    for (let i = 0; i < n; i++) decrement += step[i]! * gradient[i]!;
    if (decrement < 1e-20) {
      converged = true;
      break;
    }
    let scale = 1;
    let moved = false;
    for (let halvings = 0; halvings < 50; halvings++, scale /= 2) {
      const candidate = theta.map((t, i) => t + scale * step[i]!);
      const next = objective(data, prior, candidate);
      if (next > value) {
        theta = candidate;
        value = next;
        moved = true;
        break;
      }
    }
    if (!moved) {
      // No step improves in floating point: this is the maximum as far as doubles can tell.
      converged = decrement < 1e-6 * (1 + Math.abs(value));
      break;
    }
  }
  const { hessian } = derivatives(data, prior, theta);
  factor = cholesky(hessian, n);
  const variance = factor === null ? new Float64Array(n).fill(NaN) : inverseDiagonal(factor, n);
  return { coefficients: theta, standardErrors: variance.map(Math.sqrt), iterations, converged, loss: logLoss(data, theta) };
}

function logitOf(data: LogisticData, theta: Float64Array, row: number): number {
  let z = data.offset[row]!;
  const end = data.start[row + 1]!;
  for (let k = data.start[row]!; k < end; k++) z += data.value[k]! * theta[data.index[k]!]!;
  return z;
}

function logLoss(data: LogisticData, theta: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < data.rows; row++) {
    const w = data.weight[row]!;
    if (w === 0) continue;
    const z = logitOf(data, theta, row);
    sum += w * (softplus(z) - data.y[row]! * z);
  }
  return sum;
}

function objective(data: LogisticData, prior: GaussianPrior, theta: Float64Array): number {
  let penalty = 0;
  for (let i = 0; i < theta.length; i++) penalty += ((theta[i]! - prior.mean[i]!) / prior.sd[i]!) ** 2;
  return -logLoss(data, theta) - penalty / 2;
}

function derivatives(data: LogisticData, prior: GaussianPrior, theta: Float64Array): { gradient: Float64Array; hessian: Float64Array } {
  const n = data.features;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const precision = 1 / prior.sd[i]! ** 2;
    gradient[i] = -(theta[i]! - prior.mean[i]!) * precision;
    hessian[i * n + i] = precision;
  }
  for (let row = 0; row < data.rows; row++) {
    const w = data.weight[row]!;
    if (w === 0) continue;
    const p = sigmoid(logitOf(data, theta, row));
    const residual = w * (data.y[row]! - p);
    const curvature = w * p * (1 - p);
    const from = data.start[row]!;
    const end = data.start[row + 1]!;
    for (let k = from; k < end; k++) {
      const i = data.index[k]!;
      const xi = data.value[k]!;
      gradient[i]! += residual * xi;
      for (let m = from; m <= k; m++) hessian[i * n + data.index[m]!]! += curvature * xi * data.value[m]!;
    }
  }
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) hessian[i * n + j] = hessian[j * n + i]!;
  return { gradient, hessian };
}
