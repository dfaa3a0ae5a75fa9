/** What a modelling rule is: one look at a checked model that is right for the compiler, and may still be a mistake. */
import type { Code, Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { CheckedModel } from '../language/semantics/index.ts';
import type { Declaration, Option } from '../language/syntax/ast.ts';

export interface Subject {
  /** The model, or a variant of it: what it has of the model is there too. */
  readonly model: CheckedModel;
  /** What `adsc profile` has counted; null: rules that need it say nothing. */
  readonly lock: Lock | null;
  /** Of all files of the program; of a variant its own come first. */
  readonly declarations: readonly Declaration[];
  /** The first declaration of a kind, of this name where one is given. */
  declarationOf(kind: Declaration['kind'], name: string | null): Declaration | null;
}

export interface LintRule {
  readonly code: Code;
  /** The smallest preset that has it: `strict` has all of `recommended`. */
  readonly preset: Preset;
  check(subject: Subject): Diagnostic[];
}

export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** The option of a declaration, where it is stated. */
export function optionOf(
  subject: Subject,
  kind: Declaration['kind'],
  name: string | null,
  option: string,
): Option | null {
  const declaration = subject.declarationOf(kind, name);
  if (declaration === null || !('block' in declaration)) return null;
  return declaration.block?.options.find((one) => one.name.text === option) ?? null;
}

/** `1 signal`, `2 signals`. */
export function counted(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}

/** `a, b and c`, at most five of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
