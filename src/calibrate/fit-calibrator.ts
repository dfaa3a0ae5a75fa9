/**
 * Fits a calibrator on a window of predictions: per head, and per source where the spec says so, with the chain of priors of the design
 * (level-chain.ts) and time decay.
 */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonicalJson } from '../ir/canonical.ts';
import type { CalibrationPlan, Plan } from '../ir/plan.ts';
import type { CalibratorLayout } from './features.ts';
import { LevelChain } from './level-chain.ts';
import { LevelFitter, type Priors, timesOf } from './fit-level.ts';
import type { CalibrationRows } from './calibration-rows.ts';
import { type Calibrator, CALIBRATOR_VERSION, type HeadCalibrator, sealCalibrator } from './calibrator.ts';

export interface FitOptions {
  readonly plan: Plan;
  readonly calibration: CalibrationPlan;
  readonly modelFingerprint: string;
  readonly rows: CalibrationRows;
  /** Epoch ms that the decay counts back from; null: the last row's time. */
  readonly now?: number | null;
  /** The last good one: kept where this window can't be trusted. One of another model, method or features is not (ADS8508): it is a function of other things. */
  readonly previous?: Calibrator | null;
  readonly priors?: Priors;
}

/** Always gives a calibrator: what could not be fitted is the last good one's, the level's above, or the identity. Rows of weight 0 decide nothing. */
export function fitCalibrator(options: FitOptions): { calibrator: Calibrator; diagnostics: Diagnostic[] } {
  const { plan, calibration } = options;
  const diagnostics: Diagnostic[] = [];
  const rows = weighted(options.rows);
  const sampling = plan.sampling ?? null;
  const given = options.previous ?? null;
  const other =
    given === null
      ? null
      : differenceOf(given, {
          model: options.modelFingerprint,
          method: calibration.method,
          layout: rows.layout,
          sampling,
        });
  if (other !== null) diagnostics.push(diagnostic('ADS8508', null, { reason: other }));
  const previous = other === null ? given : null;
  const decay = decayWeights(rows, calibration, options.now ?? null);
  const sources = calibration.per.includes('source') ? (plan.data?.source?.values ?? []) : [];
  const heads = plan.heads.map((head, h): HeadCalibrator => {
    const last = previous?.heads.find((p) => p.head === head.name) ?? null;
    const fitter = new LevelFitter(calibration, rows, h, decay, options.priors);
    return {
      head: head.name,
      ...new LevelChain(rows, h, head.name, fitter, sources, diagnostics).fit(calibration.traffic, last),
    };
  });
  if (rows.notFinite > 0) diagnostics.push(diagnostic('ADS8505', null, { rows: rows.notFinite }));
  const calibrator = sealCalibrator({
    version: CALIBRATOR_VERSION,
    method: calibration.method,
    model: options.modelFingerprint,
    window: {
      ...timesOf(rows, rows.time.keys()),
      rows: rows.rows,
      traffic: calibration.traffic,
      ownRows: calibration.traffic === 'own' ? rows.own.reduce((a, b) => a + b, 0) : null,
    },
    sampling,
    layout: rows.layout,
    heads,
  });
  return { calibrator, diagnostics };
}

function weighted(rows: CalibrationRows): CalibrationRows {
  if (rows.weight.every((w) => w > 0)) return rows;
  return rows.subset([...rows.weight.keys()].filter((row) => rows.weight[row]! > 0));
}

/** Why the levels of a calibrator are functions of other logits or features; null: of the same. */
function differenceOf(
  previous: Calibrator,
  of: Pick<Calibrator, 'model' | 'method' | 'sampling'> & { readonly layout: CalibratorLayout },
): string | null {
  if (previous.version !== CALIBRATOR_VERSION) return `its version is ${JSON.stringify(previous.version)}`;
  if (previous.model !== of.model)
    return `it was fitted for the model ${previous.model.slice(0, 12)}, and this is ${of.model.slice(0, 12)}`;
  if (previous.method !== of.method) return `its method is ${previous.method}, and the model's is ${of.method}`;
  if (canonicalJson(previous.layout) !== canonicalJson(of.layout)) return 'its signals are not those of the model';
  return canonicalJson(previous.sampling) === canonicalJson(of.sampling)
    ? null
    : 'its logits have another sampling correction';
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
