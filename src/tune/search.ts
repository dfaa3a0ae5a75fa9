/** The search itself: rounds of trials, each measured against what is taken now on the same rows. */
import { roundsOf } from './rounds.ts';
import { type Assignment, type Dimension, nothingChanged } from './space.ts';

/** A trial as it was measured. */
export interface Measured {
  readonly logLoss: number;
  /** To what is taken now, trained on as many rows; 0 for that itself. */
  readonly difference: number;
  readonly standardError: number;
}

export interface Trial extends Measured {
  readonly assignment: Assignment;
  /** Of the training rows. */
  readonly part: number;
}

export interface SearchOptions {
  readonly dimensions: readonly Dimension[];
  readonly assignments: readonly Assignment[];
  /** Of the training part. */
  readonly rows: number;
  readonly by: 'halving' | 'all';
  /**
   * Trains a trial on a part of the rows. null: time is up. `impossible`: the members do not go together, as a budget says, or training diverged.
   */
  measure(assignment: Assignment, part: number, at: Place): Promise<Measured | null | 'impossible'>;
  onTrial?(trial: Trial): void;
}

/** How far a search is, in trials of all rounds, those of what is taken now among them. Unions of good trials add to the total. */
export interface Place {
  readonly done: number;
  readonly total: number;
}

export interface Searched {
  /** In order. */
  readonly ended: readonly Trial[];
  /** Trials of all rounds that time was too short for; 0: the search is at its end. */
  readonly left: number;
}

export async function search(options: SearchOptions): Promise<Searched> {
  const rounds = roundsOf(options.assignments.length, options.rows, options.by);
  const ended: Trial[] = [];
  const tried = new Set(options.assignments.map((one) => one.join()));
  const now = nothingChanged(options.dimensions);
  let total = rounds.reduce((sum, { trials }) => sum + trials + 1, 0);
  let done = 0;
  /** The trials that ended; null: time is up. */
  const measureAll = async (assignments: readonly Assignment[], part: number): Promise<Trial[] | null> => {
    const here: Trial[] = [];
    for (const assignment of assignments) {
      const measured = await options.measure(assignment, part, { done, total });
      if (measured === null) return null;
      done++;
      if (measured === 'impossible') continue;
      const trial = { assignment, part, ...measured };
      ended.push(trial);
      options.onTrial?.(trial);
      if (assignment !== now) here.push(trial);
    }
    return here;
  };
  let left = options.assignments;
  for (const [r, { part }] of rounds.entries()) {
    const here = await measureAll([now, ...left], part);
    if (here === null) return { ended, left: total - done };
    const united = unionsOf(here).filter((one) => !tried.has(one.join()));
    for (const one of united) tried.add(one.join());
    left = [...best(here, rounds[r + 1]?.trials ?? 0).map(({ assignment }) => assignment), ...united];
    total += united.length * (rounds.length - r);
    if (r === rounds.length - 1 && (await measureAll(united, part)) === null) return { ended, left: total - done };
  }
  return { ended, left: 0 };
}

/** Those with the lowest log-loss; of equal ones the earlier. */
function best(trials: readonly Trial[], count: number): Trial[] {
  return [...trials].sort((a, b) => a.logLoss - b.logLoss).slice(0, count);
}

/**
 * What is better each by itself is often better together, and a sample of the combinations seldom has it: the unions of the three best trials that
 * are better than what is taken now, where they do not contradict each other.
 */
function unionsOf(trials: readonly Trial[]): Assignment[] {
  const [first, second, third] = best(trials, 3).flatMap(({ assignment, difference }) =>
    difference < 0 ? [assignment] : [],
  );
  if (first === undefined || second === undefined) return [];
  const pair = union(first, second);
  const others = third === undefined ? [] : [union(first, third), pair === null ? null : union(pair, third)];
  const unions = [pair, ...others].filter((one) => one !== null);
  return unions.filter((one, i) => unions.findIndex((other) => other.join() === one.join()) === i);
}

function union(one: Assignment, other: Assignment): Assignment | null {
  if (one.some((member, d) => member > 0 && other[d]! > 0 && member !== other[d])) return null;
  return one.map((member, d) => Math.max(member, other[d]!));
}
