/** `calibrate`: fits the calibration layer on the latest window and makes it the run's current calibrator. */
import type { Calibrator } from '../calibrate/calibrator.ts';
import { fitCalibrator } from '../calibrate/fit-calibrator.ts';
import { goldenRowsFault } from '../calibrate/golden-rows-fault.ts';
import type { CalibrationRows } from '../calibrate/calibration-rows.ts';
import { writeCalibrator } from '../calibrate/store.ts';
import { signatureOf } from '../bundle/signature.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { CalibrationPlan } from '../ir/plan.ts';
import { writeDuration } from '../language/syntax/units.ts';
import { timeReader } from '../runtime/index.ts';
import { describeCalibrator, latest, minute } from './calibrator-summary.ts';
import { type GatherOptions, gatherRows, noCalibration } from './gather-calibration-rows.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import type { RunAccess } from './evaluate.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import { findCalibrator, type OpenRun, openRun } from './open-run.ts';
import { privateKey, refuseUnsigned, requiredSignatures } from './signatures.ts';
import { given, path } from './option-kinds.ts';
import { calibrateOptions } from './options.ts';

export interface CalibrateOptions extends CallOptions, GatherOptions, RunAccess {
  /** The window ends here: a time such as `2025-03-10T06:00Z`; without a zone, in that of the data. Default: the last row. */
  readonly until?: string;
  /** File with the private Ed25519 key (PEM) to sign the calibrator with. */
  readonly sign?: string;
}

export interface Calibrated {
  /** The calibrator as its file has it. */
  readonly calibrator: Calibrator;
  /** Absolute path of its file, in `calibrators/` of the run. */
  readonly path: string;
  /** Levels with their coefficients, as text. */
  readonly summary: string;
}

export function calibrate(run: string, options: CalibrateOptions = {}): Promise<Outcome<Calibrated>> {
  return outcomeOf(given(options, calibrateOptions, { run: [run, path] }), async (call) => {
    const opened = await openRun(call, run, options.root, requiredSignatures(call, options));
    return calibrateRun(call, opened, options);
  });
}

/** {@link calibrate} inside of a call. @param options `window`: only these rows */
export async function calibrateRun(
  call: Call,
  opened: OpenRun,
  options: CalibrateOptions & { readonly window?: RowWindow },
): Promise<Calibrated> {
  const key = options.sign === undefined ? null : privateKey(call, options.sign, "option 'sign'");
  refuseUnsigned(opened.required, key);
  const { plan } = opened.build;
  const { calibration } = plan;
  if (calibration === null) throw noCalibration(opened);
  const gathered = await gatherRows(call, opened, calibration, options);
  const { rows, until } = windowOf(opened, calibration, gathered.rows, options);
  // A calibrator that can't be used is what this function is there to replace.
  const found = await findCalibrator(opened);
  const broken = found !== null && 'reason' in found ? found : null;
  const previous = found !== null && 'reason' in found ? null : found;
  const { calibrator, diagnostics } = fitCalibrator({
    plan,
    calibration,
    modelFingerprint: opened.modelFingerprint,
    rows,
    now: Number.isFinite(until) ? until : null,
    previous,
  });
  const notKept = broken === null ? [] : [diagnostic('ADS8508', null, { reason: `${broken.path}: ${broken.reason}` })];
  call.note([...notKept, ...diagnostics]);
  // As the server will: what is refused there is better not written, and what is in use stays.
  const reason = goldenRowsFault(calibrator, plan, opened.golden);
  if (reason !== null) {
    const path = 'the fit on these rows, which is not written';
    throw new Refusal([diagnostic('ADS8506', null, { path, reason })], 'data');
  }
  call.refuseAborted();
  let path: string;
  try {
    path = await writeCalibrator(opened.dir, calibrator, key === null ? null : (content) => signatureOf(content, key));
  } catch (error) {
    throw notWritten(`${opened.shown}/calibrators`, error);
  }
  return { calibrator, path, summary: describeCalibrator(opened.build, calibrator) };
}

/** The rows that count, and where their window ends, epoch ms. */
function windowOf(
  run: OpenRun,
  calibration: CalibrationPlan,
  gathered: CalibrationRows,
  options: CalibrateOptions,
): { readonly rows: CalibrationRows; readonly until: number } {
  const counted = gathered.subset([...gathered.weight.keys()].filter((row) => gathered.weight[row]! > 0));
  const until =
    options.until === undefined
      ? latest(counted.time)
      : timeOf(options.until, run.build.plan.data?.time?.zone ?? 'UTC');
  const places: number[] = [];
  counted.time.forEach((t, row) => {
    // Without a time column there is no window: every row counts.
    if (Number.isNaN(t) || (t <= until && t > until - calibration.windowSeconds * 1000)) places.push(row);
  });
  const rows = counted.subset(places);
  const ownRows = rows.own.reduce((a, b) => a + b, 0);
  if (rows.rows > 0 && (calibration.traffic !== 'own' || ownRows > 0)) return { rows, until };
  const what = options.data === undefined ? 'what the model was not trained on' : `"${options.data}"`;
  const first = counted.time.reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
  const hint =
    rows.rows > 0 || counted.rows === 0
      ? null
      : `these rows are of ${minute(first)} to ${minute(latest(counted.time))}, and the window is the ${writeDuration(calibration.windowSeconds)} up to ${minute(until)}`;
  const where = rows.rows === 0 ? what : `the model's own traffic in ${what}`;
  throw new Refusal([diagnostic('ADS8501', null, { where }, { hint })], 'data');
}

/** A time without a zone is of the data's, as those in the data are. */
function timeOf(text: string, zone: string): number {
  const time = timeReader({ unit: null, format: null, zone })(text);
  if (Number.isNaN(time)) throw usage(`option 'until' takes a time like 2025-03-10T06:00Z, not "${text}"`);
  return time;
}
