/** Calibrating the model of a step that serves, as often as its spec says. */
import { pruneCalibrators } from '../calibrate/store.ts';
import { openWindow, rowsInside } from '../data/relation/open-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { dataOf } from '../ir/members.ts';
import { stepEnd } from '../schedule/steps.ts';
import type { Call } from './call.ts';
import { calibrateRun } from './calibrate.ts';
import { labelDelay } from './label-delay.ts';
import { globFromHere } from './open-data.ts';
import { findCalibrator, type OpenRun } from './open-run.ts';
import { isDataFault } from './refusal.ts';
import type { EngineOptions } from './start-engine.ts';

/** Calibrators of a model that stay: a week of hourly ones. */
const KEPT = 168;

export interface CalibrateStep {
  readonly run: OpenRun;
  /** Its name. */
  readonly step: string;
  /** Last time of the rows that it has learned from, epoch ms. */
  readonly trainedUntil: number;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * Fits a calibrator on the newest window up to the last whole `calibration { every }` before `at`, of rows whose labels are known by then, where there are rows since the last one. Its path; null: none
 * was due, or (with a note) none can be fitted.
 */
export async function calibrateStep(
  call: Call,
  { run, step, trainedUntil, at }: CalibrateStep,
  options: EngineOptions & { readonly maxBad?: number },
): Promise<string | null> {
  const { plan } = run.build;
  const { calibration } = plan;
  if (calibration === null) return null;
  const data = dataOf(plan);
  const until = stepEnd(at, calibration.everySeconds, data.time?.zone ?? 'UTC') - labelDelay(plan.heads);
  const found = await findCalibrator(run);
  const last = found === null || 'reason' in found ? null : found.window.to;
  // A row that was learned from says nothing of how the model does on new ones.
  const after = Math.max(trainedUntil, until - calibration.windowSeconds * 1000 - 1);
  const window = await openWindow({ root: run.root, data, after, until });
  const newRows =
    window === null ? 0 : await rowsInside(run.root, data, { ...window, after: Math.max(after, last ?? after) });
  if (window === null || newRows === 0) return null;
  try {
    const { path } = await calibrateRun(call.quiet(), run, {
      ...options,
      data: globFromHere(call, run.root, data.primary.glob),
      window,
    });
    await pruneCalibrators(run.dir, KEPT);
    return path;
  } catch (error) {
    if (!isDataFault(error)) throw error;
    const reason = error.diagnostics.map(({ message }) => message).join('; ');
    call.note([diagnostic('ADS9068', null, { step, time: new Date(until).toISOString(), reason })]);
    return null;
  }
}
