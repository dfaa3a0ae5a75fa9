/**
 * Checkpoints: `checkpoint/step-N/` with weights.safetensors, optimizer.safetensors and state.json. A folder is written under another
 * name and renamed when all of it is on disk, so one that is there is whole; the newest counts. Random draws are functions
 * of seed, step and name, so there is no generator state to save.
 */
import { versionFault } from '../../ir/artifact-version.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rename } from '../../files/rename.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { difference, isIdentity, type RunIdentity } from './run-identity.ts';
import { syncFolder, writeFileAtomically } from '../../files/durable.ts';
import type { WarmOptimizer } from '../loop/warm-optimizer.ts';
import { readSafetensors, writeSafetensors } from '../safetensors/file.ts';
import { readOptimizer } from './start.ts';
import type { TrainState } from '../loop/state.ts';
import { TrainingFailure, readingWeights, writing } from '../training-failure.ts';
import { type NamedTensor, type Weights, weightTensors } from '../weights.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { sha256 } from '../../ir/sha256.ts';
import { parseJson } from '../../text/record.ts';
import { VERSION } from '../../version.ts';

const FOLDER = /^step-(\d+)-(\d+)$/;

export class Checkpoints {
  readonly #folder: string;
  readonly #plan: Plan;

  constructor(folder: string, plan: Plan) {
    this.#folder = folder;
    this.#plan = plan;
  }

  /** Writes a checkpoint and then removes older ones and weights of epochs that are no longer the best. */
  async save(state: TrainState, weights: Weights, optimizer: readonly NamedTensor[]): Promise<void> {
    // The epoch is in the name because the end of one and the start of the next are the same step.
    const name = `step-${state.step}-${state.epoch}`;
    await writing(join(this.#folder, name), async () => {
      // One that is there is whole and says the same: the same step of the same run.
      if (existsSync(join(this.#folder, name))) return;
      const temporary = join(this.#folder, `${name}.tmp`);
      await rm(temporary, { recursive: true, force: true });
      await mkdir(temporary, { recursive: true });
      await writeSafetensors(join(temporary, 'weights.safetensors'), weightTensors(this.#plan, weights), {
        fingerprint: this.#plan.fingerprint,
      });
      await writeSafetensors(join(temporary, 'optimizer.safetensors'), optimizer, {
        fingerprint: this.#plan.fingerprint,
      });
      await writeFileAtomically(join(temporary, 'state.json'), stateText(state));
      await syncFolder(temporary);
      await rename(temporary, join(this.#folder, name));
      await syncFolder(this.#folder);
      for (const other of await readdir(this.#folder)) {
        if (other !== name && other !== state.best?.file)
          await rm(join(this.#folder, other), { recursive: true, force: true });
      }
    });
  }

  /** Keeps the weights of an epoch that may turn out the best. Returns the file's name for `TrainState.best`. */
  async saveBest(epoch: number, weights: Weights): Promise<string> {
    const name = `epoch-${epoch}.safetensors`;
    await writing(join(this.#folder, name), async () => {
      await mkdir(this.#folder, { recursive: true });
      await writeSafetensors(join(this.#folder, name), weightTensors(this.#plan, weights), {
        fingerprint: this.#plan.fingerprint,
      });
    });
    return name;
  }

  async loadBest(name: string, weights: Weights): Promise<void> {
    const path = join(this.#folder, name);
    await readingWeights(path, () => readSafetensors(path, weightTensors(this.#plan, weights)));
  }

  /** The newest checkpoint's state; null when there is none. Throws TrainingFailure where it is not of this run (ADS8103). */
  async find(
    identity: RunIdentity,
    epochs: number,
  ): Promise<{ readonly folder: string; readonly state: TrainState } | null> {
    const name = await this.#newest();
    if (name === null) return null;
    const folder = join(this.#folder, name);
    const state = await readState(join(folder, 'state.json'));
    const why = typeof state === 'string' ? state : (difference(state.identity, identity) ?? tooFar(state, epochs));
    if (why !== null || typeof state === 'string') throw new TrainingFailure(cannotResume(folder, why ?? ''));
    return { folder, state };
  }

  /** As `find`, with its tensors read into `weights` and `optimizer`. */
  async load(
    weights: Weights,
    optimizer: readonly NamedTensor[],
    identity: RunIdentity,
    epochs: number,
  ): Promise<TrainState | null> {
    const found = await this.find(identity, epochs);
    if (found === null) return null;
    const { folder, state } = found;
    const weightsFile = join(folder, 'weights.safetensors');
    await readingWeights(weightsFile, () => readSafetensors(weightsFile, weightTensors(this.#plan, weights)));
    const optimizerFile = join(folder, 'optimizer.safetensors');
    await readingWeights(optimizerFile, () => readSafetensors(optimizerFile, optimizer));
    return state;
  }

  /**
   * What optimizers have learned until the newest checkpoint, for a run that starts from this one; null: there is none of this plan and this
   * version of adsc. One that is damaged throws TrainingFailure.
   * @param weights of the plan; not changed
   */
  async optimizer(weights: Weights): Promise<WarmOptimizer | null> {
    const name = await this.#newest();
    if (name === null) return null;
    const folder = join(this.#folder, name);
    const state = await readState(join(folder, 'state.json'));
    if (typeof state === 'string' || state.identity.fingerprint !== this.#plan.fingerprint) return null;
    const { denseSteps: steps, seen } = state;
    return readOptimizer(join(folder, 'optimizer.safetensors'), this.#plan, weights, { steps, seen });
  }

  /** Whether the folder belongs to a run that has saved something. */
  async exist(): Promise<boolean> {
    return (await this.#newest()) !== null;
  }

  async #newest(): Promise<string | null> {
    let names: string[];
    try {
      names = await readdir(this.#folder);
    } catch {
      return null;
    }
    const found = names.flatMap((name) => {
      const match = FOLDER.exec(name);
      return match === null ? [] : [{ name, step: Number(match[1]), epoch: Number(match[2]) }];
    });
    found.sort((a, b) => b.step - a.step || b.epoch - a.epoch);
    return found[0]?.name ?? null;
  }
}

/** A run may go on for more epochs, not go back to fewer. */
function tooFar({ epoch, streamRows }: TrainState, epochs: number): string | null {
  const begun = epoch + (streamRows > 0 ? 1 : 0);
  return begun <= epochs ? null : `it is in epoch ${begun}, and ${epochs} ${epochs === 1 ? 'is' : 'are'} asked for`;
}

function cannotResume(path: string, why: string): Diagnostic {
  return diagnostic(
    'ADS8103',
    null,
    { path, why },
    { hint: 'start a new run, or bring back what the run was started with' },
  );
}

/** state.json: the state, with a checksum. */
function stateText(state: TrainState): string {
  return `${JSON.stringify({ ...state, checksum: checksumOf(state) }, null, 1)}\n`;
}

/** Of what decides how training goes on. How long the log is depends on how often and how fast. @param state as it is written, or read back */
function checksumOf({ logBytes: _, ...state }: Partial<TrainState>): string {
  return sha256(canonicalJson(parseJson(JSON.stringify(state))));
}

/** The state, or what is wrong with its file. Those of before have no checksum. */
async function readState(path: string): Promise<TrainState | string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return 'its state.json cannot be read';
  }
  let state: Partial<TrainState>;
  let checksum: unknown;
  try {
    ({ checksum, ...state } = parseJson(text) as Partial<TrainState> & { readonly checksum?: unknown });
  } catch {
    return 'its state.json is damaged';
  }
  const other = versionFault('checkpoint', state.version);
  if (other !== null) return `state.json: ${other}`;
  const whole =
    isIdentity(state.identity) &&
    typeof state.epoch === 'number' &&
    typeof state.step === 'number' &&
    typeof state.streamRows === 'number' &&
    Array.isArray(state.denseSteps);
  // That another version has made it is what to say of it, whatever that one made its checksum of.
  const same = checksum === undefined || state.identity?.adsc !== VERSION || checksum === checksumOf(state);
  return whole && same ? (state as TrainState) : 'its state.json is damaged';
}
