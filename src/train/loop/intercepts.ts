/**
 * The last step of training: each head's intercept is solved for, so that its predictions add up to the labels. That is the intercept's own
 * likelihood equation, which an optimum satisfies; stochastic steps leave it a few per cent off, and the best epoch is no optimum. A
 * comparison of calibration would judge the optimizer rather than the model, and a bid would be off by as much.
 *
 * The training part is large, and flatters a model that knows its rows by heart; the validation part is small, and does not. `between`
 * says how far the intercept goes from the one's to the other's. Not where the validation part is the newest rows: its rate is that of a few
 * days, and the next days have another.
 */
import type { LabelCounts } from '../../data/dataset-types.ts';
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import { isCutByTime } from '../../ir/cut-by-time.ts';
import type { Plan } from '../../ir/plan.ts';
import { sigmoid } from '../../math/logistic.ts';
import { conditionalLogit, jointLogit } from '../../math/joint-logit.ts';
import { offsetSums, solveOffset } from '../../math/solve-offset.ts';
import type { TrainingData } from '../batches/training-data.ts';
import type { Engine } from '../engines/engine.ts';
import { Predictor } from '../predict-logits.ts';
import { ValidationLogits, validationLogits } from '../validation-logits.ts';
import { foldOffsets } from '../correct-batch/fold-offsets.ts';
import { trainedRows } from '../trained-rows.ts';
import type { Weights } from '../weights.ts';

/** Of a training part with more rows the labels of all are counted and the predictions of some, in the order of a shuffle, stand for those of all. */
const MOST_PREDICTED = 200_000;
const LEAST_PREDICTED = 50_000;

/**
 * Rows with a label of a head whose predictions are enough. Their sum is off by a standard error of c/√rows, where c is the standard deviation of the predictions over their mean, mostly about 1.
 * The labels' own is 1/√positives: four times as many rows as positives make that of the predictions half of it.
 */
function enoughRows({ observed, positives }: LabelCounts): number {
  return Math.min(observed, MOST_PREDICTED, Math.max(LEAST_PREDICTED, 4 * positives));
}

/** Rows that are predicted at most: of a head that few rows have a label of there are fewer labels among them. In the validation part its own labels say how much they can say. */
const MOST_ROWS = 2_000_000;

/**
 * Whether an intercept is what it moves: with `correct base` and `batch` the logits are those of sampled rows, whose sum is another one.
 */
export function hasOwnIntercepts({ sampling }: Plan): boolean {
  return sampling === null || sampling.keep >= 1 || sampling.correct === 'weight';
}

export interface Solved {
  readonly weights: Weights;
  /** By head: how far the intercept followed the validation part from the training part's own. */
  readonly followed: readonly number[];
}

/**
 * The same weights with solved intercepts; null when the signal was aborted. Rows that negative sampling leaves out count too.
 * @param known how far a fit with a validation part followed it: of a refit, which has none
 */
export async function solveIntercepts(
  plan: Plan,
  weights: Weights,
  engine: Engine,
  data: TrainingData,
  seed: number,
  signal?: AbortSignal,
  known?: readonly number[],
): Promise<Solved | null> {
  const predictor = new Predictor(plan, weights, engine);
  const predicted: LogitsOf = (chunk) => predictor.logits(chunk);
  const whole = data.counts.train <= MOST_PREDICTED;
  const all = whole ? null : await labelsOf(plan, data, seed, signal);
  const enough = all?.map(enoughRows) ?? null;
  const some = await rowsOf(plan, predicted, data.chunks('train', { seed, shuffle: !whole }), signal, enough);
  const trained =
    all === null ? some : some.map((head, h) => ({ ...head, labels: withRate(head.labels, all[h]!.rate) }));
  const ofValidation = validationLogits(weights, data);
  const held =
    plan.baseline !== undefined || isCutByTime(plan.train.validate) || data.counts.validate === 0
      ? null
      : await rowsOf(
          plan,
          inTurn(ofValidation, plan.heads.length) ?? predicted,
          data.chunks('validate', { seed, shuffle: false }),
          signal,
          null,
        );
  if (signal?.aborted === true) return null;
  const shown = held ?? (ofValidation === null ? null : logitsAlone(ofValidation, plan.heads.length));
  const own = plan.heads.map(() => 0);
  const followed = plan.heads.map(() => 0);
  // A parent's intercept comes first: that of a head `after` it is solved for with it.
  const parents = parentsOf(plan.heads);
  const alone = [...parents.keys()].filter((h) => parents[h]! < 0);
  for (const h of [...alone, ...parentsFirst(plan.heads)]) {
    const parent = parents[h]!;
    // Young rows have no label to add up to. The probability moves with the parent's nevertheless.
    if (plan.heads[h]!.delay !== undefined) {
      for (const rows of shown === null ? [trained] : [trained, shown]) moveLogits(rows, h, parent, 0);
      continue;
    }
    const solved = parent < 0 ? trained[h]! : givenParent(trained[h]!, trained[parent]!);
    own[h] = solveOffset(solved.logits, solved.labels, solved.weights);
    if (known !== undefined) followed[h] = known[h]!;
    else if (held !== null) {
      const seen = parent < 0 ? held[h]! : givenParent(held[h]!, held[parent]!);
      followed[h] = between(own[h], seen) - own[h];
    }
    const offset = own[h] + followed[h]!;
    // Of the training part only those of a parent are asked for again.
    if (parents.includes(h)) moveLogits(trained, h, parent, offset);
    if (shown !== null) moveLogits(shown, h, parent, offset);
  }
  const solved = withIntercepts(
    plan,
    weights,
    own.map((offset, h) => offset + followed[h]!),
  );
  if (shown !== null) keepMoved(plan, data, solved, shown);
  return { weights: solved, followed };
}

/** Of a head, part by part. */
interface MovedRows {
  /** With the intercepts that are solved for so far. */
  readonly logits: Float32Array[];
  /** As the model gives them. */
  readonly own: Float32Array[];
}

interface HeadRows extends MovedRows {
  readonly labels: Float32Array[];
  /** 0 for rows that training leaves out. */
  readonly weights: Float32Array[];
}

/**
 * A head `after` another, as a head of its own: its probability is s·σ(m + δ), where s is the parent's. The sum Σ w·(s·σ(m + δ) − y) is that of a
 * head with logits m, weights w·s and labels y / s.
 */
function givenParent({ logits, labels, weights, own }: HeadRows, parent: HeadRows): HeadRows {
  const share = parent.logits.map((part) => part.map((a) => Math.max(sigmoid(a), LEAST_SHARE)));
  return {
    logits: logits.map((part, c) => part.map((joint, i) => conditionalLogit(joint, parent.own[c]![i]!))),
    labels: labels.map((part, c) => part.map((label, i) => label / share[c]![i]!)),
    weights: weights.map((part, c) => part.map((weight, i) => weight * share[c]![i]!)),
    own,
  };
}

/** Keeps a label over it in the range of single precision. */
const LEAST_SHARE = 1e-20;

/** Logits of a head as they are with its intercept moved, and those of its parent where they are: `own` keeps them as the model has them. */
function moveLogits(rows: readonly MovedRows[], head: number, parent: number, offset: number): void {
  const { logits, own } = rows[head]!;
  logits.forEach((part, c) => {
    const moved = part.map((z, i) =>
      parent < 0
        ? z + offset
        : jointLogit(rows[parent]!.logits[c]![i]!, conditionalLogit(z, rows[parent]!.own[c]![i]!) + offset),
    );
    own[c] = part;
    logits[c] = moved;
  });
}

/** Labels that are counted, and their weighted mean, NaN where there is none. */
interface HeadLabels extends LabelCounts {
  readonly rate: number;
}

/** The logits of the validation part with solved intercepts are known: nobody has to predict them. */
function keepMoved(plan: Plan, data: TrainingData, solved: Weights, shown: readonly MovedRows[]): void {
  const logits = new ValidationLogits(plan, data);
  shown[0]?.logits.forEach((part, c) => {
    const rows = new Float32Array(part.length * shown.length);
    shown.forEach((head, h) => {
      const moved = head.logits[c]!;
      for (let i = 0; i < moved.length; i++) rows[i * shown.length + h] = moved[i]!;
    });
    logits.add(rows);
  });
  logits.keepWith(solved);
}

/** By head, of all rows that have a label of it and are trained on. */
async function labelsOf(
  plan: Plan,
  data: TrainingData,
  seed: number,
  signal: AbortSignal | undefined,
): Promise<readonly HeadLabels[]> {
  if (data.labels !== null && weighAlike(plan))
    return data.labels.map((counts) => ({ ...counts, rate: counts.positives / counts.observed }));
  const trains = trainedRows(plan);
  const heads = plan.heads.length;
  const positives = new Float64Array(heads);
  const total = new Float64Array(heads);
  const [observed, sums] = [new Float64Array(heads), new Float64Array(heads)];
  for await (const chunk of data.chunks('train', { seed, shuffle: false })) {
    if (signal?.aborted === true) break;
    for (let row = 0; row < chunk.rows; row++) {
      if (!trains(chunk, row)) continue;
      const weight = chunk.weight[row]!;
      for (let h = 0; h < heads; h++) {
        const label = chunk.labels[row * heads + h]!;
        if (label !== label) continue;
        sums[h]! += weight * label;
        total[h]! += weight;
        positives[h]! += label;
        observed[h]!++;
      }
    }
  }
  return Array.from(sums, (sum, h) => ({
    observed: observed[h]!,
    positives: positives[h]!,
    rate: sum / total[h]!,
  }));
}

/** Whether every row that is trained on weighs 1. */
function weighAlike({ data, sampling, heads }: Plan): boolean {
  return data?.weight === null && sampling?.log !== 'sampled' && heads.every(({ delay }) => delay === undefined);
}

/** A rate in place of each label that is there: their sum is what all rows would have. */
function withRate(labels: readonly Float32Array[], rate: number): Float32Array[] {
  return labels.map((part) => part.map((label) => (label !== label ? label : rate)));
}

/** Of the next chunk, [rows × heads]. */
type LogitsOf = (chunk: EncodedChunk) => Promise<Float32Array>;

/** Logits that are known already, chunk after chunk; null where they are not. */
function inTurn(logits: Float32Array | null, heads: number): LogitsOf | null {
  if (logits === null) return null;
  let at = 0;
  return ({ rows }) => Promise.resolve(logits.subarray(at, (at += rows * heads)));
}

/** By head. */
function logitsAlone(logits: Float32Array, heads: number): MovedRows[] {
  return Array.from({ length: heads }, (_, h) => {
    const own = columnOf(logits, h, heads);
    return { logits: [own], own: [own] };
  });
}

/** By head, at most about `MOST_ROWS`. @param enough by head: rows with a label that suffice; null: all are wanted */
async function rowsOf(
  plan: Plan,
  logitsOf: LogitsOf,
  chunks: AsyncIterable<EncodedChunk>,
  signal: AbortSignal | undefined,
  enough: readonly number[] | null,
): Promise<HeadRows[]> {
  const trains = trainedRows(plan);
  const heads = plan.heads.map((): HeadRows => ({ logits: [], own: [], labels: [], weights: [] }));
  const labelled = plan.heads.map(() => 0);
  let rows = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted === true || rows >= MOST_ROWS) break;
    if (enough?.every((n, h) => labelled[h]! >= n) === true) break;
    rows += chunk.rows;
    const logits = await logitsOf(chunk);
    const weight = Float32Array.from(chunk.weight);
    for (let row = 0; row < chunk.rows; row++) if (!trains(chunk, row)) weight[row] = 0;
    heads.forEach((head, h) => {
      const [own, labels] = [logits, chunk.labels].map((values) => columnOf(values, h, heads.length));
      for (let row = 0; row < chunk.rows; row++) if (weight[row]! > 0 && !Number.isNaN(labels![row])) labelled[h]!++;
      head.logits.push(own!);
      head.own.push(own!);
      head.labels.push(labels!);
      head.weights.push(weight);
    });
  }
  return heads;
}

/** Column `h` of [rows × width]. */
function columnOf(values: Float32Array, h: number, width: number): Float32Array {
  const out = new Float32Array(values.length / width);
  for (let row = 0, at = h; row < out.length; row++, at += width) out[row] = values[at]!;
  return out;
}

/**
 * The offset between the training part's and the validation part's: as far as the two differ by more than twice the latter's standard
 * error, it is the validation part's. One in twenty differences of mere chance has an effect.
 */
export function between(trained: number, { logits, labels, weights }: Omit<HeadRows, 'own'>): number {
  const held = solveOffset(logits, labels, weights);
  const chance = 4 * offsetVariance(logits, labels, weights, held);
  const squared = (held - trained) ** 2;
  if (!(squared > chance)) return trained;
  return trained + ((squared - chance) / squared) * (held - trained);
}

/** Of a solved offset, without the assumption that the model is right: Σ w²·(σ(z + δ) − y)² / (Σ w·σ′)² (White 1982). */
function offsetVariance(
  logits: readonly Float32Array[],
  labels: readonly Float32Array[],
  weights: readonly Float32Array[],
  offset: number,
): number {
  let squares = 0;
  const classes = new Set<boolean>();
  logits.forEach((part, c) =>
    part.forEach((logit, i) => {
      const label = labels[c]![i]!;
      if (label !== label || weights[c]![i] === 0) return;
      classes.add(label > 0);
      squares += (weights[c]![i]! * (sigmoid(logit + offset) - label)) ** 2;
    }),
  );
  // Rows of one class have no offset.
  if (classes.size < 2) return Infinity;
  const { slope } = offsetSums(logits, labels, weights, offset);
  return squares / slope ** 2;
}

/** The same weights with an offset for each head's logit: in the blend where it has trees next to the network, else in the network's bias. */
function withIntercepts(plan: Plan, weights: Weights, offsets: readonly number[]): Weights {
  const { forests } = weights;
  const blends = forests?.forests.map(({ blend }) => blend) ?? [];
  const ofBias = offsets.map((offset, h) => ((blends[h]?.trees ?? 0) === 0 ? offset : 0));
  const folded = foldOffsets(
    plan,
    weights,
    plan.towers.map(() => ofBias),
  );
  if (forests === undefined || blends.every((blend) => (blend?.trees ?? 0) === 0)) return folded;
  return {
    ...folded,
    forests: {
      ...forests,
      forests: forests.forests.map((forest, h) => {
        const { blend } = forest;
        if (blend === undefined || blend.trees === 0) return forest;
        return { ...forest, blend: { ...blend, shift: blend.shift + offsets[h]! } };
      }),
    },
  };
}
