/** `run`: one step of a model that is trained on as time goes by, from new rows to what is served. */
import { existsSync, lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { isCutByTime } from '../ir/cut-by-time.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { sha256 } from '../ir/sha256.ts';
import { check, type CheckedProgram } from '../language/semantics/index.ts';
import { timeReader } from '../runtime/index.ts';
import { describeGate } from '../schedule/gates.ts';
import {
  type HistoryEntry,
  newestEnd,
  oldSteps,
  readHistory,
  servingStep,
  type StepEntry,
  stepsOf,
  writeHistory,
} from '../schedule/history.ts';
import { readExecutors, type StepCommands } from '../schedule/executors.ts';
import { ownState } from '../schedule/owner.ts';
import {
  clearNext,
  removeLeftovers,
  removeSteps,
  setCurrent,
  statePaths,
  stepFolders,
} from '../schedule/state-folder.ts';
import { stepEnd, stepName } from '../schedule/steps.ts';
import { type Call, outcomeOf } from './call.ts';
import { calibrateStep } from './calibrate-step.ts';
import { fromHere } from './diagnostic-paths.ts';
import { learnStep } from './learn-step.ts';
import { openRun } from './open-run.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { runOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { configAt } from './config.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import type { EngineOptions } from './start-engine.ts';
import { iso, publishing, refused, type StepContext } from './step-context.ts';

export interface RunOptions extends SpecOptions, EngineOptions {
  /** The step that is over at this time is done: `2026-01-06`, `2026-01-06T05:00Z`; without a zone, in that of the data. */
  readonly at: string;
  /** Folder of the history, the models, and `current`, which is served. One for each model. Default `state`. */
  readonly state?: string;
  /** Train from scratch on the window, whatever `retrain` of the spec says. */
  readonly retrain?: boolean;
  /** Go on although rows that a step has learned from have changed since, or came late. */
  readonly acceptChanges?: boolean;
  /**
   * A config, `adsc.config.json` or `.ts`, whose member `run` names programs that encode rows and learn from them, and the commands that
   * start these. Its commands are run, so none is looked for. Default: adsc does all of it.
   */
  readonly config?: string;
  /** Fraction of bad rows above which the call ends with an error. Default 0.01. */
  readonly maxBad?: number;
}

/** What a call of {@link run} did. */
export interface RanStep {
  /** The newest step that is over at the time that was asked for. */
  readonly step: StepEntry;
  /** false: it was done before, and nothing was learned. */
  readonly done: boolean;
  /** Name of the step whose model serves; null: none was published so far. */
  readonly serving: string | null;
  /** Absolute path of the run that serves, `current` of the state: what `serve` watches. */
  readonly current: string;
  /** Absolute path of the calibrator that this call fitted; null: none was due, or there are no rows for one. */
  readonly calibrator: string | null;
}

export function run(spec: Spec, options: RunOptions): Promise<Outcome<RanStep>> {
  return outcomeOf(given(options, runOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const { program, digest } = programOf(call, project);
    const { data } = program.base;
    if (data === null || data.time === null)
      throw refused('ADS9065', { reason: `model '${program.base.name}' has no \`time\` in its \`data\`` });
    if (!isCutByTime(program.base.train.holdout))
      throw refused('ADS9065', {
        reason:
          'the holdout is not cut by time, so that a model would be measured on rows that it has learned from later',
      });
    const at = timeOf(options.at, data.time.zone);
    const commands = await commandsOf(call, options.config);
    const shown = options.state ?? 'state';
    const state = resolve(call.cwd, shown);
    const own = await ownState(state).catch((error: unknown) => {
      throw notWritten(shown, error);
    });
    if (typeof own === 'string') throw refused('ADS9063', { state: shown, owner: own });
    try {
      return await new Step({ call, project, program, digest, data, at, state, shown, own, commands, options }).run();
    } finally {
      await own.release();
    }
  });
}

/** The spec as it is, and what identifies it: its sources, and what `adsc tune` has chosen. */
function programOf(call: Call, project: Project): { readonly program: CheckedProgram; readonly digest: string } {
  const checked = check(project.host, project.spec, {});
  const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
  if (checked.program === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
  const sources = [...checked.files].map(([path, { text }]) => [path, text] as const);
  return { program: checked.program, digest: sha256(canonicalJson(sources.sort(([a], [b]) => (a < b ? -1 : 1)))) };
}

/** What other programs do, by the config that says so. */
async function commandsOf(call: Call, shown: string | undefined): Promise<StepCommands> {
  if (shown === undefined) return {};
  const { config } = await configAt(resolve(call.cwd, shown), shown);
  const commands = readExecutors(config);
  // The config was held to it.
  if (typeof commands === 'string') throw new Error(commands);
  return commands;
}

/** A time without a zone is of the data's. */
function timeOf(text: string, zone: string): number {
  const time = timeReader({ unit: null, format: null, zone })(text);
  if (Number.isNaN(time)) throw usage(`option 'at' takes a time like 2026-01-06 or 2026-01-06T05:00Z, not "${text}"`);
  return time;
}

class Step {
  readonly #c: StepContext;
  readonly #paths: ReturnType<typeof statePaths>;

  constructor(context: StepContext) {
    this.#c = context;
    this.#paths = statePaths(context.state);
  }

  async run(): Promise<RanStep> {
    const { call, program, data, at, options } = this.#c;
    let history = await this.#history();
    const { every, keep } = program.run;
    const end = stepEnd(at, every, data.time?.zone ?? 'UTC');
    const name = stepName(end);
    const newest = newestEnd(history);
    const before = stepsOf(history).find((step) => step.name === name);
    if (before === undefined && newest !== null && newest > end)
      throw refused('ADS9061', { newest: iso(newest), asked: iso(end) });
    let step = before ?? null;
    if (step === null) {
      step = await learnStep(this.#c, history, end, options.retrain === true ? 'asked' : null);
      history = await this.#remember([...history, step]);
    }
    const serving = servingStep(history);
    const calibrator = serving === null ? null : await this.#activate(serving);
    if (step.verdict === 'refused') {
      const gates = step.gates.filter(({ passed }) => !passed).map(describeGate);
      call.note([diagnostic('ADS9066', null, { step: name, gates: gates.join('; ') })]);
    }
    await this.#prune(history, keep);
    return {
      step,
      done: before === undefined,
      serving: serving?.name ?? null,
      current: this.#paths.current,
      calibrator,
    };
  }

  async #history(): Promise<HistoryEntry[]> {
    const { program, shown, state } = this.#c;
    const found = await readHistory(state);
    if (typeof found === 'string')
      throw refused('ADS9064', { state: shown, reason: `the history can't be used: ${found}` });
    const { entries, written } = found;
    const other = stepsOf(entries).find(({ model }) => model !== program.base.name);
    if (other !== undefined) {
      const reason = `it is of the model '${other.model}', and the spec is of '${program.base.name}'`;
      throw refused('ADS9064', { state: shown, reason });
    }
    if (lstatSync(this.#paths.current, { throwIfNoEntry: false })?.isDirectory() === true)
      throw refused(
        'ADS9064',
        { state: shown, reason: '`current` is a folder, and it has to be a link' },
        'remove it: the history says which step serves',
      );
    await this.#refuseGone(entries);
    return written ? entries : this.#remember(entries);
  }

  /** Without the model that serves there is nothing to go on from, nor to compare with. */
  async #refuseGone(history: readonly HistoryEntry[]): Promise<void> {
    const { shown, state } = this.#c;
    const serving = servingStep(history);
    if (serving === null || existsSync(join(this.#paths.steps, serving.name, 'bundle'))) return;
    const there = (await stepFolders(state)).filter((name) => existsSync(join(this.#paths.steps, name, 'bundle')));
    throw refused(
      'ADS9064',
      { state: shown, reason: `steps/${serving.name}, which serves, is gone or has no bundle` },
      there.length === 0
        ? 'bring it back, or start with another folder'
        : `bring it back, or make another step serve with 'adsc runs rollback STEP': ${there.join(', ')}`,
    );
  }

  async #remember(entries: HistoryEntry[]): Promise<HistoryEntry[]> {
    await publishing(this.#c, 'history.jsonl', () => writeHistory(this.#c.state, entries));
    return entries;
  }

  /** Calibrates what serves, and only then lets servers take it. */
  async #activate(serving: StepEntry): Promise<string | null> {
    const { call, project, state, at, options } = this.#c;
    const { engine, threads, maxBad } = options;
    const dir = join(this.#paths.steps, serving.name);
    const run = await openRun(call.quiet(), relative(call.cwd, dir) || '.', project.root, null);
    await publishing(this.#c, 'calibrators', () => removeLeftovers(join(dir, 'calibrators')));
    const calibrator = await calibrateStep(
      call,
      { run, step: serving.name, trainedUntil: serving.trainedUntil, at },
      { engine, threads, maxBad },
    );
    await publishing(this.#c, 'current', () => setCurrent(state, serving.name));
    return calibrator;
  }

  async #prune(history: readonly HistoryEntry[], keep: number): Promise<void> {
    const { state } = this.#c;
    await publishing(this.#c, 'steps', async () => {
      await clearNext(state, null);
      await removeSteps(state, oldSteps(history, await stepFolders(state), keep));
    });
  }
}
