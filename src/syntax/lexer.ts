import { type IToken, Lexer, type TokenType } from 'chevrotain';
import { type Diagnostic, diagnostic, replaceWith } from '../diagnostics/index.ts';
import type { SourceFile, Span } from '../text/source.ts';
import type { Comment } from './ast.ts';
import { checkToken } from './lexical-checks.ts';
import * as t from './tokens.ts';

/** Deeper brackets are refused, so that no input can exhaust the stack of what reads the tree. */
export const maxDepth = 64;

export interface LexedFile {
  /** What the parser reads. A string's `payload` is its value. */
  readonly tokens: IToken[];
  /** `//` and `///`, in order. */
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where characters or tokens are missing from `tokens` or can't be trusted, ascending: a declaration that holds one is broken,
   * and a parse error right behind one is only its echo.
   */
  readonly damage: readonly { readonly offset: number; readonly untilLineEnd: boolean }[];
}

let lexer: Lexer | null = null;

/** Made at the first use: importing this module costs nothing. */
function theLexer(): Lexer {
  // Validated in the tests; here it would cost start-up time.
  lexer ??= new Lexer([...t.allTokens], { positionTracking: 'onlyOffset', skipValidations: true });
  return lexer;
}

/** Splits a file into tokens and comments. Never throws: what is no token is reported and left out. */
export function lex(file: SourceFile): LexedFile {
  const result = theLexer().tokenize(file.text);
  const diagnostics: Diagnostic[] = [];
  const damage: { offset: number; untilLineEnd: boolean }[] = [];

  for (const error of result.errors) {
    const span = { file: file.path, start: error.offset, end: error.offset + error.length };
    diagnostics.push(unexpectedCharacters(span, file.text));
    damage.push({ offset: error.offset, untilLineEnd: false });
  }
  for (const token of result.groups['foreign'] ?? []) diagnostics.push(foreignComment(spanOf(token, file), token));
  for (const token of result.tokens) {
    const found = checkToken(token, file);
    if (found === null) continue;
    diagnostics.push(...found);
    if (token.tokenType === t.SingleQuotedText && found.length === 1) continue;
    damage.push({ offset: token.startOffset, untilLineEnd: token.tokenType === t.UnterminatedText });
  }
  const tokens = limitDepth(result.tokens, file, diagnostics, damage);
  damage.sort((a, b) => a.offset - b.offset);
  return { tokens, comments: (result.groups['comments'] ?? []).map((token) => comment(token, file)), diagnostics, damage };
}

export function spanOf(token: IToken, file: SourceFile): Span {
  return { file: file.path, start: token.startOffset, end: token.startOffset + token.image.length };
}

function comment(token: IToken, file: SourceFile): Comment {
  const doc = token.image.startsWith('///') && !token.image.startsWith('////');
  const text = token.image.slice(doc ? 3 : 2).replace(/^ /, '').trimEnd();
  return { text, doc, span: spanOf(token, file) };
}

function unexpectedCharacters(span: Span, text: string): Diagnostic {
  const found = text.slice(span.start, span.end);
  const parameters = { text: found.length > 20 ? `${[...found].slice(0, 20).join('')}…` : found };
  if (found === ';') {
    return diagnostic('ADS1005', span, parameters, {
      hint: 'declarations and options end by themselves',
      fix: replaceWith(span, '', "remove ';'"),
    });
  }
  const hint = /^[%]/.test(found)
    ? 'a unit stands right after its number, as in 10%'
    : /^-/.test(found)
      ? 'a sign stands right before its number, as in -1; a name with - in it is quoted'
      : null;
  return diagnostic('ADS1005', span, parameters, { hint });
}

function foreignComment(span: Span, token: IToken): Diagnostic {
  if (token.tokenType === t.BlockComment) return diagnostic('ADS1015', span, { start: '/*' });
  const hash = { ...span, end: span.start + 1 };
  return diagnostic('ADS1015', hash, { start: '#' }, { fix: replaceWith(hash, '//') });
}

/** Drops what is nested deeper than {@link maxDepth}, reporting each place once. */
function limitDepth(tokens: IToken[], file: SourceFile, diagnostics: Diagnostic[], damage: { offset: number; untilLineEnd: boolean }[]): IToken[] {
  let depth = 0;
  let kept: IToken[] | null = null;
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (opens.has(token.tokenType)) {
      if (depth === maxDepth) {
        diagnostics.push(diagnostic('ADS1016', spanOf(token, file), { limit: maxDepth }));
        damage.push({ offset: token.startOffset, untilLineEnd: true });
        (kept ??= []).push(...tokens.slice(from, i));
        for (let inner = 1; inner > 0 && ++i < tokens.length; ) {
          if (opens.has(tokens[i]!.tokenType)) inner++;
          else if (closes.has(tokens[i]!.tokenType)) inner--;
        }
        from = i + 1;
      } else depth++;
    } else if (closes.has(token.tokenType) && depth > 0) depth--;
  }
  if (kept === null) return tokens;
  for (let i = from; i < tokens.length; i++) kept.push(tokens[i]!);
  return kept;
}

const opens = new Set<TokenType>([t.BraceOpen, t.ParenOpen, t.BracketOpen]);
const closes = new Set<TokenType>([t.BraceClose, t.ParenClose, t.BracketClose]);
