import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { clusterColumn, compareReports } from '../../evaluate/index.ts';
import { CONDITIONAL_FILE, IMPORTANCE_FILE } from '../../importance/index.ts';
import type { Lock } from '../../ir/lock.ts';
import {
  type Evaluation,
  fittingLock,
  type Found,
  histogramOf,
  readImportance,
  readLearningLog,
  reportPage,
  type ReportInput,
} from '../../report/index.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { readRunRecord, runPaths } from '../../train/run/folder.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { type Evaluated, evaluateRun, evaluationSplit, type EvaluationOptions, resamples } from '../../api/evaluate.ts';
import { readProjectLock } from '../lock.ts';
import { openProject } from '../../api/project.ts';
import { currentCalibrator, type OpenRun, openRun } from '../../api/runs.ts';
import { requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { type Origin, ORIGIN_FILE } from '../../api/train.ts';
import { parseJson } from '../../text/record.ts';
import { say } from '../../diagnostics/visible.ts';

interface ReportOptions extends EvaluationOptions, SignatureOptions {
  readonly out?: string;
  readonly compare?: string[];
  readonly root?: string;
}

/** `adsc report RUN`: everything there is to know of a run as one HTML file that needs no network. */
export async function reportCommand(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  const stated = raw as unknown as ReportOptions;
  const required = requiredSignatures(context, stated);
  const run = await openRun(context, args[0]!, stated.root, required);
  // Runs are compared over the same clusters, whatever their own specs say.
  const options = {
    ...stated,
    cluster: clusterColumn(run.build.plan, stated.cluster) ?? (false as const),
    clusterByDefault: stated.cluster === undefined,
  };
  const others = await Promise.all(
    (stated.compare ?? []).map((shown) => openRun(context, shown, stated.root, required)),
  );

  const model = await evaluateRun(context, run, { ...options, calibrated: false });
  const calibrated = options.calibrated === true ? await evaluateRun(context, run, options) : null;
  // What other runs served isn't in this log: their own traffic can't calibrate them, so models are compared before calibration.
  const compared: Evaluated[] = [model];
  for (const other of others) compared.push(await evaluateRun(context, other, { ...options, calibrated: false }));

  const input: ReportInput = {
    run: run.shown,
    plan: run.build.plan,
    vocabularies: run.build.vocabularies,
    modelFingerprint: run.modelFingerprint,
    record: await readRunRecord(run.dir),
    log: readLearningLog(textOf(runPaths(run.dir).log) ?? ''),
    evaluatedOn: options.data ?? splitName(options.split ?? evaluationSplit(run.build.plan, false)),
    evaluations:
      calibrated === null
        ? [evaluation('model', model)]
        : [evaluation('model', model), evaluation('calibrated', calibrated)],
    comparison: others.length === 0 ? null : sideBySide([run, ...others], compared, options),
    calibrator: await currentCalibrator(run),
    importance: importanceOf(
      run,
      IMPORTANCE_FILE,
      `Not measured yet: adsc importance ${run.shown} does, and the next report shows it.`,
    ),
    conditional: importanceOf(run, CONDITIONAL_FILE, ''),
    lock: await lockOf(context, run, options.root),
    picture: textOf(join(run.build.dir, 'model.svg')),
  };
  const text = await reportPage(input);
  const path = options.out === undefined ? join(run.dir, 'report.html') : resolve(context.cwd, options.out);
  const shown = relative(context.cwd, path) || '.';
  try {
    await writeFileAtomically(path, text);
  } catch (error) {
    throw new CommandFailure(
      [diagnostic('ADS9009', null, { path: shown, reason: error instanceof Error ? error.message : String(error) })],
      exitCode.data,
    );
  }
  if (context.json)
    context.out(
      `${JSON.stringify({ file: shown, bytes: Buffer.byteLength(text), reports: input.evaluations.map((e) => e.report), comparison: input.comparison }, null, 2)}\n`,
    );
  else if (!context.quiet) context.out(say`wrote ${shown} (${Math.ceil(Buffer.byteLength(text) / 1000)} KB)\n`);
  return exitCode.fine;
}

function evaluation(kind: Evaluation['kind'], { report, collector }: Evaluated): Evaluation {
  return { kind, report, histograms: report.heads.map(({ head }, h) => histogramOf(head, collector.head(h))) };
}

/** Under the names of the runs: two of one variant would be called the same. */
function sideBySide(runs: readonly OpenRun[], compared: readonly Evaluated[], options: ReportOptions) {
  const reports = compared.map(({ report }, r) => ({
    ...report,
    variant: `${basename(runs[r]!.dir)} (${report.variant})`,
  }));
  return compareReports(
    reports,
    resamples(options) > 0
      ? { collectors: compared.map((c) => c.collector), bootstrap: { samples: resamples(options) } }
      : null,
  );
}

function splitName(split: string): string {
  return split === 'holdout' ? 'the holdout' : split === 'train' ? 'the training part' : 'the validation part';
}

function importanceOf(run: OpenRun, file: string, absent: string): ReportInput['importance'] {
  return readImportance(textOf(join(run.dir, file)), `${run.shown}/${file}`, run.modelFingerprint, absent);
}

/** The profile that the run was trained with; a report does without it where it is gone or has changed. */
async function lockOf(context: Context, run: OpenRun, root: string | undefined): Promise<Found<Lock>> {
  let spec: string;
  try {
    const origin = parseJson(readFileSync(join(run.dir, ORIGIN_FILE), 'utf8')) as Origin;
    spec = resolve(run.root, origin.spec);
    if (!existsSync(spec))
      return { value: null, problem: `${origin.spec} no longer exists, and its profile would be next to it.` };
  } catch {
    return {
      value: null,
      problem: `The run doesn’t say where its spec is (${ORIGIN_FILE}), so its profile isn’t shown.`,
    };
  }
  try {
    const project = openProject(context, spec, root === undefined ? { root: run.root } : { root });
    return fittingLock(await readProjectLock(project), project.lock, run.build.plan);
  } catch (error) {
    if (error instanceof CommandFailure) return { value: null, problem: `The profile isn’t shown: ${error.message}.` };
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
