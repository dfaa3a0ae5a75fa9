/** `tune`: tries what a spec leaves open on the validation part, and writes what it takes into the lock. */
import { join } from 'node:path';
import { writeLock } from '../data/profile/write-lock.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Lock } from '../ir/lock.ts';
import { check, type CheckedChoice, type CheckedProgram, type ChosenValues } from '../language/semantics/index.ts';
import { profileKey } from '../language/semantics/profile-key.ts';
import { decide, lockedChoices, nameOf } from '../tune/decide.ts';
import { Journal, journalKey } from '../tune/journal.ts';
import { costOf, roundsOf } from '../tune/rounds.ts';
import { search, type Trial } from '../tune/search.ts';
import { type Assignment, assignmentsOf, changesOf, type Dimension } from '../tune/space.ts';
import { recordOf } from '../text/record.ts';
import { VERSION } from '../version.ts';
import { type Call, outcomeOf } from './call.ts';
import { Deadline } from './deadline.ts';
import { fromHere } from './diagnostic-paths.ts';
import type { DataOptions } from './open-data.ts';
import { given, spec as aSpec } from './option-kinds.ts';
import { tuneOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type Choices, profileProject } from './profile.ts';
import { type Project, projectOf, type Spec, type SpecOptions } from './project.ts';
import { readProjectLock } from './read-project-lock.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import type { EngineOptions } from './start-engine.ts';
import { type Profile, Trials } from './tune-trials.ts';

export interface TuneOptions extends SpecOptions, EngineOptions, Pick<DataOptions, 'maxBad'> {
  /** Most trials, instead of the spec's. */
  readonly trials?: number;
  /** Seconds that it may take, instead of the spec's. */
  readonly within?: number;
  /** Instead of the spec's: decides the trials of a sample, and every draw in training. */
  readonly seed?: number;
  /** Called with each trial as it ends, those of what is taken now among them. */
  readonly onTrial?: (trial: TunedTrial) => void;
}

/** A trial of {@link tune} as it was measured on the validation part. */
export interface TunedTrial {
  /** What it changes, by key; empty for what is taken now. */
  readonly changes: Readonly<Record<string, string>>;
  /** Of the training rows. */
  readonly part: number;
  readonly logLoss: number;
  /** To what is taken now, trained on as many rows, with its standard error. */
  readonly difference: number;
  readonly standardError: number;
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
}

export function tune(spec: Spec, options: TuneOptions = {}): Promise<Outcome<Tuned>> {
  return outcomeOf(given(options, tuneOptions, { spec: [spec, aSpec] }), async (call) => {
    const project = projectOf(call, spec, options);
    const { profile, program } = await profiled(call, project);
    const { lock } = profile;
    const dimensions = program.choices.map(dimensionOf);
    if (dimensions.length === 0) throw usage('the spec has no choose(…), so there is nothing to tune');
    const within = options.within ?? program.search.withinSeconds;
    const deadline = new Deadline(within, call.signal);
    const values = new Map(Object.entries(lock.choices ?? {}).map(([key, { value }]) => [key, value]));
    const seed = options.seed ?? program.base.train.seed;
    const path = join(project.root, project.lock);
    const journal = await Journal.open(journalPath(project)).catch((error: unknown) => {
      throw notWritten(join('.adsc', 'tune'), error);
    });
    const head = program.search.minimize;
    const { maxBad, threads } = options;
    const trials = new Trials(call, project, {
      profile,
      values,
      engine: options.engine ?? 'auto',
      threads,
      maxBad,
      seed,
      head,
      deadline,
      journal,
    });
    try {
      const plan = await trials.plan();
      if (plan.train.validate === null || lock.rows.validate === 0)
        throw new Refusal([diagnostic('ADS8134', program.base.span, {})], 'data');
      const most = options.trials ?? program.search.trials;
      const changed = (assignment: Assignment) =>
        new Map(changesOf(dimensions, assignment).flatMap(({ member }) => [...member.values]));
      const report = (trial: Trial) => options.onTrial?.(tunedTrial(dimensions, trial));
      const measure = (assignment: Assignment, part: number) => trials.measure(changed(assignment), part);
      const rows = lock.rows.train;
      const { by } = program.search;
      const all = assignmentsOf(dimensions, most, seed);
      const key = { version: VERSION, fingerprint: plan.fingerprint, rows, by, seed, within, all };
      const count = await countWithin(all.length, deadline, journal, journalKey(key), {
        rounds: (n) => roundsOf(n, rows, by),
        now: (part) =>
          measure(
            dimensions.map(() => 0),
            part,
          ),
      });
      const assignments = count === all.length ? all : assignmentsOf(dimensions, count, seed);
      const ended = await search({
        dimensions,
        assignments,
        rows,
        by,
        measure: (assignment, part, { done, total }) => {
          call.progress({ task: 'tune', trial: nameOf(dimensions, assignment), part, done, total });
          return measure(assignment, part);
        },
        onTrial: (trial) => call.callBack(() => report(trial)),
      });
      if (ended.length < 2) throw noTrial(within);
      const decision = decide(dimensions, ended);
      const changes = changed(decision.assignment);
      const taken = await trials.profileOf(new Map([...values, ...changes]));
      const choices: Choices = { ...lock.choices, ...lockedChoices(dimensions, ended, decision) };
      const written: Lock = { ...taken.lock, choices };
      call.refuseAborted();
      await writeLock(path, written, taken.vocabFiles);
      return {
        lock: written,
        path,
        changed: recordOf(changes),
        reason: decision.reason,
        trials: ended.map((trial) => tunedTrial(dimensions, trial)),
      };
    } finally {
      deadline.end();
      await trials.close();
    }
  });
}

/** With what else a project keeps only to be quicker: deleting it costs time alone. */
function journalPath({ root, lock }: Project): string {
  return join(root, '.adsc', 'tune', `${lock.replace(/\.lock\.json$/, '').replaceAll('/', '-')}.journal`);
}

function noTrial(within: number | null): Refusal {
  return within === null
    ? usage('no trial can be trained: the members of the choices do not go together')
    : usage(`no trial ended within ${within} s`, 'give it more time: the trials that ended are kept');
}

function dimensionOf({ key, members, taken }: CheckedChoice): Dimension {
  const inOrder = [members[taken]!, ...members.filter((_, i) => i !== taken)];
  return { name: key, members: inOrder.map(({ text }) => ({ text, values: new Map([[key, text]]) })) };
}

function tunedTrial(dimensions: readonly Dimension[], { assignment, ...measured }: Trial): TunedTrial {
  const changes = changesOf(dimensions, assignment).flatMap(({ member }) => [...member.values]);
  return { changes: recordOf(changes), ...measured };
}

/** The profile of the lock, or a new one where the lock is none of this spec. */
async function profiled(
  call: Call,
  project: Project,
): Promise<{ readonly profile: Profile; readonly program: CheckedProgram }> {
  const lock = await readProjectLock(project);
  const values: ChosenValues = new Map(Object.entries(lock?.choices ?? {}).map(([key, { value }]) => [key, value]));
  const checked = check(project.host, project.spec, { lock });
  const { program } = checked;
  if (program === null) {
    const found = fromHere(call, project, { diagnostics: checked.diagnostics, sources: checked.files });
    throw new Refusal(found.diagnostics, 'spec', found.sources);
  }
  if (lock !== null && lock.key === profileKey(program)) return { profile: { lock, vocabFiles: new Map() }, program };
  return {
    profile: await profileProject(call, project, lock?.choices ?? {}),
    program: bound(project, values) ?? program,
  };
}

/** Without what a lock of other columns has to say. */
function bound({ host, spec }: Project, choices: ChosenValues): CheckedProgram | null {
  return check(host, spec, { choices, members: false }).program;
}

/** As many trials as the time is enough for, by that of the first; on another day as many as then. */
async function countWithin(
  most: number,
  deadline: Deadline,
  journal: Journal,
  key: string,
  { rounds, now }: { rounds: (trials: number) => ReturnType<typeof roundsOf>; now: (part: number) => Promise<unknown> },
): Promise<number> {
  if (deadline.secondsLeft === null) return most;
  const known = journal.count(key);
  if (known !== null) return Math.min(known, most);
  const part = rounds(most)[0]!.part;
  const began = Date.now();
  await now(part);
  const seconds = (Date.now() - began) / 1000;
  let count = most;
  while (count > 1 && (costOf(rounds(count)) / part) * seconds > deadline.secondsLeft) count--;
  await journal.addCount(key, count);
  return count;
}
