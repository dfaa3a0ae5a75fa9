/**
 * The market as a closed loop, in process: requests × candidates × slots. Rankers give each candidate a probability of a click,
 * predicted value (probability × bid) decides who is shown, and what is shown is all that anyone ever learns from. So the winner's
 * curse is real: of many candidates, those whose probability is overestimated are the ones that win.
 */
import { sigmoid } from '../math/logistic.ts';
import { Random, Weighted } from '../math/random.ts';
import { leadingTopic } from './categories.ts';
import { MarketDrift, type DriftOptions, INVENTORY_SHARE, NO_DRIFT } from './drift.ts';
import { SHOPPING, STANDARD } from './names.ts';
import { isServed } from './pins.ts';
import { drawBid, drawCandidate } from './policy.ts';
import { DAY_MS, drawContext, drawOutcome, HOUR_WEIGHTS, type Impression, MAX_SLOTS, MIN_SLOTS } from './traffic.ts';
import { passNight } from './users.ts';
import { appeal, type RequestContext, createWorld, fitIntercepts, sourceOf, truth, type World } from './world.ts';

export interface MarketOptions {
  readonly seed: number;
  /** Days that new inventory spreads over; the market itself has no end. */
  readonly days: number;
  readonly impressionsPerDay: number;
  readonly users: number;
  readonly pins: number;
  readonly advertisers: number;
  readonly categories: number;
  /** How differently the two sources behave: 0 alike, ½ unrelated, 1 opposite. */
  readonly conflict: number;
  /** Clicks per impression of a slate that the noisy oracle with noise 1 chose, without drift; and the same of the other heads. */
  readonly clickRate: number;
  readonly goodRate: number;
  readonly scrollRate: number;
  /** Share of shopping ads among candidates. */
  readonly shoppingShare: number;
  /** Candidates that compete for each slot. */
  readonly candidatesPerSlot: number;
  /** Share of requests whose slate is drawn at random, logged as EXPLORER. */
  readonly explore: number;
  /**
   * What decides who is shown: predicted value, or chance. By chance every ranker still has its share of the requests and says what it
   * predicts of what is shown, but no ranker selects: what predictions miss then is not selection's doing.
   */
  readonly selection: 'value' | 'random';
  readonly drift: DriftOptions;
  /** Whether tastes, histories and profiles change overnight. Without, the market's state depends on nothing that was shown. */
  readonly nights: boolean;
  /** Midnight UTC of the first day, epoch ms. */
  readonly start: number;
}

export const MARKET_DEFAULTS: MarketOptions = {
  seed: 1,
  days: 21,
  impressionsPerDay: 20_000,
  users: 2000,
  pins: 1500,
  advertisers: 100,
  categories: 160,
  conflict: 0.4,
  clickRate: 0.08,
  goodRate: 0.55,
  scrollRate: 0.064,
  shoppingShare: 0.6,
  candidatesPerSlot: 6,
  explore: 0.05,
  selection: 'value',
  drift: NO_DRIFT,
  nights: true,
  start: Date.parse('2025-03-03T00:00:00Z'),
};

/** What `model_id` says of slates drawn at random. */
export const EXPLORER = 'explore/random';
/** A click is reported this long after the impression at the latest, and counts as none after that. */
export const LABEL_WINDOW_MS = 3_600_000;
/** Mean of the delay's exponential distribution, before it is cut at the window. */
const MEAN_DELAY_MS = 600_000;
/** Impressions that the intercepts are fitted on. */
const PILOT_REQUESTS = 1500;

export interface RankingRequest {
  readonly id: number;
  /** Epoch ms. */
  readonly time: number;
  readonly context: RequestContext;
  readonly slots: number;
}

/** Candidates of many requests: those of request r are entries start[r] … start[r + 1] − 1. */
export interface Candidates {
  readonly requests: readonly RankingRequest[];
  readonly start: Int32Array;
  /** Indices of the world's pins. */
  readonly pin: Int32Array;
  readonly bid: Float64Array;
}

export interface Ranker {
  /** What `model_id` says: MODEL/VARIANT. */
  readonly name: string;
  /** Of the requests that are not exploration; shares are relative. */
  readonly share: number;
  /** Probability of a click for each candidate, shown first. */
  score(candidates: Candidates): ArrayLike<number> | Promise<ArrayLike<number>>;
}

export interface MarketImpression extends Impression {
  /** Epoch ms at which the click was logged; null without a click. Until then the log shows none. */
  readonly clickAt: number | null;
  /** The probability that the ranker gave it; null for exploration. */
  readonly predicted: number | null;
}

interface Chosen {
  readonly pin: number;
  readonly bid: number;
  readonly predicted: number | null;
}

export class Market {
  readonly options: MarketOptions;
  readonly world: World;
  readonly #drift: MarketDrift;
  readonly #random: Random;
  #requests = 0;
  #clicks = new Map<number, number[]>();

  constructor(options: Partial<MarketOptions> = {}) {
    const all = { ...MARKET_DEFAULTS, ...options };
    this.options = all;
    this.#random = new Random(all.seed, 'market');
    const turnover = all.drift.inventory > 0;
    const unfitted = createWorld({
      ...all,
      ...(turnover ? { turnover, newShare: Math.min(0.49, INVENTORY_SHARE * all.drift.inventory) } : { newShare: 0 }),
    });
    this.#drift = new MarketDrift(this.#random.fork('drift'), all.drift, all.advertisers);
    this.world = {
      ...unfitted,
      intercepts: fitIntercepts(unfitted, this.#pilot(unfitted), {
        click: all.clickRate,
        stay: all.goodRate,
        scroll: all.scrollRate,
      }),
      drift: this.#drift,
    };
  }

  /**
   * Serves an hour (without rankers: slates at random) and gives what was shown, in the order of time. Hours go forwards. `traffic`
   * multiplies the number of requests. Throws if a ranker gives other than finite numbers ≥ 0.
   */
  async hour(day: number, hour: number, rankers: readonly Ranker[], traffic = 1): Promise<MarketImpression[]> {
    this.#drift.advance(day * 24 + hour);
    const random = this.#random.fork('requests', day, hour);
    const shares = new Weighted([
      ...rankers.map((r) => r.share * (1 - this.options.explore)),
      this.options.explore * rankers.reduce((sum, r) => sum + r.share, 0),
    ]);
    const drawn = this.#requestsOf(day, hour, traffic, random).map((request) => ({
      request,
      ranker: shares.draw(random),
      ...this.#candidates(this.world, request, day, random.fork('candidates', request.id)),
    }));
    const slates: (readonly Chosen[])[] = [];
    for (let r = 0; r <= rankers.length; r++) {
      const mine = drawn.map((d, i) => [d, i] as const).filter(([d]) => d.ranker === r);
      if (mine.length === 0) continue;
      const ranker = rankers[r];
      if (ranker === undefined || this.options.selection === 'random') {
        const drawnSlates = mine.map(([d]) => drawnSlate(d, random));
        const predicted = ranker === undefined ? null : await scoresOf(ranker, batchOf(drawnSlates));
        let shown = 0;
        mine.forEach(
          ([, i], k) =>
            (slates[i] = drawnSlates[k]!.pins.map((pin, c) => ({
              pin,
              bid: drawnSlates[k]!.bids[c]!,
              predicted: predicted === null ? null : predicted[shown++]!,
            }))),
        );
        continue;
      }
      const scores = await scoresOf(ranker, batchOf(mine.map(([d]) => d)));
      let at = 0;
      for (const [d, i] of mine) {
        const first = at;
        const values = d.pins.map((_, c) => scores[first + c]! * d.bids[c]!);
        at += d.pins.length;
        slates[i] = best(values, d.request.slots).map((c) => ({
          pin: d.pins[c]!,
          bid: d.bids[c]!,
          predicted: scores[first + c]!,
        }));
      }
    }
    const outcomes = this.#random.fork('outcomes', day, hour);
    return drawn.flatMap(({ request, ranker }, i) =>
      slates[i]!.map((chosen, position) =>
        this.#show(request, rankers[ranker]?.name ?? EXPLORER, chosen, position, outcomes),
      ),
    );
  }

  /** Overnight: users drift towards what they clicked and their profiles get new versions. Gives the users whose profile changed. */
  night(day: number): readonly number[] {
    const clicks = this.#clicks;
    this.#clicks = new Map();
    return this.options.nights
      ? passNight(this.#random.fork('night', day), this.world.users, this.world.pins, clicks)
      : [];
  }

  #show(
    request: RankingRequest,
    policy: string,
    { pin, bid, predicted }: Chosen,
    position: number,
    random: Random,
  ): MarketImpression {
    const { context, time } = request;
    const chances = truth(this.world, context, pin, position);
    const outcome = drawOutcome(chances, random);
    const late = random.float();
    if (outcome.clicked) this.#clicks.set(context.user, [...(this.#clicks.get(context.user) ?? []), pin]);
    const clickAt = outcome.clicked
      ? time - Math.floor(MEAN_DELAY_MS * Math.log(1 - late * (1 - Math.exp(-LABEL_WINDOW_MS / MEAN_DELAY_MS))))
      : null;
    return {
      time,
      request: request.id,
      policy,
      context,
      pin,
      bid,
      position,
      truth: chances,
      ...outcome,
      clickAt,
      predicted,
    };
  }

  #requestsOf(day: number, hour: number, traffic: number, random: Random): RankingRequest[] {
    const { start, impressionsPerDay } = this.options;
    const rows = (traffic * impressionsPerDay * HOUR_WEIGHTS[hour]!) / 24;
    const count = Math.max(1, Math.round(rows / ((MIN_SLOTS + MAX_SLOTS) / 2)));
    const from = start + day * DAY_MS + hour * 3_600_000;
    const times = Float64Array.from({ length: count }, () => from + random.int(3_600_000)).sort();
    return Array.from(times, (time) => ({
      id: this.#requests++,
      time,
      context: drawContext(this.world, hour, random),
      slots: MIN_SLOTS + random.int(MAX_SLOTS - MIN_SLOTS + 1),
    }));
  }

  #candidates(world: World, request: RankingRequest, day: number, random: Random): { pins: number[]; bids: number[] } {
    const { candidatesPerSlot, shoppingShare } = this.options;
    const leading = leadingTopic(world.users.topics, request.context.user);
    const odds = (shoppingShare / (1 - shoppingShare)) * Math.exp(0.5 * world.users.intent[request.context.user]!);
    const chosen = new Set<number>();
    const wanted = request.slots * candidatesPerSlot;
    // A small market may not have as many different ads; it must have a slate.
    for (let tries = 0; chosen.size < wanted && (tries < 4 * wanted || chosen.size < request.slots); tries++) {
      const pin = drawCandidate(world.pins, random.chance(odds / (1 + odds)) ? SHOPPING : STANDARD, leading, random);
      if (isServed(world.pins, pin, day)) chosen.add(pin);
    }
    const pins = [...chosen];
    return { pins, bids: pins.map((pin) => drawBid(world.pins, pin, random)) };
  }

  /** Slates that the noisy oracle of noise 1 would choose. */
  #pilot(world: World): { context: RequestContext; pin: number; position: number }[] {
    const random = this.#random.fork('pilot');
    return Array.from({ length: PILOT_REQUESTS }, (_, id) => {
      const context = drawContext(world, id % 24, random);
      const request = { id, time: 0, context, slots: MIN_SLOTS + random.int(MAX_SLOTS - MIN_SLOTS + 1) };
      const { pins, bids } = this.#candidates(world, request, 0, random);
      const values = pins.map((pin, c) => appeal(world, context, pin) + random.normal() + Math.log(bids[c]!));
      return pins
        .map((_, c) => c)
        .sort((a, b) => values[b]! - values[a]!)
        .slice(0, request.slots)
        .map((c, position) => ({ context, pin: pins[c]!, position }));
    }).flat();
  }
}

/** An earlier system: the true logit at the first position, seen through noise of `noise` logits that differs from view to view. */
export function noisyOracle(market: Market, name: string, share: number, noise: number): Ranker {
  const random = new Random(market.options.seed, 'oracle', name);
  return {
    name,
    share,
    score({ requests, start, pin }) {
      const { world } = market;
      const out = new Float64Array(pin.length);
      for (let r = 0; r < requests.length; r++) {
        for (let c = start[r]!; c < start[r + 1]!; c++) {
          const logit =
            world.intercepts.click[sourceOf(world.pins, pin[c]!)] +
            appeal(world, requests[r]!.context, pin[c]!) +
            noise * random.normal();
          out[c] = sigmoid(logit);
        }
      }
      return out;
    },
  };
}

/** Whether all is known of an impression by `now`: its window has passed. Before that, a click may still come. */
export function isMature(impression: Pick<MarketImpression, 'time'>, now: number): boolean {
  return impression.time + LABEL_WINDOW_MS <= now;
}

interface Slate {
  readonly request: RankingRequest;
  readonly pins: readonly number[];
  readonly bids: readonly number[];
}

/** As many candidates as the request has slots, drawn at random. */
function drawnSlate({ request, pins, bids }: Slate, random: Random): Slate {
  const order = best(
    pins.map(() => random.float()),
    request.slots,
  );
  return { request, pins: order.map((c) => pins[c]!), bids: order.map((c) => bids[c]!) };
}

/** Indices of the largest values, largest first; ties by index. */
function best(values: readonly number[], count: number): number[] {
  return values
    .map((_, c) => c)
    .sort((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, count);
}

function batchOf(drawn: readonly Slate[]): Candidates {
  const start = new Int32Array(drawn.length + 1);
  drawn.forEach((d, i) => (start[i + 1] = start[i]! + d.pins.length));
  const pin = new Int32Array(start[drawn.length]!);
  const bid = new Float64Array(pin.length);
  drawn.forEach((d, i) => {
    pin.set(d.pins, start[i]);
    bid.set(d.bids, start[i]);
  });
  return { requests: drawn.map((d) => d.request), start, pin, bid };
}

async function scoresOf(ranker: Ranker, batch: Candidates): Promise<ArrayLike<number>> {
  const scores = await ranker.score(batch);
  if (scores.length !== batch.pin.length)
    throw new Error(`${ranker.name} gave ${scores.length} scores for ${batch.pin.length} candidates`);
  for (let c = 0; c < scores.length; c++)
    if (!(scores[c]! >= 0) || scores[c] === Infinity)
      throw new Error(`${ranker.name} gave ${scores[c]} as a probability`);
  return scores;
}
