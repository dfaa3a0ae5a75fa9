/** A run from start to bundle, with its record. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { TrainingCounts } from '../../emit/training-profile.ts';
import type { Plan } from '../../ir/plan.ts';
import { VERSION } from '../../version.ts';
import { Checkpoints } from './checkpoint.ts';
import { identityOf } from './run-identity.ts';
import { caught } from '../training-failure.ts';
import { trainStages } from '../loop/stages.ts';
import { initialHash } from './weights-hash.ts';
import type { TrainOptions, TrainResult } from '../loop/train.ts';
import { type BuildFolder, writeBundle } from './bundle.ts';
import {
  RUN_VERSION,
  type RunRecord,
  type SamplingRecord,
  type StartedFrom,
  otherModel,
  readRunRecord,
  runPaths,
  writeRunRecord,
} from './folder.ts';
import { recordOf } from '../../text/record.ts';

export interface RunOptions extends Omit<TrainOptions, 'outDir' | 'plan'> {
  /** From `newRunFolder`, or that of a run to resume. */
  readonly run: { readonly id: string; readonly dir: string };
  readonly build: BuildFolder;
  /** See {@link RunRecord}. */
  readonly trainedUntil?: number | null;
  /** Of a run that starts from another one, for the record. */
  readonly from?: StartedFrom;
  /** By table: what became of pretrained vectors, for the record. */
  readonly vectors?: RunRecord['vectors'];
  /** For the bundle's profile.json; without it a server can't compare its requests with training. */
  readonly seen?: () => TrainingCounts;
}

export interface RunOutcome {
  readonly record: RunRecord;
  readonly result: TrainResult;
  /** The bundle's folder; null when the run was interrupted. */
  readonly bundle: string | null;
}

/**
 * Trains a build in a run's folder and writes the bundle. `run.json` says at any time how far it got. Diagnostics as `train`; errors of
 * the data (`DataError`) pass through, after the record says that the run failed.
 */
export function trainRun(options: RunOptions): Promise<RunOutcome | Diagnostic[]> {
  return caught(async () => {
    const { run, build, engine, data, seed } = options;
    const { plan } = build;
    const paths = runPaths(run.dir);
    const before = options.resume === true ? await readRunRecord(run.dir) : null;
    const other = before === null ? [] : otherModel(run.dir, before, plan);
    if (other.length > 0) return other;
    const base: RunRecord = {
      version: RUN_VERSION,
      id: run.id,
      adsc: VERSION,
      model: plan.model,
      variant: plan.variant,
      fingerprint: plan.fingerprint,
      modelFingerprint: null,
      status: 'running',
      engine: engine.name,
      seed,
      epochs: options.epochs ?? plan.train.epochs,
      data: data.key,
      rows: { train: data.counts.train, validate: data.counts.validate, holdout: data.counts.holdout },
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.trainedUntil === undefined ? {} : { trainedUntil: options.trainedUntil }),
      steps: before?.steps ?? 0,
      examples: before?.examples ?? 0,
      bestEpoch: before?.bestEpoch ?? null,
      curve: before?.curve ?? [],
      sampling: null,
      vectors: options.vectors ?? {},
      started: before?.started ?? now(),
      updated: now(),
    };
    // A run that can't be resumed stays as it was.
    if (options.resume === true)
      await new Checkpoints(paths.checkpoint, plan).find(
        identityOf({ ...options, plan }, initialHash(plan, options)),
        options.epochs ?? plan.train.epochs,
      );
    await writeRunRecord(run.dir, base);
    let result: TrainResult | Diagnostic[];
    try {
      result = await trainStages({ ...options, plan, outDir: run.dir });
    } catch (error) {
      await failed(run.dir, base);
      throw error;
    }
    if (Array.isArray(result)) {
      await failed(run.dir, base);
      return result;
    }
    const reached = {
      ...base,
      status: result.status,
      steps: result.steps,
      examples: result.examples,
      bestEpoch: result.bestEpoch,
      curve: result.curve,
      sampling: samplingRecord(plan, result),
      ...treesRecord(plan, result),
      ...(result.refit === undefined ? {} : { refit: result.refit }),
      ...(result.distilled === undefined ? {} : { distilled: result.distilled }),
    };
    let record: RunRecord = { ...reached, updated: now() };
    if (result.status === 'interrupted') {
      await writeRunRecord(run.dir, record);
      return { record, result, bundle: null };
    }
    const manifest = await writeBundle(paths.bundle, build, result, engine, options.seen?.()).catch(
      async (error: unknown) => {
        await failed(run.dir, record);
        throw error;
      },
    );
    record = { ...reached, modelFingerprint: manifest.modelFingerprint, updated: now() };
    await writeRunRecord(run.dir, record);
    return { record, result, bundle: paths.bundle };
  });
}

function samplingRecord(plan: Plan, { sampling: result }: TrainResult): SamplingRecord | null {
  const { sampling, heads, towers, outputs } = plan;
  if (sampling === null || result === null) return null;
  const byHead = <T>(values: (head: number) => T): Record<string, T> =>
    recordOf(heads.map(({ name }, h) => [name, values(h)]));
  const { base, keep, correct } = sampling;
  return {
    base,
    keep,
    correct,
    offsets:
      result.offsets === null
        ? null
        : recordOf(towers.map(({ name }, t) => [name, byHead((h) => result.offsets![t]![h]!)])),
    corrections: correct === 'base' ? byHead((h) => outputs[h]!.correction?.kind ?? 'none') : null,
    effectivePositives: byHead((h) => result.effectivePositives[h]!),
  };
}

function treesRecord(plan: Plan, { weights }: TrainResult): Pick<RunRecord, 'trees'> {
  const blends = (weights.forests?.forests ?? []).flatMap(({ blend, trees }, h) =>
    blend === undefined
      ? []
      : [
          [
            plan.heads[h]!.name,
            { kept: trees.length, ...blend, ...(plan.outputs[h]!.bias === null ? {} : { bias: true }) },
          ] as const,
        ],
  );
  return blends.length === 0 ? {} : { trees: recordOf(blends) };
}

/** The reason is on its way to the user; a full disk must not hide it. */
async function failed(runDir: string, record: RunRecord): Promise<void> {
  await writeRunRecord(runDir, { ...record, status: 'failed', updated: now() }).catch(() => undefined);
}

function now(): string {
  return new Date().toISOString();
}
