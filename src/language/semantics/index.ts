/** What the rest of adsc uses of the checker. */
export { check, type CheckOptions, type CheckResult } from './check.ts';
export { applyCertainFixes, certainFixes, type FixedSpec, triedFixes } from './try-fixes.ts';
export type { Host } from './load-program.ts';
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
