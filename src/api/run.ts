/** `run`: one step of a model that is trained on as time goes by, from new rows to what is served. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { check, type CheckedProgram } from '../language/semantics/index.ts';
import { timeReader } from '../runtime/index.ts';
import { describeGate } from '../schedule/gates.ts';
import {
  type HistoryEntry,
  readHistory,
  servingStep,
  type StepEntry,
  stepsOf,
  writeHistory,
} from '../schedule/history.ts';
import { clearNext, ownState, removeSteps, setCurrent, statePaths, stepFolders } from '../schedule/state-folder.ts';
import { stepEnd, stepName } from '../schedule/steps.ts';
import { parseJson } from '../text/record.ts';
import { type Call, outcomeOf } from './call.ts';
import { calibrateStep } from './calibrate-step.ts';
import { fromHere } from './diagnostic-paths.ts';
import { learnStep } from './learn-step.ts';
import { openRun } from './open-run.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { runOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import type { EngineOptions } from './start-engine.ts';
import { iso, refused, type StepContext, writing } from './step-context.ts';

export interface RunOptions extends SpecOptions, EngineOptions {
  /** The step that is over at this time is done: `2026-01-06`, `2026-01-06T05:00Z`; without a zone, in that of the data. */
  readonly at: string;
  /** Folder of the history, the models, and `current`, which is served. One for each model. Default `state`. */
  readonly state?: string;
  /** Train from scratch on the window, whatever `retrain` of the spec says. */
  readonly retrain?: boolean;
  /** Go on although rows that a step has learned from have changed since, or came late. */
  readonly acceptChanges?: boolean;
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
    const program = programOf(call, project);
    const { data } = program.base;
    if (data === null || data.time === null)
      throw refused('ADS9065', { reason: `model '${program.base.name}' has no \`time\` in its \`data\`` });
    const at = timeOf(options.at, data.time.zone);
    const shown = options.state ?? 'state';
    const state = resolve(call.cwd, shown);
    const own = await ownState(state).catch((error: unknown) => {
      throw notWritten(shown, error);
    });
    if (typeof own === 'string') throw refused('ADS9063', { state: shown, owner: own });
    try {
      return await new Step({ call, project, program, data, at, state, shown, options }).run();
    } finally {
      await own.release();
    }
  });
}

function programOf(call: Call, project: Project): CheckedProgram {
  const checked = check(project.host, project.spec, {});
  const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
  if (checked.program === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
  return checked.program;
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
    const { call, program, data, at, shown, options } = this.#c;
    let history = await this.#history();
    const { every, keep } = program.run;
    const end = stepEnd(at, every, data.time?.zone ?? 'UTC');
    const name = stepName(end);
    const left = await this.#finished(name);
    if (left !== null && !stepsOf(history).some((step) => step.name === name))
      history = await this.#remember(history, left);
    const newest = stepsOf(history).at(-1) ?? null;
    const before = stepsOf(history).find((step) => step.name === name);
    if (before === undefined && newest !== null && newest.until > end)
      throw refused('ADS9061', { newest: iso(newest.until), asked: iso(end) });
    let done = false;
    let step = before ?? null;
    if (step === null) {
      step = await learnStep(this.#c, history, end, options.retrain === true ? 'asked' : null);
      history = await this.#remember(history, step);
      done = true;
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
      done,
      serving: serving?.name ?? null,
      current: join(resolve(call.cwd, shown), 'current'),
      calibrator,
    };
  }

  async #history(): Promise<HistoryEntry[]> {
    const { program, shown } = this.#c;
    const history = await readHistory(this.#paths.history);
    if (typeof history === 'string')
      throw refused('ADS9064', { state: shown, reason: `history.jsonl can't be used: ${history}` });
    const other = stepsOf(history).find(({ model }) => model !== program.base.name);
    if (other !== undefined) {
      const reason = `it is of the model '${other.model}', and the spec is of '${program.base.name}'`;
      throw refused('ADS9064', { state: shown, reason });
    }
    const serving = servingStep(history);
    if (serving !== null && !existsSync(join(this.#paths.steps, serving.name, 'bundle')))
      throw refused('ADS9064', { state: shown, reason: `steps/${serving.name}, which serves, has no bundle` });
    return history;
  }

  /** What a step that ended between its last file and the history has done. */
  async #finished(name: string): Promise<StepEntry | null> {
    const path = join(this.#paths.steps, name, 'step', 'entry.json');
    return existsSync(path) ? (parseJson(await readFile(path, 'utf8')) as StepEntry) : null;
  }

  async #remember(history: readonly HistoryEntry[], step: StepEntry): Promise<HistoryEntry[]> {
    const more = [...history, step];
    await writing(this.#c, 'history.jsonl', () => writeHistory(this.#paths.history, more));
    return more;
  }

  /** Calibrates what serves, and only then lets servers take it. */
  async #activate(serving: StepEntry): Promise<string | null> {
    const { call, project, state, at, options } = this.#c;
    const { engine, threads, maxBad } = options;
    const dir = join(this.#paths.steps, serving.name);
    const run = await openRun(call.quiet(), relative(call.cwd, dir) || '.', project.root, null);
    const calibrator = await calibrateStep(
      call,
      { run, step: serving.name, trainedUntil: serving.trainedUntil, at },
      { engine, threads, maxBad },
    );
    await writing(this.#c, 'current', () => setCurrent(state, serving.name));
    return calibrator;
  }

  async #prune(history: readonly HistoryEntry[], keep: number): Promise<void> {
    const { state } = this.#c;
    await clearNext(state, null);
    const serving = servingStep(history)?.name;
    const folders = await stepFolders(state);
    await removeSteps(
      state,
      folders.slice(0, Math.max(0, folders.length - keep)).filter((name) => name !== serving),
    );
  }
}
