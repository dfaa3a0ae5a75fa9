/**
 * Micro-batching. Requests that arrive while the scorer is at work, or in the same turn of the event loop, are scored in one run; nobody
 * waits for others to come. What waits is bounded: beyond it a request is turned away at once, to be tried again later.
 */
import type { Asked, Prepared, RowError } from './encode-request.ts';
import type { ServedModel } from './served-model.ts';
import { jobRows } from './scorer.ts';
import { ScoreHistograms } from './score-histograms.ts';
import { probabilitiesOf, type Version } from './served-version.ts';

export interface Scored {
  readonly version: Version;
  readonly prepared: Prepared;
  /** [good candidates × heads]; see `Prepared.places`. */
  readonly probabilities: Float64Array;
}

export interface BatcherLimits {
  /** Most candidates that wait. */
  readonly maxWaiting: number;
  /** Milliseconds that a request waits at most. */
  readonly timeout: number;
}

/** Too much waits already. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}
/** The request waited longer than its time. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}
/** The server is closing. */
export class Closing extends Error {
  override readonly name = 'Closing';
}

interface Waiting {
  readonly version: Version;
  readonly asked: Asked;
  readonly rows: number;
  /** Milliseconds, as `performance.now` has them. */
  readonly since: number;
  readonly settle: (scored: Scored) => void;
  readonly fail: (error: Error) => void;
}

/** Seconds spent in each stage since the start, of all requests together: the processor's, but for `wait`. */
export interface StageTimes {
  /** Bodies to values, and answers to texts. */
  parse: number;
  serialize: number;
  validate: number;
  /** Before a batch begins; requests wait in parallel. */
  wait: number;
  encode: number;
  score: number;
  calibrate: number;
}

export class RequestBatcher {
  readonly scores = new ScoreHistograms();
  readonly times: StageTimes = { parse: 0, validate: 0, wait: 0, encode: 0, score: 0, calibrate: 0, serialize: 0 };
  /** Runs of the scorer, and candidates in them. */
  batches = 0;
  candidates = 0;
  readonly #limits: BatcherLimits;
  #queue: Waiting[] = [];
  #waiting = 0;
  #running = false;
  #closed = false;
  #scoring: ServedModel | null = null;
  readonly #whenIdle: (() => void)[] = [];
  #whenDrained: { readonly model: ServedModel; readonly settle: () => void }[] = [];

  constructor(limits: BatcherLimits) {
    this.#limits = limits;
  }

  /** Candidates that wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Scores rows that were validated for this version. Rejects with Overloaded, TimedOut or Closing. */
  score(version: Version, asked: Asked): Promise<Scored> {
    // A request without candidates takes a place all the same.
    const rows = Math.max(1, asked.kind === 'rank' ? asked.candidates.length : asked.rows.length);
    if (this.#closed) return Promise.reject(new Closing());
    if (this.#waiting > 0 && this.#waiting + rows > this.#limits.maxWaiting) return Promise.reject(new Overloaded());
    return new Promise((settle, fail) => {
      this.#queue.push({ version, asked, rows, since: performance.now(), settle, fail });
      this.#waiting += rows;
      if (!this.#running) {
        this.#running = true;
        // After what else has arrived in this turn.
        setImmediate(() => void this.#run());
      }
    });
  }

  /** Takes no more, and resolves when all that waits is answered. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#running ? new Promise((settle) => this.#whenIdle.push(settle)) : Promise.resolve();
  }

  /** Resolves when nothing waits or runs of a model that gets no new requests. */
  drained(model: ServedModel): Promise<void> {
    return this.#busyWith(model)
      ? new Promise((settle) => this.#whenDrained.push({ model, settle }))
      : Promise.resolve();
  }

  #busyWith(model: ServedModel): boolean {
    return this.#scoring === model || this.#queue.some((waiting) => waiting.version.model === model);
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#next();
      if (batch.length > 0) {
        this.#scoring = batch[0]!.version.model;
        await this.#score(batch);
        this.#scoring = null;
      }
      if (this.#whenDrained.length === 0) continue;
      for (const { settle } of this.#whenDrained.filter(({ model }) => !this.#busyWith(model))) settle();
      this.#whenDrained = this.#whenDrained.filter(({ model }) => this.#busyWith(model));
    }
    this.#running = false;
    for (const settle of this.#whenIdle.splice(0)) settle();
  }

  /** From the front: requests of one model, as many as the scorer takes. */
  #next(): Waiting[] {
    const now = performance.now();
    const { model } = this.#queue[0]!.version;
    const batch: Waiting[] = [];
    let rows = 0;
    let taken = 0;
    for (const waiting of this.#queue) {
      if (waiting.version.model !== model || (batch.length > 0 && rows + waiting.rows > model.scorer.capacity)) break;
      taken++;
      this.#waiting -= waiting.rows;
      this.times.wait += (now - waiting.since) / 1000;
      if (now - waiting.since > this.#limits.timeout) waiting.fail(new TimedOut());
      else {
        rows += waiting.rows;
        batch.push(waiting);
      }
    }
    this.#queue = this.#queue.slice(taken);
    return batch;
  }

  async #score(batch: readonly Waiting[]): Promise<void> {
    try {
      const started = performance.now();
      const { model } = batch[0]!.version;
      model.drift.tick();
      const prepared = batch.map(({ asked, version: { tables } }) =>
        model.rows.prepare(
          asked,
          tables.map(({ served }) => served),
        ),
      );
      const encoded = performance.now();
      const logits = await model.scorer.logits(prepared);
      const scored = performance.now();
      batch.forEach(({ version, settle }, i) => {
        const probabilities = probabilitiesOf(version, prepared[i]!, logits[i]!);
        this.scores.add(version.model.plan, probabilities);
        settle({ version, prepared: withoutNumber(prepared[i]!, probabilities), probabilities });
      });
      this.times.encode += (encoded - started) / 1000;
      this.times.score += (scored - encoded) / 1000;
      this.times.calibrate += (performance.now() - scored) / 1000;
      this.batches++;
      this.candidates += jobRows(prepared).candidates;
    } catch (error) {
      for (const { fail } of batch) fail(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** Rows for which the network gives no number (its sums overflow) are errors: JSON has no NaN, and a client none to rank by. */
function withoutNumber(prepared: Prepared, probabilities: Float64Array): Prepared {
  let errors: RowError[] | null = null;
  const { rows } = prepared.candidates;
  const heads = rows === 0 ? 0 : probabilities.length / rows;
  for (let i = 0; i < rows; i++) {
    for (let h = 0; h < heads; h++) {
      if (!Number.isNaN(probabilities[i * heads + h])) continue;
      const row = prepared.places === null ? i : prepared.places[i]!;
      (errors ??= [...prepared.errors]).push({ row, message: 'the model gives no number for these values' });
      break;
    }
  }
  return errors === null ? prepared : { ...prepared, errors };
}
