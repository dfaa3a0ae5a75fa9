/** What a plan says of names: what was called otherwise before. */

export const earlierNameKinds = ['signal', 'group', 'cross', 'head', 'vocab', 'source', 'column'] as const;
export type EarlierNameKind = (typeof earlierNameKinds)[number];

/**
 * `signal price was cost`. Columns are input names (`bid`, `users.age`). Nothing is computed by it, and no fingerprint has it: a comparison
 * with a plan that still has the old name takes the two for one thing.
 */
export interface EarlierName {
  readonly kind: EarlierNameKind;
  readonly name: string;
  readonly was: string;
}
