/**
 * The market's coefficients. Each effect has a shared part S and an own part O that the two sources feel with opposite signs:
 *
 *     effect(standard) = [(1−c)·S + c·O] / √((1−c)² + c²)
 *     effect(shopping) = [(1−c)·S − c·O] / √((1−c)² + c²)
 *
 * with c the `conflict`: 0 makes the sources alike, ½ unrelated, 1 opposite, and an effect's size is the same at any c.
 */
import type { Random } from '../math/random.ts';
import { COUNTRIES, DEVICES, LANGUAGES, TOPICS } from './names.ts';

export interface SourceEffects {
  /** Weight of agreement in a topic [TOPICS]. */
  readonly affinity: Float64Array;
  /** The same for what follows a click (staying, scrolling). */
  readonly depth: Float64Array;
  /** How a topic's appeal grows with age (per 12 years) [TOPICS]. */
  readonly topicByAge: Float64Array;
  readonly hour: Float64Array;
  readonly country: Float64Array;
  readonly device: Float64Array;
  /** [countries × devices] */
  readonly countryDevice: Float64Array;
  readonly language: Float64Array;
  /** Video against image, by device. */
  readonly video: Float64Array;
  readonly age: number;
  /** Cost in logits of a price one standard deviation off what the user would pay. */
  readonly priceMisfit: number;
  readonly intent: number;
}

/** Both sources' effects, by index of SOURCES. */
export function drawEffects(random: Random, conflict: number): readonly [SourceEffects, SourceEffects] {
  const size = Math.hypot(1 - conflict, conflict);
  const shared = (1 - conflict) / size;
  const own = conflict / size;
  const pair = (name: string, length: number, scale: number, draw = gaussian): [Float64Array, Float64Array] => {
    const stream = random.fork(name);
    const s = draw(stream, length);
    const o = draw(stream, length);
    return [
      s.map((value, i) => scale * (shared * value + own * o[i]!)),
      s.map((value, i) => scale * (shared * value - own * o[i]!)),
    ];
  };
  const affinity = pair('affinity', TOPICS, 0.9).map((values) => values.map((value) => 1.6 + value));
  const depth = pair('depth', TOPICS, 0.6).map((values) => values.map((value) => 0.8 + value));
  const topicByAge = pair('topic by age', TOPICS, 0.45);
  const hour = pair('hour', 24, 0.35, dayCurve);
  const country = pair('country', COUNTRIES.length, 0.35);
  const device = pair('device', DEVICES.length, 0.3);
  const countryDevice = pair('country by device', COUNTRIES.length * DEVICES.length, 0.2);
  const language = pair('language', LANGUAGES.length, 0.15);
  const video = pair('video', DEVICES.length, 0.35);
  const age = pair('age', 1, 0.25);
  const effects = (source: 0 | 1): SourceEffects => ({
    affinity: affinity[source]!,
    depth: depth[source]!,
    topicByAge: topicByAge[source],
    hour: hour[source],
    country: country[source],
    device: device[source],
    countryDevice: countryDevice[source],
    language: language[source],
    video: video[source],
    age: age[source][0]!,
    // Standard ads rarely show a price; people with an intent to buy turn to shopping ads.
    priceMisfit: source === 0 ? 0.1 : 0.55,
    intent: source === 0 ? -0.25 * conflict : 0.6,
  });
  return [effects(0), effects(1)];
}

function gaussian(random: Random, length: number): Float64Array {
  return Float64Array.from({ length }, () => random.normal());
}

/** A smooth curve over the day: its first two harmonics. */
function dayCurve(random: Random, length: number): Float64Array {
  const [a, b] = [0.8 + 0.4 * random.float(), 0.5 * random.float()];
  const [p, q] = [random.float(), random.float()];
  return Float64Array.from(
    { length },
    (_, h) => a * Math.cos(2 * Math.PI * (h / length - p)) + b * Math.cos(4 * Math.PI * (h / length - q)),
  );
}
