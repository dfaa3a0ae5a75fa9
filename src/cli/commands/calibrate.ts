import { relative } from 'node:path';
import { featureName } from '../../calibrate/features.ts';
import { fitCalibrator } from '../../calibrate/fit.ts';
import { goldenRowsFault } from '../../calibrate/golden.ts';
import { writeCalibrator } from '../../calibrate/store.ts';
import type { Calibrator, LevelCalibrator } from '../../calibrate/calibrator.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { writeDuration } from '../../language/syntax/units.ts';
import { timeReader } from '../../runtime/index.ts';
import { type GatherOptions, gatherRows } from '../../api/calibration-rows.ts';
import { signatureOf } from '../../bundle/signature.ts';
import { privateKey, refuseUnsigned, requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { findCalibrator, type OpenRun, openRun } from '../../api/runs.ts';
import { say } from '../../diagnostics/visible.ts';

interface CalibrateOptions extends GatherOptions, SignatureOptions {
  readonly sign?: string;
  readonly until?: string;
  readonly root?: string;
}

/** `adsc calibrate RUN`: fits the calibration layer on the latest window and makes it the run's current calibrator. */
export async function calibrateCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  const options = raw as unknown as CalibrateOptions;
  const run = await openRun(context, args[0]!, options.root, requiredSignatures(context, options));
  const key = options.sign === undefined ? null : privateKey(context, options.sign, '--sign');
  refuseUnsigned(run.required, key);
  const { plan } = run.build;
  const { calibration } = plan;
  if (calibration === null) throw new CommandFailure([diagnostic('ADS8507', null, { path: run.shown })], exitCode.data);
  const gathered = await gatherRows(context, run, calibration, options);
  const counted = gathered.rows.subset(
    [...gathered.rows.weight.keys()].filter((row) => gathered.rows.weight[row]! > 0),
  );
  const until =
    options.until === undefined ? latest(counted.time) : timeOf(options.until, plan.data?.time?.zone ?? 'UTC');
  const places: number[] = [];
  counted.time.forEach((t, row) => {
    // Without a time column there is no window: every row counts.
    if (Number.isNaN(t) || (t <= until && t > until - calibration.windowSeconds * 1000)) places.push(row);
  });
  const rows = counted.subset(places);
  const ownRows = rows.own.reduce((a, b) => a + b, 0);
  if (rows.rows === 0 || (calibration.traffic === 'own' && ownRows === 0)) {
    const what = options.data === undefined ? 'what the model was not trained on' : `"${options.data}"`;
    const hint =
      rows.rows > 0 || counted.rows === 0
        ? null
        : `these rows are of ${minute(counted.time.reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY))} to ${minute(latest(counted.time))}, and the window is the ${writeDuration(calibration.windowSeconds)} up to ${minute(until)}`;
    throw new CommandFailure(
      [diagnostic('ADS8501', null, { where: rows.rows === 0 ? what : `the model's own traffic in ${what}` }, { hint })],
      exitCode.data,
    );
  }
  // A calibrator that can't be used is what this command is there to replace.
  const found = await findCalibrator(run);
  const broken = found !== null && 'reason' in found ? found : null;
  const previous = found !== null && 'reason' in found ? null : found;
  const { calibrator, diagnostics } = fitCalibrator({
    plan,
    calibration,
    modelFingerprint: run.modelFingerprint,
    rows,
    now: Number.isFinite(until) ? until : null,
    previous,
  });
  const notKept = broken === null ? [] : [diagnostic('ADS8508', null, { reason: `${broken.path}: ${broken.reason}` })];
  await printDiagnostics(context, [...notKept, ...diagnostics], new Map(), 'pretty');
  // As the server will: what is refused there is better not written, and what is in use stays.
  const absurd = goldenRowsFault(calibrator, plan, run.golden);
  if (absurd !== null)
    throw new CommandFailure(
      [diagnostic('ADS8506', null, { path: `the fit on these rows, which is not written`, reason: absurd })],
      exitCode.data,
    );
  let path: string;
  try {
    path = await writeCalibrator(run.dir, calibrator, key === null ? null : (content) => signatureOf(content, key));
  } catch (error) {
    throw new CommandFailure(
      [
        diagnostic('ADS9009', null, {
          path: `${run.shown}/calibrators`,
          reason: error instanceof Error ? error.message : String(error),
        }),
      ],
      exitCode.data,
    );
  }
  if (context.json) context.out(`${JSON.stringify(calibrator, null, 2)}\n`);
  else if (!context.quiet)
    context.out(`${describe(run, calibrator)}\n\n${say`wrote ${relative(context.cwd, path)}`}\n`);
  return exitCode.fine;
}

function latest(times: readonly number[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const t of times) if (t > last) last = t;
  return last;
}

/** A time without a zone is of the data's, as those in the data are. */
function timeOf(text: string, zone: string): number {
  const time = timeReader({ unit: null, format: null, zone })(text);
  if (Number.isNaN(time))
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: `--until takes a time like 2025-03-10T06:00Z, not "${text}"` })],
      exitCode.usage,
    );
  return time;
}

function minute(t: number | null): string {
  return t === null || !Number.isFinite(t) ? '?' : `${new Date(t).toISOString().slice(0, 16)}Z`;
}

/** α, β and the largest coefficients with their standard errors, per head and source. */
function describe(run: OpenRun, calibrator: Calibrator): string {
  const { plan, vocabularies } = run.build;
  const { window } = calibrator;
  const own = window.ownRows === null ? '' : `, ${window.ownRows.toLocaleString('en')} of them its own traffic`;
  const when = window.from === null ? '' : ` from ${minute(window.from)} to ${minute(window.to)}`;
  const half = plan.calibration!.halfLifeSeconds;
  const lines = [say`${plan.model}: ${calibrator.method} on ${window.rows.toLocaleString('en')} rows${when}${own}`];
  if (half !== null && when !== '') lines.push(`  events below count half for every ${writeDuration(half)} of age`);
  for (const head of calibrator.heads) {
    const levels: [string, LevelCalibrator][] = [['all', head.all], ...Object.entries(head.sources)];
    for (const [name, level] of levels) {
      const label = say`  ${head.head} ${name}`.padEnd(24);
      const facts = `${level.events.toFixed(0).padStart(7)} events${level.kept ? ` (kept${level.window?.to == null ? '' : ` of ${minute(level.window.to)}`})` : level.prior && level.kind !== 'identity' ? ' (of the level above)' : ''}`;
      if (level.kind === 'identity') lines.push(`${label}${facts}  not calibrated`);
      else if (level.kind === 'temperature') lines.push(`${label}${facts}  T ${level.temperature.toFixed(3)}`);
      else if (level.kind === 'isotonic') lines.push(`${label}${facts}  ${level.fit.logits.length} steps`);
      else {
        const error = (i: number) =>
          level.standardErrors[i] === undefined ? '' : ` ±${level.standardErrors[i]!.toFixed(3)}`;
        lines.push(`${label}${facts}  α ${level.alpha.toFixed(3)}${error(0)}, β ${level.beta.toFixed(3)}${error(1)}`);
        const largest = level.gamma
          .map((g, i) => [i, g] as const)
          .filter(([, g]) => Math.abs(g) >= 0.05)
          .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
          .slice(0, 3);
        for (const [i, g] of largest)
          lines.push(
            say`${''.padEnd(26)}${featureName(plan, calibrator.layout, i, vocabularies)}: ${g >= 0 ? '+' : ''}${g.toFixed(3)}${error(i + 2)}`,
          );
      }
    }
  }
  return lines.join('\n');
}
