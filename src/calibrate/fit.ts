/**
 * Fits a calibrator on a window of predictions: per head, and per source where the spec says so, with the chain of
 * priors of the design, time decay, and the rules that keep the last good one where a window can't be trusted.
 */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalibrationPlan, Plan } from '../plan/schema.ts';
import { type Calibrator, CALIBRATOR_VERSION, type HeadCalibrator, type LevelCalibrator, sealCalibrator } from './calibrator.ts';
import { boundedIsotonic, fitIsotonic } from './isotonic.ts';
import { sigmoid } from './map-logistic.ts';
import { centerOf, fitPlattLevel, headPrior, identityParameters, type PlattParameters, type PlattRows, type PriorScale, sourcePrior } from './platt.ts';
import type { CalibrationRows } from './rows.ts';
import { fitTemperature } from './temperature.ts';
import { emptyRecord } from '../text/record.ts';

/** A warning below so many events. */
export const FEW_EVENTS = 100;
/** The last calibrator is kept where at least so many events, or rows without one, were expected and none came … */
export const EXPECTED_EVENTS = 10;
/** … or where predicted over actual (or its inverse) exceeds this. */
export const LARGEST_RATIO = 10;

export interface FitOptions {
  readonly plan: Plan;
  readonly calibration: CalibrationPlan;
  readonly modelFingerprint: string;
  readonly rows: CalibrationRows;
  /** Epoch ms that the decay counts back from; null: the last row's time. */
  readonly now?: number | null;
  /** The last good one: kept where this window can't be trusted. */
  readonly previous?: Calibrator | null;
  readonly priors?: { readonly head: PriorScale; readonly source: PriorScale };
}

/** Always gives a calibrator: what could not be fitted is the last good one's, or the identity. */
export function fitCalibrator(options: FitOptions): { calibrator: Calibrator; diagnostics: Diagnostic[] } {
  const { plan, calibration, rows } = options;
  const diagnostics: Diagnostic[] = [];
  const sources = plan.data?.source?.values ?? [];
  const decay = decayWeights(rows, calibration, options.now ?? null);
  const heads = plan.heads.map((head, h) => {
    const previous = options.previous?.heads.find((p) => p.head === head.name) ?? null;
    return fitHead(options, h, head.name, decay, calibration.per.includes('source') ? sources : [], previous, diagnostics);
  });
  if (rows.notFinite > 0) diagnostics.push(diagnostic('ADS8505', null, { rows: rows.notFinite }));
  const times = rows.time.filter((t) => !Number.isNaN(t));
  const calibrator = sealCalibrator({
    version: CALIBRATOR_VERSION,
    method: calibration.method,
    model: options.modelFingerprint,
    window: {
      from: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
      to: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null,
      rows: rows.rows,
      traffic: calibration.traffic,
      ownRows: calibration.traffic === 'own' ? rows.own.reduce((a, b) => a + b, 0) : null,
    },
    layout: rows.layout,
    heads,
  });
  return { calibrator, diagnostics };
}

/** weight · ½^(age / half-life); rows without a time, or of the future, don't decay. */
function decayWeights(rows: CalibrationRows, calibration: CalibrationPlan, now: number | null): Float64Array {
  const weights = Float64Array.from(rows.weight);
  if (calibration.halfLifeSeconds === null) return weights;
  let last = now ?? Number.NEGATIVE_INFINITY;
  if (now === null) for (const t of rows.time) if (t > last) last = t;
  if (!Number.isFinite(last)) return weights;
  for (let i = 0; i < weights.length; i++) {
    const age = (last - rows.time[i]!) / 1000;
    if (age > 0) weights[i]! *= 0.5 ** (age / calibration.halfLifeSeconds);
  }
  return weights;
}

function fitHead(options: FitOptions, h: number, name: string, decay: Float64Array, sources: readonly string[], previous: HeadCalibrator | null, diagnostics: Diagnostic[]): HeadCalibrator {
  const { rows, calibration } = options;
  const labels = rows.labels(h);
  const data: PlattRows = {
    logits: Float64Array.from(rows.logits(h)),
    labels: Float64Array.from(labels, (y) => (y > 0 ? 1 : 0)),
    weights: decay.map((w, i) => (Number.isNaN(labels[i]!) ? 0 : w)),
    features: rows.layout.features,
    start: Int32Array.from(rows.start),
    index: Int32Array.from(rows.index),
    value: Float64Array.from(rows.value),
  };
  const level = new LevelFitter(calibration, data, rows, options.priors ?? { head: headPrior, source: sourcePrior });
  const own = calibration.traffic === 'own';
  const judge = (where: string, take: (row: number) => boolean, fitted: LevelCalibrator, last: LevelCalibrator | null): LevelCalibrator => {
    const reason = untrusted(rows, h, take);
    const events = level.rawEvents(take);
    if (reason === null) {
      if (events > 0 && events < FEW_EVENTS) diagnostics.push(diagnostic('ADS8502', null, { where, events: Math.round(events) }));
      else if (events === 0) diagnostics.push(diagnostic('ADS8503', null, { where, rows: level.rowsOf(take) }));
      return fitted;
    }
    diagnostics.push(diagnostic('ADS8504', null, { where, reason, kept: last === null ? 'left uncalibrated' : 'kept the last calibrator' }));
    return last === null ? level.identity() : { ...last, kept: true };
  };

  const everyone = () => true;
  const ownOnly = (row: number) => rows.own[row] === 1;
  const headAll = level.fit(everyone, level.identity(), 'head');
  const headFit = own ? level.fit(ownOnly, headAll, 'source') : headAll;
  const all = judge(name, own ? ownOnly : everyone, headFit, previous?.all ?? null);
  const bySource = emptyRecord<LevelCalibrator>();
  sources.forEach((source, s) => {
    const here = (row: number) => rows.source[row] === s;
    const fitted = level.fit(here, headAll, 'source');
    const take = own ? (row: number) => here(row) && ownOnly(row) : here;
    bySource[source] = judge(`${name}, source ${source}`, take, own ? level.fit(take, fitted, 'source') : fitted, previous?.sources[source] ?? null);
  });
  return { head: name, center: level.center, all, sources: bySource };
}

/** Why a window can't be trusted, or null. Unweighted by decay: it is about what happened, not about how much it counts. */
function untrusted(rows: CalibrationRows, h: number, take: (row: number) => boolean): string | null {
  const logits = rows.logits(h);
  const labels = rows.labels(h);
  let expected = 0;
  let actual = 0;
  let all = 0;
  for (let i = 0; i < rows.rows; i++) {
    if (Number.isNaN(labels[i]!) || !take(i)) continue;
    expected += rows.weight[i]! * sigmoid(logits[i]!);
    if (labels[i]! > 0) actual += rows.weight[i]!;
    all += rows.weight[i]!;
  }
  if (all > 0 && actual === all && all - expected >= EXPECTED_EVENTS) return `${(all - expected).toFixed(0)} rows without the event were expected and none came`;
  if (actual === 0) return expected >= EXPECTED_EVENTS ? `${expected.toFixed(0)} events were expected and none came` : null;
  const ratio = expected / actual;
  // A handful of events says little about a ratio: the chain of priors takes care of those.
  if (actual < EXPECTED_EVENTS && expected < EXPECTED_EVENTS) return null;
  return ratio > LARGEST_RATIO || ratio < 1 / LARGEST_RATIO ? `predicted over actual is ${ratio.toPrecision(3)}` : null;
}

/** Fits one level of one head by the method of the spec. */
class LevelFitter {
  readonly center: number;
  readonly #calibration: CalibrationPlan;
  readonly #data: PlattRows;
  readonly #rows: CalibrationRows;
  readonly #priors: { readonly head: PriorScale; readonly source: PriorScale };

  constructor(calibration: CalibrationPlan, data: PlattRows, rows: CalibrationRows, priors: { readonly head: PriorScale; readonly source: PriorScale }) {
    this.#calibration = calibration;
    this.#data = data;
    this.#rows = rows;
    this.#priors = priors;
    this.center = centerOf(data);
  }

  identity(): LevelCalibrator {
    const none = { kept: false, weight: 0, events: 0 };
    if (this.#calibration.method === 'isotonic') return { kind: 'isotonic', fit: { logits: [], values: [] }, ...none };
    if (this.#calibration.method === 'temperature') return { kind: 'temperature', temperature: 1, ...none };
    return { kind: 'platt', kept: false, ...identityParameters(this.#data.features) };
  }

  fit(take: (row: number) => boolean, parent: LevelCalibrator, prior: 'head' | 'source'): LevelCalibrator {
    if (this.#calibration.method === 'platt') {
      const from: PlattParameters = parent.kind === 'platt' ? parent : identityParameters(this.#data.features);
      return { kind: 'platt', kept: false, ...fitPlattLevel(this.#data, take, this.center, from, this.#priors[prior]) };
    }
    const taken = Array.from(this.#data.logits.keys()).filter((r) => this.#data.weights[r]! > 0 && take(r));
    const logits = Float64Array.from(taken, (r) => this.#data.logits[r]!);
    const y = Float64Array.from(taken, (r) => this.#data.labels[r]!);
    const w = Float64Array.from(taken, (r) => this.#data.weights[r]!);
    let weight = 0;
    let events = 0;
    for (let i = 0; i < w.length; i++) {
      weight += w[i]!;
      events += w[i]! * y[i]!;
    }
    // These two have no prior to hold them: below the threshold the parent's fit stands.
    if (this.rawEvents(take) < FEW_EVENTS && prior === 'source') return { ...parent, weight, events };
    if (this.#calibration.method === 'isotonic') return { kind: 'isotonic', fit: boundedIsotonic(fitIsotonic(logits, y, w), logits, w), kept: false, weight, events };
    return { kind: 'temperature', temperature: fitTemperature(logits, y, w), kept: false, weight, events };
  }

  /** Rows with an event, before decay. */
  rawEvents(take: (row: number) => boolean): number {
    let events = 0;
    for (let r = 0; r < this.#data.labels.length; r++) if (this.#data.labels[r] === 1 && this.#data.weights[r]! > 0 && take(r)) events += this.#rows.weight[r]!;
    return events;
  }

  rowsOf(take: (row: number) => boolean): number {
    let count = 0;
    for (let r = 0; r < this.#data.labels.length; r++) if (this.#data.weights[r]! > 0 && take(r)) count++;
    return count;
  }
}
