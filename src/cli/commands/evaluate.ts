import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type LoadedBuild, loadBuild } from '../../bundle/load.ts';
import type { Split } from '../../data/batch.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { collect, type Collector, compareReports, type EvaluationReport, renderComparison, renderReport, sliceableSignals } from '../../evaluate/index.ts';
import type { Plan } from '../../plan/schema.ts';
import { predict } from '../../train/predict.ts';
import { loadWeights } from '../../train/run/load.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { openProject, type Project } from '../project.ts';
import { openData, type Origin, ORIGIN_FILE, startEngine, type TrainRequest, trainModel, unwrap } from '../training.ts';
import { truthColumns, truthOf } from '../truth.ts';

interface EvaluateOptions extends TrainRequest {
  readonly data?: string;
  readonly split?: Split;
  readonly by?: string[];
  readonly trueProbability?: string[];
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
  const { report } = await evaluateRun(context, resolve(context.cwd, target), target, options);
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
    const { report, collector } = await evaluateRun(context, trained.dir, basename(trained.dir), options, name);
    reports.push(report);
    collectors.push(collector);
    if (!context.json && !context.quiet) context.out(`${renderReport(report)}\n\n`);
  }
  const comparison = compareReports(reports, options.bootstrap > 0 ? { collectors, bootstrap: { samples: options.bootstrap } } : null);
  context.out(context.json ? `${JSON.stringify({ comparison, reports }, null, 2)}\n` : `${renderComparison(comparison)}\n`);
  return exitCode.fine;
}

async function evaluateRun(context: Context, dir: string, shown: string, options: EvaluateOptions, name?: string): Promise<{ report: EvaluationReport; collector: Collector }> {
  const build = await loadBuild(join(dir, 'bundle'));
  if (Array.isArray(build)) throw notARun(shown, build.map((d) => d.message).join('; '));
  const { weights } = unwrap(await loadWeights(build));
  const root = options.root === undefined ? rootOf(dir, shown) : resolve(context.cwd, options.root);
  const slices = options.by ?? [];
  const possible = sliceableSignals(build.plan);
  for (const signal of slices) if (!possible.includes(signal)) throw usage(`--by takes onehot signals of the model (${possible.join(', ')}), not "${signal}"`);
  const truth = truthColumns(build.plan, options.trueProbability ?? []);
  const data = await openData(context, {
    plan: build.plan,
    encoder: build.encoder,
    root,
    maxBadShare: options.maxBad,
    ...(options.data === undefined ? {} : { files: options.data }),
    ...(truth.columns.length === 0 ? {} : { extras: { numbers: truth.columns } }),
  });
  try {
    const engine = await startEngine(options.engine, build.plan, options.threads);
    try {
      const split = options.split ?? evaluationSplit(build.plan, options.data !== undefined);
      if (data.counts[split] === 0) throw new CommandFailure([diagnostic('ADS9011', null, { split })], exitCode.data);
      const collector = await collect({ plan: build.plan, predictions: predictions(build, weights, engine, data, split, truth), slices, vocabularies: build.vocabularies });
      const report = collector.report({ model: build.plan.model, variant: name ?? build.plan.baseline ?? build.plan.variant, bootstrap: options.bootstrap > 0 ? { samples: options.bootstrap } : null });
      return { report, collector };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

async function* predictions(build: LoadedBuild, weights: Parameters<typeof predict>[1], engine: Parameters<typeof predict>[2], data: Awaited<ReturnType<typeof openData>>, split: Split, truth: ReturnType<typeof truthColumns>) {
  for await (const { chunk, logits } of predict(build.plan, weights, engine, data.chunks(split))) {
    yield { chunk, logits, truth: truthOf(truth, chunk) };
  }
}

/** The holdout where there is one; with --data everything read counts as holdout. */
function evaluationSplit(plan: Plan, files: boolean): Split {
  if (files || plan.train.holdout !== null) return 'holdout';
  return plan.train.validate !== null ? 'validate' : 'train';
}

function rootOf(dir: string, shown: string): string {
  try {
    const origin = JSON.parse(readFileSync(join(dir, ORIGIN_FILE), 'utf8')) as Origin;
    return resolve(dir, origin.root);
  } catch {
    throw notARun(shown, `${ORIGIN_FILE} is missing or broken; say where the data is with --root`);
  }
}

function notARun(path: string, reason: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9008', null, { path, reason })], exitCode.data);
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
