/** Starting from a trained run: its weights, and what its optimizers have learned, for the plan of a spec. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareModels } from '../diff/compare.ts';
import type { ModelSide } from '../diff/model-side.ts';
import type { Plan } from '../ir/plan.ts';
import { nodeMeans } from '../migrate/interpreted.ts';
import { migrateWeights, renamed } from '../migrate/migrate.ts';
import type { WithKeys } from '../migrate/key-space.ts';
import { type OldNames, oldNames } from '../migrate/old-names.ts';
import type { Means } from '../migrate/network-move.ts';
import { OldNetwork } from '../migrate/old-network.ts';
import { keptTrees } from '../migrate/trees.ts';
import { type HeadMovement, type Movement, movementOf } from '../migrate/proof.ts';
import type { MigrationReport } from '../migrate/report.ts';
import { samplingShifts, type SamplingShifts } from '../migrate/sampling.ts';
import { foldOffsets } from '../train/correct-batch/fold-offsets.ts';
import { forgottenOptimizer, optimizerTensors, type WarmOptimizer } from '../train/loop/warm-optimizer.ts';
import { Checkpoints } from '../train/run/checkpoint.ts';
import { isRunName, readRunRecord, type RunRecord, runPaths, type StartedFrom } from '../train/run/folder.ts';
import { loadWeights } from '../train/run/load-weights.ts';
import { readStart, type WarmStart } from '../train/run/start.ts';
import type { Forests } from '../train/trees/index.ts';
import { caught } from '../train/training-failure.ts';
import { initWeights, type Weights } from '../train/weights.ts';
import type { Call } from './call.ts';
import { keysOfBuild } from './diff-sides.ts';
import { type Encodes, goldenPairs, logPairs, logRows } from './migrated-rows.ts';
import { type OpenBundle, openBundle } from './open-run.ts';
import { Refusal, unwrap } from './refusal.ts';
import { realPlace } from './run-origin.ts';

/** A run to start from. */
export interface OldRun extends OpenBundle {
  readonly weights: Weights;
  readonly record: RunRecord | null;
}

export interface Start extends WarmStart {
  /** For the record of the new run. */
  readonly from: Omit<StartedFrom, 'run'>;
  readonly report: MigrationReport;
  /** Whether `adsc diff` promises equal predictions. */
  readonly promised: boolean;
  readonly movement: Movement;
  /** The rows that it was measured on. */
  readonly on: 'golden rows' | 'the log';
  readonly names: OldNames;
  /** What `correct batch` adds to logits of a bundle that is not trained on yet. */
  readonly batch: SamplingShifts['batch'];
  /** Trees that stay next to the network, or why none do; for what is served before it is trained on. */
  readonly trees: { readonly kept: Forests | null; readonly reason: string | null };
}

/** How the record of a run names the one that it starts from: by where it really lies, as a link (`state/current`) leads to another one tomorrow. */
export function startedFrom(old: OldRun, from: Start['from'], dir: string): StartedFrom {
  return { run: relative(realPlace(dir), realPlace(old.dir)).split(sep).join('/'), ...from };
}

/** The same from the folder that adsc was started in, for people. */
export function startShown(cwd: string, dir: string, { run }: StartedFrom): string {
  return relative(realPlace(cwd), resolve(realPlace(dir), run)) || '.';
}

/** Opens and checks the run of option 'from': a name below `runs`, or a path. */
export async function openOldRun(call: Call, runs: string, from: string): Promise<OldRun> {
  const named = isRunName(from) && existsSync(join(runs, from));
  const run = await openBundle(call, named ? relative(call.cwd, join(runs, from)) || '.' : from, null);
  // Training goes on from float32 in memory that has room for the optimizers' state; what predicts has none.
  const { weights } = unwrap(await loadWeights(run.build));
  return { ...run, weights, record: await readRunRecord(run.dir) };
}

/**
 * What training a model starts from, with the proof: predictions before and after.
 * @param model that the spec compiles to @param root of the project, which data paths are relative to
 * @param log whether rows of the log are read, too, where predictions move; otherwise only where what goes needs its mean
 */
export async function warmStart(
  call: Call,
  old: OldRun,
  model: Encodes,
  { root, seed, log }: { readonly root: string; readonly seed: number; readonly log: boolean },
): Promise<Start> {
  refuseOthers(old, model.plan);
  const { build } = old;
  const promised = compareModels(sideOf(build), sideOf(model)).weights.equal && correctAlike(build.plan, model.plan);
  const names = oldNames(build.plan, model.plan);
  const offsets = offsetsOf(old);
  const shifts = samplingShifts(build.plan, offsets, model.plan, names);
  const { forests: _grownAgain, ...network } = old.weights;
  // As it was trained: a bundle's biases have what `correct batch` adds to logits in them.
  const weights = foldOffsets(build.plan, network, offsets?.map((heads) => heads.map((offset) => -offset)) ?? null);
  const given = {
    plan: build.plan,
    vocabularies: build.vocabularies,
    keys: build.keys,
    weights,
    optimizer: await optimizerOf(call, old),
  };
  const migrate = (means: Means | null) => {
    const before = renamed({ ...given, means }, model.plan);
    const fresh = initWeights(model.plan, seed);
    const next = { ...model, weights: fresh, optimizer: optimizerTensors(model.plan, fresh) };
    return migrateWeights(before, next, names.counterparts);
  };
  let migrated = migrate(null);
  const { kept } = migrated.report.parameters;
  if (kept === 0) throw cannot(old, 'none of its weights has a place in the model of the spec');
  let notes: Diagnostic[] = [];
  if (migrated.report.folds) {
    const rows = await logRows(call, root, build, ROWS_OF_MEANS);
    if (typeof rows === 'string') notes = [diagnostic('ADS9053', null, { path: old.shown, reason: rows })];
    else migrated = migrate(await nodeMeans(new OldNetwork(build.plan, weights.params), weights, rows));
  }
  const pairs = goldenPairs(build, model, names);
  const found = promised || !log ? [] : await logPairs(call, root, build, model);
  if (typeof found === 'string') notes = [diagnostic('ADS9053', null, { path: old.shown, reason: found })];
  call.note(notes);
  const trees = old.weights.forests === undefined ? '' : keptTrees(build.plan, old.weights.forests, model.plan, names);
  const forests =
    typeof trees === 'string' || old.weights.forests === undefined ? null : { old: old.weights.forests, next: trees };
  const initial = foldOffsets(model.plan, migrated.weights, shifts.initial);
  const movement = await movementOf(
    { ...build, weights: { ...network, ...(forests === null ? {} : { forests: forests.old }) } },
    {
      ...model,
      weights: {
        ...foldOffsets(model.plan, initial, shifts.batch),
        ...(forests === null ? {} : { forests: forests.next }),
      },
    },
    names,
    typeof found === 'string' || found.length === 0 ? pairs : found,
  );
  if (promised) refuseMoved(old, movement);
  const { report } = migrated;
  return {
    initial,
    batch: shifts.batch,
    optimizer: migrated.optimizer ?? forgottenOptimizer(model.plan),
    report,
    promised,
    movement,
    on: typeof found === 'string' || found.length === 0 ? 'golden rows' : 'the log',
    names,
    trees: typeof trees === 'string' ? { kept: null, reason: trees } : { kept: trees, reason: null },
    from: {
      modelFingerprint: old.modelFingerprint,
      parameters: report.parameters,
      optimizer: migrated.optimizer !== null,
    },
  };
}

/** What a lock has counted decides how `correct base` corrects a head: another profile may decide otherwise. */
function correctAlike(old: Plan, next: Plan): boolean {
  const kinds = ({ outputs }: Plan) => new Map(outputs.map(({ head, correction }) => [head, correction?.kind]));
  const before = kinds(old);
  return [...kinds(next)].every(([head, kind]) => !before.has(head) || before.get(head) === kind);
}

/** What `adsc diff` calls equal is equal, or nothing is written. */
const EQUAL = 1e-6;
const ROWS_OF_MEANS = 1000;

function refuseMoved(old: OldRun, { alike, heads }: Movement): void {
  const worst = heads.reduce<HeadMovement | null>(
    (most, one) => (most === null || !(one.max <= most.max) ? one : most),
    null,
  );
  if (worst === null || worst.max <= EQUAL) return;
  const reason =
    alike === 0
      ? 'no golden row is read alike by both, so that it can not be seen'
      : `predictions of ${worst.head} differ by up to ${worst.max.toExponential(1)}`;
  throw new Refusal([diagnostic('ADS9052', null, { path: old.shown, reason })], 'spec');
}

function sideOf(model: WithKeys): ModelSide {
  return { plan: model.plan, keys: keysOfBuild(model), locked: true, places: null };
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

/** What `correct batch` has added to the logits of a bundle, by tower and head; null without it. */
function offsetsOf(old: OldRun): number[][] | null {
  const { build, record } = old;
  const { plan } = build;
  if (plan.sampling?.correct !== 'batch') return null;
  const offsets = record?.sampling?.offsets ?? null;
  const known = plan.towers.map(({ name }) => plan.heads.map((head) => offsets?.[name]?.[head.name]));
  if (
    record === null ||
    record.modelFingerprint !== old.modelFingerprint ||
    !known.flat().every((x) => Number.isFinite(x))
  )
    throw cannot(old, 'its run.json does not say what `correct batch` has added to the logits of this bundle');
  return known as number[][];
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
