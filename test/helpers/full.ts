/**
 * What is open-ended (cases drawn at random, kills at random moments, sizes) has two counts: a small one for `npm test`, and a full one for
 * `npm run test:full`, which .ci/run runs. Every kind of case is in both.
 */
export const FULL = process.env['ADSC_FULL'] === '1';

/** How many: `some` by default, `all` in the full run. */
export function count(some: number, all: number): number {
  return FULL ? all : some;
}
