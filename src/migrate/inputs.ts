/** Numbers that the network reads as they are: the old encoding of a value from the new one. */
import type { Normalize, VecEncoding } from '../ir/plan.ts';
import { squashedBy, clipped, Scaling } from '../runtime/scaling.ts';
import { exactly, type Recovery, type Term, type UnitRecovery } from './recovery.ts';

/**
 * Recovers what the old encoding of a value was, inside both clips. null: the numbers mean something else throughout. minmax and zscore are affine, so that the old number is
 * `factor · new + shift`; a missing value is 0 in both, which its flag corrects.
 */
export function recoverNumbers(old: VecEncoding, next: VecEncoding): Recovery | null {
  if (old.length !== next.length || old.squash !== next.squash || old.normalize.kind !== next.normalize.kind)
    return null;
  const flag = next.missingFlag ? next.length : null;
  const units = Array.from({ length: old.length }, (_, element): UnitRecovery => {
    const affine = affineOf(old.normalize, next.normalize, element);
    if (affine === null) return null;
    const { factor, shift } = affine;
    const terms: Term[] = factor === 0 ? [] : [{ unit: element, factor }];
    // What the old encoding had for a missing value, less what the terms so far make of the new one's 0.
    const correction = missingNumber(old, element) - shift;
    if (flag !== null && correction !== 0) terms.push({ unit: flag, factor: correction });
    return { terms, shift };
  });
  if (old.missingFlag) units.push(flag === null ? null : exactly(flag));
  return units;
}

/** What a missing value is encoded as. */
function missingNumber({ default: raw, squash, clip, normalize, length }: VecEncoding, element: number): number {
  if (raw === null) return 0;
  return new Scaling({ squash, clip, normalize }, length).normalize(squashedBy(squash, clipped(clip, raw)), element);
}

/** old = factor · new + shift, of two normalizations of one kind; null: a divisor is 0, and everything was one number. */
function affineOf(
  old: Normalize,
  next: Normalize,
  element: number,
): { readonly factor: number; readonly shift: number } | null {
  const [was, is] = [constantsOf(old, element), constantsOf(next, element)];
  if (was === null || is === null) return { factor: 1, shift: 0 };
  if (was.divisor === is.divisor && was.shift === is.shift) return { factor: 1, shift: 0 };
  // It was 0 for every value.
  if (was.divisor === 0) return { factor: 0, shift: 0 };
  if (is.divisor === 0) return null;
  return { factor: is.divisor / was.divisor, shift: (is.shift - was.shift) / was.divisor };
}

/** (x − shift) / divisor; null: not affine, or without constants. */
function constantsOf(
  normalize: Normalize,
  element: number,
): { readonly shift: number; readonly divisor: number } | null {
  const at = (value: number | readonly number[]) => (typeof value === 'number' ? value : (value[element] ?? 0));
  if (normalize.kind === 'minmax') return { shift: at(normalize.min), divisor: at(normalize.max) - at(normalize.min) };
  return normalize.kind === 'zscore' ? { shift: at(normalize.mean), divisor: at(normalize.std) } : null;
}
