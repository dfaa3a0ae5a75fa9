/** What rules look at: the model, and each of its variants. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { CheckedModel, CheckedProgram } from '../language/semantics/index.ts';
import type { Declaration, VariantDeclaration } from '../language/syntax/ast.ts';
import type { LintRule, Subject } from './rule.ts';

/** A subject, and which of its findings are said. */
interface Looked {
  readonly subject: Subject;
  says(found: Diagnostic): boolean;
}

/** Of a variant only what is in its own declarations is said: the rest is the model's, or what the experiment leaves out. */
export function subjectsOf(
  { base, variants }: CheckedProgram,
  declarations: readonly Declaration[],
  lock: Lock | null,
): Looked[] {
  const whole: Looked = { subject: subjectOf(base, lock, declarations), says: () => true };
  const ofVariants = [...variants].flatMap(([name, model]): Looked[] => {
    const variant = declarations.find((one) => one.kind === 'variant' && one.name?.text === name);
    if (variant?.kind !== 'variant') return [];
    const own = ownOf(variant);
    const says = ({ span }: Diagnostic) =>
      span !== null &&
      own.some((one) => one.span.file === span.file && one.span.start <= span.start && span.end <= one.span.end);
    return [{ subject: subjectOf(model, lock, [...own, ...declarations]), says }];
  });
  return [whole, ...ofVariants];
}

export function findingsOf(rule: LintRule, looked: readonly Looked[]): Diagnostic[] {
  return looked.flatMap(({ subject, says }) => rule.check(subject).filter(says));
}

function ownOf({ body }: VariantDeclaration): Declaration[] {
  return body.flatMap((one) => (one.kind === 'without' ? [] : [one]));
}

function subjectOf(model: CheckedModel, lock: Lock | null, declarations: readonly Declaration[]): Subject {
  const first = new Map<string, Declaration>();
  for (const one of declarations) {
    const names = 'name' in one && one.name !== null ? ['', one.name.text] : [''];
    for (const name of names) if (!first.has(`${one.kind} ${name}`)) first.set(`${one.kind} ${name}`, one);
  }
  return {
    model,
    lock,
    declarations,
    declarationOf: (kind, name) => first.get(`${kind} ${name ?? ''}`) ?? null,
  };
}
