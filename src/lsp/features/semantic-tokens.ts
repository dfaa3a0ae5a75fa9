import type { SemanticTokens, SemanticTokensLegend, SemanticTokensParams } from 'vscode-languageserver';
import type { TokenType as LexedType } from 'chevrotain';
import type * as ast from '../../language/syntax/ast.ts';
import * as t from '../../language/syntax/tokens.ts';
import type { Extent } from '../positions.ts';
import { parsedFeature } from '../feature.ts';
import type { SymbolKind } from '../occurrences.ts';
import type { ParsedProgram } from '../workspace.ts';

const types = [
  'keyword',
  'variable',
  'type',
  'enum',
  'enumMember',
  'class',
  'event',
  'namespace',
  'property',
  'function',
  'number',
  'string',
  'comment',
  'operator',
] as const;
type TokenType = (typeof types)[number];
const modifiers = ['declaration', 'documentation', 'defaultLibrary'] as const;

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

const typeOf: Record<SymbolKind, TokenType> = {
  model: 'namespace',
  table: 'namespace',
  vocab: 'enum',
  type: 'type',
  signal: 'variable',
  sequence: 'variable',
  layer: 'class',
  head: 'event',
  source: 'enumMember',
  variant: 'namespace',
  any: 'variable',
};

interface Token extends Extent {
  readonly type: TokenType;
  readonly modifiers: number;
}

/** What each word is: any keyword may also be a name, which only the parser tells. */
export const semanticTokens = parsedFeature<SemanticTokensParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/full',
  capabilities: { semanticTokensProvider: { legend, full: true } },
  answer(program) {
    const { source } = program.file;
    const data: number[] = [];
    let last = { line: 0, column: 0 };
    for (const token of tokensOf(program)) {
      const { line, column } = source.positionAt(token.start);
      data.push(
        line - last.line,
        line === last.line ? column - last.column : column,
        token.end - token.start,
        types.indexOf(token.type),
        token.modifiers,
      );
      last = { line, column };
    }
    return { data };
  },
});

/** In order, none over another. */
export function tokensOf(program: ParsedProgram): Token[] {
  const { file } = program;
  const named = new Map<number, Token>();
  const put = ({ start, end }: Extent, type: TokenType, modifiers = 0) => {
    if (end > start && !named.has(start)) named.set(start, { start, end, type, modifiers });
  };
  const names = program.names(file);
  for (const { kind, name, declares } of names.names) put(name.span, typeOf[kind], declares === null ? 0 : DECLARATION);
  for (const { name } of names.columns) put(name.span, 'property');
  for (const { option } of names.options) put(option.name.span, 'property', DEFAULT_LIBRARY);
  for (const name of names.builtIns) put(name.span, 'function', DEFAULT_LIBRARY);
  const keywords = (declarations: readonly (ast.Declaration | ast.WithoutStatement)[]): void => {
    for (const d of declarations) {
      if (d.kind === 'without') {
        if (d.targetKind !== null) put(d.targetKind.span, 'keyword');
        continue;
      }
      put(d.keyword, 'keyword');
      if (d.kind === 'variant') keywords(d.body);
      if (d.kind === 'data')
        for (const s of d.statements) if (s.kind !== 'join' && s.kind !== 'option') put(s.keyword.span, 'keyword');
    }
  };
  keywords(file.tree.declarations);

  const { comments } = file.tree;
  const tokens: Token[] = [];
  let next = 0;
  for (const token of file.tokens) {
    const start = token.startOffset;
    for (; next < comments.length && comments[next]!.span.start < start; next++)
      tokens.push(ofComment(comments[next]!));
    const end = start + token.image.length;
    const known = named.get(start);
    if (known !== undefined) tokens.push(known);
    else if (token.tokenType === t.NumberToken) tokens.push({ start, end, type: 'number', modifiers: 0 });
    else if (token.tokenType === t.Text) tokens.push({ start, end, type: 'string', modifiers: 0 });
    else if (operators.has(token.tokenType)) tokens.push({ start, end, type: 'operator', modifiers: 0 });
    else {
      const word = t.keywordOf(token);
      if (word !== null && connectives.has(word)) tokens.push({ start, end, type: 'keyword', modifiers: 0 });
      // What is left is a word as a value (`squash log`), or nothing that is known.
      else if (word !== null || token.tokenType === t.Name)
        tokens.push({ start, end, type: 'enumMember', modifiers: DEFAULT_LIBRARY });
    }
  }
  for (; next < comments.length; next++) tokens.push(ofComment(comments[next]!));
  return tokens;
}

function ofComment({ span, doc }: ast.Comment): Token {
  return { start: span.start, end: span.end, type: 'comment', modifiers: doc ? DOCUMENTATION : 0 };
}

const operators: ReadonlySet<LexedType> = new Set([t.ComparisonOperatorToken, t.Arrow, t.Star, t.DotDot]);
const connectives: ReadonlySet<string> = new Set(['from', 'on', 'of', 'was', 'without', 'join']);
const DECLARATION = 1 << modifiers.indexOf('declaration');
const DOCUMENTATION = 1 << modifiers.indexOf('documentation');
const DEFAULT_LIBRARY = 1 << modifiers.indexOf('defaultLibrary');
