/** `profile`: reads the training part once and writes the lock and the vocabularies next to the spec. */
import { join, resolve } from 'node:path';
import type { Growth, GrownVocabulary } from '../data/profile/grow.ts';
import type { ProfileResult } from '../data/profile/make-lock.ts';
import { profileCounts } from '../data/profile/profile-counts.ts';
import { profile as profileData } from '../data/profile/profile.ts';
import { readGrown } from '../data/profile/read-grown.ts';
import { writeLock } from '../data/profile/write-lock.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import type { Lock } from '../ir/lock.ts';
import { readLock } from '../ir/read-artifact.ts';
import { check, type CheckedProgram, type CheckResult, reportIgnored } from '../language/semantics/index.ts';
import { vocabsOf } from '../language/semantics/program-vocabs.ts';
import { Reporter, writeName } from '../language/semantics/reporter.ts';
import { recordOf } from '../text/record.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Call, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { withDataPlaces } from './data-places.ts';
import { fromHere, withRoot } from './diagnostic-paths.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { isDataError, Refusal } from './refusal.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { profileOptions } from './options.ts';

export type { Growth };

export interface Profiled {
  /** What the training part looks like, with the transforms that were chosen and why. Plain JSON. */
  readonly lock: Lock;
  /** Absolute path of the lock: `model.lock.json` for `model.ads`. */
  readonly path: string;
  /** How many vocabularies were written next to it. */
  readonly vocabularies: number;
  /** By id (`vocab.user`, `signal.country`), of vocabularies that grow: what has changed since the lock before. */
  readonly growth: Readonly<Record<string, Growth>>;
}

/** Options of {@link profile}. */
export interface ProfileOptions extends SpecOptions {
  /** Give the ids of vocabularies that grow again, by count, as if there were no lock: forgotten keys go, and every id may be another key's. */
  readonly rebuild?: boolean;
  /** Folder of counts that `job.py profile` of a build with the target spark has written: the lock is made of it, and no data is read. */
  readonly counts?: string;
  /** Stop when more than this fraction of rows is bad. Default: they are left out and counted, and training stops at .01. */
  readonly maxBad?: number;
}

export function profile(spec: Spec, options: ProfileOptions = {}): Promise<Outcome<Profiled>> {
  return outcomeOf(given(options, profileOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const counts = options.counts === undefined ? {} : { counts: resolve(call.cwd, options.counts) };
    const { lock, vocabFiles, growth } = await profileProject(call, project, await chosenBefore(project), {
      ...options,
      ...counts,
    });
    call.refuseAborted();
    const path = join(project.root, project.lock);
    await writeLock(path, lock, vocabFiles);
    return { lock, path, vocabularies: Object.keys(lock.vocabs).length, growth };
  });
}

/** What `adsc tune` has chosen stays chosen. A lock that can't be read has nothing to keep. */
async function chosenBefore(project: Project): Promise<Choices> {
  const lock = await lockBefore(project);
  return lock === null || Array.isArray(lock) ? {} : (lock.choices ?? {});
}

/** null: there is none. */
async function lockBefore({ host, lock }: Project): Promise<Lock | Diagnostic[] | null> {
  const text = host.readText(lock);
  return text === null ? null : readLock(text, lock);
}

export type Choices = NonNullable<Lock['choices']>;

/** A lock that is not written yet: of the spec with these choices, as far as they apply to it. Vocabularies that grow go on from the lock that there is. */
export async function profileProject(
  call: Call,
  project: Project,
  chosen: Choices,
  {
    rebuild = false,
    window,
    counts,
    maxBad,
  }: Pick<ProfileOptions, 'rebuild' | 'counts'> & {
    readonly window?: RowWindow;
    readonly maxBad?: number | undefined;
  } = {},
): Promise<Pick<ProfileResult, 'lock' | 'vocabFiles' | 'growth'>> {
  const choices = underNewNames(check(project.host, project.spec, {}).program, chosen);
  const checked = check(project.host, project.spec, { choices: new Map(Object.entries(choices)) });
  const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
  if (checked.program === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
  call.note(found.diagnostics, found.sources);
  const { program } = checked;
  const before = rebuild ? new Map<string, GrownVocabulary>() : await grownBefore(project, program);
  if (Array.isArray(before)) {
    const failed = fromHere(call, project, { diagnostics: before, sources: checked.files });
    throw new Refusal(failed.diagnostics, 'data', failed.sources);
  }
  const settings = {
    before,
    ...(maxBad === undefined ? {} : { maxBadFraction: maxBad }),
    onProgress: ({ done, total }: { readonly done: number; readonly total: number }) =>
      call.progress({ task: 'profile', done, total }),
  };
  const profiling =
    counts === undefined
      ? profileData(program, project.root, { ...settings, ...(window === undefined ? {} : { window }) })
      : profileCounts(program, project.root, counts, settings);
  const { diagnostics, ...profiled } = await profiling.catch((error: unknown) => {
    if (!isDataError(error)) throw error;
    const failed = fromHere(call, project, {
      diagnostics: withDataPlaces(checked.declarations, withRoot(call, project.root, error.diagnostics)),
      sources: checked.files,
    });
    throw new Refusal(failed.diagnostics, 'data', failed.sources);
  });
  const seen = fromHere(call, project, { diagnostics, sources: checked.files });
  call.note(seen.diagnostics, seen.sources);
  const applying = Object.entries(choices).filter(([key, { value }]) => applies(program, key, value));
  noteDropped(call, project, checked, choices);
  const lock = { ...profiled.lock, ...(applying.length === 0 ? {} : { choices: recordOf(applying) }) };
  // What the files were found to hold may not be what the spec reads from them: a lock that nothing compiles with is not written.
  const { diagnostics: refused, files } = check(project.host, project.spec, { lock });
  const errors = refused.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const failed = fromHere(call, project, { diagnostics: errors, sources: files });
    throw new Refusal(failed.diagnostics, 'spec', failed.sources);
  }
  return { lock, vocabFiles: profiled.vocabFiles, growth: profiled.growth };
}

/** What was chosen for a declaration that had another name, as `was` says, stays chosen for it. null: the spec has errors. */
function underNewNames(program: CheckedProgram | null, choices: Choices): Choices {
  const word = (kind: string, name: string) => `${kind === 'source' ? 'tower' : kind} ${writeName(name)}`;
  const names = new Map(
    (program?.base.was ?? []).map(({ kind, name, was }) => [word(kind, was), word(kind, name)] as const),
  );
  return recordOf(
    Object.entries(choices).map(([key, choice]) => {
      const dot = key.lastIndexOf('.');
      const now = names.get(key.slice(0, Math.max(dot, 0)));
      const renamed = now === undefined ? key : `${now}${key.slice(dot)}`;
      return [Object.hasOwn(choices, renamed) ? key : renamed, choice] as const;
    }),
  );
}

/** A lock that can't be read would lose the ids of what grows. */
async function grownBefore(
  project: Project,
  program: CheckedProgram,
): Promise<ReadonlyMap<string, GrownVocabulary> | Diagnostic[]> {
  if (![...vocabsOf(program).values()].some(({ grow }) => grow !== undefined)) return new Map();
  const lock = await lockBefore(project);
  if (lock === null) return new Map();
  if (Array.isArray(lock)) {
    const hint = "take it back from version control, or give all ids again with option 'rebuild'";
    return lock.map((d) => ({ ...d, hint }));
  }
  const folder = project.lock.includes('/') ? project.lock.slice(0, project.lock.lastIndexOf('/')) : '';
  return readGrown(program, lock, (path) => project.host.readText(path), folder);
}

/** What was chosen and is not in the new lock, as the spec has changed since. */
function noteDropped(call: Call, project: Project, { program, files }: CheckResult, choices: Choices): void {
  const reporter = new Reporter();
  const noMembers = program!.choices.flatMap(({ key, members, span }) => {
    const value = Object.hasOwn(choices, key) ? choices[key]!.value : null;
    if (value === null || members.some(({ text }) => text === value)) return [];
    return [{ key, value, why: 'it is none of the members any more', span }];
  });
  reportIgnored([...program!.ignoredChoices, ...noMembers], 'the new lock is without it', reporter);
  const { diagnostics, sources } = fromHere(call, project, { diagnostics: reporter.bag.sorted(), sources: files });
  call.note(diagnostics, sources);
}

function applies({ choices, lockedOptions }: CheckedProgram, key: string, value: string): boolean {
  return (
    lockedOptions.some((option) => option.key === key) ||
    choices.some((choice) => choice.key === key && choice.members.some(({ text }) => text === value))
  );
}
