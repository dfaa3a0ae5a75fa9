/** The steps of a state folder: listing them, taking an earlier model, removing old ones. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import {
  HISTORY_VERSION,
  type HistoryEntry,
  oldSteps,
  readHistory,
  servingStep,
  type StepEntry,
  stepsOf,
  writeHistory,
} from '../schedule/history.ts';
import { ownState } from '../schedule/owner.ts';
import { removeSteps, setCurrent, stepFolders } from '../schedule/state-folder.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import { count as aCount, given, path as aPath, string as aString } from './option-kinds.ts';
import { callOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal } from './refusal.ts';

/** What a state folder holds. */
export interface Steps {
  /** What each step did, oldest first. */
  readonly steps: readonly StepEntry[];
  /** Everything that has changed what serves, oldest first: steps, and steps that were gone back to. */
  readonly history: readonly HistoryEntry[];
  /** Name of the step whose model serves; null: none. */
  readonly serving: string | null;
  /** Names of the steps whose models are still there, oldest first. */
  readonly kept: readonly string[];
}

export function listSteps(state: string, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return outcomeOf(given(options, callOptions, { state: [state, aPath] }), (call) => stepsAt(call, state));
}

/** Makes the model of an earlier step serve again; the next step starts from it. */
export function rollBack(state: string, step: string, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return outcomeOf(given(options, callOptions, { state: [state, aPath], step: [step, aString] }), (call) =>
    owned(call, state, async (folder) => {
      const found = await stepsAt(call, state);
      keptStep(state, found, step);
      const { history, serving } = found;
      if (serving !== step) {
        const entry: HistoryEntry = { version: HISTORY_VERSION, kind: 'rollback', name: step };
        await writing(state, () => writeHistory(folder, [...history, entry]));
      }
      await writing(state, () => setCurrent(folder, step));
      return stepsAt(call, state);
    }),
  );
}

/**
 * Removes the models of all but the newest steps, and never the one that serves. The history stays. @param keep how many published ones are left, and as
 * many refused ones at most; at least 1
 */
export function pruneSteps(state: string, keep: number, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return outcomeOf(given(options, callOptions, { state: [state, aPath], keep: [keep, aCount(1)] }), (call) =>
    owned(call, state, async (folder) => {
      const { history, kept } = await stepsAt(call, state);
      await writing(state, () => removeSteps(folder, oldSteps(history, kept, keep)));
      return stepsAt(call, state);
    }),
  );
}

export async function stepsAt(call: Call, state: string): Promise<Steps> {
  const folder = resolve(call.cwd, state);
  if (!existsSync(folder)) throw noState(state);
  const found = await readHistory(folder);
  if (typeof found === 'string') {
    const reason = `the history can't be used: ${found}`;
    throw new Refusal([diagnostic('ADS9064', null, { state, reason })], 'data');
  }
  const history = found.entries;
  return {
    steps: stepsOf(history),
    history,
    serving: servingStep(history)?.name ?? null,
    kept: await stepFolders(folder),
  };
}

function noState(state: string): Refusal {
  const hint = "'adsc run' makes it with the first step of a model; option 'state' names another one";
  return new Refusal([diagnostic('ADS9003', null, { path: state }, { hint })], 'data');
}

/** A step whose model is there. @throws Refusal (ADS9069) */
export function keptStep(state: string, { steps, kept }: Steps, step: string): StepEntry {
  const entry = steps.find(({ name }) => name === step);
  if (entry !== undefined && kept.includes(step)) return entry;
  const why = entry === undefined ? '' : ': its model was removed';
  const hint = (entry === undefined ? didYouMeanHint(step, kept) : null) ?? `there are ${kept.join(', ')}`;
  throw new Refusal([diagnostic('ADS9069', null, { state, step, why }, { hint })], 'usage');
}

async function owned<T>(call: Call, state: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = resolve(call.cwd, state);
  if (!existsSync(folder)) throw noState(state);
  const own = await writing(state, () => ownState(folder));
  if (typeof own === 'string') throw new Refusal([diagnostic('ADS9063', null, { state, owner: own })], 'data');
  try {
    return await work(folder);
  } finally {
    await own.release();
  }
}

async function writing<T>(state: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw notWritten(join(state, 'history.jsonl'), error);
  }
}
