/** `tune`: tries what a spec leaves open on the validation part, and writes what it takes into the lock. */
import { join } from 'node:path';
import { writeLock } from '../data/profile/write-lock.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { Lock } from '../ir/lock.ts';
import {
  check,
  type CheckedChoice,
  type CheckedProgram,
  type ChosenValues,
  valuesOf,
} from '../language/semantics/index.ts';
import { profileKey } from '../language/semantics/profile-key.ts';
import { parse } from '../language/syntax/parse.ts';
import { writeDuration } from '../language/syntax/units.ts';
import { entryOf } from '../text/present.ts';
import { recordOf } from '../text/record.ts';
import { SourceFile } from '../text/source.ts';
import { consideredOptions } from '../tune/considered.ts';
import { lockedChoices } from '../tune/decide.ts';
import { Journal } from '../tune/journal.ts';
import { LossStore } from '../tune/loss-store.ts';
import { applyEdits, diffOf, structureEdits } from '../tune/structure.ts';
import type { Dimension } from '../tune/space.ts';
import { type Call, outcomeOf } from './call.ts';
import { fromHere } from './diagnostic-paths.ts';
import type { DataOptions } from './open-data.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { tuneOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type Choices, profileProject } from './profile.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { readProjectLock } from './read-project-lock.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import { writeSpec } from './spec-files.ts';
import type { EngineOptions } from './start-engine.ts';
import { type Found, type SearchExtent, searchFor, type TunedTrial } from './tune-search.ts';
import type { Profile } from './tune-trials.ts';
import { dataKey } from '../data/dataset.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { planSpec } from '../spec-to-build.ts';
import { refuseDataError } from './open-data.ts';

export type { SearchExtent, TunedTrial } from './tune-search.ts';

export interface TuneOptions extends SpecOptions, EngineOptions, Pick<DataOptions, 'maxBad'> {
  /** Most trials, instead of the spec's. */
  readonly trials?: number;
  /** Seconds that it may take, instead of the spec's. */
  readonly within?: number;
  /** Instead of the spec's: decides the trials of a sample, and every draw in training. */
  readonly seed?: number;
  /** Apply the edits of the spec that were found to be better. Without it they are in the value, and the spec stays as it is. */
  readonly write?: boolean;
  /** Called with each trial as it ends, those of what is taken now among them. */
  readonly onTrial?: (trial: TunedTrial) => void;
}

/** What {@link tune} found. */
export interface Tuned {
  /** As it was written: `choices` has what was taken, tried, and why. Plain JSON. */
  readonly lock: Lock;
  /** Absolute path of the lock. */
  readonly path: string;
  /** What is taken now and was not before, by key. */
  readonly changed: Readonly<Record<string, string>>;
  /** Why, in words. */
  readonly reason: string;
  readonly trials: readonly TunedTrial[];
  /** Of a spec without `choose(…)`, another structure that is better with these choices; null: none was tried, or none is. */
  readonly structure: SpecEdit | null;
  /** How far it came in its time. */
  readonly extent: SearchExtent;
}

export interface SpecEdit {
  /** The lines that change, as `-` and `+`. */
  readonly diff: string;
  readonly reason: string;
  /** Whether the spec was changed so, by `write`. */
  readonly written: boolean;
}

export function tune(spec: Spec, options: TuneOptions = {}): Promise<Outcome<Tuned>> {
  return outcomeOf(given(options, tuneOptions, { spec: [spec, aSpec] }), async (call) => {
    // Read once: whoever edits the spec meanwhile changes no trial.
    const onDisk = projectOf(call, spec, options);
    const project = withFilesAsTheyAre(onDisk);
    const { profile, program } = await profiled(call, project, options.maxBad);
    const keyOfData = dataKeyOf(call, project, profile.lock);
    const before = await keyOfData();
    const refuseChangedData = async () => {
      if ((await keyOfData()) !== before)
        throw new Refusal([diagnostic('ADS8045', null, { file: 'the data' })], 'data');
    };
    const { search } = program;
    const within = options.within ?? search.withinSeconds;
    const most = options.trials ?? search.trials;
    const path = join(project.root, project.lock);
    const journal = await Journal.open(journalPath(project, 'journal')).catch((error: unknown) => {
      throw notWritten(join('.adsc', 'tune'), error);
    });
    const { maxBad, threads, engine = 'auto', onTrial } = options;
    const seed = options.seed ?? program.base.train.seed;
    const losses = new LossStore(journalPath(project, 'losses'));
    const common = { engine, threads, maxBad, seed, search, journal, losses, onTrial, first: { ended: false } };
    const stated = program.choices.map(dimensionOf);
    const own = stated.length === 0;
    // Options come first; a structure is tried with those that are taken.
    const share = own && most > 1 ? OPTIONS_SHARE : 1;
    const ofOptions = await searchFor(call, project, {
      ...common,
      profile,
      dimensions: (plan) => (own ? consideredOptions(program, plan, counting(project, profile.lock)) : stated),
      within: within === null ? null : share * within,
      most: Math.ceil(share * most),
    });
    const first = ofOptions?.found ?? null;
    if (first === null && !own && extentOf(ofOptions).left === 0) throw noTrial();
    const lock = first === null ? profile.lock : lockOf(first, profile.lock, own);
    call.refuseAborted();
    await refuseChangedData();
    await writeLock(path, lock, first?.profile.vocabFiles ?? profile.vocabFiles);
    const ofStructure =
      share === 1
        ? null
        : await searchFor(call, project, {
            ...common,
            profile: { lock, vocabFiles: new Map() },
            dimensions: () => structureEdits(treeOf(project)),
            within: within === null ? null : (1 - share) * within,
            most: most - Math.ceil(share * most),
          });
    const edited = ofStructure?.found ?? null;
    const extent = extentOf(ofOptions, ofStructure);
    if (first === null && edited === null && extent.left === 0) throw noTrial();
    await refuseChangedData();
    return {
      lock,
      path,
      changed: recordOf([...(first?.changes.values ?? [])].map(([key, { value }]) => [key, value])),
      reason: first?.decision.reason ?? whyNothing(extentOf(ofOptions), within),
      trials: [...(first?.trials ?? []), ...(edited?.trials ?? [])],
      structure: edited === null ? null : await structureOf(call, project, onDisk, edited, options.write === true),
      extent,
    };
  });
}

/** The specs of a project as they were when each was first read. */
function withFilesAsTheyAre(project: Project): Project {
  const texts = new Map<string, string | null>();
  return {
    ...project,
    host: {
      readText: (path) => {
        // Vocabularies are written on the way.
        if (!path.endsWith('.ads')) return project.host.readText(path);
        if (!texts.has(path)) texts.set(path, project.host.readText(path));
        return entryOf(texts, path);
      },
    },
  };
}

/** What tells data apart: of the model as it is now. */
function dataKeyOf(call: Call, { host, spec, root }: Project, lock: Lock): () => Promise<string | null> {
  const { plan } = planSpec(host, spec, lock);
  return async () => (plan === null ? null : dataKey({ plan, root }).catch(refuseDataError(call, root)));
}

/** Of the trials and the time, that for options; the others are for the structure. */
const OPTIONS_SHARE = 2 / 3;

function dimensionOf({ key, members, taken }: CheckedChoice): Dimension {
  const inOrder = [members[taken]!, ...members.filter((_, i) => i !== taken)];
  return { name: key, members: inOrder.map(({ text }) => ({ text, values: new Map([[key, text]]), edits: [] })) };
}

/** Whether a choice of the lock would count next to those that it has. */
function counting({ host, spec }: Project, lock: Lock): (key: string, value: string) => boolean {
  const values = valuesOf(lock);
  return (key, value) => {
    const choices: ChosenValues = new Map([...values, [key, { value }]]);
    const { program } = check(host, spec, { lock, choices, members: false });
    return program?.lockedOptions.some((option) => option.key === key) === true;
  };
}

function lockOf({ dimensions, ended, decision, profile }: Found, before: Lock, own: boolean): Lock {
  const choices: Choices = { ...before.choices, ...lockedChoices(dimensions, ended, decision, !own) };
  return { ...profile.lock, ...(Object.keys(choices).length === 0 ? {} : { choices }) };
}

function withoutIgnored(lock: Lock, { ignoredChoices }: CheckedProgram): Lock {
  const { choices = {}, ...rest } = lock;
  const counting = Object.entries(choices).filter(([key]) => ignoredChoices.every((one) => one.key !== key));
  return counting.length === 0 ? rest : { ...rest, choices: recordOf(counting) };
}

function treeOf({ host, spec }: Project): ReturnType<typeof parse>['tree'] {
  return parse(new SourceFile(spec, host.readText(spec) ?? '')).tree;
}

async function structureOf(
  call: Call,
  { host, root, spec, shown }: Project,
  onDisk: Project,
  { changes: { edits }, decision }: Found,
  write: boolean,
): Promise<SpecEdit | null> {
  if (edits.length === 0) return null;
  const text = host.readText(spec) ?? '';
  if (write && onDisk.host.readText(spec) !== text)
    throw usage('the spec was edited while it was tuned, so that it is not written', 'run it again');
  if (write) await written(call, { absolute: join(root, spec), shown }, applyEdits(text, edits));
  return { diff: diffOf(text, edits satisfies readonly TextEdit[]), reason: decision.reason, written: write };
}

async function written(call: Call, file: Parameters<typeof writeSpec>[0], text: string): Promise<void> {
  call.refuseAborted();
  const failed = await writeSpec(file, text);
  if (failed !== null) throw new Refusal([failed], 'data');
}

/** With what else a project keeps only to be quicker: deleting it costs time alone. */
function journalPath({ root, lock }: Project, suffix: 'journal' | 'losses'): string {
  return join(root, '.adsc', 'tune', `${lock.replace(/\.lock\.json$/, '').replaceAll('/', '-')}.${suffix}`);
}

function noTrial(): Refusal {
  return usage(
    'no trial can be trained: the members of the choices do not go together, or training with them diverges',
  );
}

function whyNothing({ left }: SearchExtent, within: number | null): string {
  if (left === 0 || within === null) return 'no option is left to try';
  return `no trial to compare with what is taken now ended within ${writeDuration(within)}`;
}

function extentOf(...searches: readonly (SearchExtent | null)[]): SearchExtent {
  const sum = (count: (one: SearchExtent) => number) =>
    searches.reduce((all, one) => all + (one === null ? 0 : count(one)), 0);
  return {
    ended: sum(({ ended }) => ended),
    left: sum(({ left }) => left),
    trials: sum(({ trials }) => trials),
    asked: sum(({ asked }) => asked),
  };
}

/** The profile of the lock, or a new one where the lock is none of this spec. */
async function profiled(
  call: Call,
  project: Project,
  maxBad: number | undefined,
): Promise<{ readonly profile: Profile; readonly program: CheckedProgram }> {
  const lock = await readProjectLock(project);
  const checked = check(project.host, project.spec, { lock });
  const { program } = checked;
  if (program === null) {
    const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
    throw new Refusal(found.diagnostics, 'spec', found.sources);
  }
  if (lock !== null && lock.key === profileKey(program)) {
    // A member that no build can have, as a budget says.
    const planned = planSpec(project.host, project.spec, lock);
    if (planned.plan === null) {
      const found = fromHere(call, project, planned);
      throw new Refusal(found.diagnostics, 'spec', found.sources);
    }
    const warnings = checked.diagnostics.filter(({ severity }) => severity === 'warning');
    const found = fromHere(call, project, { diagnostics: warnings, sources: checked.files });
    call.note(found.diagnostics, found.sources);
    return { profile: { lock: withoutIgnored(lock, program), vocabFiles: new Map() }, program };
  }
  return { profile: await profileProject(call, project, lock?.choices ?? {}, { maxBad }), program };
}
