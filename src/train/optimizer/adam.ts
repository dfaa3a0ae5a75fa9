/** Adam's β₁, β₂ and ε (Kingma & Ba 2015, Algorithm 1). */
const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/**
 * The factors of the t-th step as the kernels take them: rate, β₁, 1 − β₁, β₂, 1 − β₂ and ε, with
 * m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; w ← w − η·√(1−β₂ᵗ)/(1−β₁ᵗ) · m / (√v + ε̂), ε̂ = ε·√(1−β₂ᵗ), which is
 * Algorithm 1 of Kingma & Ba 2015 with the corrections folded into the rate (their section 2).
 */
export function adamStep(learningRate: number, t: number): [number, number, number, number, number, number] {
  const { beta1, beta2, epsilon } = ADAM;
  const root = Math.sqrt(1 - beta2 ** t);
  return [(learningRate * root) / (1 - beta1 ** t), beta1, 1 - beta1, beta2, 1 - beta2, epsilon * root];
}
