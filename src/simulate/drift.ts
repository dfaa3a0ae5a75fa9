/**
 * How the market changes while it runs. Every part is a stationary Ornstein–Uhlenbeck process in logits, one step an hour:
 *
 *     x(t+1) = ρ·x(t) + √(1−ρ²)·σ·ε        ρ = e^(−1/τ), ε standard normal, x(0) drawn from N(0, σ²)
 *
 * so that its size σ and its memory τ are all there is to say of it. Half of each process's variance is shared by the two sources.
 */
import type { Random } from '../math/random.ts';
import { COUNTRIES, DEVICES, TOPICS } from './names.ts';

/** Multiples of the default size of each kind; 0 turns it off. */
export interface DriftOptions {
  /** Of countries, devices and hours of the day: what a calibration layer sees. */
  readonly levels: number;
  /** Of everything at once, by source. */
  readonly global: number;
  /** Of topics and advertisers, which no calibration signal tells. */
  readonly unseen: number;
  /** Share of new inventory, as a multiple of INVENTORY_SHARE: pins that come in day by day while as many old ones go. */
  readonly inventory: number;
}

export const NO_DRIFT: DriftOptions = { levels: 0, global: 0, unseen: 0, inventory: 0 };
export const FULL_DRIFT: DriftOptions = { levels: 1, global: 1, unseen: 1, inventory: 1 };

/** Standard deviations in logits at size 1. */
export const DRIFT_SD = { country: 0.2, device: 0.2, hour: 0.2, global: 0.3, topic: 0.3, advertiser: 0.3 } as const;
/** τ of every process: three days, a trend rather than noise. */
export const DRIFT_MEMORY_HOURS = 72;
/** Share of pins that come in during a market's days at inventory drift 1. */
export const INVENTORY_SHARE = 0.4;

export class MarketDrift {
  /** Hours since the market's start that the state stands at. */
  hour = 0;
  readonly #random: Random;
  readonly #country: Processes;
  readonly #device: Processes;
  /** Coefficients of the day's first two harmonics. */
  readonly #harmonics: Processes;
  readonly #global: Processes;
  readonly #topic: Processes;
  readonly #advertiser: Processes;

  constructor(random: Random, options: DriftOptions, advertisers: number) {
    this.#random = random;
    const start = random.fork('start');
    this.#country = new Processes(start, COUNTRIES.length, options.levels * DRIFT_SD.country);
    this.#device = new Processes(start, DEVICES.length, options.levels * DRIFT_SD.device);
    // Four coefficients of variance σ²/2 each give a curve of variance σ² at every hour.
    this.#harmonics = new Processes(start, 4, (options.levels * DRIFT_SD.hour) / Math.SQRT2);
    this.#global = new Processes(start, 1, options.global * DRIFT_SD.global);
    this.#topic = new Processes(start, TOPICS, options.unseen * DRIFT_SD.topic);
    this.#advertiser = new Processes(start, advertisers, options.unseen * DRIFT_SD.advertiser);
  }

  /** Goes on to an hour since the start, at or after the one it stands at. */
  advance(hour: number): void {
    while (this.hour < hour) {
      this.hour++;
      const step = this.#random.fork('hour', this.hour);
      for (const processes of [
        this.#country,
        this.#device,
        this.#harmonics,
        this.#global,
        this.#topic,
        this.#advertiser,
      ])
        processes.step(step);
    }
  }

  /** What the drift adds to the click's logit. `topics` is [… × TOPICS] and `pin` its row. */
  logit(
    source: 0 | 1,
    country: number,
    device: number,
    hourOfDay: number,
    advertiser: number,
    topics: Float32Array,
    pin: number,
  ): number {
    let sum =
      this.#global.of(source, 0) +
      this.#country.of(source, country) +
      this.#device.of(source, device) +
      this.#advertiser.of(source, advertiser);
    if (this.#harmonics.on) {
      const angle = (2 * Math.PI * hourOfDay) / 24;
      sum += this.#harmonics.of(source, 0) * Math.cos(angle) + this.#harmonics.of(source, 1) * Math.sin(angle);
      sum += this.#harmonics.of(source, 2) * Math.cos(2 * angle) + this.#harmonics.of(source, 3) * Math.sin(2 * angle);
    }
    if (this.#topic.on) for (let k = 0; k < TOPICS; k++) sum += topics[pin * TOPICS + k]! * this.#topic.of(source, k);
    return sum;
  }
}

/** Processes of one size for both sources: x(source) = (shared ± own) / √2. */
class Processes {
  readonly on: boolean;
  readonly #sd: number;
  readonly #shared: Float64Array;
  readonly #own: Float64Array;

  constructor(random: Random, count: number, sd: number) {
    this.on = sd > 0;
    this.#sd = sd;
    const draw = () => Float64Array.from({ length: count }, () => sd * random.normal());
    this.#shared = draw();
    this.#own = draw();
  }

  of(source: 0 | 1, i: number): number {
    return (this.#shared[i]! + (source === 0 ? this.#own[i]! : -this.#own[i]!)) * Math.SQRT1_2;
  }

  step(random: Random): void {
    if (!this.on) return;
    const keep = Math.exp(-1 / DRIFT_MEMORY_HOURS);
    const fresh = this.#sd * Math.sqrt(1 - keep * keep);
    for (const values of [this.#shared, this.#own]) {
      for (let i = 0; i < values.length; i++) values[i] = keep * values[i]! + fresh * random.normal();
    }
  }
}
