/** What the rest of adsc uses of the checker. */
export { check, type CheckOptions, type CheckResult } from './check.ts';
export { applyCertainFixes, certainFixes, type FixedSpec, triedFixes } from './fixes.ts';
export type { Host } from './load.ts';
export type {
  CheckedCross,
  CheckedGroup,
  CheckedLayers,
  CheckedModel,
  CheckedProgram,
  CheckedSignal,
  CheckedVocab,
  Stated,
} from './model.ts';
