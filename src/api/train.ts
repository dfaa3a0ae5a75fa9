/** Training one model for the command line: compile, write the build into the run, open the data, train, bundle. */
import { existsSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { type LoadedBuild, loadBuild } from '../bundle/load.ts';
import type { Compiled } from '../compile.ts';
import { openDataset, type Dataset } from '../data/dataset.ts';
import { trainingProblems } from '../data/training-part.ts';
import { decimal } from '../evaluate/table.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import { writeBuild } from '../emit/write.ts';
import type { BaselinePlan, Plan } from '../ir/plan.ts';
import type { Engine } from '../train/engines/engine.ts';
import { createEngine } from '../train/engines/index.ts';
import { fitProblem } from '../train/fit.ts';
import { isRunName, newRunFolder, otherModel, readRunRecord } from '../train/run/folder.ts';
import { trainRun, type RunOutcome } from '../train/run/run.ts';
import { compileSpec } from './compile.ts';
import { CommandFailure, type Context, exitCode } from '../cli/context.ts';
import { makeFolder } from '../cli/folders.ts';
import { withRoot } from '../cli/places.ts';
import { isDataError, printDiagnostics } from '../cli/print.ts';
import { Progress } from '../cli/progress.ts';
import type { Project } from './project.ts';
import { type SamplingDeciles, samplingDeciles } from './sampling-report.ts';

export interface TrainRequest {
  readonly variant?: string | null;
  readonly baseline?: BaselinePlan['kind'] | null;
  readonly engine: string;
  readonly threads?: number;
  readonly epochs?: number;
  readonly seed?: number;
  /** As typed: relative to the working folder. */
  readonly runs: string;
  readonly id?: string;
  readonly resume?: boolean;
  readonly checkpointEvery?: number;
  readonly maxBad?: number;
  readonly cache?: boolean;
  /** Also say how the corrections of negative sampling are calibrated. */
  readonly sampling?: boolean;
}

/** `origin.json` in a run: where its spec is, so that `adsc evaluate RUN` finds the data again. */
export const ORIGIN_FILE = 'origin.json';
export interface Origin {
  /** Project root relative to the run's folder. */
  readonly root: string;
  /** Spec relative to the root. */
  readonly spec: string;
}

export interface Trained extends RunOutcome {
  /** null unless asked for. */
  readonly deciles: SamplingDeciles | null;
  readonly dir: string;
  readonly plan: Plan;
}

export async function trainModel(context: Context, project: Project, request: TrainRequest): Promise<Trained> {
  const { plan, files } = await compileSpec(context, project, request);
  // `train` would say so too, but only once the data is encoded.
  const problem = fitProblem(plan);
  if (problem !== null) throw new CommandFailure([problem], exitCode.data);
  const runs = resolve(context.cwd, request.runs);
  makeFolder(context, runs);
  const run =
    request.resume === true && request.id !== undefined
      ? existingRun(context, runs, request.id)
      : unwrap(await newRunFolder(runs, request.id));
  const before = request.resume === true ? await readRunRecord(run.dir) : null;
  // A run that can't be resumed stays as it was, its build too.
  if (before !== null) refuse(otherModel(run.dir, before, plan));
  // A run that didn't come to train leaves no folder behind.
  const abandon = (error: unknown): never => {
    if (request.resume !== true) rmSync(run.dir, { recursive: true, force: true });
    throw error;
  };
  const build = await writeRunBuild(context, project, run.dir, files).catch(abandon);
  const data = await openTrainingData(context, {
    plan,
    encoder: build.encoder,
    encoderSource: build.encoderSource,
    root: project.root,
    maxBadShare: request.maxBad,
    ...(request.cache === false ? { cacheDir: null } : {}),
  }).catch(abandon);
  try {
    const engine = await startEngine(
      context,
      before !== null && request.engine === 'auto' ? before.engine : request.engine,
      plan,
      request.threads,
    ).catch(abandon);
    try {
      const label = `training ${[plan.model, request.variant ?? request.baseline].filter((w) => w).join(' ')}`;
      const progress = new Progress(context, label);
      const outcome = unwrap(
        await context
          .heeding(() =>
            trainRun({
              run,
              build,
              data,
              engine,
              seen: data.seen,
              // What isn't said again is as it was.
              seed: request.seed ?? before?.seed ?? plan.train.seed,
              epochs: request.epochs ?? before?.epochs,
              resume: request.resume === true,
              checkpointEvery: request.checkpointEvery,
              signal: context.signal,
              onProgress: (p) => {
                if (p.phase === 'trees')
                  return progress.update(p.rows, p.totalRows, `tree ${p.rows} of ${p.totalRows}`);
                const rate =
                  p.examplesPerSecond > 0 ? `, ${Math.round(p.examplesPerSecond).toLocaleString('en')} examples/s` : '';
                progress.update(
                  p.phase === 'train' ? p.rows : p.totalRows,
                  p.totalRows,
                  `epoch ${p.epoch}/${p.epochs}, loss ${decimal(p.loss, 5)}${rate}`,
                );
              },
            }),
          )
          .finally(() => progress.end()),
      );
      const deciles =
        request.sampling === true && outcome.bundle !== null
          ? await samplingDeciles(plan, outcome.result.weights, engine, data, context.signal)
          : null;
      return { ...outcome, deciles, dir: run.dir, plan };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

/** The run's `build/` and where it came from. */
async function writeRunBuild(
  context: Context,
  project: Project,
  dir: string,
  files: Compiled['files'],
): Promise<LoadedBuild> {
  refuse(await writeBuild(join(dir, 'build'), files));
  const origin: Origin = { root: relative(dir, project.root), spec: project.spec };
  const path = join(dir, ORIGIN_FILE);
  try {
    writeFileSync(path, `${JSON.stringify(origin, null, 2)}\n`);
  } catch (error) {
    throw new CommandFailure(
      [
        diagnostic('ADS9009', null, {
          path: relative(context.cwd, path),
          reason: error instanceof Error ? error.message : String(error),
        }),
      ],
      exitCode.data,
    );
  }
  return unwrap(await loadBuild(join(dir, 'build')));
}

/** The folder of a run to go on with. */
function existingRun(context: Context, runs: string, id: string): { readonly id: string; readonly dir: string } {
  if (!isRunName(id)) throw new CommandFailure([diagnostic('ADS8108', null, { name: id })], exitCode.usage);
  const dir = join(runs, id);
  if (existsSync(dir)) return { id, dir };
  const path = relative(context.cwd, dir);
  throw new CommandFailure(
    [
      diagnostic(
        'ADS9003',
        null,
        { path },
        { hint: didYouMeanHint(id, readdirSync(runs)) ?? 'without --resume, train starts a new run' },
      ),
    ],
    exitCode.usage,
  );
}

/** Opens data with a progress bar; its warnings are printed. `files` is a glob as typed, read from the working folder. */
export async function openData(context: Context, options: Parameters<typeof openDataset>[0]): Promise<Dataset> {
  const progress = new Progress(context, 'encoding');
  const data = await openDataset({
    ...options,
    ...(options.files === undefined
      ? {}
      : {
          files: relative(realpathSync(options.root), resolve(realpathSync(context.cwd), options.files))
            .split(sep)
            .join('/'),
        }),
    onProgress: ({ rows, total }) => progress.update(rows, total, `${rows.toLocaleString('en')} rows`),
  })
    .catch((error: unknown) => {
      throw isDataError(error)
        ? new CommandFailure(withRoot(context, options.root, error.diagnostics), exitCode.data)
        : error;
    })
    .finally(() => progress.end());
  await printDiagnostics(context, data.diagnostics, new Map(), 'pretty');
  return data;
}

/** Data that a model can be trained on: says what is odd about its parts and labels. */
async function openTrainingData(context: Context, options: Parameters<typeof openDataset>[0]): Promise<Dataset> {
  const data = await openData(context, options);
  const problems = trainingProblems(options.plan, data);
  if (problems.some((problem) => problem.severity === 'error')) {
    await data.close();
    throw new CommandFailure(problems, exitCode.data);
  }
  await printDiagnostics(context, problems, new Map(), 'pretty');
  return data;
}

export async function startEngine(context: Context, name: string, plan: Plan, threads?: number): Promise<Engine> {
  const warnings: Diagnostic[] = [];
  const engine = await createEngine(name as Parameters<typeof createEngine>[0], plan, {
    threads: threads ?? Math.min(4, availableParallelism()),
    onFallback: (warning) => warnings.push(warning),
  });
  if ('code' in engine) throw new CommandFailure([engine], exitCode.data);
  await printDiagnostics(context, warnings, new Map(), 'pretty');
  return engine;
}

/** The value, or a failure of the command with exit code 3. */
export function unwrap<T extends object>(value: T | Diagnostic[]): T {
  if (Array.isArray(value)) throw new CommandFailure(value as Diagnostic[], exitCode.data);
  return value;
}

export function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new CommandFailure(diagnostics, exitCode.data);
}
