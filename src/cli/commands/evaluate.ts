import { relative } from 'node:path';
import type { Split } from '../../data/batch.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { collect, type Collector, compareReports, type EvaluationReport, renderComparison, renderReport, sliceableSignals } from '../../evaluate/index.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Engine } from '../../train/engine.ts';
import { predict } from '../../train/predict.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { openProject, type Project } from '../project.ts';
import { type OpenRun, openRun } from '../runs.ts';
import { openData, startEngine, type TrainRequest, trainModel } from '../training.ts';
import { type TruthColumns, truthColumns, truthOf } from '../truth.ts';
import { type WalkedHoldout, walkHoldout } from '../walk-holdout.ts';

interface EvaluateOptions extends TrainRequest {
  readonly data?: string;
  readonly split?: Split;
  readonly by?: string[];
  readonly trueProbability?: string[];
  readonly calibrated?: boolean;
  readonly bootstrap: number;
  readonly compare?: string[];
  readonly root?: string;
}

/** `adsc evaluate RUN`: a table of metrics; `adsc evaluate SPEC --compare …`: trains each and puts them side by side. */
export async function evaluateCommand(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  const options = raw as unknown as EvaluateOptions;
  const target = args[0]!;
  if (target.endsWith('.ads')) {
    if (options.compare === undefined) throw usage("a spec is evaluated with --compare, which trains what it names ('base', variants, 'lr'); a trained run is evaluated by its folder");
    return compareModels(context, openProject(context, target, raw), options.compare, options);
  }
  if (options.compare !== undefined) throw usage('--compare trains variants of a spec: name the .ads file, not a run');
  const { report } = await evaluateRun(context, target, options);
  context.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : `${renderReport(report)}\n`);
  return exitCode.fine;
}

async function compareModels(context: Context, project: Project, names: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  const reports: EvaluationReport[] = [];
  const collectors: Collector[] = [];
  for (const name of names) {
    const choice = name === 'base' ? {} : name === 'lr' || name === 'wide_deep' || name === 'gbdt_lr' ? { baseline: name as 'lr' } : { variant: name };
    const trained = await trainModel(context, project, { ...options, ...choice, id: undefined });
    if (trained.bundle === null) return exitCode.data;
    const { report, collector } = await evaluateRun(context, relative(context.cwd, trained.dir) || '.', options, name);
    reports.push(report);
    collectors.push(collector);
    if (!context.json && !context.quiet) context.out(`${renderReport(report)}\n\n`);
  }
  const comparison = compareReports(reports, options.bootstrap > 0 ? { collectors, bootstrap: { samples: options.bootstrap } } : null);
  context.out(context.json ? `${JSON.stringify({ comparison, reports }, null, 2)}\n` : `${renderComparison(comparison)}\n`);
  return exitCode.fine;
}

async function evaluateRun(context: Context, shown: string, options: EvaluateOptions, name?: string): Promise<{ report: EvaluationReport; collector: Collector }> {
  const run = await openRun(context, shown, options.root);
  const { build } = run;
  const slices = options.by ?? [];
  const possible = sliceableSignals(build.plan);
  for (const signal of slices) if (!possible.includes(signal)) throw usage(`--by takes onehot signals of the model (${possible.join(', ')}), not "${signal}"`);
  const truth = truthColumns(build.plan, options.trueProbability ?? []);
  const calibrated = options.calibrated === true ? await walkHoldout(context, run, options) : null;
  const data = await openData(context, {
    plan: build.plan,
    encoder: build.encoder,
    root: run.root,
    maxBadShare: options.maxBad,
    ...(options.data === undefined ? {} : { files: options.data }),
    ...(truth.columns.length === 0 ? {} : { extras: { numbers: truth.columns } }),
  });
  try {
    const engine = await startEngine(options.engine, build.plan, options.threads);
    try {
      const split = options.split ?? evaluationSplit(build.plan, options.data !== undefined);
      if (data.counts[split] === 0) throw new CommandFailure([diagnostic('ADS9011', null, { split })], exitCode.data);
      const predicted = predictions(run, engine, data, split, truth, calibrated);
      const collector = await collect({ plan: build.plan, predictions: predicted, slices, vocabularies: build.vocabularies });
      const variant = `${name ?? build.plan.baseline ?? build.plan.variant ?? 'base'}${calibrated === null ? '' : ', calibrated'}`;
      const report = collector.report({ model: build.plan.model, variant, bootstrap: options.bootstrap > 0 ? { samples: options.bootstrap } : null });
      return { report, collector };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

async function* predictions(run: OpenRun, engine: Engine, data: Dataset, split: Split, truth: TruthColumns, calibrated: WalkedHoldout | null) {
  for await (const { chunk, logits } of predict(run.build.plan, run.weights, engine, data.chunks(split))) {
    yield { chunk, logits: calibrated?.next(chunk.rows) ?? logits, truth: truthOf(truth, chunk) };
  }
}

/** The holdout where there is one; with --data everything read counts as holdout. */
export function evaluationSplit(plan: Plan, files: boolean): Split {
  if (files || plan.train.holdout !== null) return 'holdout';
  return plan.train.validate !== null ? 'validate' : 'train';
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
