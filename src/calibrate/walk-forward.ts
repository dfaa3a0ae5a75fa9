/**
 * Calibration as it would have been served: time goes forward in steps of `every`; each step's rows get their
 * probabilities from a calibrator fitted on the window before the step, never on rows of the step or after it.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalibrationPlan, Plan } from '../ir/plan.ts';
import type { Calibrator } from './calibrator.ts';
import { fitCalibrator } from './fit-calibrator.ts';
import { calibrated, identityLevel, levelOf } from './level.ts';
import type { CalibrationRows } from './calibration-rows.ts';

export interface WalkForwardOptions {
  readonly plan: Plan;
  readonly calibration: CalibrationPlan;
  readonly modelFingerprint: string;
  /** In any order; rows before `from` only serve to fit. */
  readonly rows: CalibrationRows;
  /** Epoch ms of the first step. */
  readonly from: number;
}

export interface WalkedForward {
  /** [rows × H] in the order of `rows`; NaN for rows before `from`. Before the first calibrator: the model's own. */
  readonly probabilities: Float64Array;
  readonly steps: number;
  /** Of all the steps: how often each warning came, by its text. */
  readonly warnings: ReadonlyMap<string, { readonly diagnostic: Diagnostic; readonly steps: number }>;
  readonly last: Calibrator | null;
}

export function walkForward(options: WalkForwardOptions): WalkedForward {
  const { plan, calibration, rows, from } = options;
  const heads = rows.heads;
  const sources = plan.data?.source?.values ?? [];
  const order = Array.from({ length: rows.rows }, (_, i) => i)
    .filter((i) => !Number.isNaN(rows.time[i]!))
    .sort((a, b) => rows.time[a]! - rows.time[b]! || a - b);
  const every = calibration.everySeconds * 1000;
  const window = calibration.windowSeconds * 1000;
  const probabilities = new Float64Array(rows.rows * heads).fill(Number.NaN);
  const warnings = new Map<string, { diagnostic: Diagnostic; steps: number }>();
  let last: Calibrator | null = null;
  let steps = 0;
  let next = lowerBound(order, rows, from);
  let start = from;
  while (next < order.length) {
    // A gap in the log takes no steps.
    const time = rows.time[order[next]!]!;
    if (time >= start + every) start += Math.floor((time - start) / every) * every;
    const end = lowerBound(order, rows, start + every);
    const begin = lowerBound(order, rows, start - window);
    const fitOn = order.slice(begin, next);
    if (fitOn.length > 0) {
      const fitted: ReturnType<typeof fitCalibrator> = fitCalibrator({
        plan,
        calibration,
        modelFingerprint: options.modelFingerprint,
        rows: rows.subset(fitOn),
        now: start,
        previous: last,
      });
      last = fitted.calibrator;
      for (const d of fitted.diagnostics) {
        const key = `${d.code} ${d.message.replace(/\d+/g, '#')}`;
        const seen = warnings.get(key);
        warnings.set(key, { diagnostic: seen?.diagnostic ?? d, steps: (seen?.steps ?? 0) + 1 });
      }
    }
    for (; next < end; next++) score(rows, order[next]!, last, sources, probabilities);
    steps++;
    start += every;
  }
  return { probabilities, steps, warnings, last };
}

function score(
  rows: CalibrationRows,
  row: number,
  calibrator: Calibrator | null,
  sources: readonly string[],
  out: Float64Array,
): void {
  const index = rows.index.slice(rows.start[row], rows.start[row + 1]);
  const value = rows.value.slice(rows.start[row], rows.start[row + 1]);
  for (let h = 0; h < rows.heads; h++) {
    const head = calibrator?.heads[h];
    const level = head === undefined ? identityLevel() : levelOf(head, sources[rows.source[row]!]);
    out[row * rows.heads + h] = calibrated(level, rows.logits(h)[row]!, index, value);
  }
}

/** First place in `order` whose time is at least `time`. */
function lowerBound(order: readonly number[], rows: CalibrationRows, time: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.time[order[middle]!]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
