/** Training: epochs of batches, validation, early stopping, checkpoints. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import type { Distilled } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { type BatchesOf, type BatchSource, batchesHere } from '../batches/batch-source.ts';
import { featureLayout } from '../batches/layout.ts';
import { diskKeeper } from '../run/disk-keeper.ts';
import type { Keeper } from '../run/keeper.ts';
import type { TrainingData } from '../batches/training-data.ts';
import type { Engine } from '../engines/engine.ts';
import { noteLoss, stopsEarly } from './early-stopping.ts';
import { divergenceOf, runEpoch } from './epoch.ts';
import { identityOf } from '../run/run-identity.ts';
import { meanLoss, newLossSums } from '../loss.ts';
import { Stepper } from './stepper.ts';
import { batchOffsets, effectivePositivesOf } from '../correct-batch/sampling-counts.ts';
import { foldOffsets } from '../correct-batch/fold-offsets.ts';
import { type CurvePoint, epochSeed, newState } from './state.ts';
import { caught } from '../training-failure.ts';
import { refusalsOf } from './refusals.ts';
import { learnsFromOld } from '../old-enough.ts';
import { ValidationLogits } from '../validation-logits.ts';
import { validationLoss } from './validation-loss.ts';
import { type WarmOptimizer, warm } from './warm-optimizer.ts';
import { initialHash } from '../run/weights-hash.ts';
import { type Weights, cloneWeights, initWeights } from '../weights.ts';

export interface TrainOptions {
  readonly plan: Plan;
  readonly data: TrainingData;
  readonly engine: Engine;
  /** The run's folder: `checkpoint/` and `log.jsonl` go there. */
  readonly outDir: string;
  /** What is kept there is kept elsewhere: where there is no disk. */
  readonly keeper?: Keeper;
  readonly seed: number;
  /** Default: the plan's. */
  readonly epochs?: number;
  /** Factors of the learning rates, epoch by epoch, instead of those that follow from the curve: of a refit. */
  readonly rates?: readonly number[];
  /** Opens the training and validation part as one training part, of a plan with `refit`; without it the first fit counts. */
  readonly refitData?: () => Promise<TrainingData & { close(): Promise<void> }>;
  /** Go on from the newest checkpoint in `outDir`, if there is one. */
  readonly resume?: boolean;
  /**
   * Where to start instead of fresh weights: a warm start, or fresh weights with the vectors that tables name. Not changed. Training with `correct batch` moves logits without offsets: take a
   * bundle's out first (`foldOffsets` of their negatives).
   */
  readonly initial?: Weights;
  /** What optimizers have learned with `initial`; default: nothing. */
  readonly optimizer?: WarmOptimizer;
  /** Makes batches while steps are computed: where there are threads. null: they are made between steps. What comes out is the same. */
  readonly ahead?: (of: BatchesOf) => BatchSource | null;
  readonly onProgress?: (progress: Progress) => void;
  /** Each epoch of the curve as it ends; of a run that is resumed, those before too. */
  readonly onEpoch?: (ended: EndedEpoch) => void;
  /** Aborted: a checkpoint is written and training returns. */
  readonly signal?: AbortSignal;
  /** Steps between checkpoints; default: by time, about once a minute. There is one at the end of every epoch anyway. */
  readonly checkpointEvery?: number;
}

export interface EndedEpoch {
  readonly point: CurvePoint;
  readonly epochs: number;
  /** Whether its validation loss is the lowest so far. */
  readonly best: boolean;
}

export interface Progress {
  /** trees: `rows` and `totalRows` are trees then. */
  readonly phase: 'trees' | 'train' | 'validate';
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  readonly step: number;
  /** Rows of this epoch's stream read so far, and how many there are. */
  readonly rows: number;
  readonly totalRows: number;
  /** Mean of the epoch so far; null before the first batch. */
  readonly loss: number | null;
  /** Rows trained on a second, in this process. */
  readonly examplesPerSecond: number;
}

export interface TrainResult {
  /** `interrupted`: the signal was aborted; a checkpoint is there to resume from. */
  readonly status: 'done' | 'stopped early' | 'interrupted';
  /** Of the best epoch where there is a validation part, otherwise the last; the offsets of `correct batch` are in their biases. */
  readonly weights: Weights;
  /** null without negative sampling. */
  readonly sampling: SamplingResult | null;
  readonly steps: number;
  readonly examples: number;
  readonly curve: readonly CurvePoint[];
  /** From 1; null without a validation part. */
  readonly bestEpoch: number | null;
  /** Of this process. */
  readonly seconds: number;
  /** What was trained on once the best epoch was known. */
  readonly refit?: RefitResult;
  /** Of a plan whose trees are distilled. */
  readonly distilled?: Distilled;
}

export interface RefitResult {
  readonly epochs: number;
  /** Of training and validation part. */
  readonly rows: number;
}

export interface SamplingResult {
  /** `correct batch`: what was added to each logit, by tower and head; null for the other corrections. */
  readonly offsets: readonly (readonly number[])[] | null;
  /** By head, see `effectivePositives`. */
  readonly effectivePositives: readonly number[];
}

/** Where a training keeps what it keeps. */
export function keeperOf({ keeper, outDir }: Pick<TrainOptions, 'keeper' | 'outDir'>): Keeper {
  return keeper ?? diskKeeper(outDir);
}

/**
 * Trains a plan. The result's weights are a function of plan, data, seed, epochs and engine, whether or not the run was killed and
 * resumed on the way. What goes wrong with files, data or numbers comes back as diagnostics.
 */
export function train(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  return caught(() => run(options));
}

async function run(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, engine, seed, signal } = options;
  const refused = await refusalsOf(options);
  if (refused.length > 0) return refused;
  const started = performance.now();
  const epochs = options.epochs ?? plan.train.epochs;
  const layout = featureLayout(plan);
  // Trees are grown again: those of a warm start, which belong to its network, stay out.
  const { forests: _grownBefore, ...weights } =
    options.initial === undefined ? initWeights(plan, seed) : cloneWeights(plan, options.initial);
  const stepper = new Stepper(plan, layout, weights, engine);
  if (options.optimizer !== undefined) warm(stepper, options.optimizer);
  const keeper = keeperOf(options);
  const checkpoints = keeper.checkpoints(plan);
  await keeper.begin();
  if (options.resume !== true && (await checkpoints.exist()))
    return [diagnostic('ADS8107', null, { path: keeper.path })];

  const { counts } = data;
  const identity = identityOf(options, initialHash(plan, options));
  const resumed =
    options.resume === true ? await checkpoints.load(weights, stepper.optimizerState, identity, epochs) : null;
  const state = resumed ?? newState(plan, identity);
  if (resumed !== null) {
    // Of a run that goes on for more epochs: what one that was started with as many would have done.
    state.stoppedEarly = stopsEarly(plan, state.withoutBetter, state.epoch, epochs);
    stepper.dense.steps.splice(0, Infinity, ...resumed.denseSteps);
    Object.assign(stepper.running.seen, resumed.seen);
  }
  const log = await keeper.log(state.logBytes);
  const of = { plan, data, seed, epochs: Math.max(0, epochs - state.epoch) };
  const batches = options.ahead?.(of) ?? batchesHere(of);
  const write = (entry: Record<string, unknown>): Promise<void> => log.write(entry);
  const save = async (): Promise<void> => {
    state.denseSteps = [...stepper.dense.steps];
    state.seen = { ...stepper.running.seen };
    await log.sync();
    state.logBytes = log.bytes;
    await checkpoints.save(state, weights, stepper.optimizerState);
  };
  /** null: the best epoch was not of this process. */
  let ofBest: ValidationLogits | null = null;
  const offsets = (): number[][] | null => batchOffsets(plan, state.sampling);
  const result = (status: TrainResult['status'], folded: number[][] | null): TrainResult => ({
    status,
    weights: foldOffsets(plan, weights, folded),
    sampling:
      state.sampling === null
        ? null
        : { offsets: folded, effectivePositives: effectivePositivesOf(plan, state.sampling) },
    steps: state.step,
    examples: state.examples,
    curve: state.curve,
    bestEpoch: state.best === null ? null : state.best.epoch + 1,
    seconds: (performance.now() - started) / 1000,
  });

  try {
    await write({
      kind: resumed === null ? 'start' : 'resume',
      time: now(),
      engine: engine.name,
      seed,
      epochs,
      step: state.step,
    });
    for (const point of state.curve) ended(point);
    while (state.epoch < epochs && !state.stoppedEarly) {
      await keepBest();
      await goBack();
      const diverged = await runEpoch({
        ...options,
        epochs,
        state,
        stepper,
        batches,
        write,
        save,
        shuffleSeed: epochSeed(seed, state.epoch),
      });
      if (diverged !== null) return [diverged];
      if (aborted()) return await interrupted();
      if (state.step === 0) return [noRows(plan, data)];
      const heads = plan.heads.map((h) => h.name);
      options.onProgress?.({
        phase: 'validate',
        epoch: state.epoch + 1,
        epochs,
        step: state.step,
        rows: 0,
        totalRows: counts.validate,
        loss: meanLoss(state.trainLoss, heads).loss,
        examplesPerSecond: 0,
      });
      const predicted = new ValidationLogits(plan, data);
      const validate =
        plan.train.validate === null
          ? null
          : await validationLoss(
              plan,
              foldOffsets(plan, weights, offsets()),
              engine,
              data.chunks('validate', { seed, shuffle: false }),
              signal,
              (logits) => predicted.add(logits),
            );
      if (aborted()) return await interrupted();
      if (validate !== null && !Number.isFinite(validate.loss)) return [divergenceOf(plan, validate.loss, state)];
      const point: CurvePoint = {
        epoch: state.epoch + 1,
        step: state.step,
        examples: state.examples,
        train: meanLoss(state.trainLoss, heads),
        validate,
      };
      state.curve.push(point);
      await write({ kind: 'epoch', time: now(), ...point });
      if (validate !== null) noteLoss(plan, state, validate.loss, offsets(), epochs);
      if (state.best?.epoch === state.epoch) ofBest = predicted;
      ended(point);
      state.epoch++;
      state.streamRows = 0;
      state.trainLoss = newLossSums(plan.heads.length);
      await save();
    }
    const final = state.best === null ? offsets() : state.best.offsets;
    if (state.best !== null && state.best.file !== null) await checkpoints.loadBest(state.best.file, weights);
    const status = state.stoppedEarly ? 'stopped early' : 'done';
    await write({
      kind: 'end',
      time: now(),
      status,
      step: state.step,
      bestEpoch: state.best === null ? null : state.best.epoch + 1,
    });
    const trained = result(status, final);
    ofBest?.keepWith(trained.weights);
    return trained;
  } finally {
    await batches.close();
    await log.close();
  }

  function ended(point: CurvePoint): void {
    options.onEpoch?.({ point, epochs, best: state.best !== null && state.best.epoch + 1 === point.epoch });
  }

  function aborted(): boolean {
    return signal?.aborted === true;
  }

  async function interrupted(): Promise<TrainResult> {
    await save();
    return result('interrupted', offsets());
  }

  /** Before an epoch that follows one without a better loss: it begins at the best weights, in smaller steps (`rateAfter`). */
  async function goBack(): Promise<void> {
    if (plan.baseline !== undefined || state.withoutBetter === 0 || state.streamRows > 0) return;
    await checkpoints.loadBest(state.best!.file!, weights);
  }

  /** Before the weights move on: if they are the best so far, they are written aside. */
  async function keepBest(): Promise<void> {
    if (state.best !== null && state.best.file === null)
      state.best.file = await checkpoints.saveBest(state.best.epoch, weights);
  }
}

function noRows(plan: Plan, data: TrainingData): Diagnostic {
  const why =
    data.counts.train === 0
      ? ''
      : plan.train.sources !== null
        ? ` (of ${data.counts.train}, none is of the sources trained on)`
        : learnsFromOld(plan)
          ? ` (of ${data.counts.train}, none is as old as its heads wait for their events, which a baseline has to know)`
          : ` (of ${data.counts.train}, none has a label and is kept by sampling)`;
  return diagnostic('ADS8102', null, { why });
}

function now(): string {
  return new Date().toISOString();
}
