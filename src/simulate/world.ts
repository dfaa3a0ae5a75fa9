/**
 * The world model: how likely each engagement truly is. It knows nothing of who chose the impression (policy.ts) nor of how it
 * is logged (write.ts), so that a closed loop can put a trained model in the policy's place.
 */
import { sigmoid } from '../math/logistic.ts';
import { Random } from '../math/random.ts';
import type { MarketDrift } from './drift.ts';
import { drawEffects, type SourceEffects } from './effects.ts';
import { DEVICES, SHOPPING, STANDARD, TOPICS } from './names.ts';
import { createPins, LOG_PRICE, LOG_PRICE_SPREAD, type PinOptions, type Pins } from './pins.ts';
import { createUsers, type Users } from './users.ts';

export interface WorldOptions extends PinOptions {
  readonly seed: number;
  readonly users: number;
  /** How differently the two sources behave: 0 alike … ½ unrelated … 1 opposite (effects.ts). */
  readonly conflict: number;
}

/** What is asked for an impression, as indices of names.ts. */
export interface RequestContext {
  readonly user: number;
  readonly country: number;
  readonly device: number;
  readonly language: number;
  /** UTC, 0 … 23. */
  readonly hour: number;
}

/** Probabilities of one impression. */
export interface Truth {
  readonly click: number;
  /** P(good click) = P(click) · P(stays | click): a good click is always a click. */
  readonly goodClick: number;
  /** Over both outcomes of the click. */
  readonly scrollUp: number;
  /** P(stays | click), P(scroll up | click), P(scroll up | no click): what outcomes are drawn from. */
  readonly stayGivenClick: number;
  readonly scrollGivenClick: number;
  readonly scrollGivenNone: number;
}

/** Levels in logits, by index of SOURCES; found by fitIntercepts. */
export interface Intercepts {
  readonly click: readonly [number, number];
  readonly stay: readonly [number, number];
  readonly scroll: readonly [number, number];
}

/** A click makes a scroll up likelier by this much, in logits. */
const SCROLL_AFTER_CLICK = 1.2;
/** Position bias: logits lost per ln(1 + position). */
const POSITION_BIAS = 0.45;

export interface World {
  readonly pins: Pins;
  readonly users: Users;
  readonly effects: readonly [SourceEffects, SourceEffects];
  readonly intercepts: Intercepts;
  /** Where the market changes with time: the state of now. */
  readonly drift?: MarketDrift;
}

export function createWorld(options: WorldOptions): World {
  const random = new Random(options.seed, 'world');
  const pins = createPins(random.fork('pins'), options);
  const users = createUsers(random.fork('users'), options.users, pins, LOG_PRICE);
  return {
    pins,
    users,
    effects: drawEffects(random.fork('effects'), options.conflict),
    intercepts: { click: [0, 0], stay: [0, 0], scroll: [0, 0] },
  };
}

export function sourceOf(pins: Pins, pin: number): 0 | 1 {
  return pin < pins.standardCount ? STANDARD : SHOPPING;
}

/** The click's logit without the source's intercept and without the position: what makes an ad right for a person here and now. */
export function appeal(world: World, context: RequestContext, pin: number): number {
  const { pins, users } = world;
  const source = sourceOf(pins, pin);
  const effects = world.effects[source];
  const u = context.user;
  const age = (users.age[u]! - 36) / 12;
  let sum = pins.quality[pin]! + pins.advertiserQuality[pins.advertiser[pin]!]!;
  for (let k = 0; k < TOPICS; k++) {
    const topic = pins.topics[pin * TOPICS + k]!;
    sum += topic * (effects.affinity[k]! * users.topics[u * TOPICS + k]! + effects.topicByAge[k]! * age);
  }
  sum += effects.hour[context.hour]! + effects.country[context.country]! + effects.device[context.device]!;
  sum +=
    effects.countryDevice[context.country * DEVICES.length + context.device]! + effects.language[context.language]!;
  sum += effects.age * age + effects.intent * users.intent[u]!;
  if (pins.isVideo[pin] === 1) sum += effects.video[context.device]!;
  if (world.drift !== undefined)
    sum += world.drift.logit(
      source,
      context.country,
      context.device,
      context.hour,
      pins.advertiser[pin]!,
      pins.topics,
      pin,
    );
  return sum - effects.priceMisfit * misfit(world, u, pin);
}

/** How far the price is from what the user would pay: half its squared distance in standard deviations, at most 4. */
function misfit(world: World, user: number, pin: number): number {
  const logPrice = world.pins.logPrice[pin]!;
  if (Number.isNaN(logPrice)) return 0;
  const distance = (logPrice - world.users.budget[user]!) / LOG_PRICE_SPREAD;
  return Math.min(4, 0.5 * distance * distance);
}

/** How deeply the ad's page holds the user, in logits. */
function depth(world: World, context: RequestContext, pin: number): number {
  const { pins, users } = world;
  const effects = world.effects[sourceOf(pins, pin)];
  let sum = 0;
  for (let k = 0; k < TOPICS; k++)
    sum += effects.depth[k]! * pins.topics[pin * TOPICS + k]! * users.topics[context.user * TOPICS + k]!;
  return sum - 0.5 * effects.priceMisfit * misfit(world, context.user, pin) + 0.6 * pins.quality[pin]!;
}

export function truth(world: World, context: RequestContext, pin: number, position: number): Truth {
  return truthFrom(
    sourceOf(world.pins, pin),
    context.device,
    position,
    appeal(world, context, pin),
    depth(world, context, pin),
    world.intercepts,
  );
}

/** @param raw the appeal; @param hold the depth. */
function truthFrom(
  source: 0 | 1,
  device: number,
  position: number,
  raw: number,
  hold: number,
  intercepts: Intercepts,
): Truth {
  const click = sigmoid(intercepts.click[source] + raw - POSITION_BIAS * Math.log1p(position));
  const stayGivenClick = sigmoid(intercepts.stay[source] + hold + (device === 2 ? 0.4 : 0));
  const scroll = intercepts.scroll[source] + 0.9 * hold + 0.3 * raw - 0.5 * POSITION_BIAS * Math.log1p(position);
  const scrollGivenNone = sigmoid(scroll);
  const scrollGivenClick = sigmoid(scroll + SCROLL_AFTER_CLICK);
  return {
    click,
    goodClick: click * stayGivenClick,
    scrollUp: click * scrollGivenClick + (1 - click) * scrollGivenNone,
    stayGivenClick,
    scrollGivenClick,
    scrollGivenNone,
  };
}

/** Rates that the intercepts aim at. */
export interface Rates {
  readonly click: number;
  /** Of clicks. */
  readonly stay: number;
  readonly scroll: number;
}

/** Finds intercepts such that the mean probabilities over a sample of impressions are the rates, in each source; by bisection. */
export function fitIntercepts(
  world: World,
  sample: readonly { readonly context: RequestContext; readonly pin: number; readonly position: number }[],
  rates: Rates,
): Intercepts {
  const found = {
    click: [0, 0] as [number, number],
    stay: [0, 0] as [number, number],
    scroll: [0, 0] as [number, number],
  };
  for (const source of [STANDARD, SHOPPING] as const) {
    const rows = sample.filter((row) => sourceOf(world.pins, row.pin) === source);
    if (rows.length === 0) continue;
    const raws = rows.map((row) => appeal(world, row.context, row.pin));
    const holds = rows.map((row) => depth(world, row.context, row.pin));
    const mean = (value: (truth: Truth) => number) =>
      rows.reduce(
        (sum, row, i) => sum + value(truthFrom(source, row.context.device, row.position, raws[i]!, holds[i]!, found)),
        0,
      ) / rows.length;
    found.click[source] = bisect((level) => ((found.click[source] = level), mean((t) => t.click)), rates.click);
    found.stay[source] = bisect(
      (level) => ((found.stay[source] = level), mean((t) => t.goodClick)),
      rates.click * rates.stay,
    );
    found.scroll[source] = bisect((level) => ((found.scroll[source] = level), mean((t) => t.scrollUp)), rates.scroll);
  }
  return found;
}

/** Where a rising function of a logit reaches a value, to 2⁻³⁰ of the bracket −30 … 30. */
function bisect(rising: (level: number) => number, value: number): number {
  let low = -30;
  let high = 30;
  for (let i = 0; i < 36; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
