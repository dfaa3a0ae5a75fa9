/** A model that is trained in the page, and scores what it is asked to. The steps are those of `adsc train`, on the same operations. */
import { binaryEntropy, sigmoid } from '../../math/logistic.ts';
import { auc } from '../../evaluate/metrics.ts';
import { planEncoder, readVocabularies } from '../../emit/transforms/index.ts';
import { addsTrees } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { RawRow, RawValue, Vocabularies } from '../../runtime/types.ts';
import { RequestEncoder } from '../../serve/encode-request.ts';
import { sidesOf } from '../../serve/request-side.ts';
import { Batcher } from '../../train/batches/batcher.ts';
import { featureLayout } from '../../train/batches/layout.ts';
import { trainingSampling } from '../../train/batches/negative-sampling.ts';
import type { TrainingData } from '../../train/batches/training-data.ts';
import type { Engine } from '../../train/engines/engine.ts';
import { runEpoch } from '../../train/loop/epoch.ts';
import { identityOf } from '../../train/run/run-identity.ts';
import { meanLoss, newLossSums } from '../../train/loss.ts';
import { predict, Predictor } from '../../train/predict-logits.ts';
import { batchOffsets } from '../../train/correct-batch/sampling-counts.ts';
import { foldOffsets } from '../../train/correct-batch/fold-offsets.ts';
import { epochSeed, newState } from '../../train/loop/state.ts';
import { Stepper } from '../../train/loop/stepper.ts';
import { validationLoss } from '../../train/loop/validation-loss.ts';
import { initWeights, type Weights } from '../../train/weights.ts';
import type { EpochPart, PlanForWorkers, Score, StepPart } from '../protocol.ts';
import { encodeMade } from './data.ts';
import { madeRows } from '../rows/memory-rows.ts';
import { createEngine } from './engine.ts';

/** Rows a batch: the log is small, and an epoch should have some steps. */
const BATCH = 128;

export interface Progress {
  onStart(facts: {
    readonly rows: number;
    readonly engine: string;
    readonly epochs: number;
    readonly steps: number;
    readonly chance: number;
  }): void;
  onStep(at: StepPart): void;
  onEpoch(at: EpochPart): void;
}

export class Session {
  readonly #plan: Plan;
  readonly #engine: Engine;
  readonly #vocabularies: Vocabularies;
  readonly #data: TrainingData;
  #weights: Weights;

  private constructor(plan: Plan, engine: Engine, vocabularies: Vocabularies, data: TrainingData) {
    this.#plan = plan;
    this.#engine = engine;
    this.#vocabularies = vocabularies;
    this.#data = data;
    this.#weights = initWeights(plan, plan.train.seed);
  }

  static async open({ plan: given, ...log }: PlanForWorkers): Promise<Session> {
    if (given.data === null || given.heads.length === 0)
      throw new Error(
        `the spec has no ${given.data === null ? '`data`, so it has no rows' : 'head, so there is nothing to learn'}`,
      );
    const plan = { ...given, train: { ...given.train, batch: Math.min(BATCH, given.train.batch) } };
    const { vocabularies } = readVocabularies(plan, new Map(log.vocabTexts));
    return new Session(
      plan,
      await createEngine(plan),
      vocabularies,
      await encodeMade(
        plan,
        planEncoder(plan, vocabularies),
        madeRows({ rows: log.time.length, columns: log.columns, time: Float64Array.from(log.time) }, log.train),
      ),
    );
  }

  /** Trains from fresh weights. @throws Error in words where training diverges. */
  async train(epochs: number, signal: AbortSignal, progress: Progress): Promise<void> {
    const [plan, engine, data] = [this.#plan, this.#engine, this.#data];
    const { seed, batch } = plan.train;
    const weights = initWeights(plan, seed);
    const stepper = new Stepper(plan, featureLayout(plan), weights, engine, seed);
    const batcher = new Batcher(plan, featureLayout(plan), { batch, sampling: trainingSampling(plan, seed) });
    const state = newState(plan, identityOf({ plan, data, engine, seed }));
    const heads = plan.heads.map(({ name }) => name);
    progress.onStart({
      rows: data.counts.train,
      engine: engine.description,
      epochs,
      steps: epochs * Math.ceil(data.counts.train / batch),
      chance: await this.#chance(),
    });
    while (state.epoch < epochs && !signal.aborted) {
      const write = async ({ kind, step, epoch, loss }: Record<string, unknown>): Promise<void> => {
        if (kind !== 'step') return;
        progress.onStep({ step: Number(step), epoch: Number(epoch), loss: Number(loss) });
        // Lets what has come in meanwhile be read: the wish to stop.
        await new Promise((resolve) => setTimeout(resolve, 0));
      };
      const diverged = await runEpoch({
        plan,
        data,
        engine,
        outDir: '',
        seed,
        signal,
        epochs,
        state,
        stepper,
        batcher,
        write,
        save: async () => undefined,
        shuffleSeed: epochSeed(seed, state.epoch),
      });
      if (diverged !== null)
        throw new Error(`${diverged.code}: ${diverged.message}${diverged.hint === null ? '' : `; ${diverged.hint}`}`);
      this.#weights = foldOffsets(plan, weights, batchOffsets(plan, state.sampling));
      if (signal.aborted) return;
      const judged = await validationLoss(
        plan,
        this.#weights,
        engine,
        data.chunks('validate', { seed, shuffle: false }),
      );
      state.epoch++;
      const { loss } = meanLoss(state.trainLoss, heads);
      if (loss === null) throw new Error('no row has a label, so there is nothing to learn');
      progress.onEpoch({ step: state.step, epoch: state.epoch, train: loss, validate: judged?.loss ?? null });
      state.streamRows = 0;
      state.trainLoss = newLossSums(heads.length);
    }
  }

  /** AUC by head, on the rows that were held back; null with one class only. */
  async judge(): Promise<{ head: string; auc: number | null }[]> {
    const width = this.#plan.heads.length;
    const logits: number[] = [];
    const labels: number[] = [];
    for await (const part of predict(
      this.#plan,
      this.#weights,
      this.#engine,
      this.#data.chunks('validate', { seed: 0, shuffle: false }),
    )) {
      logits.push(...part.logits);
      labels.push(...part.chunk.labels);
    }
    const column = (values: readonly number[], h: number) => values.filter((_, i) => i % width === h);
    return this.#plan.heads.map(({ name }, h) => ({
      head: name,
      auc: auc({ logits: column(logits, h), labels: column(labels, h) }),
    }));
  }

  /** @throws Error in words for a row whose source no tower takes. */
  async score(row: RawRow): Promise<{ scores: Score[]; notes: string[] }> {
    const plan = this.#plan;
    // One of its own: its counts say what it made of this row.
    const encoder = planEncoder(plan, this.#vocabularies);
    const rows = new RequestEncoder(plan, sidesOf(plan), encoder);
    const job = rows.prepare({ kind: 'rows', rows: [row] });
    const [error] = job.errors;
    if (error !== undefined) throw new Error(error.message);
    const chunk = {
      rows: 1,
      tower: job.candidates.tower,
      signals: { ...job.requests.signals, ...job.candidates.signals },
    };
    const logits = await new Predictor(plan, this.#weights, this.#engine).logits(
      chunk as Parameters<Predictor['logits']>[0],
    );
    const inputs = new Set([...plan.inputs.map(({ name }) => name), plan.data?.source?.column]);
    const unknown = Object.keys(row).filter((name) => !inputs.has(name));
    return {
      scores: plan.heads.map(({ name }, h) => ({ head: name, logit: logits[h]!, probability: sigmoid(logits[h]!) })),
      notes: [
        ...(addsTrees(plan) ? ['no trees are grown in this page: this is the network alone'] : []),
        ...unknown.map((name) => `${name}: no signal reads it`),
        ...plan.signals.flatMap((signal) => notesOf(signal.name, rows.counts.rows[signal.name], row[signal.input])),
      ],
    };
  }

  /** The loss of one probability a head for every row, the best there is. */
  async #chance(): Promise<number> {
    let [loss, labelled] = [0, 0];
    for await (const { labels, rows } of this.#data.chunks('validate', { seed: 0, shuffle: false })) {
      const heads = this.#plan.heads.length;
      labelled += Array.from({ length: rows }, (_, row) => row).filter((row) =>
        labels.subarray(row * heads, (row + 1) * heads).some((label) => !Number.isNaN(label)),
      ).length;
      this.#plan.heads.forEach(({ lossWeight }, h) => {
        const seen = Array.from({ length: rows }, (_, row) => labels[row * this.#plan.heads.length + h]!).filter(
          (label) => !Number.isNaN(label),
        );
        if (seen.length > 0)
          loss += lossWeight * seen.length * binaryEntropy(seen.reduce((a, b) => a + b, 0) / seen.length);
      });
    }
    if (labelled === 0) throw new Error('no row that is held back has a label');
    return loss / labelled;
  }
}

function notesOf(
  name: string,
  counts:
    | { readonly bad: number; readonly outOfVocabulary: number; readonly clipped: number; readonly truncated: number }
    | undefined,
  value: RawValue,
): string[] {
  if (counts === undefined || value === null || value === undefined) return [];
  const notes: [number, string][] = [
    [counts.bad, 'cannot be read, scored as missing'],
    [counts.outOfVocabulary, 'not in the vocabulary'],
    [counts.clipped, 'clipped'],
    [counts.truncated, 'longer than `max`: cut'],
  ];
  return notes.flatMap(([n, words]) => (n > 0 ? [`${name}: ${words}`] : []));
}
