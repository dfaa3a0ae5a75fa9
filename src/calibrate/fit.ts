/**
 * Fits a calibrator on a window of predictions: per head, and per source where the spec says so, with the chain of priors of the design and
 * time decay.
 *
 * The chain identity → head → head × source (with `traffic own` each level of all traffic → that of own traffic) is judged from its top down,
 * so that no level is shrunk towards one that was refused:
 *
 * - A level whose rows can't be trusted (judge.ts) keeps its last function; without one it takes the function of the level above.
 * - Below a refused level, a level with too few events to be judged by itself does the same: its rows are of the same window.
 * - Below a refused level, a level that can be trusted is fitted around what stands for the refused one.
 * - A head that its rows say nothing of (no label; for isotonic and temperature, one outcome only) keeps its last function.
 * - A source without rows takes the function of its head.
 */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonicalJson } from '../ir/canonical.ts';
import type { CalibrationPlan, Plan } from '../ir/plan.ts';
import type { CalibratorLayout } from './features.ts';
import { judgementOf } from './judge.ts';
import { identityLevel, type LevelCalibrator, type Levels } from './level.ts';
import { FEW_EVENTS, LevelFitter, type Priors, timesOf } from './level-fitter.ts';
import type { CalibrationRows } from './rows.ts';
import { type Calibrator, CALIBRATOR_VERSION, type HeadCalibrator, sealCalibrator } from './schema.ts';
import { emptyRecord } from '../text/record.ts';

export { EXPECTED_EVENTS, LARGEST_RATIO } from './judge.ts';
export { FEW_EVENTS } from './level-fitter.ts';

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
      ...new HeadFit(rows, h, head.name, fitter, sources, diagnostics).fit(calibration.traffic, last),
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

/** What stands at one place of the chain. `refused`: the window's rows said nothing that can be trusted, so it is an earlier function or the one above. */
interface Placed {
  readonly where: string;
  readonly level: LevelCalibrator;
  readonly refused: boolean;
}

type Take = (row: number) => boolean;

/** The chain of one head. */
class HeadFit {
  readonly #rows: CalibrationRows;
  readonly #head: number;
  readonly #name: string;
  readonly #fitter: LevelFitter;
  readonly #sources: readonly string[];
  readonly #diagnostics: Diagnostic[];

  constructor(
    rows: CalibrationRows,
    head: number,
    name: string,
    fitter: LevelFitter,
    sources: readonly string[],
    diagnostics: Diagnostic[],
  ) {
    this.#rows = rows;
    this.#head = head;
    this.#name = name;
    this.#fitter = fitter;
    this.#sources = sources;
    this.#diagnostics = diagnostics;
  }

  fit(
    traffic: CalibrationPlan['traffic'],
    last: HeadCalibrator | null,
  ): Pick<HeadCalibrator, 'all' | 'sources' | 'allTraffic'> {
    const own = traffic === 'own';
    const lastAll = own ? (last?.allTraffic ?? null) : last;
    const suffix = own ? ', all traffic' : '';
    const identity: Placed = { where: 'the identity', level: identityLevel(), refused: false };
    const head = this.#place(`${this.#name}${suffix}`, () => true, identity, 'head', lastAll?.all ?? null, !own);
    const sources = this.#sources.map((source, s) =>
      this.#place(
        `${this.#name}, source ${source}${suffix}`,
        (row) => this.#rows.source[row] === s,
        head,
        'source',
        last === null ? null : lastOf(lastAll, source),
        !own,
      ),
    );
    const everything = this.#levels(head, sources);
    if (!own) return { ...everything, allTraffic: null };
    const isOwn: Take = (row) => this.#rows.own[row] === 1;
    const ownHead = this.#place(this.#name, isOwn, head, 'source', last?.all ?? null, true);
    const ownSources = this.#sources.map((source, s) =>
      this.#place(
        `${this.#name}, source ${source}`,
        (row) => this.#rows.source[row] === s && isOwn(row),
        sources[s]!,
        'source',
        lastOf(last, source),
        true,
      ),
    );
    return { ...this.#levels(ownHead, ownSources), allTraffic: everything };
  }

  #levels(head: Placed, sources: readonly Placed[]): Levels {
    const bySource = emptyRecord<LevelCalibrator>();
    this.#sources.forEach((source, s) => (bySource[source] = sources[s]!.level));
    return { all: head.level, sources: bySource };
  }

  /** Judges the rows of a level and fits it, or says what stands in its place. `told`: it serves, so few events are worth a warning. */
  #place(
    where: string,
    take: Take,
    above: Placed,
    scale: keyof Priors,
    last: LevelCalibrator | null,
    told: boolean,
  ): Placed {
    const reason = this.#refusal(take, above, scale, last);
    const fitted = reason === null ? this.#fitter.fit(take, above.level, scale) : null;
    if (fitted !== null) {
      const { rows, events } = this.#fitter.counts(take);
      if (told && events === 0) this.#diagnostics.push(diagnostic('ADS8503', null, { where, rows }));
      else if (told && events < FEW_EVENTS) this.#diagnostics.push(diagnostic('ADS8502', null, { where, events }));
      return { where, level: fitted, refused: false };
    }
    // What was only the function above then has nothing of its own to be kept.
    const kept = last !== null && !last.prior;
    const level: LevelCalibrator = kept
      ? { ...last, kept: true }
      : { ...above.level, prior: true, weight: 0, events: 0 };
    const instead = kept
      ? 'kept the last calibrator'
      : level.kind === 'identity'
        ? 'left uncalibrated'
        : `took the calibrator of ${above.where}`;
    this.#diagnostics.push(
      diagnostic('ADS8504', null, { where, reason: reason ?? 'its fit has no finite answer', kept: instead }),
    );
    return { where, level, refused: true };
  }

  /** Why the rows of a level are not to be fitted on; null: they are. */
  #refusal(take: Take, above: Placed, scale: keyof Priors, last: LevelCalibrator | null): string | null {
    const verdict = judgementOf(this.#rows, this.#head, take);
    if (verdict.kind === 'refused') return verdict.reason;
    if (verdict.kind === 'small' && above.refused)
      return `too few events to be judged where ${above.where} can't be trusted`;
    return scale === 'head' && last !== null ? this.#fitter.nothingIn(take) : null;
  }
}

function lastOf(levels: Levels | null, source: string): LevelCalibrator | null {
  return levels !== null && Object.hasOwn(levels.sources, source) ? levels.sources[source]! : null;
}
