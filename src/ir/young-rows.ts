/** Rows that are too young for a head: whether its event still comes is not known of them. */
import { ancestorsOf } from './composed-heads.ts';
import type { HeadPlan } from './plan.ts';

export interface YoungHead {
  /** Index in the heads. */
  readonly head: number;
  /** Rows younger than this at the data's last time have no label, whatever the log says of them. */
  readonly seconds: number;
  /** In the parts that are measured alone: the loss of `delay exponential` knows of ages and learns from young rows, too. */
  readonly measured: boolean;
}

/**
 * In the order of the heads. Known positives are left out as well: young rows have them already and their negatives not yet, so that with them the newest days
 * would be positive too often. So are negatives that follow from a parent: without the rows whose parent's event has come they would be too many.
 * A head waits at least as long as those that it comes `after`. `delay weight` takes rows as they stand.
 */
export function youngHeads(
  heads: readonly Pick<HeadPlan, 'name' | 'after' | 'withinSeconds' | 'delay'>[],
): YoungHead[] {
  const waits = heads.map(({ withinSeconds, delay }) => (delay?.kind === 'weight' ? 0 : (withinSeconds ?? 0)));
  return heads.flatMap(({ delay }, head) => {
    const seconds = Math.max(...[head, ...ancestorsOf(heads, head)].map((h) => waits[h]!));
    return seconds > 0 ? [{ head, seconds, measured: delay?.kind === 'exponential' }] : [];
  });
}
