/**
 * `start/` of a run: the weights that its training starts from where they are not fresh, and what optimizers have learned with them. A run that
 * is resumed needs them again, and the run that they came from may be gone by then.
 */
import { artifacts, versionFault } from '../../ir/artifact-version.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { syncFolder, writeFileAtomically } from '../../files/durable.ts';
import { rename } from '../../files/rename.ts';
import { prettyJson } from '../../ir/canonical.ts';
import type { Plan } from '../../ir/plan.ts';
import { present } from '../../text/present.ts';
import { parseJson } from '../../text/record.ts';
import { optimizerTensors, type WarmOptimizer } from '../loop/warm-optimizer.ts';
import { readSafetensors, readSafetensorsHeader, writeSafetensors } from '../safetensors/file.ts';
import { caught, readingWeights, TrainingFailure, writing } from '../training-failure.ts';
import { emptyWeights, notFinite, type Weights, weightTensors } from '../weights.ts';
import { initialHash } from './weights-hash.ts';

export const START_FOLDER = 'start';
const START_VERSION = artifacts.start.version;

/** What a warm start is: of one plan, without trees. */
export interface WarmStart {
  readonly initial: Weights;
  readonly optimizer: WarmOptimizer;
}

/** start.json */
interface StartRecord extends Pick<WarmOptimizer, 'steps' | 'seen'> {
  readonly version: typeof START_VERSION;
  /** Of the plan. */
  readonly fingerprint: string;
  /** `initialHash` of the two files. */
  readonly hash: string;
}

/** Writes `start/` of a run, whole or not at all. Throws TrainingFailure when the disk refuses. */
export async function writeStart(runDir: string, plan: Plan, start: WarmStart): Promise<void> {
  const dir = join(runDir, START_FOLDER);
  await writing(dir, async () => {
    const temporary = `${dir}.tmp`;
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    const metadata = { fingerprint: plan.fingerprint };
    await writeSafetensors(join(temporary, 'weights.safetensors'), weightTensors(plan, start.initial), metadata);
    const tensors = [...start.optimizer.tensors.values()];
    await writeSafetensors(join(temporary, 'optimizer.safetensors'), tensors, metadata);
    const { steps, seen } = start.optimizer;
    const record: StartRecord = {
      version: START_VERSION,
      fingerprint: plan.fingerprint,
      hash: present(initialHash(plan, start), 'hash'),
      steps,
      seen,
    };
    await writeFileAtomically(join(temporary, 'start.json'), prettyJson(record));
    await syncFolder(temporary);
    await rename(temporary, dir);
    await syncFolder(runDir);
  });
}

/** The start of a run of this plan; null: the run has none. What is damaged or of another plan is a diagnostic. */
export function readStart(runDir: string, plan: Plan): Promise<WarmStart | null | Diagnostic[]> {
  const dir = join(runDir, START_FOLDER);
  if (!existsSync(dir)) return Promise.resolve(null);
  return caught(async () => {
    const record = await readRecord(dir);
    if (typeof record === 'string') throw unusable(dir, record);
    if (record.fingerprint !== plan.fingerprint) throw unusable(dir, 'it is of another plan');
    const initial = emptyWeights(plan);
    const weightsFile = join(dir, 'weights.safetensors');
    await readingWeights(weightsFile, () => readSafetensors(weightsFile, weightTensors(plan, initial)));
    const optimizer = await readOptimizer(join(dir, 'optimizer.safetensors'), plan, initial, record);
    const start: WarmStart = { initial, optimizer };
    if (initialHash(plan, start) !== record.hash)
      throw unusable(dir, 'it is not what was written: it has been changed');
    return start;
  });
}

/**
 * What the optimizers of a plan have learned, from a file of a start or a checkpoint: some of their tensors, none of any other name.
 * @param weights of the plan; not changed. Throws TrainingFailure.
 */
export async function readOptimizer(
  path: string,
  plan: Plan,
  weights: Weights,
  { steps, seen }: Pick<WarmOptimizer, 'steps' | 'seen'>,
): Promise<WarmOptimizer> {
  const known = new Map(optimizerTensors(plan, weights).map((tensor) => [tensor.name, tensor.shape.join()]));
  // Before memory is taken for them.
  const header = await readingWeights(path, () => readSafetensorsHeader(path));
  const other = header.tensors.find(({ name, shape }) => known.get(name) !== shape.join());
  if (other !== undefined) throw unusable(path, `the tensor '${other.name}' is not one of this model`);
  const { tensors } = await readingWeights(path, () => readSafetensors(path));
  const broken = notFinite([...tensors.values()]);
  if (broken !== null) throw unusable(path, `the tensor '${broken}' holds a number that is not finite`);
  const counts = [...steps, ...Object.values(seen)];
  if (steps.length !== 1 + plan.towers.length || !counts.every((n) => Number.isSafeInteger(n) && n >= 0))
    throw unusable(path, 'its numbers of steps are damaged');
  return { tensors, steps, seen };
}

/** A text: why it is not read. */
async function readRecord(dir: string): Promise<StartRecord | string> {
  const damaged = 'its start.json is damaged or missing';
  try {
    const record = parseJson(await readFile(join(dir, 'start.json'), 'utf8')) as Partial<StartRecord> | null;
    if (record === null || typeof record !== 'object') return damaged;
    const other = versionFault('start', record.version);
    if (other !== null) return `start.json: ${other}`;
    const whole =
      typeof record.fingerprint === 'string' &&
      typeof record.hash === 'string' &&
      Array.isArray(record.steps) &&
      typeof record.seen === 'object' &&
      record.seen !== null;
    return whole ? (record as StartRecord) : damaged;
  } catch {
    return damaged;
  }
}

function unusable(path: string, why: string): TrainingFailure {
  return new TrainingFailure(diagnostic('ADS8104', null, { path, why }));
}
