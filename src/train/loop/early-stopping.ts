/** When training takes smaller steps, and when it stops before its last epoch: after `patience` epochs without a better validation loss. */
import type { Plan } from '../../ir/plan.ts';
import type { CurvePoint, TrainState } from './state.ts';

/** What the learning rates are multiplied by after an epoch without a better validation loss; docs/decisions/steps.md has the measurements. */
const RATE_FACTOR = 0.3;

/**
 * Factor of the learning rates in the epoch that comes after a curve. It follows from the curve alone, so that a run that is resumed, or goes on
 * for more epochs, takes the steps of one that never stopped. FTRL's weights are what its sums say: a baseline's steps stay.
 */
export function rateAfter({ baseline }: Plan, curve: readonly CurvePoint[]): number {
  if (baseline !== undefined) return 1;
  let [rate, best] = [1, Infinity];
  for (const { validate } of curve) {
    if (validate === null) continue;
    if (validate.loss < best) best = validate.loss;
    else rate *= RATE_FACTOR;
  }
  return rate;
}

/**
 * The factors of the epochs that led to the best weights, in their order: of a network those with a better loss, as others were gone back from; of
 * a baseline all up to the best.
 */
export function ratesToBest(plan: Plan, curve: readonly CurvePoint[]): number[] {
  const losses = curve.map(({ validate }) => validate?.loss ?? Infinity);
  const best = losses.indexOf(Math.min(...losses));
  const led = (epoch: number): boolean =>
    plan.baseline !== undefined || losses.slice(0, epoch).every((before) => losses[epoch]! < before);
  return losses.flatMap((_, epoch) => (epoch <= best && led(epoch) ? [rateAfter(plan, curve.slice(0, epoch))] : []));
}

/** `done`: epochs that are behind; after the last one there is nothing to stop. */
export function stopsEarly({ train }: Plan, withoutBetter: number, done: number, epochs: number): boolean {
  return withoutBetter >= train.patience && done < epochs;
}

/** Notes the validation loss of the epoch that ends: it is the best so far, or one more without a better. */
export function noteLoss(
  plan: Plan,
  state: TrainState,
  loss: number,
  offsets: number[][] | null,
  epochs: number,
): void {
  if (state.best === null || loss < state.best.loss) {
    state.best = { epoch: state.epoch, loss, offsets, file: null };
    state.withoutBetter = 0;
  } else {
    state.withoutBetter++;
    state.stoppedEarly = stopsEarly(plan, state.withoutBetter, state.epoch + 1, epochs);
  }
}
