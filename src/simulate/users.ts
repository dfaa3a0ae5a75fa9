/** The people. Their tastes drift, and what a log knows of them is versioned by day. */
import { sigmoid } from '../math/logistic.ts';
import { type Random, Weighted } from '../math/random.ts';
import { leadingTopic } from './categories.ts';
import { COUNTRIES, DEVICE_SHARES, LANGUAGES, SHOPPING, STANDARD, TOPICS } from './names.ts';
import { drawTopics, type Pins } from './pins.ts';

/** Pins kept in a user's history. */
export const HISTORY = 20;

/** Users by index; arrays run parallel. `topics`, `history` and `categories` change from day to day, the rest never. */
export interface Users {
  readonly count: number;
  readonly id: Int32Array;
  readonly age: Float64Array;
  readonly country: Uint8Array;
  readonly device: Uint8Array;
  readonly language: Uint8Array;
  /** Intent to buy, standard normal; seen only through the pins of the history. */
  readonly intent: Float32Array;
  /** Ln of the price that the user finds right. */
  readonly budget: Float64Array;
  /** [count × TOPICS], unit length. */
  readonly topics: Float32Array;
  /** Pin indices, oldest first, at most HISTORY. */
  readonly history: number[][];
  readonly categories: number[][];
  readonly activity: Weighted;
  /** What the profile leaves out: its age, its categories, its history. */
  readonly hides: readonly { readonly age: boolean; readonly categories: boolean; readonly history: boolean }[];
}

export function createUsers(random: Random, count: number, pins: Pins, meanLogPrice: number): Users {
  const countries = new Weighted(COUNTRIES.map((country) => country.share));
  const devices = new Weighted(DEVICE_SHARES);
  const users = {
    id: new Int32Array(count),
    age: new Float64Array(count),
    country: new Uint8Array(count),
    device: new Uint8Array(count),
    language: new Uint8Array(count),
    intent: new Float32Array(count),
    budget: new Float64Array(count),
    topics: new Float32Array(count * TOPICS),
    history: [] as number[][],
    categories: [] as number[][],
    hides: [] as { age: boolean; categories: boolean; history: boolean }[],
  };
  const activity = new Float64Array(count);
  const r = random.fork('user');
  for (let u = 0; u < count; u++) {
    users.id[u] = 10_000_000 + ((Math.imul(u + 1, 0x85ebca6b) >>> 4) & 0x0fffffff);
    users.age[u] = Math.round(Math.min(90, Math.max(16, 36 + 13 * r.normal())));
    const country = countries.draw(r);
    users.country[u] = country;
    users.device[u] = devices.draw(r);
    users.language[u] = r.chance(0.9) ? LANGUAGES.indexOf(COUNTRIES[country]!.language) : r.int(LANGUAGES.length);
    users.intent[u] = r.normal();
    users.budget[u] = meanLogPrice + COUNTRIES[country]!.income + 0.25 * ((users.age[u]! - 36) / 13);
    drawTopics(r, users.topics, u, r.int(TOPICS));
    users.categories.push(pins.taxonomy.draw(r, users.topics, u));
    users.history.push([]);
    for (let n = r.int(HISTORY * 0.8); n > 0; n--) users.history[u]!.push(historyPin(r, users, u, pins));
    users.hides.push({ age: r.chance(0.12), categories: r.chance(0.06), history: r.chance(0.04) });
    activity[u] = Math.exp(0.9 * r.normal());
  }
  return { ...users, count, activity: new Weighted(activity) };
}

/** A pin that the user saved once: of a topic they like, and a shopping ad the more they mean to buy. */
function historyPin(r: Random, users: Pick<Users, 'topics' | 'intent'>, user: number, pins: Pins): number {
  const source = r.chance(sigmoid(0.3 + 1.5 * users.intent[user]!)) ? SHOPPING : STANDARD;
  const list = pins.byTopic[source][leadingTopic(users.topics, user).draw(r)]!;
  const pin = list.length > 0 ? list[r.int(list.length)]! : pins.popular[source].draw(r);
  return pins.born[pin] === 0 ? pin : source === STANDARD ? 0 : pins.standardCount;
}

/**
 * Overnight: who clicked, and a tenth of the others, drift a little towards what they clicked, and their profile gets a new
 * version with it. Returns the users with a new version, in order.
 */
export function passNight(
  random: Random,
  users: Users,
  pins: Pins,
  clicks: ReadonlyMap<number, readonly number[]>,
): number[] {
  const changed: number[] = [];
  for (let u = 0; u < users.count; u++) {
    const clicked = clicks.get(u);
    const r = random.fork(u);
    if (clicked === undefined && !r.chance(0.1)) continue;
    let sum = 0;
    for (let k = 0; k < TOPICS; k++) {
      let value = users.topics[u * TOPICS + k]! + 0.06 * r.normal();
      for (const pin of clicked ?? []) value += 0.1 * pins.topics[pin * TOPICS + k]!;
      value = Math.max(0.02, value);
      users.topics[u * TOPICS + k] = value;
      sum += value * value;
    }
    for (let k = 0; k < TOPICS; k++) users.topics[u * TOPICS + k]! /= Math.sqrt(sum);
    if (clicked !== undefined) users.history[u] = [...users.history[u]!, ...clicked].slice(-HISTORY);
    if (r.chance(0.3)) users.categories[u] = pins.taxonomy.draw(r, users.topics, u);
    changed.push(u);
  }
  return changed;
}
