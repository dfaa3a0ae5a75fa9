/** A probability that is a product, in logits: σ(L) = σ(a)·σ(m). */
import { softplus } from './logistic.ts';

/** L = a − softplus(softplus(a) − m), finite wherever a and m are. */
export function jointLogit(a: number, m: number): number {
  return a - softplus(softplus(a) - m);
}

/** m of L and a, where L < a: softplus(a) − ln(e^(a − L) − 1). At most about 16 above softplus(a): logits in single precision say no more. */
export function conditionalLogit(joint: number, a: number): number {
  return softplus(a) - Math.log(Math.expm1(Math.max(a - joint, 1e-7)));
}
