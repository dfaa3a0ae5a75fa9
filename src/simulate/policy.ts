/**
 * Who chooses the impressions that get logged. A policy scores candidates; chooseSlate turns scores into an ordered slate. Apart
 * from the world model, so that the closed loop can put a trained model here.
 */
import type { Random } from '../math/random.ts';
import { Weighted } from '../math/random.ts';
import { leadingTopic } from './categories.ts';
import { SHOPPING, STANDARD } from './names.ts';
import { isServed, type Pins } from './pins.ts';
import { appeal, type RequestContext, type World } from './world.ts';

export interface Policy {
  /** What `model_id` says: MODEL/VARIANT. */
  readonly name: string;
  /** Share of ranking requests that it serves. */
  readonly share: number;
  /** Higher is shown earlier. `bid` in currency units; `random` is the request's own stream. */
  score(world: World, context: RequestContext, pin: number, bid: number, random: Random): number;
}

/** An earlier ranking model: value of the bid times a click probability seen through noise of `noise` logits. */
export function noisyRanker(name: string, share: number, noise: number): Policy {
  return {
    name,
    share,
    score: (world, context, pin, bid, random) =>
      0.5 * Math.log(bid) + appeal(world, context, pin) + noise * random.normal(),
  };
}

/** Exploration: any candidate, alike. */
export function explorer(name: string, share: number): Policy {
  return { name, share, score: (_world, _context, _pin, _bid, random) => random.float() };
}

/** A log of three policies, all with selection bias but the last. The second bears the flagship's name: its own traffic. */
export const DEFAULT_POLICIES: readonly Policy[] = [
  noisyRanker('legacy/gbdt', 0.7, 2),
  noisyRanker('pinterest_ads/base', 0.22, 1.2),
  explorer('explore/random', 0.08),
];

export interface ShownPin {
  readonly pin: number;
  readonly bid: number;
}

/** Candidates for each slot of a source's share of the slate. */
const CANDIDATES_PER_SLOT = 5;

/**
 * The slate of one ranking request, best first: slots are shared out between the sources (more shopping for who means to buy),
 * candidates are drawn by topic and by popularity among pins already born, and the policy's best of each source are shown.
 */
export function chooseSlate(
  world: World,
  policy: Policy,
  context: RequestContext,
  day: number,
  slots: number,
  shoppingShare: number,
  random: Random,
): ShownPin[] {
  const lift = 0.5 * world.users.intent[context.user]!;
  const odds = (shoppingShare / (1 - shoppingShare)) * Math.exp(lift);
  let shopping = 0;
  for (let i = 0; i < slots; i++) if (random.chance(odds / (1 + odds))) shopping++;
  const chosen = [...best(STANDARD, slots - shopping), ...best(SHOPPING, shopping)];
  return chosen.sort((a, b) => b.score - a.score);

  function best(source: 0 | 1, count: number): (ShownPin & { score: number })[] {
    if (count === 0) return [];
    const leading = leadingTopic(world.users.topics, context.user);
    const seen = new Set<number>();
    const scored: (ShownPin & { score: number })[] = [];
    for (let tries = 0; tries < count * CANDIDATES_PER_SLOT + 5; tries++) {
      const pin = drawCandidate(world.pins, source, leading, random);
      if (seen.has(pin) || !isServed(world.pins, pin, day)) continue;
      seen.add(pin);
      const bid = drawBid(world.pins, pin, random);
      scored.push({ pin, bid, score: policy.score(world, context, pin, bid, random) });
    }
    return scored.sort((a, b) => b.score - a.score).slice(0, count);
  }
}

/** By a topic that the user likes, or by popularity. May be a pin that is not served today. */
export function drawCandidate(pins: Pins, source: 0 | 1, leading: Weighted, random: Random): number {
  if (random.chance(0.4)) {
    const list = pins.byTopic[source][leading.draw(random)]!;
    if (list.length > 0) return list[random.int(list.length)]!;
  }
  return pins.popular[source].draw(random);
}

/** Good advertisers earn more by an ad and bid more for it; heavy-tailed. In currency units. */
export function drawBid(pins: Pins, pin: number, random: Random): number {
  const advertiser = pins.advertiser[pin]!;
  return Math.exp(0.1 + 0.8 * pins.advertiserQuality[advertiser]! + 0.35 * pins.quality[pin]! + 0.5 * random.normal());
}

/** Draws which policy serves a request. */
export function policyDrawer(policies: readonly Policy[]): (random: Random) => Policy {
  const shares = new Weighted(policies.map((policy) => policy.share));
  return (random) => policies[shares.draw(random)]!;
}
