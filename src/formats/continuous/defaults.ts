/** What a number's embedding is where the spec states nothing; docs/decisions/numbers.md has the measurements. */
export const BINS_DEFAULTS = { width: 8, count: 48, exact: true, frequent: 0.002 } as const;
