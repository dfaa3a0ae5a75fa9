/** Training the trials of a search: plans by the values of choices, data encoded once for all that share it, losses against what is taken now. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuild, type LoadedBuild } from '../bundle/load-build.ts';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { encodingOf } from '../data/cache/cache-key.ts';
import type { Dataset } from '../data/dataset.ts';
import { makeTemporary, removeTemporary, temporaryFolder } from '../data/temporary.ts';
import { writeBuild } from '../emit/write.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { defaultBatch } from '../ir/default-steps.ts';
import type { Lock } from '../ir/lock.ts';
import type { Plan } from '../ir/plan.ts';
import { check, type ChosenValues, type Host } from '../language/semantics/index.ts';
import { profileKey } from '../language/semantics/profile-key.ts';
import { compile, planChecked } from '../spec-to-build.ts';
import { recordOf } from '../text/record.ts';
import { batchesAhead } from '../train/batches/ahead/batches-ahead.ts';
import type { EngineName } from '../train/engines/engine.ts';
import type { Progress as LoopProgress } from '../train/loop/train.ts';
import { trainStages } from '../train/loop/stages.ts';
import { fitProblem } from '../train/memory-check.ts';
import { type Journal, journalKey } from '../tune/journal.ts';
import type { LossStore } from '../tune/loss-store.ts';
import { differenceOf, type RowLosses, validationLosses } from '../tune/losses.ts';
import { partOfRows } from '../tune/part-of-rows.ts';
import type { Measured } from '../tune/search.ts';
import { applyEdits } from '../tune/structure.ts';
import { VERSION } from '../version.ts';
import { type Call, interrupted } from './call.ts';
import type { Deadline } from './deadline.ts';
import { fromHere } from './diagnostic-paths.ts';
import { openTrainingData } from './open-data.ts';
import { openStart } from './pretrained-vectors.ts';
import { type Choices, profileProject } from './profile.ts';
import type { Project } from './project.ts';
import { Refusal, refuse, unwrap } from './refusal.ts';
import { startEngine } from './start-engine.ts';

export interface Profile {
  readonly lock: Lock;
  /** Vocabularies that are not on the disk, by path relative to the lock. */
  readonly vocabFiles: ReadonlyMap<string, string>;
}

interface Planned {
  readonly plan: Plan;
  /** The plan's with every change. */
  readonly values: ChosenValues;
  readonly profile: Profile;
  readonly host: Host;
}

interface OpenData {
  readonly build: LoadedBuild;
  readonly data: Dataset;
}

export interface TrialOptions {
  /** Of the values that are taken now. */
  readonly profile: Profile;
  readonly values: ChosenValues;
  readonly engine: EngineName | 'auto';
  readonly threads?: number;
  readonly maxBad?: number;
  readonly seed: number;
  /** null: all. */
  readonly head: string | null;
  readonly deadline: Deadline;
  readonly journal: Journal;
  readonly losses: LossStore;
  readonly first: FirstTrial;
}

/** The first trial of a call that nothing is known of is ended whatever the time: with short times, again and again, a search comes to its end too. */
export interface FirstTrial {
  ended: boolean;
}

/** Told what a trial is at, in words. */
export type OnStage = (doing: string) => void;

/** Open data sets at a time: each holds files, and memory where it can't be cached. */
const MOST_OPEN = 4;

export class Trials {
  readonly #call: Call;
  /** Says nothing again of the data and the spec. */
  readonly #quiet: Call;
  readonly #project: Project;
  readonly #options: TrialOptions;
  readonly #folder: string;
  readonly #profiles = new Map<string, Promise<Profile>>();
  readonly #open = new Map<string, OpenData>();
  readonly #before = new Map<number, RowLosses>();
  #builds = 0;
  #engine: Promise<EngineName> | null = null;

  constructor(call: Call, project: Project, options: TrialOptions) {
    this.#call = call;
    this.#quiet = call.quiet();
    this.#project = project;
    this.#options = options;
    this.#folder = makeTemporary(temporaryFolder(project.root));
    this.#profiles.set(options.profile.lock.key, Promise.resolve(options.profile));
  }

  async close(): Promise<void> {
    for (const { data } of this.#open.values()) await data.close();
    removeTemporary(this.#folder);
  }

  /** One for all trials: of `auto` the one that it comes to. */
  #engineName(): Promise<EngineName> {
    return (this.#engine ??= (async () => {
      const { engine: name, threads } = this.#options;
      if (name !== 'auto') return name;
      const engine = await startEngine(this.#call, { engine: name, threads }, await this.plan());
      await engine.dispose();
      return engine.name;
    })());
  }

  /** Of what is taken now. */
  async plan(): Promise<Plan> {
    return (await this.#now()).plan;
  }

  /** The profile with some changes, which may decide what is counted. */
  async profileOf(changes: Changes): Promise<Profile> {
    const planned = await this.#plan(changes);
    if ('diagnostics' in planned) throw this.#refused(planned);
    return planned.profile;
  }

  async #now(): Promise<Planned> {
    const planned = await this.#plan(NO_CHANGES);
    if ('diagnostics' in planned) throw this.#refused(planned);
    return planned;
  }

  /** null: time is up. */
  async measure(changes: Changes, part: number, onStage: OnStage): Promise<Measured | null | 'impossible'> {
    const { seed, head, journal, first } = this.#options;
    const isNow = changes.values.size === 0 && changes.edits.length === 0;
    const engine = await this.#engineName();
    const planned = await this.#plan(changes);
    if ('diagnostics' in planned) {
      // Limits are of the whole: members may go together with few others.
      if (!isNow) return 'impossible';
      throw this.#refused(planned);
    }
    const { data, build } = await this.#data(planned);
    const against = isNow ? null : (await this.plan()).fingerprint;
    const { counts, key: rows } = data;
    const { fingerprint } = planned.plan;
    const key = journalKey({ version: VERSION, fingerprint, against, rows, counts, seed, engine, head, part });
    const known = journal.measured(key);
    if (known !== null) return known;
    if (this.#timeIsUp) return null;
    const before = isNow ? null : await this.#lossesBefore(part, onStage);
    if (!isNow && before === null) return null;
    const losses = await this.#losses(planned.plan, { data, build }, part, onStage);
    if (losses === null) return null;
    if (losses === 'impossible' || (before !== null && losses.parts.length !== before.parts.length))
      return 'impossible';
    if (before === null) this.#before.set(part, losses);
    const difference = before === null ? { value: 0, standardError: 0 } : differenceOf(losses, before);
    const measured = {
      logLoss: losses.logLoss,
      difference: difference.value,
      standardError: difference.standardError,
    };
    await journal.addMeasured(key, measured);
    first.ended = true;
    return measured;
  }

  get #timeIsUp(): boolean {
    return this.#options.first.ended && this.#options.deadline.past;
  }

  /** Of what is taken now. */
  async #lossesBefore(part: number, onStage: OnStage): Promise<RowLosses | null> {
    const known = this.#before.get(part);
    if (known !== undefined) return known;
    const planned = await this.#now();
    const losses = await this.#losses(planned.plan, await this.#data(planned), part, onStage);
    if (losses === 'impossible') throw new Refusal([diagnostic('ADS8135', null, {})], 'data');
    if (losses !== null) this.#before.set(part, losses);
    return losses;
  }

  /** Of a model that was trained before, or is now. */
  async #losses(whole: Plan, open: OpenData, part: number, onStage: OnStage): Promise<RowLosses | null | 'impossible'> {
    const { seed, head, losses: store } = this.#options;
    const { counts, key: rows } = open.data;
    const engine = await this.#engineName();
    const { fingerprint } = whole;
    const key = journalKey({ losses: VERSION, fingerprint, rows, counts, seed, engine, head, part });
    const known = await store.get(key);
    if (known !== null) return known;
    const losses = await this.#trained(whole, open, part, onStage);
    if (losses !== null && losses !== 'impossible') await store.put(key, losses);
    return losses;
  }

  async #trained(
    whole: Plan,
    { data, build }: OpenData,
    part: number,
    onStage: OnStage,
  ): Promise<RowLosses | null | 'impossible'> {
    const { seed, head, threads, deadline, first } = this.#options;
    const name = await this.#engineName();
    const plan = planOfPart(whole, part, data.counts.train);
    if (fitProblem(plan, data.counts) !== null) return 'impossible';
    onStage('training');
    const { initial } = await openStart(this.#quiet, this.#project.root, { ...build, plan }, seed);
    const engine = await startEngine(this.#quiet, { engine: name, threads }, plan);
    const outDir = join(this.#folder, `trial-${++this.#builds}`);
    const { signal } = first.ended ? deadline : this.#call;
    try {
      const trained = await trainStages({
        plan,
        data: partOfRows(data, plan, part, seed),
        engine,
        ahead: batchesAhead,
        outDir,
        seed,
        initial,
        signal,
        onProgress: (progress) => onStage(stageOf(progress)),
      });
      if (Array.isArray(trained)) {
        if (trained.every(({ code }) => code === DIVERGED)) return 'impossible';
        throw new Refusal(trained, 'data');
      }
      const losses =
        trained.status === 'interrupted'
          ? null
          : await validationLosses(plan, trained.weights, engine, data, head, { seed, signal });
      if (losses === null && this.#call.signal.aborted) throw interrupted(GOES_ON);
      if (losses?.rows === 0) throw new Refusal([unlabelled(plan, head, data.counts.validate)], 'data');
      return losses;
    } finally {
      await engine.dispose();
      rmSync(outDir, { recursive: true, force: true });
    }
  }

  async #plan(changes: Changes): Promise<Planned | ReturnType<typeof planChecked>> {
    const values = new Map([...this.#options.values, ...changes.values]);
    const { spec } = this.#project;
    const host = editedHost(this.#project, changes.edits);
    const checked = check(host, spec, { lock: this.#options.profile.lock, choices: values, members: false });
    if (checked.program === null) return planChecked(checked, host, spec, null);
    const key = profileKey(checked.program);
    let known = this.#profiles.get(key);
    if (known === undefined) {
      const { maxBad } = this.#options;
      this.#profiles.set(key, (known = profileProject(this.#quiet, this.#project, choicesOf(values), { maxBad })));
    }
    const profile = await known;
    const own = hostWith({ ...this.#project, host }, profile.vocabFiles);
    const planned = planChecked(checked, own, spec, profile.lock);
    return planned.plan === null ? planned : { plan: planned.plan, values, profile, host: own };
  }

  async #data({ plan, values, profile, host }: Planned): Promise<OpenData> {
    const encoding = canonicalJson(encodingOf(plan));
    let known = this.#open.get(encoding);
    this.#open.delete(encoding);
    if (known === undefined) {
      const { spec, root } = this.#project;
      const lock = { ...profile.lock, choices: choicesOf(values) };
      const compiled = await compile(host, spec, lock, { members: false });
      const folder = join(this.#folder, `build-${++this.#builds}`);
      refuse(await writeBuild(folder, compiled.files));
      const build = unwrap(await loadBuild(folder));
      const { encoder, encoderSource } = build;
      const call = this.#open.size === 0 ? this.#call : this.#quiet;
      const maxBadFraction = this.#options.maxBad;
      known = { build, data: await openTrainingData(call, { plan, encoder, encoderSource, root, maxBadFraction }) };
    }
    this.#open.set(encoding, known);
    for (const [oldest, { data }] of this.#open) {
      if (this.#open.size <= MOST_OPEN) break;
      this.#open.delete(oldest);
      await data.close();
    }
    return known;
  }

  #refused(planned: ReturnType<typeof planChecked>): Refusal {
    const found = fromHere(this.#call, this.#project, planned);
    return new Refusal(found.diagnostics, 'spec', found.sources);
  }
}

/** What a trial has that is not taken now: choices of the lock, and edits of the spec's text. */
export interface Changes {
  readonly values: ChosenValues;
  readonly edits: readonly TextEdit[];
}

const NO_CHANGES: Changes = { values: new Map(), edits: [] };
const DIVERGED = 'ADS8101';
const GOES_ON = "the trials that ended are kept, and 'adsc tune' goes on after them";

function unlabelled({ heads }: Plan, head: string | null, validate: number): Diagnostic {
  const columns = heads.filter(({ name }) => head === null || name === head).map(({ label }) => `'${label.column}'`);
  const rows = `${validate.toLocaleString('en')} row${validate === 1 ? '' : 's'}`;
  return diagnostic('ADS8136', null, { rows, columns: columns.join(', ') });
}

function stageOf({ phase, epoch, epochs, rows, totalRows }: LoopProgress): string {
  return phase === 'trees' ? `tree ${rows} of ${totalRows}` : `epoch ${epoch} of ${epochs}`;
}

function choicesOf(values: ChosenValues): Choices {
  return recordOf([...values].map(([key, chosen]) => [key, { ...chosen, reason: 'a trial', tried: [] }]));
}

/** A batch that follows from the number of rows follows from theirs. */
function planOfPart(plan: Plan, part: number, rows: number): Plan {
  if (part >= 1 || plan.train.reasons?.batch === undefined) return plan;
  return { ...plan, train: { ...plan.train, batch: defaultBatch(part * rows) } };
}

function editedHost({ host, spec }: Project, edits: readonly TextEdit[]): Host {
  if (edits.length === 0) return host;
  return {
    readText: (path) => {
      const text = host.readText(path);
      return path === spec && text !== null ? applyEdits(text, edits) : text;
    },
  };
}

/** Vocabularies that are not written yet lie over those that are. */
function hostWith({ host, lock }: Project, vocabFiles: ReadonlyMap<string, string>): Host {
  const folder = lock.includes('/') ? lock.slice(0, lock.lastIndexOf('/') + 1) : '';
  return {
    readText: (path) =>
      (path.startsWith(folder) ? vocabFiles.get(path.slice(folder.length)) : undefined) ?? host.readText(path),
  };
}
