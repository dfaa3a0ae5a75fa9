import type { Builder } from './builder.ts';
import type { Value } from './graph.ts';

/** Log-loss from logits, per element: softplus(z) − y·z; its gradient is σ(z) − y. */
export function logLoss(b: Builder, logits: Value, labels: Value): Value {
  const loss = b.sub(b.unary('softplus', logits), b.mul(labels, logits));
  return b.composite([logits], loss, (dy) => [b.mul(dy, b.sub(b.unary('sigmoid', logits), labels))]);
}
