/**
 * Numbers in bins: a number is encoded as its place among boundaries (`normalize bins`), and a table holds a row for each boundary. What the
 * network sees is the linear interpolation of the two rows around the place: a piecewise linear embedding (Gorishniy et al. 2022,
 * arXiv 2203.05556, section 3.1) written as two rows and a fraction.
 */
import type { Encoding } from './plan.ts';

/** Rows of such a table before the first boundary's: that of a missing number, whose place is 0. The first boundary's place is 1. */
export const BEFORE_BOUNDARIES = 1;
/** Rows that a number reads. */
export const ROWS_READ = 2;

/** Boundaries of a number in bins, in squashed units; null: it is none. */
export function binsOf(encoding: Encoding): readonly number[] | null {
  return encoding.kind === 'vec' && encoding.normalize.kind === 'bins' ? encoding.normalize.boundaries : null;
}

/** How many they are. */
export function boundariesOf(encoding: Encoding): number | null {
  return binsOf(encoding)?.length ?? null;
}

/** Whether place 0 stands for a missing number: one with a default is at the default's place. */
export function hasMissingPlace(encoding: Encoding): boolean {
  return encoding.kind === 'vec' && encoding.normalize.kind === 'bins' && encoding.default === null;
}

/** Table of a model's number in bins. */
export function binsTable(signal: { readonly name: string }): string {
  return `signal.${signal.name}`;
}

/**
 * What a number's embedding is where the spec states nothing: width, bins, whether frequent values are boundaries, and from what fraction of
 * the rows a value is frequent. docs/decisions/numbers.md has the measurements.
 */
export const BINS_DEFAULTS = { width: 8, count: 48, exact: true, frequent: 0.002 } as const;

/** Boundaries from finite numbers in any order: ascending, each once. */
export function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
