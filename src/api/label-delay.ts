/** How long a row is too young for its labels to be known, ms: the longest `within` of the heads. */
export function labelDelay(heads: readonly { readonly withinSeconds: number | null }[]): number {
  return Math.max(0, ...heads.map(({ withinSeconds }) => (withinSeconds ?? 0) * 1000));
}
