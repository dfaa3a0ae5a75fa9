/** What the rest of adsc uses of the checker. */
export { check, type CheckOptions, type CheckResult } from './check.ts';
export { applyCertainFixes, type FixedSpec, triedFixes, withoutOverlap } from './fixes.ts';
export type { Host } from './load.ts';
export type { CheckedCross, CheckedGroup, CheckedLayers, CheckedModel, CheckedProgram, CheckedSignal, CheckedVocab, Stated } from './model.ts';
