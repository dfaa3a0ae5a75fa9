/** Data paths of a spec. */
import type { DataPlan } from '../../ir/plan.ts';
import type { Splits } from './parts.ts';

/** Data paths of which each has to name a file. */
export function globsNeeded(data: DataPlan, splits: readonly Splits[]): string[] {
  return [...new Set([data.primary.glob, ...globsOf(splits), ...data.joins.map(({ glob }) => glob)])];
}

/** Of splits by files. */
export function globsOf(splits: readonly Splits[]): string[] {
  return splits.flatMap(({ holdout, validate }) =>
    [holdout, validate].flatMap((split) => (split?.kind === 'files' ? [split.glob] : [])),
  );
}
