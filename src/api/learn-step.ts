/** What a step of `run` learns: from its rows to a model, measured and judged, in the folder of the step. */
import { describeDuration } from '../language/semantics/describe-split.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentOfWindow, openWindow, rowsInside, timeSpan } from '../data/relation/open-window.ts';
import { PARTS } from '../data/encoded-chunk.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { syncFolder, writeFileAtomically } from '../files/durable.ts';
import { canonicalJson, prettyJson } from '../ir/canonical.ts';
import type { Plan } from '../ir/plan.ts';
import { judge } from '../schedule/gates.ts';
import {
  HISTORY_VERSION,
  type HistoryEntry,
  newestEnd,
  servingStep,
  type StepEntry,
  stepsOf,
} from '../schedule/history.ts';
import { clearNext, removeLeftovers, statePaths } from '../schedule/state-folder.ts';
import { stepName } from '../schedule/steps.ts';
import { sha256 } from '../ir/sha256.ts';
import { parseJson, recordOf } from '../text/record.ts';
import { readRunRecord, type RunRecord } from '../train/run/folder.ts';
import { trainElsewhere } from './elsewhere-step.ts';
import { labelDelay } from './label-delay.ts';
import { changedRows, learnedRows, type LearnedRows } from './learned-rows.ts';
import { measureStep } from './measure-step.ts';
import { openRun } from './open-run.ts';
import type { Project } from './project.ts';
import { isRefusal } from './refusal.ts';
import { iso, publishing, refused, type StepContext } from './step-context.ts';
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
  /** Of the spec and of the files of the window: with others a step begins again. */
  readonly inputs: string;
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

/** What `train` refuses to start with from the weights of another run. */
const NOTHING_KEPT: ReadonlySet<string> = new Set(['ADS9050', 'ADS9052']);

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
    const started = join(this.#paths.next, `${name}.step`);
    const decision = await this.#decide(end, forced, existsSync(join(run, 'step')) ? join(run, 'step') : started);
    const decided = existsSync(join(run, 'step')) ? join(run, 'step') : started;
    const { from, scratch, window } = decision;
    const base = from === null ? null : join(this.#paths.steps, from);
    await this.#refuseChanges(decision);
    await this.#noteLeftOut(decision);
    const lock = join(decided, 'lock');
    if (!existsSync(stepLock(project, lock)))
      await writeStepLock(this.#c, base === null ? null : join(base, 'step', 'lock'), lock, {
        name,
        window,
        folder: join(decided, 'elsewhere'),
      });
    const own = projectWithLock(project, lock);
    let record: RunRecord;
    let plan: Plan;
    try {
      ({ record, plan } = await this.#train(own, decision, run, join(decided, 'elsewhere')));
    } catch (error) {
      const stuck = isRefusal(error) ? error.diagnostics.find(({ code }) => NOTHING_KEPT.has(code)) : undefined;
      if (stuck === undefined || from === null || forced !== null) throw error;
      call.note([diagnostic('ADS9067', null, { step: name, from, reason: stuck.message })]);
      await clearNext(this.#c.state, null);
      return this.learn(end, 'incompatible');
    }
    const trainedUntil = record.trainedUntil ?? null;
    if (trainedUntil === null) throw refused('ADS9065', { reason: 'the training part has no rows with a time' });
    const { metrics, after, serving } = await measureStep(
      call,
      { step: name, run, serving: this.#servingRun(), window },
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
      measuredAfter: after,
      // In one order, whether the record was read or just made.
      rows: recordOf(PARTS.map((part) => [part, record.rows[part] ?? 0] as const)),
      vocabularies: await this.#vocabularies(lock, base),
      metrics,
      serving,
      gates,
      verdict: gates.every(({ passed }) => passed) ? 'published' : 'refused',
      seconds: Math.round((performance.now() - this.#started) / 100) / 10,
    };
    const learned = await this.#learned(decision, plan, trainedUntil);
    await publishing(this.#c, name, async () => {
      await mkdir(this.#paths.steps, { recursive: true });
      await writeFileAtomically(join(decided, 'learned.json'), prettyJson(learned));
      await writeFileAtomically(join(decided, 'entry.json'), prettyJson(entry));
      if (decided !== join(run, 'step')) await rename(decided, join(run, 'step'));
      // What a call that was killed would have needed to go on.
      await rm(join(run, 'start'), { recursive: true, force: true });
      await rm(join(run, 'step', 'elsewhere'), { recursive: true, force: true });
      await removeLeftovers(run);
      await syncFolder(run);
      // A step of that name that is there was never finished.
      await rm(join(this.#paths.steps, name), { recursive: true, force: true });
      await rename(run, join(this.#paths.steps, name));
      await syncFolder(this.#paths.steps);
    });
    return entry;
  }

  #servingRun(): { readonly name: string; readonly dir: string } | null {
    if (this.#serving === null) return null;
    const { name } = this.#serving;
    return { name, dir: join(this.#paths.steps, name) };
  }

  /** What an earlier call has decided, where that is what would be decided now: its work is gone on with. Else decided, and written, with nothing else in `next`. */
  async #decide(end: number, forced: StepEntry['scratch'], folder: string): Promise<Decision> {
    const before = await decisionIn(folder);
    // An earlier call has found that it can't train on.
    const known = before?.scratch === 'incompatible' ? 'incompatible' : null;
    const same = await this.#decision(end, forced ?? known);
    if (before !== null && canonicalJson(before) === canonicalJson(same)) {
      await clearNext(this.#c.state, same.name);
      return same;
    }
    const decision = forced === null && known !== null ? await this.#decision(end, null) : same;
    await publishing(this.#c, decision.name, async () => {
      await clearNext(this.#c.state, null);
      const fresh = join(this.#paths.next, `${decision.name}.step`);
      await mkdir(fresh, { recursive: true });
      await writeFileAtomically(join(fresh, 'decision.json'), prettyJson(decision));
    });
    return decision;
  }

  async #decision(end: number, forced: StepEntry['scratch']): Promise<Decision> {
    const { project, program, data, digest } = this.#c;
    const serving = this.#serving;
    const { window: seconds, retrainEvery } = program.run;
    const scratch =
      forced ??
      (serving === null
        ? 'first'
        : // What other programs train begins with fresh weights.
          this.#c.commands.train !== undefined
          ? 'policy'
          : retrainEvery !== null && end - lastScratch(this.#history, serving).until >= retrainEvery * 1000
            ? 'policy'
            : null);
    // Younger rows are of a later step: of those only the positives would be known.
    const delay = labelDelay(program.base.heads);
    const until = end - delay;
    const oldest = until - seconds * 1000 - 1;
    const after = scratch === null ? Math.max(serving!.trainedUntil, oldest - heldOut(serving!)) : oldest;
    // Rows that the step before held out, and those of refused steps, are there; they are no reason for another one.
    const newest = scratch === 'asked' ? null : newestEnd(this.#history);
    const since = newest === null ? after : Math.max(newest - delay - 1, after);
    const fresh = await openWindow({ root: project.root, data, after: since, until });
    const window = await openWindow({ root: project.root, data, after, until });
    if (window === null || fresh === null || (await rowsInside(project.root, data, fresh)) === 0) {
      const span = `from ${iso(since + 1)} on and before ${iso(until)}`;
      const all = await timeSpan(project.root, data);
      const waits = `heads wait ${describeDuration(delay / 1000)} for their events (\`within\`), so the step ends that much before ${iso(end)}`;
      const hints = [delay === 0 ? null : waits, all === null ? null : `the newest row is of ${iso(all.last)}`];
      const hint = hints.filter((one) => one !== null).join('; ') || null;
      throw refused('ADS9060', { data: `"${data.primary.glob}"`, span }, hint);
    }
    const inputs = sha256(canonicalJson([digest, await contentOfWindow(project.root, data, window)]));
    return { name: stepName(end), from: scratch === null ? serving!.name : null, scratch, window, inputs };
  }

  /** Rows that no model has learned from, and that are older than a training from scratch would read. */
  async #noteLeftOut({ scratch, window }: Decision): Promise<void> {
    const { call, project, data } = this.#c;
    const learned = this.#serving?.trainedUntil;
    if (scratch !== null || learned === undefined || window.after === null || window.after <= learned) return;
    const missed = await openWindow({ root: project.root, data, after: learned, until: window.after + 1 });
    const rows = missed === null ? 0 : await rowsInside(project.root, data, missed);
    const span = { learned: iso(learned), until: iso(window.after) };
    if (rows > 0) call.note([diagnostic('ADS9070', null, { rows: rows.toLocaleString('en'), ...span })]);
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
      if (learned.accepted === true) return;
    }
  }

  /** What the rows are that this step and, where their changes are accepted, those before it have learned from: the next step asks no more of earlier digests. */
  async #learned({ from, window }: Decision, plan: Plan, trainedUntil: number): Promise<LearnedRows> {
    const { project, program, data, options } = this.#c;
    const accepted = from !== null && options.acceptChanges === true;
    const after = Math.min(window.after ?? -Infinity, window.until - program.run.window * 1000 - 1);
    const all = accepted ? await openWindow({ root: project.root, data, after, until: window.until }) : window;
    return learnedRows(project.root, plan, all ?? window, trainedUntil, accepted);
  }

  /** Goes on with a run that an earlier start has left. */
  async #train(
    project: Project,
    { name, from, window }: Decision,
    dir: string,
    elsewhere: string,
  ): Promise<{ readonly record: RunRecord; readonly plan: Plan }> {
    const { call, options, commands } = this.#c;
    const { engine, threads, maxBad } = options;
    const asked = {
      runs: this.#paths.next,
      id: name,
      window,
      engine,
      threads,
      maxBad,
      ...(this.#serving === null ? {} : { after: join(this.#paths.steps, this.#serving.name) }),
    };
    const stopped = () => undefined;
    const before = await readRunRecord(dir);
    if (before !== null && existsSync(join(dir, 'bundle', 'manifest.json')) && before.modelFingerprint !== null) {
      const run = await openRun(call.quiet(), relative(call.cwd, dir) || '.', project.root, null);
      return { record: before, plan: run.build.plan };
    }
    if (commands.train !== undefined) {
      await rm(dir, { recursive: true, force: true });
      const serving = this.#servingRun()?.dir ?? null;
      return trainElsewhere(this.#c, project, { name, window, dir, folder: elsewhere, serving });
    }
    if (before !== null) {
      try {
        return await trainModel(call, project, { ...asked, resume: true }, stopped);
      } catch (error) {
        // Of another version of adsc, or with a damaged checkpoint: from where the step began.
        if (!isRefusal(error) || !error.diagnostics.some(({ code }) => code === 'ADS8103' || code === 'ADS8104'))
          throw error;
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

/** null: there is none that can be read. */
async function decisionIn(folder: string): Promise<Decision | null> {
  try {
    return parseJson(await readFile(join(folder, 'decision.json'), 'utf8')) as Decision;
  } catch {
    return null;
  }
}

/** How long the rows are that a step left to the next one, ms. */
function heldOut({ until, trainedUntil }: StepEntry): number {
  return until - 1 - trainedUntil;
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
