/** `report`: everything there is to know of a run as one HTML file. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { clusterColumn, type Comparison } from '../evaluate/index.ts';
import { CONDITIONAL_FILE, IMPORTANCE_FILE } from '../importance/index.ts';
import type { Lock } from '../ir/lock.ts';
import {
  type Evaluation,
  fittingLock,
  type Found,
  histogramOf,
  readImportance,
  readLearningLog,
  reportPage,
  type ReportInput,
} from '../report/index.ts';
import { writeFileAtomically } from '../files/durable.ts';
import { readRunRecord, runPaths } from '../train/run/folder.ts';
import { type Call, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { isRefusal, notWritten, Refusal } from './refusal.ts';
import { lastRunOf } from './last-run.ts';
import {
  compared,
  type EvaluateOptions,
  evaluateRun,
  type Evaluation as EvaluationOfRun,
  resamples,
  type RunEvaluation,
} from './evaluate.ts';
import { readProjectLock } from './read-project-lock.ts';
import { lrOf } from './lr-of-run.ts';
import { projectOf } from './project.ts';
import { currentCalibrator, type OpenRun, openRun } from './open-run.ts';
import { requiredSignatures } from './signatures.ts';
import { ORIGIN_FILE, readOrigin } from './run-origin.ts';
import { splitName } from './split-name.ts';
import { given, path } from './option-kinds.ts';
import { reportOptions } from './options.ts';

export interface ReportOptions extends EvaluateOptions {
  /** File to write. Default: `report.html` in the run. */
  readonly out?: string;
  /** Other runs, evaluated on the same rows. Default: the run of the same model that was trained last before this one, where its rows are the same; `[]`: none. */
  readonly compare?: readonly string[];
}

/** What {@link report} wrote. */
export interface Reported {
  /** Absolute path of the HTML file. */
  readonly path: string;
  readonly bytes: number;
  /** The model itself; then, with `calibrated`, as served. */
  readonly evaluations: readonly EvaluationOfRun[];
  /**
   * This run first, then those of `compare`, then the baseline `lr` where the run has at most 200,000 training rows and none of them is one:
   * differences to this run, and by head whether it beats `lr`. null where there is nothing to compare with.
   */
  readonly comparison: Comparison | null;
}

/** Resamples of the intervals: a report has them by default. */
const SAMPLES = 200;

export function report(run: string, options: ReportOptions = {}): Promise<Outcome<Reported>> {
  return outcomeOf(given(options, reportOptions, { run: [run, path] }), async (call) => {
    const required = requiredSignatures(call, options);
    const opened = await openRun(call, run, options.root, required);
    const others = await Promise.all(
      (options.compare ?? []).map((shown) => openRun(call, shown, options.root, required)),
    );
    const last = options.compare === undefined ? await lastRunOf(call, opened) : (others[0] ?? null);
    return writeReport(call, opened, others, last, options);
  });
}

async function writeReport(
  call: Call,
  run: OpenRun,
  wanted: readonly OpenRun[],
  last: OpenRun | null,
  stated: ReportOptions,
): Promise<Reported> {
  // Runs are compared over the same clusters, whatever their own specs say.
  const cluster = clusterColumn(run.build.plan, stated.cluster) ?? (false as const);
  const options = { ...stated, bootstrap: stated.bootstrap ?? SAMPLES, cluster };
  const clusterByDefault = stated.cluster === undefined;
  const evaluated = (of: OpenRun, calibrated: boolean, within = call) =>
    evaluateRun(within, of, { ...options, calibrated }, { clusterByDefault });
  const model = await evaluated(run, false);
  const calibrated = options.calibrated === true ? await evaluated(run, true) : null;
  // What other runs served isn't in this log: their own traffic can't calibrate them, so models are compared before calibration.
  const next: RunEvaluation[] = [];
  for (const other of wanted) next.push(await evaluated(other, false));
  let others = wanted;
  let lastEvaluation = next[0] ?? null;
  if (last !== null && wanted.length === 0) {
    lastEvaluation = await measuredAlike(model, () => evaluated(last, false, call.quiet()));
    if (lastEvaluation !== null) {
      others = [last];
      next.push(lastEvaluation);
    }
  }
  const compareAll = (runs: readonly OpenRun[], evaluations: readonly RunEvaluation[]) =>
    sideBySide([run, ...runs], [model, ...evaluations], options);
  const withLr = await lrOf(call, run, options, others, async (lr, quiet) =>
    compareAll([...others, lr], [...next, await evaluated(lr, false, quiet)]),
  );
  const comparison = withLr?.measured ?? (others.length === 0 ? null : compareAll(others, next));

  const input: ReportInput = {
    run: run.shown,
    plan: run.build.plan,
    vocabularies: run.build.vocabularies,
    modelFingerprint: run.modelFingerprint,
    record: await readRunRecord(run.dir),
    log: readLearningLog(textOf(runPaths(run.dir).log) ?? ''),
    evaluatedOn: options.data ?? splitName(model.rows.split),
    evaluations:
      calibrated === null
        ? [evaluation('model', model)]
        : [evaluation('model', model), evaluation('calibrated', calibrated)],
    comparison,
    last:
      last === null || lastEvaluation === null
        ? null
        : { run: last.shown, comparison: sideBySide([last, run], [lastEvaluation, model], options) },
    calibrator: await currentCalibrator(run),
    importance: importanceOf(
      run,
      IMPORTANCE_FILE,
      `Not measured yet: adsc importance ${run.shown} does, and the next report shows it.`,
    ),
    conditional: importanceOf(run, CONDITIONAL_FILE, ''),
    lock: await lockOf(call, run, options.root),
    picture: textOf(join(run.build.dir, 'model.svg')),
  };
  const text = await reportPage(input);
  const path = options.out === undefined ? join(run.dir, 'report.html') : resolve(call.cwd, options.out);
  const shown = relative(call.cwd, path) || '.';
  try {
    await writeFileAtomically(path, text);
  } catch (error) {
    throw notWritten(shown, error);
  }
  const evaluations = [model, ...(calibrated === null ? [] : [calibrated])];
  return {
    path,
    bytes: Buffer.byteLength(text),
    evaluations: evaluations.map(({ collector: _predictions, rows: _rows, ...evaluation }) => evaluation),
    comparison,
  };
}

/** A run that nobody asked for is left out where it can't be measured on the same rows: its data or its holdout are others. */
async function measuredAlike(
  model: RunEvaluation,
  evaluate: () => Promise<RunEvaluation>,
): Promise<RunEvaluation | null> {
  try {
    const other = await evaluate();
    const alike =
      other.report.rows === model.report.rows &&
      other.rows.trainedOn === model.rows.trainedOn &&
      other.rows.split === model.rows.split &&
      model.report.heads.every(({ head, slices }) =>
        other.report.heads.some(
          (one) => one.head === head && one.slices[0]!.metrics.positives === slices[0]!.metrics.positives,
        ),
      );
    return alike ? other : null;
  } catch (error) {
    if (!isRefusal(error) || error.fault === 'interrupted') throw error;
    return null;
  }
}

function evaluation(kind: Evaluation['kind'], { report, collector }: RunEvaluation): Evaluation {
  return { kind, report, histograms: report.heads.map(({ head }, h) => histogramOf(head, collector.head(h))) };
}

/** Under the names of the runs: two of one variant would be called the same. */
function sideBySide(runs: readonly OpenRun[], evaluations: readonly RunEvaluation[], options: ReportOptions) {
  const named = evaluations.map(({ report, collector, rows }, r) => {
    const name = basename(runs[r]!.dir);
    return {
      rows,
      report: { ...report, variant: name === report.variant ? name : `${name} (${report.variant})` },
      collector,
    };
  });
  const lr = runs.findIndex(({ build }) => build.plan.baseline === 'lr');
  return compared(named, resamples(options), lr < 0 ? null : lr);
}

function importanceOf(run: OpenRun, file: string, absent: string): ReportInput['importance'] {
  return readImportance(textOf(join(run.dir, file)), `${run.shown}/${file}`, run.modelFingerprint, absent);
}

/** The profile that the run was trained with; a report does without it where it is gone or has changed. */
async function lockOf(call: Call, run: OpenRun, root: string | undefined): Promise<Found<Lock>> {
  const origin = readOrigin(run.dir);
  if (origin === null)
    return {
      value: null,
      problem: `The run doesn’t say where its spec is (${ORIGIN_FILE}), so its profile isn’t shown.`,
    };
  const spec = resolve(run.root, origin.spec);
  if (!existsSync(spec))
    return { value: null, problem: `${origin.spec} no longer exists, and its profile would be next to it.` };
  try {
    const project = projectOf(call, spec, root === undefined ? { root: run.root } : { root });
    return fittingLock(await readProjectLock(project), project.lock, run.build.plan);
  } catch (error) {
    if (error instanceof Refusal) return { value: null, problem: `The profile isn’t shown: ${error.message}.` };
    throw error;
  }
}

/** Null where the file is missing or can't be read. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
