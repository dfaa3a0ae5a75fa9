/**
 * Successive halving (Karnin et al. 2013; Jamieson & Talwalkar 2016): every trial on few rows, the better ones on more, the best on all. With a
 * third staying from round to round and three times the rows each, every round costs as much as the one before.
 */
import { HALVING } from '../language/semantics/options/search.ts';

export interface Round {
  /** Of the training rows. */
  readonly part: number;
  /** How many trials it begins with, what is taken now aside. */
  readonly trials: number;
}

/** Fewer rows say too little of which model is better on more. */
const LEAST_ROWS = 2000;
const MOST_ROUNDS = 3;

/** @param rows of the training part */
export function roundsOf(trials: number, rows: number, by: 'halving' | 'all'): Round[] {
  const possible = by === 'all' ? 1 : Math.min(MOST_ROUNDS, 1 + Math.floor(logHalving(trials)));
  const worthwhile = 1 + Math.max(0, Math.floor(logHalving(rows / LEAST_ROWS)));
  const count = Math.max(1, Math.min(possible, worthwhile));
  const rounds: Round[] = [];
  for (let round = 0, left = trials; round < count; round++, left = staying(left))
    rounds.push({ part: HALVING ** (round + 1 - count), trials: left });
  return rounds;
}

/** Of the trials of a round, how many are in the next one. */
export function staying(trials: number): number {
  return Math.ceil(trials / HALVING);
}

/** Unions of good trials that a round may add to the next one, or at its end. */
export const MOST_UNIONS = 3;

/** Trainings on all rows that the rounds are worth at most, those of what is taken now and of unions among them. */
export function costOf(rounds: readonly Round[]): number {
  return rounds.reduce((sum, { part, trials }) => sum + part * (trials + 1 + MOST_UNIONS), 0);
}

/** Without the error of a floating point logarithm: of 9 it is 2. */
function logHalving(x: number): number {
  return Math.log(Math.max(1, x)) / Math.log(HALVING) + 1e-9;
}
