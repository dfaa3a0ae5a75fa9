import { relative } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import {
  type Collector,
  compareReports,
  type EvaluationReport,
  renderComparison,
  renderReport,
} from '../../evaluate/index.ts';
import { requirePlans } from '../../api/compile.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { evaluateRun, type EvaluationOptions, resamples } from '../../api/evaluate.ts';
import { openProject, type Project } from '../../api/project.ts';
import { openRun } from '../../api/runs.ts';
import { requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { type TrainRequest, trainModel } from '../../api/train.ts';

interface EvaluateOptions extends TrainRequest, EvaluationOptions, SignatureOptions {
  readonly compare?: string[];
  readonly root?: string;
}

/** `adsc evaluate RUN`: a table of metrics; `adsc evaluate SPEC --compare …`: trains each and puts them side by side. */
export async function evaluateCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  const options = raw as unknown as EvaluateOptions;
  const target = args[0]!;
  if (target.endsWith('.ads')) {
    if (options.compare === undefined)
      throw usage(
        "a spec is evaluated with --compare, which trains what it names ('base', variants, 'lr'); a trained run is evaluated by its folder",
      );
    if (options.requireSignature !== undefined)
      throw usage('--require-signature is of a run: what --compare trains nobody has signed yet');
    return compareModels(context, openProject(context, target, raw), options.compare, options);
  }
  if (options.compare !== undefined) throw usage('--compare trains variants of a spec: name the .ads file, not a run');
  const { report } = await evaluateRun(
    context,
    await openRun(context, target, options.root, requiredSignatures(context, options)),
    options,
  );
  context.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : `${renderReport(report)}\n`);
  return exitCode.fine;
}

async function compareModels(
  context: Context,
  project: Project,
  names: readonly string[],
  options: EvaluateOptions,
): Promise<ExitCode> {
  const reports: EvaluationReport[] = [];
  const collectors: Collector[] = [];
  const choices = names.map((name) =>
    name === 'base'
      ? {}
      : name === 'lr' || name === 'wide_deep' || name === 'gbdt_lr'
        ? { baseline: name as 'lr' }
        : { variant: name },
  );
  await requirePlans(context, project, choices);
  for (const [i, name] of names.entries()) {
    const choice = choices[i]!;
    const trained = await trainModel(context, project, { ...options, ...choice, id: undefined });
    if (trained.bundle === null) return exitCode.interrupted;
    const { report, collector } = await evaluateRun(
      context,
      await openRun(context, relative(context.cwd, trained.dir) || '.', options.root, null),
      options,
      name,
    );
    reports.push(report);
    collectors.push(collector);
    if (!context.json && !context.quiet) context.out(`${renderReport(report)}\n\n`);
  }
  const comparison = compareReports(
    reports,
    resamples(options) > 0 ? { collectors, bootstrap: { samples: resamples(options) } } : null,
  );
  context.out(
    context.json ? `${JSON.stringify({ comparison, reports }, null, 2)}\n` : `${renderComparison(comparison)}\n`,
  );
  return exitCode.fine;
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
