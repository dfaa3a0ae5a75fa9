/** What was shown, as columns that grow, and chunks of it for training, prediction and calibration. */
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import { type Candidates, LABEL_WINDOW_MS, type MarketImpression } from '../../../src/simulate/index.ts';
import { sourceOf, type World } from '../../../src/simulate/world.ts';
import type { TrainingData } from '../../../src/train/batches/training-data.ts';
import { RandomStream } from '../../../src/train/random-stream.ts';
import type { MarketEncoder, Profiles, Rows } from './encode.ts';

/** Columns of the log that labels of heads come from, by the head's name. */
const LABELS = { click: 'clicked', good_click: 'goodClick' } as const;
const CHUNK_ROWS = 4096;

export class MarketLog {
  readonly #world: World;
  readonly #profiles: Profiles;
  readonly shown: MarketImpression[] = [];
  readonly version: number[] = [];

  constructor(world: World, profiles: Profiles) {
    this.#world = world;
    this.#profiles = profiles;
  }

  get rows(): number {
    return this.shown.length;
  }

  add(impressions: readonly MarketImpression[]): void {
    for (const impression of impressions) {
      this.shown.push(impression);
      this.version.push(this.#profiles.version[impression.context.user]!);
    }
  }

  source(row: number): 0 | 1 {
    return sourceOf(this.#world.pins, this.shown[row]!.pin);
  }

  /** Rows from `from` on whose labels are final by `now`: a prefix, as the log is in the order of time. */
  mature(now: number, from = 0): Int32Array {
    let to = this.shown.length;
    while (to > from && this.shown[to - 1]!.time + LABEL_WINDOW_MS > now) to--;
    return Int32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  }

  /** First row at or after a time. */
  firstAt(time: number): number {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.shown[middle]!.time < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  rowsAt(at: ArrayLike<number>): Rows {
    const n = at.length;
    const of = (value: (shown: MarketImpression, row: number) => number) =>
      Int32Array.from({ length: n }, (_, i) => value(this.shown[at[i]!]!, at[i]!));
    return {
      rows: n,
      pin: of((s) => s.pin),
      version: of((_, row) => this.version[row]!),
      country: of((s) => s.context.country),
      device: of((s) => s.context.device),
      language: of((s) => s.context.language),
      hour: of((s) => s.context.hour),
      position: of((s) => s.position),
      bid: Float64Array.from({ length: n }, (_, i) => this.shown[at[i]!]!.bid),
    };
  }

  /** These rows as one chunk, positions as logged. With `serving`, as the server would have encoded them. */
  chunk(plan: Plan, encoder: MarketEncoder, at: ArrayLike<number>, serving = false): EncodedChunk {
    const n = at.length;
    const rows = this.rowsAt(at);
    const heads = plan.heads.map((head) => LABELS[head.name as keyof typeof LABELS]);
    const labels = new Float32Array(n * heads.length);
    for (let i = 0; i < n; i++)
      heads.forEach((label, h) => (labels[i * heads.length + h] = this.shown[at[i]!]![label] ? 1 : 0));
    const source = Int32Array.from(rows.pin, (pin) => sourceOf(this.#world.pins, pin));
    return {
      ...encoder.encode(rows, serving),
      ...routed(plan, source),
      labels,
      weight: new Float32Array(n).fill(1),
      time: Float64Array.from({ length: n }, (_, i) => this.shown[at[i]!]!.time),
      rowKey: BigUint64Array.from({ length: n }, (_, i) =>
        BigInt.asUintN(64, BigInt(at[i]! + 1) * 0x9e3779b97f4a7c15n),
      ),
    };
  }

  /** Rows as training data in memory; a seed gives an order. */
  trainingData(
    plan: Plan,
    encoder: MarketEncoder,
    train: Int32Array,
    validate: Int32Array = new Int32Array(),
  ): TrainingData {
    const chunk = (at: Int32Array) => this.chunk(plan, encoder, at);
    return {
      counts: { train: train.length, validate: validate.length, holdout: 0 },
      labels: null,
      lastTime: null,
      key: 'rows in memory',
      async *chunks(split, { seed, shuffle }) {
        const order = (split === 'train' ? train : split === 'validate' ? validate : new Int32Array()).slice();
        const random = new RandomStream(seed, 'order');
        for (let i = shuffle ? order.length - 1 : 0; i > 0; i--) {
          const j = random.nextUint32() % (i + 1);
          [order[i], order[j]] = [order[j]!, order[i]!];
        }
        for (let from = 0; from < order.length; from += CHUNK_ROWS)
          yield chunk(order.subarray(from, from + CHUNK_ROWS));
      },
    };
  }
}

function routed(plan: Plan, source: Int32Array): Pick<EncodedChunk, 'source' | 'tower'> {
  return { source, tower: plan.towers.length > 1 ? source : new Int32Array(source.length) };
}

/** Candidates as a chunk to be scored: no labels. */
export function candidateChunk(
  plan: Plan,
  encoder: MarketEncoder,
  candidates: Candidates,
  world: World,
  profiles: Profiles,
): EncodedChunk {
  const { requests, start, pin, bid } = candidates;
  const n = pin.length;
  const fill = (value: (request: (typeof requests)[number]) => number) => {
    const out = new Int32Array(n);
    requests.forEach((request, r) => out.fill(value(request), start[r], start[r + 1]));
    return out;
  };
  const rows: Rows = {
    rows: n,
    pin,
    bid,
    version: fill((r) => profiles.version[r.context.user]!),
    country: fill((r) => r.context.country),
    device: fill((r) => r.context.device),
    language: fill((r) => r.context.language),
    hour: fill((r) => r.context.hour),
    position: new Int32Array(n),
  };
  return {
    ...encoder.encode(rows, true),
    ...routed(
      plan,
      Int32Array.from(pin, (p) => sourceOf(world.pins, p)),
    ),
    labels: new Float32Array(n * plan.heads.length).fill(Number.NaN),
    weight: new Float32Array(n).fill(1),
    time: new Float64Array(n).fill(Number.NaN),
    rowKey: new BigUint64Array(n),
  };
}
