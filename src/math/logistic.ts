/** Log-loss and what is derived from it, in nats. */

/** ln(1 + eᶻ) without overflow: max(z, 0) + ln(1 + e^−|z|). */
export function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

/** 1 / (1 + e^−z), without overflow. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/** ln(p / (1 − p)): −∞ at 0, +∞ at 1. */
export function logitOf(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

/**
 * Log-loss of one row from its logit: −ln σ(z) for a positive, −ln(1 − σ(z)) for a negative. Never rounds a certain mistake down
 * to a finite loss by clipping: it is +∞ only where the logit is.
 */
export function logLossOf(logit: number, positive: boolean): number {
  return softplus(positive ? -logit : logit);
}

/** Entropy of a coin with probability p, in nats: −p ln p − (1−p) ln(1−p); 0 at 0 and 1. */
export function binaryEntropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log1p(-p);
}

/**
 * Expected log-loss of predicting σ(logit) where the truth is p, less that of predicting p itself: the Kullback–Leibler divergence
 * p ln(p/q) + (1−p) ln((1−p)/(1−q)) ≥ 0.
 */
export function divergence(p: number, logit: number): number {
  return Math.max(0, p * softplus(-logit) + (1 - p) * softplus(logit) - binaryEntropy(p));
}
