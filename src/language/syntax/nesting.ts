/** A limit on how deep brackets nest, so that no input can exhaust the stack of what reads the tree. */
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { isFirstOnLine } from '../../text/lines.ts';
import type { SourceFile } from '../../text/source.ts';
import { declarationTypes, hasDeclarationShape } from './parser/shapes.ts';
import * as t from './tokens.ts';

export const maxDepth = 64;

const opens = new Set<TokenType>([t.BraceOpen, t.ParenOpen, t.BracketOpen]);

/** Drops what is nested deeper than {@link maxDepth}, reporting each place once. Where a declaration starts, counting starts again. */
export function limitDepth(
  tokens: IToken[],
  file: SourceFile,
  diagnostics: Diagnostic[],
  damage: { offset: number; untilLineEnd: boolean }[],
): IToken[] {
  let depth = 0;
  let dropped: { inner: number } | null = null;
  let kept: IToken[] | null = null;
  for (const [i, token] of tokens.entries()) {
    if (depth > 0 && startsDeclaration(tokens, i, file)) {
      depth = 0;
      dropped = null;
    }
    if (dropped !== null) {
      if (opens.has(token.tokenType)) dropped.inner++;
      else if (t.closers.has(token.tokenType) && --dropped.inner === 0) dropped = null;
      continue;
    }
    if (opens.has(token.tokenType) && depth === maxDepth) {
      const span = { file: file.path, start: token.startOffset, end: token.startOffset + token.image.length };
      diagnostics.push(diagnostic('ADS1016', span, { limit: maxDepth }));
      damage.push({ offset: token.startOffset, untilLineEnd: true });
      dropped = { inner: 1 };
      kept ??= tokens.slice(0, i);
      continue;
    }
    if (opens.has(token.tokenType)) depth++;
    else if (t.closers.has(token.tokenType) && depth > 0) depth--;
    kept?.push(token);
  }
  return kept ?? tokens;
}

/** As the parser finds one, so that brackets left open end there; but variants nest. */
function startsDeclaration(tokens: readonly IToken[], i: number, file: SourceFile): boolean {
  const token = tokens[i]!;
  const word = declarationTypes.get(token.tokenType);
  if (word === undefined || word === 'variant' || !isFirstOnLine(file.text, token.startOffset)) return false;
  return hasDeclarationShape(token, tokens[i + 1] ?? end, tokens[i + 2] ?? end);
}

const end = { tokenType: EOF, tokenTypeIdx: EOF.tokenTypeIdx } as IToken;
