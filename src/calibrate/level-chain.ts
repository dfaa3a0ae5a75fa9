/**
 * The levels of one head, and what stands in for one whose rows can't be fitted on: its last function, or that of the level above.
 *
 * The chain identity → head → head × source (with `traffic own` each level of all traffic → that of own traffic) is judged from its top down,
 * so that no level is shrunk towards one that was refused:
 *
 * - A level whose rows can't be trusted (window-trust.ts) keeps its last function; without one it takes the function of the level above.
 * - Below a refused level, a level with too few events to be judged by itself does the same: its rows are of the same window.
 * - Below a refused level, a level that can be trusted is fitted around what stands for the refused one.
 * - A head that its rows say nothing of (no label; for isotonic and temperature, one outcome only) keeps its last function.
 * - A source without rows takes the function of its head.
 */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalibrationPlan } from '../ir/plan.ts';
import { emptyRecord } from '../text/record.ts';
import type { CalibrationRows } from './calibration-rows.ts';
import { fewEventsWarning } from './few-events.ts';
import type { LevelFitter, Priors } from './fit-level.ts';
import { identityLevel, type LevelCalibrator, type Levels } from './level.ts';
import type { HeadCalibrator } from './calibrator.ts';
import { judgementOf } from './window-trust.ts';

/** What stands at one place of the chain. `refused`: the window's rows said nothing that can be trusted, so it is an earlier function or the one above. */
interface Placed {
  readonly where: string;
  readonly level: LevelCalibrator;
  readonly refused: boolean;
}

type Take = (row: number) => boolean;

/** The levels of one head. */
export class LevelChain {
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

  /** Judges the rows of a level and fits it, or says what stands in its place. `serves`: few events are worth a warning. */
  #place(
    where: string,
    take: Take,
    above: Placed,
    scale: keyof Priors,
    last: LevelCalibrator | null,
    serves: boolean,
  ): Placed {
    const reason = this.#refusal(take, above, scale, last);
    const fitted = reason === null ? this.#fitter.fit(take, above.level, scale) : null;
    if (fitted !== null) {
      const warning = serves ? fewEventsWarning(where, this.#fitter.counts(take)) : null;
      if (warning !== null) this.#diagnostics.push(warning);
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
