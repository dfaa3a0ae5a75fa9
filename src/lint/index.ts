/** `adsc lint`: modelling rules over a checked program, and over what its lock has counted. Pure. */
import { type Diagnostic, sortDiagnostics } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import { type CheckResult, withoutIgnored } from '../language/semantics/index.ts';
import { type LintRule, type Preset, PRESETS } from './rule.ts';
import { findingsOf, subjectsOf } from './subjects.ts';
import { evaluationRules } from './rules/evaluation.ts';
import { signalRules } from './rules/signals.ts';
import { sizeRules } from './rules/sizes.ts';

export { type Preset, PRESETS };

/** Every rule, by code. */
export const lintRules: readonly LintRule[] = [...evaluationRules, ...signalRules, ...sizeRules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

export const LEVELS = ['off', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

export interface LintSettings {
  readonly preset: Preset;
  /** By code, over the preset. */
  readonly rules: ReadonlyMap<string, Level>;
}

export const RECOMMENDED: LintSettings = { preset: 'recommended', rules: new Map() };

/** What of a rule's code a setting makes. */
export function levelOf({ code, preset }: LintRule, settings: LintSettings): Level {
  return settings.rules.get(code) ?? (preset === 'recommended' || settings.preset === 'strict' ? 'warn' : 'off');
}

/**
 * By file and place; of a variant what its own declarations do. Nothing where the program has errors: a rule looks at what is right.
 */
export function lint(checked: CheckResult, lock: Lock | null, settings: LintSettings = RECOMMENDED): Diagnostic[] {
  if (checked.program === null) return [];
  const subjects = subjectsOf(checked.program, checked.declarations, lock);
  const found: Diagnostic[] = [];
  for (const rule of lintRules) {
    const level = levelOf(rule, settings);
    if (level === 'off') continue;
    const severity = level === 'warn' ? 'warning' : 'error';
    for (const one of findingsOf(rule, subjects)) found.push({ ...one, severity });
  }
  const looked = new Set(
    lintRules.filter((rule) => levelOf(rule, settings) !== 'off').map(({ code }) => code as string),
  );
  return sortDiagnostics(withoutIgnored(found, checked.ignores, (code) => looked.has(code)));
}
