/** `train`: compile, write the build into the run, open the data, train, bundle. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { LoadedBuild } from '../bundle/load-build.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import type { Plan } from '../ir/plan.ts';
import { withoutValidation, trainsOnValidation } from '../ir/refit.ts';
import type { EngineName } from '../train/engines/engine.ts';
import { batchesAhead } from '../train/batches/ahead/batches-ahead.ts';
import { fitProblem } from '../train/memory-check.ts';
import type { EndedEpoch, Progress as LoopProgress } from '../train/loop/train.ts';
import {
  isRunName,
  newRunFolder,
  otherModel,
  readRunRecord,
  runVersionFault,
  type RunRecord,
} from '../train/run/folder.ts';
import { type RunOptions, type RunOutcome, trainRun } from '../train/run/run.ts';
import { readStart, writeStart } from '../train/run/start.ts';
import { caught } from '../train/training-failure.ts';
import { type Call, interrupted, outcomeOf } from './call.ts';
import { behindData } from './behind-data.ts';
import { compiledModel } from './compiled-model.ts';
import { compileSpec } from './compile.ts';
import { type DataOptions, openData, openTrainingData } from './open-data.ts';
import { readProjectLock } from './read-project-lock.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';
import { makeFolder } from './folders.ts';
import { contractsOfRun, writeRunBuild } from './run-build.ts';
import type { Failure, Success } from './outcome.ts';
import type { EpochProgress, Progress } from './progress.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { Refusal, refuse, unwrap, usage } from './refusal.ts';
import { fewPositives, type SamplingDeciles, samplingDeciles } from './sampling-report.ts';
import { describeFrom, describeStart } from './describe-migration.ts';
import { describeSteps } from './describe-steps.ts';
import { describeVectors, openStart } from './pretrained-vectors.ts';
import { type OldRun, openOldRun, type Start, startedFrom, startShown, warmStart } from './warm-start.ts';
import { summaryOf } from './migration-summary.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { trainOptions } from './options.ts';
import { dataKey } from '../data/dataset.ts';
import type { RowWindow } from '../data/relation/row-window.ts';

/** What {@link train} takes, and what it has in common with functions that train many models. */
export interface TrainingOptions extends SpecOptions, EngineOptions, Pick<DataOptions, 'maxBad'> {
  /** Instead of the spec's. */
  readonly epochs?: number;
  /** Instead of the spec's. The same seed gives the same weights. */
  readonly seed?: number;
  /** Folder of the runs. Default `runs`. */
  readonly runs?: string;
  /** Steps between checkpoints. */
  readonly checkpointEvery?: number;
  /** false: encode again rather than use the cache in `.adsc` of the project. */
  readonly cache?: boolean;
}

export interface TrainOptions extends TrainingOptions {
  /** A variant of the spec instead of the model itself. */
  readonly variant?: string | null;
  /** A baseline over the same signals instead of the network. */
  readonly baseline?: 'lr' | 'wide_deep' | 'gbdt_lr' | null;
  /** Name of the run. Default: the next number. */
  readonly id?: string;
  /** Go on from the last checkpoint of the run `id`, to the same bytes as if nothing had stopped it. */
  readonly resume?: boolean;
  /**
   * Start from the weights of a trained run, and from what its optimizers have learned, instead of fresh ones: a name below `runs`, or a path. Not with
   * `baseline` or `resume`: a run that is resumed knows where it began.
   */
  readonly from?: string;
}

/** A run: a folder with the build, the log, checkpoints, and once trained the bundle. */
export interface Run {
  /** Absolute. */
  readonly dir: string;
  /** What `run.json` says: steps, losses by epoch, seed, engine. */
  readonly record: RunRecord;
}

export interface Trained extends Run {
  /** Absolute path of the bundle, which is served. */
  readonly bundle: string;
  readonly plan: Plan;
  /** How the corrections of negative sampling are calibrated; null without sampling, or without rows to see it on. */
  readonly deciles: SamplingDeciles | null;
}

/** Of {@link train}: interrupted once it had begun to train, it leaves a run that `resume` goes on with. */
export type TrainOutcome = Success<Trained> | (Failure & { readonly run: Run | null });

export async function train(spec: Spec, options: TrainOptions = {}): Promise<TrainOutcome> {
  let run: Run | null = null;
  const outcome = await outcomeOf(
    given(options, trainOptions, { spec: [spec, aSpec] }),
    async (call): Promise<Trained> => {
      if (options.resume === true && options.id === undefined)
        throw usage("option 'resume' needs the name of the run, option 'id'");
      if (options.from !== undefined && options.resume === true)
        throw usage(
          "option 'from' and option 'resume' rule each other out: a run that is resumed knows where it began",
        );
      if (options.from !== undefined && options.baseline)
        throw usage("option 'from' and option 'baseline' rule each other out: baselines are trained from the start");
      const project = projectOf(call, spec, options);
      const trained = await trainModel(call, project, { ...options, deciles: true }, (stopped) => (run = stopped));
      if (trained.record.sampling !== null) call.note(fewPositives(trained.record.sampling));
      return trained;
    },
  );
  return outcome.ok ? outcome : { ...outcome, run };
}

/** The later of two times, epoch ms; null is none. */
function lastOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

interface ModelOptions extends TrainOptions {
  /** Only these rows. */
  readonly window?: RowWindow;
  /** Folder of the run whose place the new one takes, where it does not start from it: the new one knows its clients. */
  readonly after?: string;
  /** Also see how the corrections of negative sampling are calibrated. */
  readonly deciles?: boolean;
}

/** @param onStopped gets the run that an interrupt left, before the refusal is thrown */
export async function trainModel(
  call: Call,
  project: Project,
  options: ModelOptions,
  onStopped: (run: Run) => void,
): Promise<Trained> {
  const compiled = await compileSpec(call, project, options);
  const { plan } = compiled;
  // `trainRun` would say so too, but only once the data is encoded.
  const problem = fitProblem(plan, null);
  if (problem !== null) throw new Refusal([problem], 'data');
  const runs = resolve(call.cwd, options.runs ?? 'runs');
  makeFolder(call, runs);
  const resume = options.resume === true;
  const old = options.from === undefined ? null : await openOldRun(call, runs, options.from);
  const warm =
    old === null
      ? null
      : {
          old,
          start: await warmStart(call, old, compiledModel(compiled), {
            root: project.root,
            seed: options.seed ?? plan.train.seed,
            log: false,
          }),
        };
  const run =
    resume && options.id !== undefined
      ? existingRun(call, runs, options.id)
      : unwrap(await newRunFolder(runs, options.id));
  const other = resume ? await runVersionFault(run.dir) : null;
  if (other !== null) throw new Refusal([diagnostic('ADS8103', null, { path: run.dir, why: other })], 'data');
  const before = resume ? await readRunRecord(run.dir) : null;
  // A run that can't be resumed stays as it was, its build too.
  if (before !== null) refuse(otherModel(run.dir, before, plan));
  // A run that didn't come to train leaves no folder behind.
  const abandon = (error: unknown): never => {
    if (!resume) rmSync(run.dir, { recursive: true, force: true });
    throw error;
  };
  const place = resume ? run.dir : options.after;
  const known = old?.build.contracts ?? (place === undefined ? null : await contractsOfRun(place));
  const build = await writeRunBuild(call, project, run.dir, compiled, known).catch(abandon);
  // What isn't said again is as it was.
  const seed = options.seed ?? before?.seed ?? plan.train.seed;
  // Vectors that can't be used are refused before the data is encoded.
  const start = await startOf(call, warm, { root: project.root, build, dir: run.dir, seed }).catch(abandon);
  const epochs = options.epochs ?? before?.epochs;
  const asked = {
    plan,
    encoder: build.encoder,
    encoderSource: build.encoderSource,
    root: project.root,
    maxBadFraction: options.maxBad,
    ...(options.cache === false ? { cacheDir: null } : {}),
    ...(options.window === undefined ? {} : { window: options.window }),
  };
  const data = await openTrainingData(call, asked, epochs).catch(abandon);
  let { seen } = data;
  // What there is to say of the data has been said.
  const quiet = call.quiet();
  const refitData = async () => {
    if (
      (await dataKey({
        plan,
        root: project.root,
        ...(options.window === undefined ? {} : { window: options.window }),
      })) !== data.key
    )
      throw new Refusal([diagnostic('ADS8045', null, { file: `"${plan.data?.primary.glob ?? ''}"` })], 'data');
    const all = await openData(quiet, { ...asked, plan: withoutValidation(plan) });
    ({ seen } = all);
    return all;
  };
  try {
    // A step of `run` has profiled by itself; where it read a longer window, with a validation part that begins earlier, there is nothing to be done.
    if (options.window === undefined) {
      const vocabs = plan.vocabs.map(({ id }) => id);
      call.note(behindData(await readProjectLock(project), vocabs, data.ends.train, project.shown));
    }
    const { engine: asked = 'auto', threads } = options;
    const name = before !== null && asked === 'auto' ? (before.engine as EngineName) : asked;
    const engine = await startEngine(call, { engine: name, threads }, plan).catch(abandon);
    try {
      const model = [plan.model, options.variant ?? options.baseline].filter((word) => word).join(' ');
      try {
        const total = epochs ?? plan.train.epochs;
        const about = [
          describeSteps(plan.train, total),
          ...(start.from === undefined ? [] : [describeFrom(start.from, startShown(call.cwd, run.dir, start.from))]),
          ...(warm === null ? [] : describeStart(summaryOf(warm.start))),
          ...describeVectors(plan, start.vectors ?? {}),
        ];
        call.progress({ task: 'begin', model, about, done: 0, total });
        call.progress(beginning(model, total, data.counts.train));
      } catch (error) {
        abandon(error);
      }
      const outcome = unwrap(
        await trainRun({
          run,
          build,
          data,
          refitData,
          engine,
          ahead: batchesAhead,
          seen: () => seen,
          trainedUntil: lastOf(data.ends.train, trainsOnValidation(plan) ? data.ends.validate : null),
          seed,
          initial: start.initial,
          optimizer: start.optimizer,
          from: start.from ?? before?.from,
          vectors: start.vectors,
          epochs,
          resume,
          checkpointEvery: options.checkpointEvery,
          signal: call.signal,
          onProgress: (progress) => call.report(progressOf(model, progress)),
          onEpoch: (ended) => call.report(epochOf(model, ended)),
        }),
      );
      return await trainedOf(run, outcome, plan, onStopped, async () =>
        options.deciles === true
          ? samplingDeciles(plan, outcome.result.weights, engine, data, call.signal)
          : Promise.resolve(null),
      );
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

async function trainedOf(
  { dir }: { readonly dir: string },
  { record, bundle }: RunOutcome,
  plan: Plan,
  onStopped: (run: Run) => void,
  deciles: () => Promise<SamplingDeciles | null>,
): Promise<Trained> {
  if (bundle !== null) return { dir, record, bundle, plan, deciles: await deciles() };
  onStopped({ dir, record });
  const steps = record.steps.toLocaleString('en');
  throw interrupted(`${steps} steps are saved, and the run '${record.id}' can be resumed`);
}

/** What training starts from: another run, what a run that is resumed began with, vectors of files, or fresh weights. */
async function startOf(
  call: Call,
  warm: { readonly old: OldRun; readonly start: Start } | null,
  {
    root,
    build,
    dir,
    seed,
  }: { readonly root: string; readonly build: LoadedBuild; readonly dir: string; readonly seed: number },
): Promise<Pick<RunOptions, 'initial' | 'optimizer' | 'vectors' | 'from'>> {
  if (warm !== null) {
    const { old, start } = warm;
    refuse((await caught(() => writeStart(dir, build.plan, start))) ?? []);
    return { initial: start.initial, optimizer: start.optimizer, from: startedFrom(old, start.from, dir) };
  }
  const begun = await readStart(dir, build.plan);
  if (Array.isArray(begun)) throw new Refusal(begun, 'data');
  return begun ?? openStart(call, root, build, seed);
}

/** Says that from here on an abort saves first. */
function beginning(model: string, epochs: number, total: number): Progress {
  return { task: 'train', model, epoch: 1, epochs, done: 0, total, loss: null, examplesPerSecond: 0 };
}

export function progressOf(model: string, p: LoopProgress): Progress {
  const { epoch, epochs, loss, examplesPerSecond, rows, totalRows: total } = p;
  if (p.phase === 'trees') return { task: 'trees', model, done: rows, total };
  return {
    task: 'train',
    model,
    epoch,
    epochs,
    done: p.phase === 'train' ? rows : total,
    total,
    loss,
    examplesPerSecond,
  };
}

function epochOf(model: string, { point, epochs, best }: EndedEpoch): EpochProgress {
  const { epoch, train, validate } = point;
  return {
    task: 'epoch',
    model,
    done: epoch,
    total: epochs,
    loss: train.loss,
    validation: validate?.loss ?? null,
    unlabelled: Object.entries(validate?.heads ?? {}).flatMap(([name, loss]) => (loss === null ? [name] : [])),
    best,
  };
}

/** The folder of a run to go on with. */
function existingRun(call: Call, runs: string, id: string): { readonly id: string; readonly dir: string } {
  if (!isRunName(id)) throw new Refusal([diagnostic('ADS8108', null, { name: id })], 'usage');
  const dir = join(runs, id);
  if (existsSync(dir)) return { id, dir };
  const path = relative(call.cwd, dir);
  const hint = didYouMeanHint(id, readdirSync(runs)) ?? "without option 'resume', train starts a new run";
  throw new Refusal([diagnostic('ADS9003', null, { path }, { hint })], 'usage');
}
