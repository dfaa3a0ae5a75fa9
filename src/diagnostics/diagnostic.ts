import type { Span } from '../text/source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One replacement of text; a fix is a list of them. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * A change that removes the problem. `certain`: the change keeps what the author meant, so tools may apply it unasked. `guess`: a likely
 * meaning, which a person should look at (rustc's `MachineApplicable` and `MaybeIncorrect`).
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly applicability: Applicability;
}

export type Applicability = 'certain' | 'guess';

/**
 * What adsc says about a spec, a file or data. Plain data (JSON-safe); renderers in this folder turn it into text.
 * `code` is stable and has a page (`adsc explain CODE`).
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where; null when no place in a spec is at fault (a data file, the command line). */
  readonly span: Span | null;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** One sentence on what to do. */
  readonly hint: string | null;
  readonly fix: Fix | null;
}
