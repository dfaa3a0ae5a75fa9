/** What the name of a signal means in a model and its variants. */
import type { SignalProfile } from '../../ir/lock.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';

/** Names of all signals in order, each with its meanings: a variant may read a name in another way; the base's is what the lock says, but every vocabulary is counted. */
export function meaningsOf(program: CheckedProgram): [name: string, meanings: CheckedSignal[]][] {
  const names = new Map<string, CheckedSignal[]>();
  for (const model of [program.base, ...program.variants.values()])
    for (const signal of model.signals) names.set(signal.name, [...(names.get(signal.name) ?? []), signal]);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, signals]) => [name, distinctMeanings(signals)] as const)
    .map(([name, meanings]) => [name, meanings]);
}

/** The first signal of each meaning. */
function distinctMeanings(signals: readonly CheckedSignal[]): CheckedSignal[] {
  const seen = new Set<string>();
  return signals.filter((signal) => {
    const meaning = meaningOf(signal);
    const first = !seen.has(meaning);
    seen.add(meaning);
    return first;
  });
}

/** What decides a signal's profile. */
function meaningOf(s: CheckedSignal): string {
  return JSON.stringify([
    s.table,
    s.column,
    s.format,
    s.length,
    s.derive,
    s.sources,
    s.squash?.value,
    s.normalize?.value,
    s.clip?.value,
    s.bins === null ? null : [s.bins.count, s.bins.exact],
    s.vocab,
    s.split,
    s.weights,
    s.max,
  ]);
}

/** The first meaning's profile, with what only another one has: a variant may read a key as a number. */
export function mergeProfiles(first: SignalProfile | undefined, other: SignalProfile): SignalProfile {
  if (first === undefined) return other;
  return {
    ...first,
    numeric: first.numeric ?? other.numeric,
    list: first.list ?? other.list,
    transform: first.transform ?? other.transform,
  };
}
