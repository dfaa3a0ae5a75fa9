import type { SignalPlan } from './plan.ts';

/** The zone whose hours of the day a signal's ids are; null for every other signal. Calibration takes the sine and cosine of these rather than one feature per id. */
export function hourZone(signal: SignalPlan): string | null {
  return signal.derive?.fn === 'hour' && signal.encoding.kind === 'id' ? signal.derive.zone : null;
}
