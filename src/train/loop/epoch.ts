/** One epoch's steps, from the state's data position to the end, a checkpoint now and then. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { trainedColumns } from '../../ir/logit-columns.ts';
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from '../batches/batch.ts';
import type { BatchSource } from '../batches/batch-source.ts';
import type { StepResult } from '../engines/engine.ts';
import { meanLoss } from '../loss.ts';
import { rateAfter } from './early-stopping.ts';
import { countBatch } from '../correct-batch/sampling-counts.ts';
import type { TrainState } from './state.ts';
import type { Stepper } from './stepper.ts';
import type { TrainOptions } from './train.ts';

export interface EpochContext extends TrainOptions {
  readonly epochs: number;
  readonly state: TrainState;
  readonly stepper: Stepper;
  readonly batches: BatchSource;
  readonly shuffleSeed: number;
  write(entry: Record<string, unknown>): Promise<void>;
  save(): Promise<void>;
}

/** Lines of the log an epoch, about. */
const LOG_LINES = 50;
/** Milliseconds between progress reports. */
const PROGRESS_EVERY = 200;
/** Without `checkpointEvery`: a checkpoint a minute, but at most a twentieth of the time goes into writing them. */
const CHECKPOINT_EVERY = 60_000;
const CHECKPOINT_SHARE = 20;

/** Advances `state` to the end of its epoch, or to where the signal was aborted. Returns a diagnostic if training diverged. */
export async function runEpoch(context: EpochContext): Promise<Diagnostic | null> {
  const { plan, data, state, stepper, signal } = context;
  const batches = context.batches.epoch({
    seed: context.shuffleSeed,
    skipRows: state.streamRows,
    firstStep: state.step + 1,
  });
  const logEvery = Math.max(1, Math.ceil(data.counts.train / plan.train.batch / LOG_LINES));
  const columns = trainedColumns(plan).map(({ head }) => ({ head, lossWeight: plan.heads[head]?.lossWeight ?? 1 }));
  const rateFactor = context.rates?.[state.epoch] ?? rateAfter(plan, state.curve);
  const pace = new Pace();
  const checkpointDue = checkpointClock(context.checkpointEvery);
  let pending = batches.next();
  try {
    for (;;) {
      const { value: batch, done } = await pending;
      if (done === true || signal?.aborted === true) return null;
      const step = state.step + 1;
      const computing = stepper.compute(batch);
      // The next batch is filled while the engine is busy with this one.
      pending = batches.next();
      pending.catch(() => undefined);
      const result = await computing;
      if (!Number.isFinite(result.loss)) return divergenceOf(plan, result.loss, { ...state, step });
      stepper.apply(batch, result, rateFactor);
      account(state, batch, result, columns);
      const rate = pace.add(batch.rows);
      if (step % logEvery === 0) {
        await context.write({
          kind: 'step',
          epoch: state.epoch + 1,
          step,
          examples: state.examples,
          loss: result.loss,
          examplesPerSecond: Math.round(rate),
        });
      }
      if (context.onProgress !== undefined && pace.due(PROGRESS_EVERY)) {
        const { loss } = meanLoss(state.trainLoss, []);
        context.onProgress({
          phase: 'train',
          epoch: state.epoch + 1,
          epochs: context.epochs,
          step,
          rows: state.streamRows,
          totalRows: data.counts.train,
          loss,
          examplesPerSecond: rate,
        });
      }
      if (checkpointDue(step)) {
        const before = performance.now();
        await context.save();
        checkpointDue.took(performance.now() - before);
      }
    }
  } finally {
    await pending.catch(() => undefined);
    await batches.return(undefined);
  }
}

function account(
  state: TrainState,
  batch: LabelledBatch,
  result: StepResult,
  columns: readonly { readonly head: number; readonly lossWeight: number }[],
): void {
  state.step++;
  state.streamRows = batch.streamRows;
  state.examples += batch.rows;
  const sums = state.trainLoss;
  sums.weight += batch.weightSum;
  sums.loss += result.loss * batch.weightSum;
  batch.headWeightSums.forEach((weight, h) => (sums.headWeight[h] = (sums.headWeight[h] ?? 0) + weight));
  columns.forEach(({ head, lossWeight }, c) => {
    if (lossWeight > 0)
      sums.headLoss[head] = (sums.headLoss[head] ?? 0) + ((result.headLoss[c] ?? 0) * batch.weightSum) / lossWeight;
  });
  if (state.sampling !== null && batch.samplingCounts !== null)
    countBatch(state.sampling, batch.samplingCounts, state.epoch === 0);
}

/** The loss is not a finite number any more: where, and what to try. */
export function divergenceOf(
  plan: Plan,
  loss: number,
  { step, epoch }: Pick<TrainState, 'step' | 'epoch'>,
): Diagnostic {
  const { optimizer, embeddings } = plan.train;
  const second =
    embeddings.learningRate > 0.1 ? ` and \`embeddings ${embeddings.kind}(${embeddings.learningRate / 10})\`` : '';
  const hint = `lower the learning rate: \`optimizer ${optimizer.kind}(${optimizer.learningRate / 10})\`${second}`;
  return diagnostic(
    'ADS8101',
    null,
    { loss: Number.isNaN(loss) ? 'not a number' : 'infinite', step, epoch: epoch + 1 },
    { hint },
  );
}

/** Rows a second since the epoch began in this process, and when to report. */
class Pace {
  readonly #started = performance.now();
  #reported = 0;
  #rows = 0;

  add(rows: number): number {
    this.#rows += rows;
    return (1000 * this.#rows) / Math.max(1e-3, performance.now() - this.#started);
  }

  due(every: number): boolean {
    const now = performance.now();
    if (now - this.#reported < every) return false;
    this.#reported = now;
    return true;
  }
}

function checkpointClock(everySteps: number | undefined): { (step: number): boolean; took(ms: number): void } {
  let last = performance.now();
  let every = CHECKPOINT_EVERY;
  const due = (step: number): boolean =>
    everySteps !== undefined ? step % everySteps === 0 : performance.now() - last >= every;
  return Object.assign(due, {
    took(ms: number): void {
      last = performance.now();
      every = Math.max(CHECKPOINT_EVERY, CHECKPOINT_SHARE * ms);
    },
  });
}
