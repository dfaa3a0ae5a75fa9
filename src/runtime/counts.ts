import type { SignalCounts } from './types.ts';

export function emptyCounts(): SignalCounts {
  return { rows: 0, missing: 0, bad: 0, values: 0, outOfVocabulary: 0, clipped: 0, truncated: 0, nulls: 0 };
}
