/** Many tests at once. Adjusted p-values: reject those at or below the level. */

/** Benjamini & Hochberg 1995: bounds the expected share of false discoveries. min over k ≥ rank of p₍k₎·m/k. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = ascendingOrder(p);
  const adjusted = p.map(() => 1);
  let smallest = 1;
  for (let k = order.length; k > 0; k--) {
    const i = order[k - 1]!;
    smallest = Math.min(smallest, (p[i]! * order.length) / k);
    adjusted[i] = smallest;
  }
  return adjusted;
}

/** Holm 1979: bounds the chance of even one false rejection. max over k ≤ rank of p₍k₎·(m − k + 1). */
export function holm(p: readonly number[]): number[] {
  const order = ascendingOrder(p);
  const adjusted = p.map(() => 1);
  let largest = 0;
  order.forEach((i, k) => {
    largest = Math.max(largest, Math.min(1, p[i]! * (order.length - k)));
    adjusted[i] = largest;
  });
  return adjusted;
}

function ascendingOrder(p: readonly number[]): number[] {
  return p.map((_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b);
}
