import type { SignalCounts } from './types.ts';

export function emptyCounts(): SignalCounts {
  return { rows: 0, missing: 0, bad: 0, values: 0, outOfVocabulary: 0, clipped: 0, truncated: 0, nulls: 0 };
}

/** counts += times · more. */
export function addCounts(counts: SignalCounts, more: SignalCounts, times: number): void {
  counts.rows += times * more.rows;
  counts.missing += times * more.missing;
  counts.bad += times * more.bad;
  counts.values += times * more.values;
  counts.outOfVocabulary += times * more.outOfVocabulary;
  counts.clipped += times * more.clipped;
  counts.truncated += times * more.truncated;
  counts.nulls += times * more.nulls;
}

/** to += times · from, signal by signal, and `from` begins again at 0. */
export function moveCounts(
  from: Readonly<Record<string, SignalCounts>>,
  times: number,
  ...to: readonly Readonly<Record<string, SignalCounts>>[]
): void {
  for (const name of Object.keys(from)) {
    for (const sums of to) addCounts(sums[name]!, from[name]!, times);
    Object.assign(from[name]!, emptyCounts());
  }
}
