/** What the rest of adsc uses of the checker. */
export { check, type CheckOptions, type CheckResult, valuesOf } from './check.ts';
export { type CheckedChoice, type ChosenValues, whyTaken } from './choices.ts';
export { type IgnoredChoice, reportIgnored } from './ignored-choices.ts';
export { type Ignore, IGNORE_WORD, withoutIgnored } from './ignores.ts';
export type { LockedOption } from './locked-options.ts';
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
  Search,
  Stated,
} from './model.ts';
