/** One search of `tune`: over choices, over what a spec leaves to its defaults, or over edits of its text. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Plan } from '../ir/plan.ts';
import { type Search, valuesOf } from '../language/semantics/index.ts';
import { recordOf } from '../text/record.ts';
import { type Decision, decide, nameOf } from '../tune/decide.ts';
import { type Journal, journalKey } from '../tune/journal.ts';
import { costOf, type Round, roundsOf } from '../tune/rounds.ts';
import { type Place, search, type Trial } from '../tune/search.ts';
import { type Assignment, assignmentsOf, changesOf, type Dimension, nothingChanged } from '../tune/space.ts';
import { VERSION } from '../version.ts';
import type { Call } from './call.ts';
import { Deadline } from './deadline.ts';
import type { Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { type Changes, type Profile, type TrialOptions, Trials } from './tune-trials.ts';

/** A trial of {@link tune} as it was measured on the validation part. */
export interface TunedTrial {
  /** What it changes, in words by what it is of; empty for what is taken now. */
  readonly changes: Readonly<Record<string, string>>;
  /** Of the training rows. */
  readonly part: number;
  readonly logLoss: number;
  /** To what is taken now, trained on as many rows, with its standard error. */
  readonly difference: number;
  readonly standardError: number;
}

export interface SearchForOptions extends Pick<
  TrialOptions,
  'engine' | 'threads' | 'maxBad' | 'seed' | 'journal' | 'losses' | 'first'
> {
  readonly profile: Profile;
  readonly search: Search;
  readonly dimensions: (plan: Plan) => readonly Dimension[];
  /** Seconds; null: no limit. */
  readonly within: number | null;
  readonly most: number;
  readonly onTrial: ((trial: TunedTrial) => void) | undefined;
}

/** How far a search came in its time. */
export interface SearchExtent {
  /** Trainings that ended, those of what is taken now among them. */
  readonly ended: number;
  /** Trainings that time was too short for. */
  readonly left: number;
  /** Trials that it began with: fewer than `asked` where time is enough for fewer. */
  readonly trials: number;
  /** Trials that there are to try, as many as were asked for at most. */
  readonly asked: number;
}

export interface Searched extends SearchExtent {
  /** null: no trial ended in time. */
  readonly found: Found | null;
}

export interface Found {
  readonly dimensions: readonly Dimension[];
  readonly ended: readonly Trial[];
  readonly trials: readonly TunedTrial[];
  readonly decision: Decision;
  /** What it takes that was not taken before. */
  readonly changes: Changes;
  /** With these. */
  readonly profile: Profile;
}

/** null: there is nothing to choose. */
export async function searchFor(call: Call, project: Project, options: SearchForOptions): Promise<Searched | null> {
  const { profile, seed, within, most, onTrial, journal } = options;
  const { by, minimize: head } = options.search;
  const { lock } = profile;
  const values = valuesOf(lock);
  const deadline = new Deadline(within, call.signal);
  const trials = new Trials(call, project, { ...options, values, head, deadline });
  try {
    const plan = await trials.plan();
    if (plan.train.validate === null || lock.rows.validate === 0)
      throw new Refusal([diagnostic('ADS8134', null, {})], 'data');
    const dimensions = options.dimensions(plan);
    if (dimensions.length === 0) return null;
    const rows = lock.rows.train;
    const rounds = (count: number) => roundsOf(count, rows, by);
    const changesOfTrial = (assignment: Assignment): Changes => {
      const members = changesOf(dimensions, assignment).map(({ member }) => member);
      return {
        values: new Map(members.flatMap((member) => [...member.values].map(([key, value]) => [key, { value }]))),
        edits: members.flatMap(({ edits }) => edits),
      };
    };
    let trainingSince = Infinity;
    const measure = (assignment: Assignment, part: number, at: Place) => {
      const trial = nameOf(dimensions, assignment);
      const onStage = (doing: string) => {
        if (doing === 'training') trainingSince = Date.now();
        call.report({ task: 'tune', trial, part, ...at, doing });
      };
      call.refuseAborted();
      onStage('');
      return trials.measure(changesOfTrial(assignment), part, onStage);
    };
    const all = assignmentsOf(dimensions, most, seed);
    const names = all.map((assignment) => nameOf(dimensions, assignment));
    const key = journalKey({ version: VERSION, fingerprint: plan.fingerprint, rows, by, seed, within, names });
    const count = await countWithin(all.length, rounds, { deadline, journal, key }, async (part) => {
      await measure(nothingChanged(dimensions), part, { done: 0, total: all.length + 1 });
      return Math.max(0, Date.now() - trainingSince) / 1000;
    });
    const { ended, left } = await search({
      dimensions,
      assignments: count === all.length ? all : assignmentsOf(dimensions, count, seed),
      rows,
      by,
      measure,
      onTrial: (trial) => call.callBack(() => onTrial?.(tunedTrial(dimensions, trial))),
    });
    call.refuseAborted();
    const searched = { ended: ended.length, left, trials: count, asked: all.length };
    if (ended.length < 2) return { ...searched, found: null };
    const decision = decide(dimensions, ended);
    const changes = changesOfTrial(decision.assignment);
    const found = {
      dimensions,
      ended,
      trials: ended.map((trial) => tunedTrial(dimensions, trial)),
      decision,
      changes,
      profile: await trials.profileOf(changes),
    };
    return { ...searched, found };
  } finally {
    deadline.end();
    await trials.close();
  }
}

function tunedTrial(dimensions: readonly Dimension[], { assignment, ...measured }: Trial): TunedTrial {
  const changes = changesOf(dimensions, assignment).map(
    ({ dimension, member }) => [dimension.name, member.text] as const,
  );
  return { changes: recordOf(changes), ...measured };
}

/**
 * As many trials as the time is enough for, by that of the first; on another day as many as then. Where the first, or preparing it, has taken all of
 * the time, nothing is reckoned: the search goes on another day.
 * @param measureNow gives the seconds that training took; 0: it was known
 */
async function countWithin(
  most: number,
  rounds: (count: number) => readonly Round[],
  { deadline, journal, key }: { readonly deadline: Deadline; readonly journal: Journal; readonly key: string },
  measureNow: (part: number) => Promise<number>,
): Promise<number> {
  if (deadline.secondsLeft === null) return most;
  const known = journal.count(key);
  if (known !== null) return Math.min(known, most);
  const { part } = rounds(most)[0]!;
  const seconds = await measureNow(part);
  if (deadline.past) return most;
  let count = most;
  while (count > 1 && (costOf(rounds(count)) / part) * seconds > deadline.secondsLeft) count--;
  await journal.addCount(key, count);
  return count;
}
