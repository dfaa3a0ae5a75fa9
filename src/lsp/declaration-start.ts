/** The declaration that a cursor is in: its first token. */
import { type IToken, tokenMatcher } from 'chevrotain';
import { type DeclarationWord, declarationWords } from '../language/syntax/keywords.ts';
import * as t from '../language/syntax/tokens.ts';
import { isFirstOnLine } from '../text/lines.ts';
import type { SourceFile } from '../text/source.ts';

/** What can't be followed by a declaration. */
const joining = [
  t.Comma,
  t.Star,
  t.Dot,
  t.DotDot,
  t.Colon,
  t.Equals,
  t.Arrow,
  t.ComparisonOperatorToken,
  t.ParenOpen,
  t.BracketOpen,
];

/** The index of the token that starts the outermost declaration around the end of `tokens`, or their number. */
export function declarationStart(source: SourceFile, tokens: readonly IToken[]): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    const word = t.keywordOf(token);
    if (
      word === null ||
      !declarationWords.includes(word as DeclarationWord) ||
      !isFirstOnLine(source.text, token.startOffset)
    )
      continue;
    const previous = tokens[i - 1];
    if (
      previous !== undefined &&
      (joining.includes(previous.tokenType) ||
        tokenMatcher(previous, t.keyword('from')) ||
        tokenMatcher(previous, t.keyword('on')))
    )
      continue;
    // Indented, it may stand in a variant's body, or be a name in a list that is broken over lines.
    if (!isIndented(source, token)) return i;
    const around = unclosed(tokens.slice(0, i));
    if (around === null) return i;
    const outer = declarationStart(source, tokens.slice(0, around));
    return outer < around ? outer : i;
  }
  return 0;
}

function isIndented(source: SourceFile, token: IToken): boolean {
  return source.positionAt(token.startOffset).column > 0;
}

/** The index of the innermost brace that is open at the end. */
function unclosed(tokens: readonly IToken[]): number | null {
  let depth = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i]!.tokenType === t.BraceClose) depth++;
    else if (tokens[i]!.tokenType === t.BraceOpen && depth-- === 0) return i;
  }
  return null;
}
