/**
 * Negative sampling moves logits: those of a network that learns from a downsampled log are of that log. What a model adds to them to speak of all rows
 * is a constant by tower and head, so that weights can go from one sampling to another.
 */
import type { Plan } from '../ir/plan.ts';
import type { OldNames } from './old-names.ts';

/** Numbers by tower and head of the new model; null: all of them are 0. */
export type Shifts = readonly (readonly number[])[] | null;

export interface SamplingShifts {
  /** Added to the logits that training starts from. */
  readonly initial: Shifts;
  /** What `correct batch` adds to those in a bundle before it has counted anything itself; null without it. */
  readonly batch: Shifts;
}

/** @param offsets what `correct batch` of the old model has counted, by its towers and heads; null without it */
export function samplingShifts(
  old: Plan,
  offsets: readonly (readonly number[])[] | null,
  next: Plan,
  names: Pick<OldNames, 'tower' | 'head'>,
): SamplingShifts {
  const was = (tower: string, head: string): number | null => {
    const [t, h] = [names.tower(tower), names.head(head)];
    if (t === null || h === null) return null;
    return offsets === null ? addedTo(old, h) : offsets[t]![h]!;
  };
  const byHead = (of: (before: number | null, head: number) => number) =>
    next.towers.map((tower) => next.heads.map(({ name }, h) => of(was(tower.name, name), h)));
  if (next.sampling?.correct === 'batch') return { initial: null, batch: byHead((before) => before ?? 0) };
  const initial = byHead((before, h) => {
    const now = addedTo(next, h);
    return before === null || now === null ? 0 : before - now;
  });
  return { initial: initial.flat().every((shift) => shift === 0) ? null : initial, batch: null };
}

/** What a plan says is added to the logit of a head: ln w of the base. null: it depends on the row. */
function addedTo({ sampling, outputs }: Plan, head: number): number | null {
  const { correction } = outputs[head]!;
  if (sampling === null || correction === undefined) return 0;
  return correction.kind === 'base' ? Math.log(sampling.keep) : null;
}
