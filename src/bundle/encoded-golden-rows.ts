/** The golden rows of a build, encoded, with the logits that training computed for them. */
import type { EncodedColumns } from '../runtime/types.ts';
import type { LoadedBuild } from './load-build.ts';

/** @param logits of golden-logits.json: [case][tower][head]. */
export function goldenRowsOf(
  build: Pick<LoadedBuild, 'golden' | 'createEncoder'>,
  logits: readonly (readonly (readonly number[])[])[],
): { readonly note: string; readonly encoded: EncodedColumns; readonly logits: readonly (readonly number[])[] }[] {
  const encoder = build.createEncoder();
  return build.golden.cases.map(({ note, row, serving }, i) => ({
    note,
    encoded: encoder.encodeRow(row, { serving }),
    logits: logits[i]!,
  }));
}
