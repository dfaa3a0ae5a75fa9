/** What a step of `run` learns: from its rows to a model, measured and judged, in the folder of the step. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isCutByTime } from '../data/relation/cut-time.ts';
import { openWindow, rowsInside } from '../data/relation/open-window.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { syncFolder, writeFileAtomically } from '../files/durable.ts';
import { prettyJson } from '../ir/canonical.ts';
import type { Plan } from '../ir/plan.ts';
import { judge } from '../schedule/gates.ts';
import { HISTORY_VERSION, type HistoryEntry, servingStep, type StepEntry, stepsOf } from '../schedule/history.ts';
import { clearNext, statePaths } from '../schedule/state-folder.ts';
import { stepName } from '../schedule/steps.ts';
import { parseJson, recordOf } from '../text/record.ts';
import { readRunRecord, type RunRecord } from '../train/run/folder.ts';
import { changedRows, learnedRows, type LearnedRows } from './learned-rows.ts';
import { measureStep } from './measure-step.ts';
import { openRun } from './open-run.ts';
import type { Project } from './project.ts';
import { isRefusal } from './refusal.ts';
import { iso, refused, type StepContext, writing } from './step-context.ts';
import { lockOf, writeStepLock } from './step-lock.ts';
import { projectWithLock, stepLock } from './step-project.ts';
import { trainModel } from './train.ts';

/** What was decided before a step began: one that is started again goes on by it. */
interface Decision {
  readonly name: string;
  /** The step to train on from; null: from scratch. */
  readonly from: string | null;
  readonly scratch: StepEntry['scratch'];
  readonly window: RowWindow;
}

/**
 * Does the step that ends at `end` (epoch ms), goes on where an earlier call has left it, and gives what is to be written into the history.
 * @param forced why it is trained from scratch whatever the policy says; null: by the policy
 */
export function learnStep(
  context: StepContext,
  history: readonly HistoryEntry[],
  end: number,
  forced: StepEntry['scratch'],
): Promise<StepEntry> {
  return new Learning(context, history).learn(end, forced);
}

class Learning {
  readonly #c: StepContext;
  readonly #history: readonly HistoryEntry[];
  readonly #serving: StepEntry | null;
  readonly #paths: ReturnType<typeof statePaths>;
  readonly #started = performance.now();

  constructor(context: StepContext, history: readonly HistoryEntry[]) {
    this.#c = context;
    this.#history = history;
    this.#serving = servingStep(history);
    this.#paths = statePaths(context.state);
  }

  async learn(end: number, forced: StepEntry['scratch']): Promise<StepEntry> {
    const { call, project, options } = this.#c;
    const name = stepName(end);
    const run = join(this.#paths.next, name);
    const decided = existsSync(join(run, 'step')) ? join(run, 'step') : join(this.#paths.next, `${name}.step`);
    const decision = await this.#decide(end, forced, decided);
    const { from, scratch, window } = decision;
    const base = from === null ? null : join(this.#paths.steps, from);
    await clearNext(this.#c.state, name);
    await this.#refuseChanges(decision);
    const lock = join(decided, 'lock');
    if (!existsSync(stepLock(project, lock)))
      await writeStepLock(this.#c, window, base === null ? null : join(base, 'step', 'lock'), lock);
    const own = projectWithLock(project, lock);
    let record: RunRecord;
    let plan: Plan;
    try {
      ({ record, plan } = await this.#train(own, decision, run));
    } catch (error) {
      const stuck = isRefusal(error) ? error.diagnostics.find(({ code }) => code === 'ADS9050') : undefined;
      if (stuck === undefined || from === null || forced !== null) throw error;
      call.note([diagnostic('ADS9067', null, { step: name, from, reason: stuck.message })]);
      await clearNext(this.#c.state, null);
      return this.learn(end, 'incompatible');
    }
    if (!isCutByTime(plan.train.holdout))
      throw refused('ADS9065', {
        reason:
          'the holdout is not cut by time, so that a model would be measured on rows that it has learned from later',
      });
    const trainedUntil = record.trainedUntil ?? null;
    if (trainedUntil === null) throw refused('ADS9065', { reason: 'the training part has no rows with a time' });
    const { metrics, serving } = await measureStep(
      call,
      { run, serving: this.#serving === null ? null : join(this.#paths.steps, this.#serving.name), window },
      options,
    );
    const gates = judge(this.#c.program.run.gates, metrics, serving);
    const entry: StepEntry = {
      version: HISTORY_VERSION,
      kind: 'step',
      name,
      model: plan.model,
      modelFingerprint: record.modelFingerprint ?? '',
      from,
      scratch,
      after: window.after,
      until: end,
      trainedUntil,
      rows: record.rows,
      vocabularies: await this.#vocabularies(lock, base),
      metrics,
      serving,
      gates,
      verdict: gates.every(({ passed }) => passed) ? 'published' : 'refused',
      seconds: Math.round((performance.now() - this.#started) / 100) / 10,
    };
    const learned = await learnedRows(project.root, plan, window, trainedUntil);
    await writing(this.#c, name, async () => {
      await writeFileAtomically(join(decided, 'learned.json'), prettyJson(learned));
      await writeFileAtomically(join(decided, 'entry.json'), prettyJson(entry));
      if (decided !== join(run, 'step')) await rename(decided, join(run, 'step'));
      await syncFolder(run);
      // A step of that name that is there was never finished.
      await rm(join(this.#paths.steps, name), { recursive: true, force: true });
      await rename(run, join(this.#paths.steps, name));
      await syncFolder(this.#paths.steps);
    });
    return entry;
  }

  /** What an earlier start has decided for the same state and options; else decided now, and written. */
  async #decide(end: number, forced: StepEntry['scratch'], folder: string): Promise<Decision> {
    const { project, program, data } = this.#c;
    const serving = this.#serving;
    const { window: seconds, retrainEvery } = program.run;
    const scratch =
      forced ??
      (serving === null
        ? 'first'
        : retrainEvery !== null && end - lastScratch(this.#history, serving).until >= retrainEvery * 1000
          ? 'policy'
          : null);
    const from = scratch === null ? serving!.name : null;
    const path = join(folder, 'decision.json');
    if (existsSync(path)) {
      const before = parseJson(await readFile(path, 'utf8')) as Decision;
      if (before.from === from && (before.scratch === scratch || before.scratch === 'incompatible')) return before;
      await clearNext(this.#c.state, null);
    }
    const after = scratch === null ? serving!.trainedUntil : end - seconds * 1000 - 1;
    // Rows that the step before held out are there; they are no reason for another one.
    const since = scratch === null ? serving!.until - 1 : after;
    const fresh = await openWindow({ root: project.root, data, after: since, until: end });
    const window = await openWindow({ root: project.root, data, after, until: end });
    if (window === null || fresh === null || (await rowsInside(project.root, data, fresh)) === 0) {
      const span = `from ${iso(since + 1)} on and before ${iso(end)}`;
      throw refused('ADS9060', { data: `"${data.primary.glob}"`, span });
    }
    const decision: Decision = { name: stepName(end), from, scratch, window };
    await writing(this.#c, stepName(end), async () => {
      await mkdir(folder, { recursive: true });
      await writeFileAtomically(path, prettyJson(decision));
    });
    return decision;
  }

  /** Refuses to train on where rows have changed that the model has learned from, as far back as a training from scratch would read. */
  async #refuseChanges({ from, window }: Decision): Promise<void> {
    const { project, program, options } = this.#c;
    if (from === null || options.acceptChanges === true) return;
    const oldest = window.until - program.run.window * 1000;
    for (const step of ancestors(this.#history, from)) {
      if (step.trainedUntil < oldest) return;
      const path = join(this.#paths.steps, step.name, 'step', 'learned.json');
      if (!existsSync(path)) return;
      const learned = parseJson(await readFile(path, 'utf8')) as LearnedRows;
      const what = await changedRows(project.root, this.#c.data, learned);
      if (what !== null) throw refused('ADS9062', { what, step: step.name });
    }
  }

  /** Goes on with a run that an earlier start has left. */
  async #train(
    project: Project,
    { name, from, window }: Decision,
    dir: string,
  ): Promise<{ readonly record: RunRecord; readonly plan: Plan }> {
    const { call, options } = this.#c;
    const { engine, threads, maxBad } = options;
    const asked = { runs: this.#paths.next, id: name, window, engine, threads, maxBad };
    const stopped = () => undefined;
    const before = await readRunRecord(dir);
    if (before !== null && existsSync(join(dir, 'bundle', 'manifest.json')) && before.modelFingerprint !== null) {
      const run = await openRun(call.quiet(), relative(call.cwd, dir) || '.', project.root, null);
      return { record: before, plan: run.build.plan };
    }
    if (before !== null) {
      try {
        return await trainModel(call, project, { ...asked, resume: true }, stopped);
      } catch (error) {
        // Of another version of adsc, or of a spec that has changed since: from where the step began.
        if (!isRefusal(error) || !error.diagnostics.some(({ code }) => code === 'ADS8103')) throw error;
      }
    }
    await rm(dir, { recursive: true, force: true });
    const start = from === null ? {} : { from: relative(call.cwd, join(this.#paths.steps, from)) };
    return trainModel(call, project, { ...asked, ...start }, stopped);
  }

  async #vocabularies(lock: string, base: string | null): Promise<StepEntry['vocabularies']> {
    const { project } = this.#c;
    const now = await lockOf(projectWithLock(project, lock));
    const before = base === null ? null : await lockOf(projectWithLock(project, join(base, 'step', 'lock')));
    return recordOf(
      Object.entries(now?.vocabs ?? {}).flatMap(([id, { entries, grown }]) => {
        if (grown === undefined) return [];
        const old = before !== null && Object.hasOwn(before.vocabs, id) ? before.vocabs[id]! : null;
        const added = entries - (old?.entries ?? 0);
        return [[id, { keys: entries, added, forgotten: grown.forgotten }] as const];
      }),
    );
  }
}

/** The step that the weights of one began with. */
function lastScratch(history: readonly HistoryEntry[], step: StepEntry): StepEntry {
  return ancestors(history, step.name).at(-1) ?? step;
}

/** A step and those that it was trained on from, newest first, as far as the history goes back. */
function ancestors(history: readonly HistoryEntry[], name: string): StepEntry[] {
  const steps = new Map(stepsOf(history).map((step) => [step.name, step]));
  const found: StepEntry[] = [];
  for (let at: string | null = name; at !== null;) {
    const step = steps.get(at);
    if (step === undefined || found.includes(step)) break;
    found.push(step);
    at = step.from;
  }
  return found;
}
