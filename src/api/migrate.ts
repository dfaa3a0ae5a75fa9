/** `migrate`: the weights of a run for the model of a spec, proven, as a new run that is served or trained on. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LoadedBuild } from '../bundle/load-build.ts';
import { calibratorFault } from '../calibrate/read-calibrator.ts';
import { sealCalibrator } from '../calibrate/calibrator.ts';
import { writeCalibrator } from '../calibrate/store.ts';
import { keepsTrees } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';
import { recordOf } from '../text/record.ts';
import { foldOffsets } from '../train/correct-batch/fold-offsets.ts';
import type { Engine } from '../train/engines/engine.ts';
import { fitProblem } from '../train/memory-check.ts';
import { writeBundle } from '../train/run/bundle.ts';
import {
  newRunFolder,
  RUN_VERSION,
  type RunRecord,
  type SamplingRecord,
  runPaths,
  writeRunRecord,
} from '../train/run/folder.ts';
import { writeStart } from '../train/run/start.ts';
import { noTrees } from '../train/trees/index.ts';
import { caught } from '../train/training-failure.ts';
import type { Weights } from '../train/weights.ts';
import { VERSION } from '../version.ts';
import { outcomeOf } from './call.ts';
import { compiledModel } from './compiled-model.ts';
import { compileSpec } from './compile.ts';
import { makeFolder } from './folders.ts';
import { summaryOf } from './migration-summary.ts';
import { findCalibrator } from './open-run.ts';
import { given, path as aPath, spec as aSpec } from './option-kinds.ts';
import { migrateOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { projectOf, type Spec, type SpecOptions } from './project.ts';
import { notWritten, Refusal, refuse, unwrap } from './refusal.ts';
import { writeRunBuild } from './run-build.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';
import type { Run } from './train.ts';
import { type OldRun, openOldRun, type Start, startedFrom, warmStart } from './warm-start.ts';

export interface MigrateOptions extends SpecOptions, EngineOptions {
  /** A variant of the spec instead of the model itself. */
  readonly variant?: string | null;
  /** What is new is drawn by it. Default: the spec's. */
  readonly seed?: number;
  /** Folder of the runs. Default `runs`. */
  readonly runs?: string;
  /** Name of the new run. Default: the next number. */
  readonly id?: string;
  /** Say what becomes of weights and how far predictions move, and write nothing. */
  readonly dryRun?: boolean;
  /** Called before anything is written; it has no run yet. */
  readonly onPlan?: (plan: Migration) => void;
}

/** What becomes of a table or a parameter of the new model, or of one of the old model that goes. */
export interface MigratedPart {
  readonly name: string;
  readonly kind: 'table' | 'parameter';
  /** docs/evolving.md has the words. */
  readonly action:
    | 'same'
    | 'copy'
    | 'remap'
    | 'grow'
    | 'widen'
    | 'deepen'
    | 'narrow'
    | 'refit'
    | 'interpolate'
    | 'zero'
    | 'fold'
    | 'fresh'
    | 'dropped';
  /** Numbers that it has, or had; of those, how many have a value from the old model. */
  readonly size: number;
  readonly kept: number;
  /** In words; null: nothing to say. */
  readonly note: string | null;
}

export interface Migration {
  /** null with `dryRun`, and for `onPlan`. */
  readonly run: (Run & { readonly bundle: string }) | null;
  readonly parts: readonly MigratedPart[];
  /** Numbers of the new model with a value from the old one, and without; those of the old model that go. */
  readonly parameters: { readonly kept: number; readonly fresh: number; readonly dropped: number };
  /** Tensors of optimizers that go along, and those that start at zero. */
  readonly optimizer: { readonly kept: number; readonly fresh: number };
  readonly predictions: {
    /** Whether the changes leave them equal: then they have been proven to be, to 1e-6. */
    readonly equal: boolean;
    /** Whether trees count; otherwise what is compared is the network alone. */
    readonly trees: boolean;
    /** What they were compared on: rows, and those that the two models do not read alike. */
    readonly on: 'golden rows' | 'the log';
    readonly rows: number;
    readonly unlike: number;
    /** Of each head of both: mean and largest |Δp|. With `equal` over rows that both read alike. */
    readonly heads: readonly { readonly head: string; readonly mean: number; readonly max: number }[];
  };
  /** Whether the current calibrator of the run is one of the new model's, and why or why not. */
  readonly calibrator: { readonly kept: boolean; readonly reason: string };
  /** What becomes of trees next to the network; null: neither model has any. */
  readonly trees: string | null;
}

export function migrate(run: string, spec: Spec, options: MigrateOptions = {}): Promise<Outcome<Migration>> {
  return outcomeOf(given(options, migrateOptions, { run: [run, aPath], spec: [spec, aSpec] }), async (call) => {
    const runs = resolve(call.cwd, options.runs ?? 'runs');
    const old = await openOldRun(call, runs, run);
    const project = projectOf(call, spec, options);
    const compiled = await compileSpec(call, project, { variant: options.variant });
    const { plan } = compiled;
    const problem = fitProblem(plan, null);
    if (problem !== null) throw new Refusal([problem], 'data');
    const seed = options.seed ?? plan.train.seed;
    const start = await warmStart(call, old, compiledModel(compiled), { root: project.root, seed, log: true });
    const described = { ...summaryOf(start), trees: describeTrees(old, plan, start) };
    const calibrator = await calibratorOf(old, plan, start);
    const migration: Migration = {
      run: null,
      ...described,
      calibrator: { kept: calibrator.kept, reason: calibrator.reason },
    };
    call.callBack(() => options.onPlan?.(migration));
    if (options.dryRun === true) return migration;
    call.refuseAborted();
    makeFolder(call, runs);
    const made = unwrap(await newRunFolder(runs, options.id));
    try {
      const build = await writeRunBuild(call, project, made.dir, compiled, old.build.contracts);
      const engine = await startEngine(call, options, plan);
      try {
        const written = await writeRun(old, start, build, engine, { ...made, seed });
        if (calibrator.kept) await keepCalibrator(made.dir, calibrator.of, written.record);
        return { ...migration, run: written };
      } finally {
        await engine.dispose();
      }
    } catch (error) {
      rmSync(made.dir, { recursive: true, force: true });
      throw error;
    }
  });
}

async function writeRun(
  old: OldRun,
  start: Start,
  build: LoadedBuild,
  engine: Engine,
  { id, dir, seed }: { readonly id: string; readonly dir: string; readonly seed: number },
): Promise<Run & { readonly bundle: string }> {
  const { plan } = build;
  refuse((await caught(() => writeStart(dir, plan, start))) ?? []);
  const network = foldOffsets(plan, start.initial, start.batch);
  const bundle = runPaths(dir).bundle;
  const now = new Date().toISOString();
  const written = unwrap(
    await caught(async () => {
      const manifest = await writeBundle(bundle, build, { weights: withTrees(plan, network, start) }, engine);
      const record: RunRecord = {
        version: RUN_VERSION,
        id,
        adsc: VERSION,
        model: plan.model,
        variant: plan.variant,
        fingerprint: plan.fingerprint,
        modelFingerprint: manifest.modelFingerprint,
        status: 'migrated',
        engine: engine.name,
        seed,
        epochs: plan.train.epochs,
        rows: {},
        from: startedFrom(old, start.from, dir),
        ...(old.record?.trainedUntil === undefined ? {} : { trainedUntil: old.record.trainedUntil }),
        steps: 0,
        examples: 0,
        bestEpoch: null,
        curve: [],
        sampling: samplingOf(old, plan, start),
        vectors: recordOf<RunRecord['vectors'][string]>([]),
        started: now,
        updated: now,
      };
      await writeRunRecord(dir, record);
      return { record };
    }),
  );
  return { dir, record: written.record, bundle };
}

function samplingOf(old: OldRun, plan: Plan, { names, batch }: Start): SamplingRecord | null {
  const { sampling } = plan;
  if (sampling === null) return null;
  const before = old.record?.sampling ?? null;
  const byHead = <T>(value: (head: number) => T) =>
    recordOf(plan.heads.map(({ name }, h) => [name, value(h)] as const));
  const { base, keep, correct } = sampling;
  return {
    base,
    keep,
    correct,
    offsets:
      batch === null ? null : recordOf(plan.towers.map(({ name }, t) => [name, byHead((h) => batch[t]![h]!)] as const)),
    corrections: correct === 'base' ? byHead((h) => plan.outputs[h]!.correction?.kind ?? 'none') : null,
    effectivePositives: byHead((h) => {
      const was = names.head(plan.heads[h]!.name);
      return was === null ? 0 : (before?.effectivePositives[old.build.plan.heads[was]!.name] ?? 0);
    }),
  };
}

/** With the trees of the old model, where they stay; else the network alone. */
function withTrees(plan: Plan, weights: Weights, { trees }: Start): Weights {
  return keepsTrees(plan) ? { ...weights, forests: trees.kept ?? noTrees(plan) } : weights;
}

const hasTrees = ({ weights }: OldRun): boolean =>
  (weights.forests?.forests ?? []).some(({ trees }) => trees.length > 0);

function describeTrees(old: OldRun, plan: Plan, { trees }: Start): string | null {
  if (!hasTrees(old)) return keepsTrees(plan) ? 'none yet: each training grows its own' : null;
  return trees.kept !== null
    ? 'kept, until training grows others'
    : `dropped, so that the network stands alone: ${trees.reason ?? ''}`;
}

type KeptCalibrator =
  | { readonly kept: true; readonly reason: string; readonly of: Parameters<typeof sealCalibrator>[0] }
  | { readonly kept: false; readonly reason: string };

async function calibratorOf(old: OldRun, plan: Plan, { promised, trees }: Start): Promise<KeptCalibrator> {
  const none = (reason: string): KeptCalibrator => ({ kept: false, reason });
  const found = await findCalibrator({ ...old, root: '' });
  if (found === null) return none('the run has none');
  if ('reason' in found) return none(`void: ${found.reason}`);
  if (!promised) return none('void: it was fitted on logits that have moved');
  if (hasTrees(old) && trees.kept === null)
    return none('void: it was fitted on logits of network and trees, and the trees are not kept');
  const { hash: _, ...of } = found;
  const fault = calibratorFault(found, plan, found.model);
  return fault === null ? { kept: true, reason: 'kept: predictions are equal to 1e-6', of } : none(`void: ${fault}`);
}

async function keepCalibrator(
  dir: string,
  of: Parameters<typeof sealCalibrator>[0],
  { modelFingerprint }: RunRecord,
): Promise<void> {
  try {
    await writeCalibrator(dir, sealCalibrator({ ...of, model: modelFingerprint! }));
  } catch (error) {
    throw notWritten(dir, error);
  }
}
