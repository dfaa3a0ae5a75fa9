/** Ranking requests over the days, and what came of each impression. */
import { type Random, Weighted } from '../math/random.ts';
import { COUNTRIES, DEVICE_SHARES } from './names.ts';
import { chooseSlate, type Policy, policyDrawer } from './policy.ts';
import { type RequestContext, type Truth, truth, type World } from './world.ts';

export const DAY_MS = 86_400_000;

export interface Impression {
  /** Epoch ms. */
  readonly time: number;
  readonly request: number;
  readonly policy: string;
  readonly context: RequestContext;
  readonly pin: number;
  readonly bid: number;
  readonly position: number;
  readonly truth: Truth;
  readonly clicked: boolean;
  readonly goodClick: boolean;
  readonly scrolled: boolean;
  /** Time on the ad's page; null without a click. */
  readonly dwellMs: number | null;
}

export interface TrafficOptions {
  readonly rows: number;
  readonly days: number;
  /** Midnight UTC of the first day, epoch ms. */
  readonly start: number;
  readonly shoppingShare: number;
  readonly policies: readonly Policy[];
}

/** Traffic by weekday from Sunday, and by hour UTC: an evening peak over the Americas and Europe. */
const WEEKDAY = [1.1, 0.98, 0.95, 0.96, 0.98, 1, 1.06];
/** Shares of a day's traffic, summing to 24. */
export const HOUR_WEIGHTS: readonly number[] = Array.from(
  { length: 24 },
  (_, h) => 1 + 0.6 * Math.cos((2 * Math.PI * (h - 21)) / 24),
);
const HOUR = new Weighted(HOUR_WEIGHTS);
const COUNTRY = new Weighted(COUNTRIES.map((country) => country.share));
const DEVICE = new Weighted(DEVICE_SHARES);
export const [MIN_SLOTS, MAX_SLOTS] = [3, 8];

/** Rows of each day; they sum to `rows`. */
export function rowsByDay(options: Pick<TrafficOptions, 'rows' | 'days' | 'start'>): number[] {
  const weights = Array.from(
    { length: options.days },
    (_, day) => WEEKDAY[new Date(options.start + day * DAY_MS).getUTCDay()]!,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let emitted = 0;
  return weights.map((weight) => {
    before += weight;
    const upTo = Math.round((options.rows * before) / total);
    const rows = upTo - emitted;
    emitted = upTo;
    return rows;
  });
}

/** A day's impressions in the order of time. `firstRequest` numbers the requests. */
export function* impressionsOfDay(
  world: World,
  options: TrafficOptions,
  day: number,
  rows: number,
  firstRequest: number,
  random: Random,
): Generator<Impression> {
  const sizes: number[] = [];
  for (let left = rows; left > 0;) {
    const slots = Math.min(left, MIN_SLOTS + random.int(MAX_SLOTS - MIN_SLOTS + 1));
    sizes.push(slots);
    left -= slots;
  }
  const start = options.start + day * DAY_MS;
  const times = Float64Array.from(
    sizes,
    () => start + Math.floor((HOUR.draw(random) + random.float()) * 3_600_000),
  ).sort();
  const draw = policyDrawer(options.policies);
  for (let i = 0; i < sizes.length; i++) {
    const time = times[i]!;
    const context = drawContext(world, new Date(time).getUTCHours(), random);
    const policy = draw(random);
    const slate = chooseSlate(world, policy, context, day, sizes[i]!, options.shoppingShare, random);
    for (let position = 0; position < slate.length; position++) {
      const { pin, bid } = slate[position]!;
      const chances = truth(world, context, pin, position);
      const outcome = drawOutcome(chances, random);
      yield {
        time,
        request: firstRequest + i,
        policy: policy.name,
        context,
        pin,
        bid,
        position,
        truth: chances,
        ...outcome,
      };
    }
  }
}

export type ImpressionOutcome = Pick<Impression, 'clicked' | 'goodClick' | 'scrolled' | 'dwellMs'>;

/** What came of an impression: a draw of its probabilities. */
export function drawOutcome(chances: Truth, random: Random): ImpressionOutcome {
  const clicked = random.chance(chances.click);
  const goodClick = random.chance(chances.stayGivenClick) && clicked;
  const scrolled = random.chance(clicked ? chances.scrollGivenClick : chances.scrollGivenNone);
  const dwellMs = clicked ? Math.round(1000 * Math.exp((goodClick ? 3.4 : 1.1) + 0.7 * random.normal())) : null;
  return { clicked, goodClick, scrolled, dwellMs };
}

/** Who asks, from where and on what: mostly from home and on their usual device. */
export function drawContext(world: World, hour: number, random: Random): RequestContext {
  const user = world.users.activity.draw(random);
  return {
    user,
    hour,
    country: random.chance(0.97) ? world.users.country[user]! : COUNTRY.draw(random),
    device: random.chance(0.8) ? world.users.device[user]! : DEVICE.draw(random),
    language: world.users.language[user]!,
  };
}
