/** What of an evaluation is shown: the whole and the sources of each head. */
import type { HeadReport, SliceReport } from '../../evaluate/index.ts';
import type { Evaluation, ReportInput } from '../input.ts';
import { lastOf } from '../../text/present.ts';

/** What intervals are of. */
export function clusteredWords(column: string | null): string {
  return column === null ? 'with rows taken as independent' : `clustered by ${column}`;
}

export function wholeAndSources(head: HeadReport): readonly SliceReport[] {
  return head.slices.filter((slice) => slice.by === 'all' || slice.by === 'source');
}

/** The sources where there are any, else the whole. */
export function finest(head: HeadReport): readonly SliceReport[] {
  const sources = head.slices.filter((slice) => slice.by === 'source');
  return sources.length > 0 ? sources : head.slices.slice(0, 1);
}

export function sliceName(slice: SliceReport): string {
  return slice.value ?? 'all';
}

/** `click on shopping`, `click`. */
export function placeName(head: string, source: string | null): string {
  return source === null ? head : `${head} on ${source}`;
}

export function evaluationName(evaluation: Evaluation): string {
  return evaluation.kind === 'calibrated' ? 'calibrated as served' : 'the model itself';
}

/** What is served: calibrated where that was evaluated. */
export function served(input: ReportInput): Evaluation {
  return lastOf(input.evaluations);
}
