/** Where the text edits of fixes are made, those that `check --fix` and the editor's quick fix apply. */
import type { Span } from '../text/source.ts';
import type { Fix } from './diagnostic.ts';

/** A fix of one replacement that keeps what the author meant. */
export function certainFix(span: Span, newText: string, title = titleOf(newText)): Fix {
  return { title, edits: [{ span, newText }], applicability: 'certain' };
}

/** A fix of one replacement by what the author may have meant. */
export function guessedFix(span: Span, newText: string, title = titleOf(newText)): Fix {
  return { title, edits: [{ span, newText }], applicability: 'guess' };
}

function titleOf(newText: string): string {
  return newText.startsWith('"') ? `write ${newText}` : `write '${newText}'`;
}
