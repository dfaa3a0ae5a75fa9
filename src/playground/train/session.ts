/** A model that is trained in the page, is measured on rows that it has not seen, and scores what it is asked to: the functions of `adsc train` and `adsc evaluate`. */
import { binaryEntropy, sigmoid } from '../../math/logistic.ts';
import { DecileCollector } from '../../evaluate/deciles.ts';
import { collect } from '../../evaluate/evaluate.ts';
import type { Collector } from '../../evaluate/collect-predictions.ts';
import { DataError } from '../../data/error.ts';
import { trainingProblems } from '../../data/training-problems.ts';
import { planEncoder, readVocabularies } from '../../emit/transforms/index.ts';
import { evaluationSplit, hasSeen, withoutValidation } from '../../ir/refit.ts';
import type { Plan } from '../../ir/plan.ts';
import type { RawRow, RawValue, Vocabularies } from '../../runtime/types.ts';
import { RequestEncoder } from '../../serve/encode-request.ts';
import { sidesOf } from '../../serve/request-side.ts';
import type { Engine } from '../../train/engines/engine.ts';
import { trainStages } from '../../train/loop/stages.ts';
import { predict, Predictor } from '../../train/predict-logits.ts';
import { initWeights, type Weights } from '../../train/weights.ts';
import type { OwnLog } from '../data/own-log.ts';
import { notHere } from '../data/not-here.ts';
import { madeRows } from '../rows/memory-rows.ts';
import type { EpochPart, Measured, PlanForWorkers, Score, StepPart } from '../protocol.ts';
import { type EncodedLog, encodeMade, encodeOwn } from './data.ts';
import { memoryKeeper } from './memory-keeper.ts';

/** Rows a batch of made-up rows: there are few, and an epoch should have some steps. */
const BATCH = 128;

export interface Progress {
  onRows(done: number, total: number): void;
  onStart(facts: {
    readonly rows: number;
    readonly engine: string;
    readonly epochs: number;
    readonly steps: number;
    readonly chance: number;
  }): void;
  onStep(at: StepPart): void;
  onEpoch(at: EpochPart): void;
  onTrees(grown: number, total: number): void;
}

export interface Trained {
  readonly status: 'done' | 'stopped early' | 'interrupted';
  readonly bestEpoch: number | null;
}

/** What a session needs from the machine that it runs on. */
export type CreateEngine = (plan: Plan) => Promise<Engine>;

export class Session {
  readonly plan: Plan;
  readonly #engine: Engine;
  readonly #vocabularies: Vocabularies;
  readonly #data: EncodedLog;
  readonly #refitData: () => Promise<EncodedLog>;
  #weights: Weights;

  private constructor(
    plan: Plan,
    engine: Engine,
    vocabularies: Vocabularies,
    data: EncodedLog,
    refitData: () => Promise<EncodedLog>,
  ) {
    this.plan = plan;
    this.#engine = engine;
    this.#vocabularies = vocabularies;
    this.#data = data;
    this.#refitData = refitData;
    this.#weights = initWeights(plan, plan.train.seed);
  }

  /** @param log the user's rows; null: made-up ones @throws DataError, or Error in words */
  static async open(
    { plan: given, vocabTexts, made }: PlanForWorkers,
    log: OwnLog | null,
    createEngine: CreateEngine,
    onRows: Progress['onRows'],
  ): Promise<Session> {
    if (given.data === null || given.heads.length === 0)
      throw new Error(
        `the spec has no ${given.data === null ? '`data`, so it has no rows' : 'head, so there is nothing to learn'}`,
      );
    const vectors = given.tables.find((table) => table.vectors !== undefined);
    if (vectors !== undefined) throw notHere('vectors from files', null);
    const { vocabularies } = readVocabularies(given, new Map(vocabTexts));
    if (log !== null) {
      const encode = (plan: Plan) => encodeOwn(plan, planEncoder(plan, vocabularies), log, onRows);
      const data = await encode(given);
      const problems = trainingProblems(given, data).filter(({ severity }) => severity === 'error');
      if (problems.length > 0) throw new DataError(...problems);
      return new Session(given, await createEngine(given), vocabularies, data, () => encode(withoutValidation(given)));
    }
    if (made === null) throw new Error('there are no rows');
    // Those of the made-up rows that are not trained on are the validation part.
    const { refit: _refit, ...stated } = given.train;
    const plan: Plan = {
      ...given,
      train: {
        ...stated,
        batch: Math.min(BATCH, given.train.batch),
        validate: given.train.validate ?? { kind: 'random', fraction: 0.2 },
        holdout: null,
      },
    };
    const rows = madeRows(
      { rows: made.time.length, columns: made.columns, time: Float64Array.from(made.time) },
      made.train,
    );
    const data = await encodeMade(plan, planEncoder(plan, vocabularies), rows);
    return new Session(plan, await createEngine(plan), vocabularies, data, () => Promise.resolve(data));
  }

  /** Trains from fresh weights. @param epochs null: the plan's @throws DataError for what training refuses */
  async train(epochs: number | null, signal: AbortSignal, progress: Progress): Promise<Trained> {
    const { plan } = this;
    const { seed, batch } = plan.train;
    const total = epochs ?? plan.train.epochs;
    progress.onStart({
      rows: this.#data.counts.train,
      engine: this.#engine.description,
      epochs: total,
      steps: total * Math.ceil(this.#data.counts.train / batch),
      chance: await this.#chance(),
    });
    const onEntry = async ({ kind, step, epoch, loss }: Readonly<Record<string, unknown>>): Promise<void> => {
      if (kind !== 'step') return;
      progress.onStep({ step: Number(step), epoch: Number(epoch), loss: Number(loss) });
      // Lets what has come in meanwhile be read: the wish to stop.
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    const result = await trainStages({
      plan,
      data: this.#data,
      engine: this.#engine,
      outDir: '',
      keeper: memoryKeeper(onEntry),
      seed,
      epochs: total,
      signal,
      refitData: async () => ({ ...(await this.#refitData()), close: () => Promise.resolve() }),
      onProgress: ({ phase, rows, totalRows }) => phase === 'trees' && progress.onTrees(rows, totalRows),
      onEpoch: ({ point: { step, epoch, train, validate } }) =>
        progress.onEpoch({ step, epoch, train: train.loss ?? NaN, validate: validate?.loss ?? null }),
    });
    if (Array.isArray(result)) throw new DataError(...result);
    this.#weights = result.weights;
    return { status: result.status, bestEpoch: result.bestEpoch };
  }

  /** Predictions of the part that `adsc evaluate` looks at. */
  async collect(): Promise<{
    readonly split: Measured['split'];
    readonly trained: boolean;
    readonly collector: Collector;
  }> {
    const split = evaluationSplit(this.plan, false);
    const chunks = this.#data.chunks(split, { seed: 0, shuffle: false });
    if (this.#data.counts[split] === 0) throw new Error(`the ${split} part has no rows, so nothing is measured`);
    const predictions = predict(this.plan, this.#weights, this.#engine, chunks);
    const collector = await collect({ plan: this.plan, predictions, vocabularies: this.#vocabularies });
    return { split, trained: hasSeen(this.plan, split), collector };
  }

  async measure(): Promise<Measured> {
    const { split, trained, collector } = await this.collect();
    const { plan } = this;
    const deciles = plan.heads.map(({ name }, h) => {
      const { logits, labels, weights } = collector.head(h);
      const own = new DecileCollector([name], 0);
      own.add(logits.length, logits, labels, weights);
      return own.report();
    });
    return { split, trained, report: collector.report({ model: plan.model, variant: nameOf(plan) }), deciles };
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }

  /** @throws Error in words for a row whose source no tower takes. */
  async score(row: RawRow): Promise<{ scores: Score[]; notes: string[] }> {
    const plan = this.plan;
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
        ...unknown.map((name) => `${name}: no signal reads it`),
        ...plan.signals.flatMap((signal) => notesOf(signal.name, rows.counts.rows[signal.name], row[signal.input])),
      ],
    };
  }

  /** The loss of one probability a head for every row, the best there is. */
  async #chance(): Promise<number> {
    let [loss, labelled] = [0, 0];
    for await (const { labels, rows } of this.#data.chunks(this.plan.train.validate === null ? 'train' : 'validate', {
      seed: 0,
      shuffle: false,
    })) {
      const heads = this.plan.heads.length;
      labelled += Array.from({ length: rows }, (_, row) => row).filter((row) =>
        labels.subarray(row * heads, (row + 1) * heads).some((label) => !Number.isNaN(label)),
      ).length;
      this.plan.heads.forEach(({ lossWeight }, h) => {
        const seen = Array.from({ length: rows }, (_, row) => labels[row * this.plan.heads.length + h]!).filter(
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

/** As reports name a model. */
export function nameOf({ variant, baseline }: Plan): string {
  return baseline ?? variant ?? 'base';
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
