/** How far training is: what decides how it goes on, except tensors. Random draws are functions of seed, step and name, so no generator is in it. */
import { artifacts } from '../../ir/artifact-version.ts';
import type { Plan } from '../../ir/plan.ts';
import type { RunIdentity } from '../run/run-identity.ts';
import { type LossSums, newLossSums } from '../loss.ts';
import { RandomStream } from '../random-stream.ts';
import { newSamplingState, type SamplingState } from '../correct-batch/sampling-counts.ts';

export const STATE_VERSION = artifacts.checkpoint.version;

/** Everything but tensors that decides how training goes on. */
export interface TrainState {
  version: typeof STATE_VERSION;
  identity: RunIdentity;
  /** The epoch in progress, from 0; the number of epochs once all are done. */
  epoch: number;
  /** Rows of this epoch's stream that have been used. */
  streamRows: number;
  /** Batches so far, over all epochs. */
  step: number;
  /** Rows trained on so far, over all epochs, those left out by sampling not counted. */
  examples: number;
  /** Steps of the shared parameters, then of each tower's. */
  denseSteps: number[];
  /** Batches that each running statistic has seen. */
  seen: Record<string, number>;
  /** Counts of negative sampling; null without it. */
  sampling: SamplingState | null;
  /** Of this epoch. */
  trainLoss: LossSums;
  /** The epoch (from 0) with the best validation loss, with its offsets of `correct batch`; its weights are kept in `file` unless they are the current ones. */
  best: { epoch: number; loss: number; offsets: number[][] | null; file: string | null } | null;
  /** Epochs since the best. */
  withoutBetter: number;
  stoppedEarly: boolean;
  curve: CurvePoint[];
  /** Length of log.jsonl: what a killed run wrote after this checkpoint is cut off. */
  logBytes: number;
}

/** One epoch of the learning curve; losses as language.md defines them. */
export interface CurvePoint {
  /** From 1. */
  readonly epoch: number;
  readonly step: number;
  readonly examples: number;
  /** Mean over the epoch, while the weights moved; with `correct base` and `batch` of the downsampled log's own loss. */
  readonly train: { readonly loss: number | null; readonly heads: Readonly<Record<string, number | null>> };
  /** At the end of the epoch; null without a validation part. */
  readonly validate: { readonly loss: number; readonly heads: Readonly<Record<string, number | null>> } | null;
}

/** Before the first step. */
export function newState(plan: Plan, identity: RunIdentity): TrainState {
  return {
    version: STATE_VERSION,
    identity,
    epoch: 0,
    streamRows: 0,
    step: 0,
    examples: 0,
    denseSteps: [],
    seen: {},
    sampling: newSamplingState(plan),
    trainLoss: newLossSums(plan.heads.length),
    best: null,
    withoutBetter: 0,
    stoppedEarly: false,
    curve: [],
    logBytes: 0,
  };
}

/** What the rows of an epoch are shuffled by. */
export function epochSeed(seed: number, epoch: number): number {
  return new RandomStream(seed, 'shuffle', epoch).nextUint32();
}
