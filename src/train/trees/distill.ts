/**
 * `distill yes`: the network is trained on, as the pupil of the sum of itself and its trees, on the sum's probabilities in the place of the
 * labels (Hinton, Vinyals & Dean 2015). Then the trees go, and what is left is a network, which tfjs and ONNX graphs can say.
 */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Distilled } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { sigmoid } from '../../math/logistic.ts';
import type { TrainingData } from '../batches/training-data.ts';
import type { Engine } from '../engines/engine.ts';
import { keeperOf, train, type TrainOptions } from '../loop/train.ts';
import { validationLoss } from '../loop/validation-loss.ts';
import { Predictor } from '../predict-logits.ts';
import { weightsHash } from '../run/weights-hash.ts';
import type { Weights } from '../weights.ts';

export interface Pupil {
  /** Without trees: of the better of pupil and network, by the validation part. */
  readonly weights: Weights;
  readonly distilled: Distilled;
}

/**
 * A function of the options, as `train` is. null when the signal was aborted: a checkpoint is there, and the same call goes on from it.
 * @param sum the network with its trees and what they weigh.
 */
export async function distill(options: TrainOptions, sum: Weights): Promise<Pupil | Diagnostic[] | null> {
  const { plan, data, engine, seed, signal } = options;
  const { forests, ...network } = sum;
  const lossOf = async (weights: Weights): Promise<number | null> => {
    const chunks = data.chunks('validate', { seed, shuffle: false });
    return (await validationLoss(plan, weights, engine, chunks, signal))?.loss ?? null;
  };
  const [alone, taught] = [await lossOf(network), await lossOf(sum)];
  if (signal?.aborted === true) return null;
  if (alone === null || taught === null) return [diagnostic('ADS8130', null, {})];
  const kept = (forests?.forests ?? []).reduce((count, { trees }) => count + trees.length, 0);
  // Nothing to learn from.
  if (kept === 0)
    return { weights: network, distilled: { trees: 0, network: alone, sum: taught, pupil: null, kept: 'network' } };
  const pupil = await train({
    ...options,
    plan: pupilPlan(plan),
    data: taughtBy(plan, sum, engine, data),
    initial: network,
    optimizer: undefined,
    // The curve is that of the network that stands next to the trees.
    onEpoch: undefined,
    // Of this network alone: a run that goes on for more epochs has another, and another pupil.
    keeper: await keeperOf(options).part(`distill-${weightsHash(plan, network).slice(0, 12)}`),
    resume: true,
  });
  if (Array.isArray(pupil)) return pupil;
  if (pupil.status === 'interrupted') return null;
  const loss = pupil.curve[(pupil.bestEpoch ?? 1) - 1]?.validate?.loss ?? Infinity;
  const better = loss < alone;
  return {
    weights: better ? pupil.weights : network,
    distilled: { trees: kept, network: alone, sum: taught, pupil: loss, kept: better ? 'pupil' : 'network' },
  };
}

/** A probability stands for all rows like it: none are left out. */
function pupilPlan(plan: Plan): Plan {
  return { ...plan, sampling: null };
}

/** The training part with the sum's probabilities for labels, where a row has one; validation as it is. */
function taughtBy(plan: Plan, sum: Weights, engine: Engine, data: TrainingData): TrainingData {
  const teacher = new Predictor(plan, sum, engine);
  return {
    counts: data.counts,
    lastTime: data.lastTime,
    // Those of the teacher are probabilities.
    labels: null,
    key: data.key,
    async *chunks(split, given) {
      for await (const chunk of data.chunks(split, given)) yield split === 'train' ? await taught(chunk) : chunk;
    },
  };

  async function taught(chunk: EncodedChunk): Promise<EncodedChunk> {
    const logits = await teacher.logits(chunk);
    return {
      ...chunk,
      labels: chunk.labels.map((label, i) =>
        label === label && logits[i] === logits[i] ? sigmoid(logits[i]!) : label,
      ),
    };
  }
}
