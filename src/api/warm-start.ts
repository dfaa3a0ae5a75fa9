/** Starting from a trained run: its weights, and what its optimizers have learned, for the plan of a spec. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { LoadedBuild } from '../bundle/load-build.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { compareModels } from '../diff/compare.ts';
import type { ModelSide } from '../diff/model-side.ts';
import type { Plan } from '../ir/plan.ts';
import { migrateWeights } from '../migrate/migrate.ts';
import type { MigrationReport } from '../migrate/report.ts';
import { foldOffsets } from '../train/correct-batch/fold-offsets.ts';
import { forgottenOptimizer, optimizerTensors, type WarmOptimizer } from '../train/loop/warm-optimizer.ts';
import { Checkpoints } from '../train/run/checkpoint.ts';
import { isRunName, readRunRecord, type RunRecord, runPaths, type StartedFrom } from '../train/run/folder.ts';
import { readStart, type WarmStart } from '../train/run/start.ts';
import { caught } from '../train/training-failure.ts';
import { initWeights, type Weights } from '../train/weights.ts';
import type { Call } from './call.ts';
import { keysOfBuild } from './diff-sides.ts';
import { type OpenBundle, openBundle } from './open-run.ts';
import { Refusal, unwrap } from './refusal.ts';

/** A run to start from. */
export interface OldRun extends OpenBundle {
  readonly record: RunRecord | null;
}

export interface Start extends WarmStart {
  readonly from: StartedFrom;
  readonly report: MigrationReport;
}

/** Opens and checks the run of option 'from': a name below `runs`, or a path. */
export async function openOldRun(call: Call, runs: string, from: string): Promise<OldRun> {
  const named = isRunName(from) && existsSync(join(runs, from));
  const run = await openBundle(call, named ? relative(call.cwd, join(runs, from)) || '.' : from, null);
  return { ...run, record: await readRunRecord(run.dir) };
}

/**
 * What training a build starts from. @param dir of the new run
 */
export async function warmStart(
  call: Call,
  old: OldRun,
  build: LoadedBuild,
  dir: string,
  seed: number,
): Promise<Start> {
  refuseOthers(old, build.plan);
  const sides = { old: sideOf(old.build), new: sideOf(build) };
  // A column's name is none of a weight.
  const stuck = compareModels(sides.old, sides.new).changes.find(
    ({ weights, action }) => !KEPT.has(weights.keep) || (action === 'renamed' && weights.keep !== 'same'),
  );
  if (stuck !== undefined)
    throw cannot(
      old,
      `${[stuck.kind, stuck.name].filter(Boolean).join(' ')}: ${stuck.message}, and weights are kept so far where nothing but keys of vocabularies and options of training differ`,
    );
  const weights = withoutOffsets(old);
  const optimizer = await optimizerOf(call, old);
  const fresh = initWeights(build.plan, seed);
  const migrated = migrateWeights(
    { plan: old.build.plan, vocabularies: old.build.keys, weights, optimizer },
    {
      plan: build.plan,
      vocabularies: build.keys,
      weights: fresh,
      optimizer: optimizerTensors(build.plan, fresh),
    },
  );
  const { report } = migrated;
  return {
    initial: migrated.weights,
    optimizer: migrated.optimizer ?? forgottenOptimizer(build.plan),
    report,
    from: {
      run: relative(dir, old.dir).split(sep).join('/'),
      modelFingerprint: old.modelFingerprint,
      parameters: report.parameters,
      optimizer: migrated.optimizer !== null,
    },
  };
}

const KEPT: ReadonlySet<string> = new Set(['same', 'warm', 'grow', 'remap', 'copy']);

function sideOf(build: LoadedBuild): ModelSide {
  return { plan: build.plan, keys: keysOfBuild(build), locked: true, places: null };
}

function refuseOthers(old: OldRun, plan: Plan): void {
  const { build } = old;
  if (build.plan.model !== plan.model)
    throw cannot(old, `it is of the model '${build.plan.model}', and the spec is of '${plan.model}'`);
  if (build.plan.baseline !== undefined)
    throw cannot(old, `it is of the baseline '${build.plan.baseline}': baselines are trained from the start`);
  const vectors = plan.tables.find((table) => table.vectors !== undefined);
  if (vectors !== undefined)
    throw cannot(
      old,
      `the table '${vectors.id}' starts from vectors of a file (\`init\`), and only one of the two can be where it starts`,
    );
}

function cannot({ shown }: Pick<OldRun, 'shown'>, reason: string): Refusal {
  return new Refusal([diagnostic('ADS9050', null, { path: shown, reason })], 'data');
}

/** The network as it was trained: a bundle's biases have what `correct batch` adds to logits in them. */
function withoutOffsets(old: OldRun): Weights {
  const { build, weights, record } = old;
  const { plan } = build;
  const { forests: _grownAgain, ...network } = weights;
  if (plan.sampling?.correct !== 'batch') return network;
  const offsets = record?.sampling?.offsets ?? null;
  const known = plan.towers.map(({ name }) => plan.heads.map((head) => offsets?.[name]?.[head.name]));
  if (
    record === null ||
    record.modelFingerprint !== old.modelFingerprint ||
    !known.flat().every((x) => Number.isFinite(x))
  )
    throw cannot(old, 'its run.json does not say what `correct batch` has added to the logits of this bundle');
  return foldOffsets(
    plan,
    network,
    known.map((heads) => heads.map((offset) => -offset!)),
  );
}

/** Of its newest checkpoint, else of what it started from itself; null, with a note: there is none that fits. */
async function optimizerOf(call: Call, old: OldRun): Promise<WarmOptimizer | null> {
  const { build, weights } = old;
  const folder = runPaths(trainingFolder(old)).checkpoint;
  const found = unwrap(
    await caught(async () => ({ optimizer: await new Checkpoints(folder, build.plan).optimizer(weights) })),
  ).optimizer;
  if (found !== null) return found;
  const start = old.record?.status === 'migrated' ? await readStart(old.dir, build.plan) : null;
  if (Array.isArray(start)) throw new Refusal(start, 'data');
  if (start !== null) return start.optimizer;
  call.note([diagnostic('ADS9051', null, { path: old.shown })]);
  return null;
}

/** Where the fit that counts has its checkpoints: that of a refit, or of the pupil of trees, is in a folder of its own. */
function trainingFolder({ dir, record }: OldRun): string {
  const prefix = record?.refit !== undefined ? 'refit-' : record?.distilled?.kept === 'pupil' ? 'distill-' : null;
  const name = prefix === null ? undefined : readdirSync(dir).find((one) => one.startsWith(prefix));
  return name === undefined ? dir : resolve(dir, name);
}
