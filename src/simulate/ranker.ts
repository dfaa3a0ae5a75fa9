/**
 * A small ranker that learns from the log alone, so that a closed loop needs no compiled model: logistic regression on indicators, by
 * Adagrad (Duchi, Hazan & Singer 2011), from scratch at every fit.
 */
import { sigmoid } from '../math/logistic.ts';
import type { Random } from '../math/random.ts';
import type { Candidates, Market, MarketImpression, Ranker } from './market.ts';
import { COUNTRIES, DEVICES, LANGUAGES, SOURCES } from './names.ts';
import { type RequestContext, sourceOf } from './world.ts';

const LEARNING_RATE = 0.1;
const EPOCHS = 2;
/** Shared categories of user and pin are counted up to this. */
const MOST_SHARED = 3;

export class LinearRanker implements Ranker {
  readonly name: string;
  readonly share: number;
  readonly #market: Market;
  readonly #blocks: readonly number[];
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  #active = new Int32Array(0);

  constructor(market: Market, name: string, share: number) {
    this.name = name;
    this.share = share;
    this.#market = market;
    const { advertisers, categories } = market.options;
    // One block a feature, each once per source.
    const sizes = [
      1,
      COUNTRIES.length,
      DEVICES.length,
      24,
      LANGUAGES.length,
      advertisers,
      2,
      MOST_SHARED + 1,
      categories,
    ].map((size) => size * SOURCES.length);
    let offset = 0;
    this.#blocks = sizes.map((size) => (offset += size) - size);
    this.#weights = new Float64Array(offset);
    this.#squares = new Float64Array(offset);
  }

  /** Learns from these impressions, from nothing. `random` gives their order. */
  fit(log: readonly MarketImpression[], random: Random): void {
    this.#weights.fill(0);
    this.#squares.fill(1e-6);
    const clicks = log.reduce((sum, impression) => sum + (impression.clicked ? 1 : 0), 0);
    const prior = Math.log((clicks + 1) / (log.length - clicks + 1));
    for (let source = 0; source < SOURCES.length; source++) this.#weights[this.#blocks[0]! + source] = prior;
    const order = Int32Array.from(log.keys());
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = random.int(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const row of order) this.#learn(log[row]!);
    }
  }

  score({ requests, start, pin }: Candidates): Float64Array {
    const out = new Float64Array(pin.length);
    requests.forEach((request, r) => {
      for (let c = start[r]!; c < start[r + 1]!; c++) out[c] = this.#probability(request.context, pin[c]!);
    });
    return out;
  }

  #learn({ context, pin, clicked }: MarketImpression): void {
    const error = this.#probability(context, pin) - (clicked ? 1 : 0);
    for (const feature of this.#active) {
      this.#squares[feature]! += error * error;
      this.#weights[feature]! -= (LEARNING_RATE * error) / Math.sqrt(this.#squares[feature]!);
    }
  }

  #probability(context: RequestContext, pin: number): number {
    const { pins, users } = this.#market.world;
    const own = pins.categories[pin]!;
    const liked = users.categories[context.user]!;
    const values = [
      0,
      context.country,
      context.device,
      context.hour,
      context.language,
      pins.advertiser[pin]!,
      pins.isVideo[pin]!,
      Math.min(MOST_SHARED, own.filter((c) => liked.includes(c)).length),
    ];
    if (this.#active.length !== values.length + own.length) this.#active = new Int32Array(values.length + own.length);
    const source = sourceOf(pins, pin);
    let logit = 0;
    for (let k = 0; k < this.#active.length; k++) {
      const block = Math.min(k, values.length);
      const value = k < values.length ? values[k]! : own[k - values.length]!;
      const feature = this.#blocks[block]! + value * SOURCES.length + source;
      this.#active[k] = feature;
      logit += this.#weights[feature]!;
    }
    return sigmoid(logit);
  }
}
