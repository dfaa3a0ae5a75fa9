/** What a search ends with: whether another value than the one of now is taken, and what the lock says of it. */
import type { LockedChoice, TriedValue } from '../ir/lock.ts';
import { recordOf } from '../text/record.ts';
import type { Trial } from './search.ts';
import { type Assignment, changesOf, type Dimension, nothingChanged } from './space.ts';

export interface Decision {
  readonly assignment: Assignment;
  /** In words, with the figures that decided. */
  readonly reason: string;
}

/**
 * The trial with the lowest log-loss of those that were trained on most rows, if it is below that of now by more than the standard error of the
 * difference; otherwise what is taken now.
 */
export function decide(dimensions: readonly Dimension[], trials: readonly Trial[]): Decision {
  const now = nothingChanged(dimensions);
  const isNow = ({ assignment }: Trial) => assignment.every((member) => member === 0);
  const compared = trials.filter((trial) => !isNow(trial));
  const part = Math.max(0, ...compared.map((trial) => trial.part));
  const before = trials.find((trial) => isNow(trial) && trial.part === part);
  const finalists = compared.filter((trial) => trial.part === part);
  if (before === undefined || finalists.length === 0) return { assignment: now, reason: 'no other trial ended' };
  const best = finalists.reduce((a, b) => (b.logLoss < a.logLoss ? b : a));
  const count = new Set(compared.map(({ assignment }) => assignment.join())).size;
  const rows = part === 1 ? '' : ` (trained on ${partText(part)} of the rows)`;
  const side = best.difference <= 0 ? 'lower' : 'higher';
  const figures = `has a validation log-loss of ${loss(best.logLoss)}${rows}, ${loss(Math.abs(best.difference))} ${side} than before, standard error ${loss(best.standardError)}`;
  const name = nameOf(dimensions, best.assignment);
  const taken = -best.difference > best.standardError;
  return {
    assignment: taken ? best.assignment : now,
    reason: `${taken ? 'taken' : 'kept'}: of ${count} trial${count === 1 ? '' : 's'} the best, ${name}, ${figures}`,
  };
}

export function nameOf(dimensions: readonly Dimension[], assignment: Assignment): string {
  const changes = changesOf(dimensions, assignment);
  if (changes.length === 0) return 'as it is now';
  return changes.map(({ dimension, member }) => `${dimension.name} ${member.text}`).join(', ');
}

export function partText(part: number): string {
  return part === 1 ? 'all' : `1/${Math.round(1 / part)}`;
}

function loss(value: number): string {
  return value.toFixed(5);
}

/** Normal quantile of a two-sided interval of 95 %. */
const Z95 = 1.96;

/**
 * The lock's choices: every key of every dimension, with the best trial of each of its members.
 * @param choose whether the dimensions are `choose(…)` of the spec
 */
export function lockedChoices(
  dimensions: readonly Dimension[],
  trials: readonly Trial[],
  { assignment, reason }: Decision,
  choose: boolean,
): Record<string, LockedChoice> {
  return recordOf(
    dimensions.flatMap((dimension, d) => {
      // Nothing was tried of a choice whose other members came to no trial: it is as open as before.
      if (trials.every((trial) => trial.assignment[d] === 0)) return [];
      const taken = dimension.members[assignment[d]!]!;
      const tried = [...new Set(dimension.members.flatMap(({ values }) => [...values.keys()]))].map((key) =>
        dimension.members.flatMap((member, m): TriedValue[] => {
          const value = member.values.get(key);
          const ofMember = trials.filter((trial) => trial.assignment[d] === m);
          return value === undefined || ofMember.length === 0 ? [] : [triedValue(value, ofMember)];
        }),
      );
      return [...taken.values].map(([key, value], k): [string, LockedChoice] => [
        key,
        { value, ...(choose ? { choose } : {}), reason, tried: tried[k] ?? [] },
      ]);
    }),
  );
}

function triedValue(value: string, trials: readonly Trial[]): TriedValue {
  const part = Math.max(...trials.map((trial) => trial.part));
  const best = trials.filter((trial) => trial.part === part).reduce((a, b) => (b.logLoss < a.logLoss ? b : a));
  const half = Z95 * best.standardError;
  return {
    value,
    trials: new Set(trials.map(({ assignment }) => assignment.join())).size,
    part: rounded(part),
    logLoss: rounded(best.logLoss),
    difference: rounded(best.difference),
    interval: [rounded(best.difference - half), rounded(best.difference + half)],
  };
}

/** As many digits as a reader compares. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
