/**
 * Bounds of a number that nothing else bounds: with no clip and no squash, and a normalization that is linear or none, any number comes through, and
 * one absurd number makes sums of the network overflow. Such a number is clipped far outside of what training saw.
 */
import type { NumericProfile } from './lock.ts';
import type { Normalize, Squash } from './plan.ts';

/** Powers of ten: of the narrowest bounds, of those where no number is known, and of the widest, within float32. */
const [NARROWEST, UNKNOWN, WIDEST] = [3, 6, 38];
/** So many times as far out as any number that training saw. */
const BEYOND_SEEN = 10;

/**
 * ±10ᵏ: a power of ten, so that it stays the same from one profile to the next, and close enough to the data that products of a few numbers,
 * and squares of those in norms, are within float32. null: `squash` or `normalize` bound the number.
 * @param numeric of the lock; null: no number is known
 * @param constants that the spec states in place of a value: `default`, `serve`
 */
export function boundsOfUnclipped(
  squash: Squash,
  normalize: Normalize['kind'],
  numeric: NumericProfile | null,
  constants: readonly unknown[],
): readonly [number, number] | null {
  if (!isUnbounded(squash, normalize)) return null;
  const stated = constants.filter((x) => typeof x === 'number').map(Math.abs);
  const farthest = Math.max(...stated, ...(numeric === null ? [] : [Math.abs(numeric.min), Math.abs(numeric.max)]), 0);
  let power = numeric === null ? UNKNOWN : NARROWEST;
  while (Number(`1e${power}`) < BEYOND_SEEN * farthest && power < WIDEST) power++;
  const bound = Number(`1e${power}`);
  return [-bound, bound];
}

function isUnbounded(squash: Squash, normalize: Normalize['kind']): boolean {
  return squash === 'none' && (normalize === 'none' || normalize === 'minmax' || normalize === 'zscore');
}

/** Whether a clip is such bounds. A spec that states a power of ten on both sides is as good as one that states none. */
export function areBounds(
  clip: readonly [number, number] | null,
  squash: Squash,
  normalize: Normalize['kind'],
): boolean {
  if (clip === null || !isUnbounded(squash, normalize) || clip[0] !== -clip[1]) return false;
  return /^1(?:0{3,}|e\+\d+)$/.test(String(clip[1]));
}
