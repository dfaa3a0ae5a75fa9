import { numberParts } from '../language/syntax/units.ts';

/** Seconds of a duration as a spec writes it, `10min`; null for what is none. */
export function secondsOf(text: string): number | null {
  const { value, unitKind } = numberParts(text.trim());
  return unitKind === 'duration' && value > 0 ? value : null;
}
