/** Fits one level of one head by the method of the spec. */
import type { CalibrationPlan } from '../ir/plan.ts';
import { FEW_EVENTS } from './few-events.ts';
import { boundedIsotonic, fitIsotonic } from './isotonic.ts';
import { chainsOf } from './features.ts';
import type { LevelCalibrator, LevelWindow } from './level.ts';
import {
  aroundCenter,
  centerOf,
  fitPlattLevel,
  headPrior,
  type PlattRows,
  type PriorScale,
  sourcePrior,
} from './platt.ts';
import type { CalibrationRows } from './calibration-rows.ts';
import { fitTemperature } from './temperature.ts';

export interface Priors {
  readonly head: PriorScale;
  readonly source: PriorScale;
}

type Take = (row: number) => boolean;

export class LevelFitter {
  readonly #calibration: CalibrationPlan;
  readonly #data: PlattRows;
  readonly #rows: CalibrationRows;
  readonly #priors: Priors;
  /** z̄, of all rows of the head. */
  readonly #center: number;

  /** `decay`: the weight of each row by its age. */
  constructor(
    calibration: CalibrationPlan,
    rows: CalibrationRows,
    head: number,
    decay: Float64Array,
    priors: Priors = { head: headPrior, source: sourcePrior },
  ) {
    const labels = rows.labels(head);
    this.#calibration = calibration;
    this.#rows = rows;
    this.#priors = priors;
    this.#data = {
      logits: Float64Array.from(rows.logits(head)),
      labels: Float64Array.from(labels, (y) => (y > 0 ? 1 : 0)),
      weights: decay.map((w, i) => (Number.isNaN(labels[i]!) ? 0 : w)),
      features: rows.layout.features,
      start: Int32Array.from(rows.start),
      index: Int32Array.from(rows.index),
      value: Float64Array.from(rows.value),
      chains: chainsOf(rows.layout),
    };
    this.#center = centerOf(this.#data);
  }

  /**
   * The level on the rows `take` says, with `parent` as its prior. Platt scaling shrinks towards the parent, so that few rows give nearly its
   * function and none give it whole. Isotonic and temperature have nothing that holds them: with one class, or below a head with fewer than
   * FEW_EVENTS events, the level takes the parent's function. null: the fit has no finite answer.
   */
  fit(take: Take, parent: LevelCalibrator, scale: keyof Priors): LevelCalibrator | null {
    const places = this.#places(take);
    const data = this.#data;
    const pick = (values: Float64Array) => Float64Array.from(places, (r) => values[r]!);
    const [logits, y, w] = [pick(data.logits), pick(data.labels), pick(data.weights)];
    const weight = w.reduce((sum, value) => sum + value, 0);
    const events = w.reduce((sum, value, i) => sum + value * y[i]!, 0);
    const own = { kept: false, prior: false, window: this.#windowOf(places), weight, events };
    const count = y.reduce((sum, value) => sum + value, 0);
    if (this.#calibration.method === 'platt') {
      if (places.length === 0) return { ...parent, prior: true, weight, events };
      const fitted = fitPlattLevel(
        data,
        take,
        this.#center,
        aroundCenter(parent, this.#center, data.features),
        this.#priors[scale],
      );
      const finite = [fitted.alpha, fitted.beta, ...fitted.gamma, ...fitted.standardErrors].every(Number.isFinite);
      return finite && fitted.converged ? { kind: 'platt', center: this.#center, ...fitted, ...own } : null;
    }
    if (isOneClass(count, places.length) || (scale === 'source' && count < FEW_EVENTS))
      return { ...parent, prior: true, weight, events };
    if (this.#calibration.method === 'isotonic')
      return { kind: 'isotonic', fit: boundedIsotonic(fitIsotonic(logits, y, w), logits, w), ...own };
    const temperature = fitTemperature(logits, y, w);
    return Number.isFinite(temperature) ? { kind: 'temperature', temperature, ...own } : null;
  }

  /** In words, why these rows say nothing of the level; null: they do. Platt scaling's prior holds it where all outcomes are alike. */
  nothingIn(take: Take): string | null {
    const { rows, events } = this.counts(take);
    if (rows === 0) return 'no row of the window has a label';
    return this.#calibration.method !== 'platt' && isOneClass(events, rows)
      ? `all ${rows} rows of the window have the same label`
      : null;
  }

  /** Rows with a label, and of those with the event. */
  counts(take: Take): { readonly rows: number; readonly events: number } {
    const places = this.#places(take);
    return { rows: places.length, events: places.reduce((sum, r) => sum + this.#data.labels[r]!, 0) };
  }

  #places(take: Take): number[] {
    const places: number[] = [];
    for (let r = 0; r < this.#data.labels.length; r++) if (this.#data.weights[r]! > 0 && take(r)) places.push(r);
    return places;
  }

  #windowOf(places: readonly number[]): LevelWindow {
    return { ...timesOf(this.#rows, places), rows: places.length };
  }
}

function isOneClass(events: number, rows: number): boolean {
  return events === 0 || events === rows;
}

/** First and last time of rows, epoch ms; null where none has a time. */
export function timesOf(
  rows: CalibrationRows,
  places: Iterable<number>,
): { readonly from: number | null; readonly to: number | null } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of places) {
    const time = rows.time[row]!;
    if (time < from) from = time;
    if (time > to) to = time;
  }
  return from <= to ? { from, to } : { from: null, to: null };
}
