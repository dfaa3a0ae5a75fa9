/** `allow head_removed click until 2027-01-20 "…"`: changes that `adsc diff` passes over. None of it is in a plan. */
import { changeWords } from '../../../ir/change-kinds.ts';
import type { AllowDeclaration, Declaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { Reporter } from '../reporter.ts';

export interface CheckedAllow {
  /** `head_removed`. */
  readonly change: string;
  /** Of what; null: of what there is but one in a model. */
  readonly name: string | null;
  /** The last day, in UTC: `2027-01-20`. */
  readonly until: string;
  readonly reason: string;
  readonly span: Span;
}

export function bindAllows(declarations: readonly Declaration[], reporter: Reporter): CheckedAllow[] {
  const first = new Map<string, CheckedAllow>();
  for (const declaration of declarations) {
    const allow = declaration.kind === 'allow' ? bindAllow(declaration, reporter) : null;
    if (allow === null) continue;
    const key = JSON.stringify([allow.change, allow.name]);
    const before = first.get(key);
    if (before === undefined) first.set(key, allow);
    else
      reporter.report(
        'ADS2002',
        allow.span,
        { kind: 'allow', name: allow.name === null ? allow.change : `${allow.change} ${allow.name}` },
        { related: [{ span: before.span, message: 'first declared here' }] },
      );
  }
  return [...first.values()];
}

function bindAllow(declaration: AllowDeclaration, reporter: Reporter): CheckedAllow | null {
  const { change, target, until, reason, broken, span } = declaration;
  if (broken || change === null || until === null || reason === null) return null;
  if (!changeWords.includes(change.text)) {
    reporter.unknown('kind of change', change, changeWords, "docs/evolving.md has the kinds, such as 'head_removed'");
    return null;
  }
  if (!isDay(until.text)) {
    reporter.report('ADS5024', until.span, { date: until.text });
    return null;
  }
  if (reason.value.trim() === '') {
    reporter.report('ADS5025', reason.span, {});
    return null;
  }
  return { change: change.text, name: target?.text ?? null, until: until.text, reason: reason.value, span };
}

/** Whether there is such a day in the Gregorian calendar. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
