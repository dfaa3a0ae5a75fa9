/** The loss of each row and trained column: log-loss, or that of a head's delayed feedback. */
import type { TrainedColumn } from '../ir/logit-columns.ts';
import type { Plan } from '../ir/plan.ts';
import type { Builder } from '../program/builder.ts';
import type { Value } from '../program/graph.ts';
import { logLoss } from '../program/log-loss.ts';

/** u is held between these: rates of e^±15 per unit are those of no log, and larger ones overflow. */
const MOST_LOG_RATE = 15;

/** @param logits [rows × columns] @param labels the same: 0 or 1; delays where the column is u @returns the same; 0 for columns of u */
export function columnLosses(
  b: Builder,
  plan: Plan,
  columns: readonly TrainedColumn[],
  logits: Value,
  labels: Value,
): Value {
  if (plan.heads.every(({ delay }) => delay === undefined)) return logLoss(b, logits, labels);
  const rates = new Map(columns.flatMap(({ head, isDelay }, c) => (isDelay === true ? [[head, c] as const] : [])));
  const losses = columns.map(({ head, isDelay }, c) => {
    const [z, y] = [b.slice(logits, c, 1), b.slice(labels, c, 1)];
    // No loss of its own, and no gradient but by the head's.
    if (isDelay === true) return b.broadcast(b.constant(0), z);
    const rate = rates.get(head);
    if (plan.heads[head]!.delay?.kind === 'weight') return weightedLoss(b, z, y);
    return rate === undefined
      ? logLoss(b, z, y)
      : delayLoss(b, z, y, b.slice(logits, rate, 1), b.slice(labels, rate, 1));
  });
  return b.concat(losses);
}

/** `DelayPlan` exponential. @param t the delay of a positive, the age of a negative; `NEVER` where the event cannot come any more */
function delayLoss(b: Builder, z: Value, y: Value, output: Value, t: Value): Value {
  const most = b.constant(MOST_LOG_RATE);
  // min(u, 15) = −max(−u, −15)
  const below = b.unary('neg', b.binary('max', b.unary('neg', output), b.unary('neg', most)));
  const u = b.binary('max', below, b.unary('neg', most));
  const scaled = b.mul(b.unary('exp', u), t);
  const positive = b.add(b.sub(b.unary('softplus', b.unary('neg', z)), u), scaled);
  const negative = b.sub(b.unary('softplus', z), b.unary('softplus', b.sub(z, scaled)));
  return b.add(negative, b.mul(y, b.sub(positive, negative)));
}

/** `DelayPlan` weight: y·(1 + p)·softplus(−z) + (1 − y)·(1 − p)·(1 + p)·softplus(z), whose gradient takes p in the weights as given. */
function weightedLoss(b: Builder, z: Value, y: Value): Value {
  const one = b.constant(1);
  const p = b.unary('sigmoid', z);
  const up = b.add(p, one);
  const down = b.sub(one, p);
  const positive = b.mul(b.mul(y, up), b.unary('softplus', b.unary('neg', z)));
  const negative = b.mul(b.mul(b.sub(one, y), b.mul(down, up)), b.unary('softplus', z));
  // (1 − p)(1 + p)·((1 − y)·p − y)
  return b.composite([z], b.add(positive, negative), (dy) => [
    b.mul(dy, b.mul(b.mul(down, up), b.sub(b.mul(b.sub(one, y), p), y))),
  ]);
}
