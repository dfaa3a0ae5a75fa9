/** What a feature is: one method of the protocol, and the state that it needs of the document it is asked about. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { CheckedProgramView, ParsedProgram, Workspace } from './workspace.ts';

/** Every request about a document names it so. */
export interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

interface Common<P> {
  /** `textDocument/hover`. */
  readonly method: string;
  readonly capabilities: ServerCapabilities;
  /** The document that is asked about, where it is not the request's `textDocument`. */
  uriOf?(params: P): string;
}

/** Answers from the texts alone: at once, whatever is wrong with them. */
export interface ParsedFeature<P, R> extends Common<P> {
  readonly needs: 'parsed';
  answer(program: ParsedProgram, params: P, workspace: Workspace): R;
}

/** Needs types, defaults or sizes: waits for the check. */
export interface CheckedFeature<P, R> extends Common<P> {
  readonly needs: 'checked';
  answer(program: CheckedProgramView, params: P, workspace: Workspace): R;
}

export type Feature = ParsedFeature<never, unknown> | CheckedFeature<never, unknown>;

export function parsedFeature<P, R>(feature: Omit<ParsedFeature<P, R>, 'needs'>): ParsedFeature<P, R> {
  return { needs: 'parsed', ...feature };
}

export function checkedFeature<P, R>(feature: Omit<CheckedFeature<P, R>, 'needs'>): CheckedFeature<P, R> {
  return { needs: 'checked', ...feature };
}
