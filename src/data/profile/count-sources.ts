/** What a lock says of the sources of rows. */
import type { Lock } from '../../ir/lock.ts';
import type { CheckedProgram } from '../../language/semantics/model.ts';
import { present } from '../../text/present.ts';
import { emptyRecord } from '../../text/record.ts';

/** Sources beyond the declared ones that a lock lists. */
const SHOWN_SOURCES = 100;

/** @param rows values and their numbers, the most frequent first */
export function countSources(
  { base }: Pick<CheckedProgram, 'base'>,
  rows: readonly { readonly src: string; readonly n: number }[],
): Lock['sources'] {
  const { source } = present(base.data, 'data in the spec');
  const counts = emptyRecord<number>();
  if (source === null) return counts;
  for (const value of source.values) counts[value] = 0;
  let unknown = 0;
  for (const { src, n } of rows) if (Object.hasOwn(counts, src) || unknown++ < SHOWN_SOURCES) counts[src] = n;
  return counts;
}
