/** A part of a log by time: the rows of some hours, as if there were no others. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan } from '../../ir/plan.ts';
import { DataError } from '../error.ts';

/**
 * Rows after one time and before another. Plain data; the same window of the same files gives the same rows. Their labels count as known: whoever asks
 * for a window ends it where no row is younger than `within` of a head.
 */
export interface RowWindow {
  /** Rows of this time and before are left out, epoch ms; null: none is. */
  readonly after: number | null;
  /** Rows of this time and later are left out, epoch ms. */
  readonly until: number;
  /** Paths from the root, of the files that are read; others hold no such rows. */
  readonly files: readonly string[];
  /**
   * Paths of the files that hold earlier rows alone: of these nothing is read but the steps of histories of the log. None where no sequence is
   * made of the log.
   */
  readonly earlier: readonly string[];
}

/** Whether a row of this time is outside. A row without a time (NaN) is not: it is bad, and is reported. */
export function isOutside({ after, until }: RowWindow, time: number): boolean {
  return time >= until || (after !== null && time <= after);
}

/** SQL that is true for rows inside, and for those without a time. @param time SQL of epoch ms; NULL: none */
export function insideSql(window: RowWindow | null | undefined, time: string): string {
  if (window == null) return 'true';
  const { after, until } = window;
  return `coalesce(${time} < ${until}${after === null ? '' : ` AND ${time} > ${after}`}, true)`;
}

/** Says that nothing is inside. */
export function noRowsInside({ primary }: DataPlan, { after, until }: Pick<RowWindow, 'after' | 'until'>): DataError {
  const time = (ms: number) => new Date(ms).toISOString();
  const span = after === null ? `before ${time(until)}` : `after ${time(after)} and before ${time(until)}`;
  return new DataError(diagnostic('ADS8049', null, { data: `"${primary.glob}"`, span }));
}
