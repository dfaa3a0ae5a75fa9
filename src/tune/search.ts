/** The search itself: rounds of trials, each measured against what is taken now on the same rows. */
import { type Assignment, type Dimension, nothingChanged } from './space.ts';
import { type Round, roundsOf, staying } from './rounds.ts';

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
  onTrial?(trial: Trial, at: Place): void;
}

/** How far a search is, in trials of all rounds, those of what is taken now among them. */
export interface Place {
  readonly done: number;
  readonly total: number;
}

/** Every trial that ended, in order. */
export async function search(options: SearchOptions): Promise<Trial[]> {
  const rounds = roundsOf(options.assignments.length, options.rows, options.by);
  const total = rounds.reduce((sum, { trials }) => sum + trials + 1, 0);
  const ended: Trial[] = [];
  const now = nothingChanged(options.dimensions);
  let done = 0;
  let left = options.assignments;
  for (const { part } of rounds) {
    const here: Trial[] = [];
    for (const assignment of [now, ...left]) {
      const at = { done, total };
      const measured = await options.measure(assignment, part, at);
      if (measured === null) return ended;
      done++;
      if (measured === 'impossible') continue;
      const trial = { assignment, part, ...measured };
      ended.push(trial);
      if (assignment !== now) here.push(trial);
      options.onTrial?.(trial, { done, total });
    }
    left = best(here, staying(left.length)).map(({ assignment }) => assignment);
  }
  return ended;
}

/** Those with the lowest log-loss; of equal ones the earlier. */
function best(trials: readonly Trial[], count: number): Trial[] {
  return [...trials].sort((a, b) => a.logLoss - b.logLoss).slice(0, count);
}

export type { Round };
