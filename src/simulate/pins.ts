/** The inventory: what each pin is, and what of it a log can see. */
import { type Random, Weighted } from '../math/random.ts';
import { Categories } from './categories.ts';
import { SHOPPING, STANDARD, TOPICS } from './names.ts';

/** Length of `graphsage`. */
export const VECTOR = 64;
/** Ln of a typical price, and its spread. */
export const LOG_PRICE = 3.2;
export const LOG_PRICE_SPREAD = 0.9;

/** Pins by index 0 … count − 1; arrays run parallel. The first `standardCount` are Standard ads. */
export interface Pins {
  readonly count: number;
  readonly standardCount: number;
  readonly id: Int32Array;
  readonly advertiser: Int32Array;
  readonly advertiserId: Int32Array;
  /** How good an advertiser's ads are, in logits, by advertiser. */
  readonly advertiserQuality: Float32Array;
  /** [count × TOPICS], unit length. */
  readonly topics: Float32Array;
  /** In logits; told to models only through `graphsage`. */
  readonly quality: Float32Array;
  /** Ln of the price; NaN where the pin has none. */
  readonly logPrice: Float64Array;
  readonly isVideo: Uint8Array;
  /** Day on which the pin is first served: 0 for most, later for new inventory that no earlier log has seen. */
  readonly born: Int32Array;
  /** Day from which on the pin is served no more. */
  readonly gone: Int32Array;
  readonly categories: readonly (readonly number[])[];
  readonly taxonomy: Categories;
  /** Draws a pin of a source by popularity. */
  readonly popular: readonly [Weighted, Weighted];
  /** Pins of a source by leading topic. */
  readonly byTopic: readonly [readonly Int32Array[], readonly Int32Array[]];
}

export interface PinOptions {
  readonly pins: number;
  readonly advertisers: number;
  readonly categories: number;
  readonly days: number;
  /** Share of pins that come in during the log. Default NEW_SHARE. */
  readonly newShare?: number;
  /** For every new pin an old one goes. Default: nothing goes. */
  readonly turnover?: boolean;
}

export const NEW_SHARE = 0.08;
const NEVER = 0x7fffffff;

export function createPins(random: Random, options: PinOptions): Pins {
  const { pins: count, advertisers, days, newShare = NEW_SHARE } = options;
  const standardCount = Math.max(1, Math.round(count * 0.25));
  const taxonomy = new Categories(options.categories);
  const pins = {
    id: new Int32Array(count),
    advertiser: new Int32Array(count),
    topics: new Float32Array(count * TOPICS),
    quality: new Float32Array(count),
    logPrice: new Float64Array(count).fill(Number.NaN),
    isVideo: new Uint8Array(count),
    born: new Int32Array(count),
    gone: new Int32Array(count).fill(NEVER),
    categories: [] as number[][],
  };
  // Standard ads come from few advertisers, shopping ads from many catalogs; later advertisers only have new pins.
  const oldAdvertisers = Math.max(1, Math.round(advertisers * (1 - newShare / 2)));
  const standardAdvertisers = Math.max(1, Math.round(oldAdvertisers * 0.3));
  const popularity = new Float64Array(count);
  const topicLists: [number[][], number[][]] = [newLists(), newLists()];
  const r = random.fork('pin');
  for (let i = 0; i < count; i++) {
    const source = i < standardCount ? STANDARD : SHOPPING;
    pins.id[i] = scramble(i);
    const isNew = days > 1 && i % standardCount !== 0 && r.chance(newShare);
    pins.born[i] = isNew ? 1 + r.int(days - 1) : 0;
    pins.advertiser[i] =
      isNew && r.chance(0.5)
        ? oldAdvertisers + r.int(Math.max(1, advertisers - oldAdvertisers))
        : source === STANDARD
          ? r.int(standardAdvertisers)
          : standardAdvertisers + r.int(Math.max(1, oldAdvertisers - standardAdvertisers));
    pins.advertiser[i] = Math.min(pins.advertiser[i]!, advertisers - 1);
    const main = r.int(TOPICS);
    drawTopics(r, pins.topics, i, main);
    pins.quality[i] = 0.35 * r.normal();
    if (source === SHOPPING || r.chance(0.12)) pins.logPrice[i] = LOG_PRICE + LOG_PRICE_SPREAD * r.normal();
    pins.isVideo[i] = r.chance(source === STANDARD ? 0.35 : 0.1) ? 1 : 0;
    pins.categories.push(taxonomy.draw(r, pins.topics, i));
    popularity[i] = 1 / (1 + r.int(source === STANDARD ? standardCount : count - standardCount)) ** 0.6;
    topicLists[source][main]!.push(i);
  }
  if (options.turnover === true) retire(random.fork('turnover'), pins, standardCount, days);
  const quality = random.fork('advertiser');
  const advertiserIds = random.fork('advertiser id');
  return {
    ...pins,
    count,
    standardCount,
    advertiserId: Int32Array.from({ length: advertisers }, () => 7_000_000 + advertiserIds.int(2_000_000)),
    advertiserQuality: Float32Array.from({ length: advertisers }, () => 0.35 * quality.normal()),
    taxonomy,
    popular: [
      new Weighted(popularity.map((p, i) => (i < standardCount ? p : 0))),
      new Weighted(popularity.map((p, i) => (i < standardCount ? 0 : p))),
    ],
    byTopic: [topicLists[0].map((list) => Int32Array.from(list)), topicLists[1].map((list) => Int32Array.from(list))],
  };
}

/** As many of each source's old pins go as come; the first of a source stays, so that there is always one. */
function retire(random: Random, pins: Pick<Pins, 'born' | 'gone'>, standardCount: number, days: number): void {
  const { born, gone } = pins;
  for (const [from, to] of [
    [0, standardCount],
    [standardCount, born.length],
  ] as const) {
    const share = born.subarray(from, to).filter((day) => day > 0).length / (to - from);
    for (let i = from + 1; i < to; i++)
      if (born[i] === 0 && random.chance(share / (1 - share))) gone[i] = 1 + random.int(days - 1);
  }
}

/** Whether a pin is served on this day. */
export function isServed(pins: Pins, pin: number, day: number): boolean {
  return pins.born[pin]! <= day && day < pins.gone[pin]!;
}

function newLists(): number[][] {
  return Array.from({ length: TOPICS }, () => []);
}

/** A pin id that tells nothing of its index: multiplication by an odd number is one to one modulo 2²⁸. */
function scramble(index: number): number {
  return 300_000_000 + ((Math.imul(index + 1, 0x9e3779b1) >>> 4) & 0x0fffffff);
}

/** One leading topic and a little of the others, scaled to unit length. */
export function drawTopics(r: Random, topics: Float32Array, row: number, main: number): void {
  let sum = 0;
  for (let k = 0; k < TOPICS; k++) {
    const value = (k === main ? 1 : 0) + 0.3 * Math.abs(r.normal());
    topics[row * TOPICS + k] = value;
    sum += value * value;
  }
  for (let k = 0; k < TOPICS; k++) topics[row * TOPICS + k]! /= Math.sqrt(sum);
}

/** Projects topics and quality into `graphsage`: what a graph neural network would know of a pin, noise included. */
export function vectorizer(random: Random, length = VECTOR): (pins: Pins, pin: number) => Float64Array {
  const matrix = random.fork('matrix');
  const width = TOPICS + 1;
  const kernel = Float64Array.from({ length: width * length }, () => matrix.normal() / Math.sqrt(width));
  return (pins, pin) => {
    const noise = random.fork('noise', pin);
    const vector = new Float64Array(length);
    for (let j = 0; j < length; j++) {
      let sum = 0.15 * noise.normal();
      for (let k = 0; k < TOPICS; k++) sum += pins.topics[pin * TOPICS + k]! * kernel[k * length + j]!;
      sum += 2 * pins.quality[pin]! * kernel[TOPICS * length + j]!;
      vector[j] = sum;
    }
    return vector;
  };
}
