/** How often a value has to be seen to be in a vocabulary, where the spec states no `min_count`. docs/decisions/vocabularies.md has the measurements. */

/** With more values than this, those that were seen once are left out. */
export const FEW_VALUES = 100;

/**
 * A value that was seen once says nothing of the next rows with it, and what is out of the vocabulary is trained only if some training rows
 * are. Of few values each one counts; a value with a pretrained vector is known without being seen.
 * @param stated of the spec; null: it states none. @param distinct values seen
 */
export function leastCount(
  { minCount, vectors }: { readonly minCount: number | null; readonly vectors?: unknown },
  distinct: number,
): number {
  return minCount ?? (vectors === undefined && distinct > FEW_VALUES ? 2 : 1);
}
