import type { SemanticTokens, SemanticTokensLegend, SemanticTokensParams } from 'vscode-languageserver';
import type { IToken, TokenType as LexedType } from 'chevrotain';
import type * as ast from '../../language/syntax/ast.ts';
import * as t from '../../language/syntax/tokens.ts';
import { present } from '../../text/present.ts';
import type { Extent } from '../positions.ts';
import { parsedFeature } from '../feature.ts';
import type { FileNames, SymbolKind } from '../occurrences.ts';
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
const indexOf = new Map<TokenType, number>(types.map((type, i) => [type, i]));
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

/** What each word is: any keyword may also be a name, which only the parser tells. */
export const semanticTokens = parsedFeature<SemanticTokensParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/full',
  capabilities: { semanticTokensProvider: { legend, full: true } },
  answer: (program) => ({ data: tokensOf(program) }),
});

/** Words in order, each with four numbers: its start, counted from that of the declaration, its length, type and modifiers. */
type Words = readonly number[];

/** Of declarations by their names: those that have not changed have the same, and have moved with them. */
const wordsOf = new WeakMap<FileNames, Words>();

/** As the protocol has them: lines and columns from those of the token before. In order, none over another. */
function tokensOf(program: ParsedProgram): number[] {
  const { tree, tokens, source } = program.file;
  const { parts } = program.names(program.file);
  const writer = new Writer(source.lineStarts, tree.comments);
  let at = 0;
  const behind = (end: number): number => {
    let to = at;
    while (to < tokens.length && tokens[to]!.startOffset < end) to++;
    return to;
  };
  const between = (to: number) => {
    writer.write(0, wordsIn(tokens, at, to, 0, nothingNamed));
    at = to;
  };
  for (const [i, declaration] of tree.declarations.entries()) {
    const { start, end } = declaration.span;
    between(behind(start));
    const to = behind(end);
    const part = parts[i]!;
    let words = wordsOf.get(part);
    if (words === undefined) {
      words = wordsIn(tokens, at, to, start, namedIn(declaration, part));
      // Of declarations that lie over each other each has words that depend on the other.
      if (at === 0 || tokens[at - 1]!.startOffset < start) wordsOf.set(part, words);
    }
    writer.write(start, words);
    at = to;
  }
  between(tokens.length);
  writer.finish();
  return writer.data;
}

class Writer {
  readonly data: number[] = [];
  readonly #lineStarts: readonly number[];
  readonly #comments: readonly ast.Comment[];
  #nextComment = 0;
  #line = 0;
  #lastLine = 0;
  #lastColumn = 0;

  constructor(lineStarts: readonly number[], comments: readonly ast.Comment[]) {
    this.#lineStarts = lineStarts;
    this.#comments = comments;
  }

  write(from: number, words: Words): void {
    for (let i = 0; i < words.length; i += 4) {
      const start = from + words[i]!;
      this.#writeComments(start);
      this.#put(start, words[i + 1]!, words[i + 2]!, words[i + 3]!);
    }
  }

  finish(): void {
    this.#writeComments(Infinity);
  }

  #writeComments(end: number): void {
    for (; this.#nextComment < this.#comments.length; this.#nextComment++) {
      const { span, doc } = this.#comments[this.#nextComment]!;
      if (span.start >= end) return;
      this.#put(span.start, span.end - span.start, present(indexOf.get('comment'), 'comment'), doc ? DOCUMENTATION : 0);
    }
  }

  #put(start: number, length: number, type: number, modifiers: number): void {
    const starts = this.#lineStarts;
    // They come in order.
    while (this.#line + 1 < starts.length && starts[this.#line + 1]! <= start) this.#line++;
    const column = start - starts[this.#line]!;
    const lines = this.#line - this.#lastLine;
    this.data.push(lines, lines === 0 ? column - this.#lastColumn : column, length, type, modifiers);
    this.#lastLine = this.#line;
    this.#lastColumn = column;
  }
}

interface Word {
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: number;
}

const nothingNamed: ReadonlyMap<number, Word> = new Map();

/** What the parser knows of a declaration's words, by their starts. */
function namedIn(declaration: ast.Declaration, names: FileNames): ReadonlyMap<number, Word> {
  const named = new Map<number, Word>();
  const put = ({ start, end }: Extent, type: TokenType, modifiers = 0) => {
    if (end > start && !named.has(start)) named.set(start, { length: end - start, type, modifiers });
  };
  for (const { kind, name, declares } of names.names) put(name.span, typeOf[kind], declares === null ? 0 : DECLARATION);
  for (const { name } of names.columns) put(name.span, 'property');
  for (const { option } of names.options) put(option.name.span, 'property', DEFAULT_LIBRARY);
  for (const name of names.builtIns) put(name.span, 'function', DEFAULT_LIBRARY);
  const keywords = (d: ast.Declaration | ast.WithoutStatement): void => {
    if (d.kind === 'without') {
      if (d.targetKind !== null) put(d.targetKind.span, 'keyword');
      return;
    }
    put(d.keyword, 'keyword');
    if (d.kind === 'variant') d.body.forEach(keywords);
    if (d.kind === 'data')
      for (const s of d.statements) if (s.kind !== 'join' && s.kind !== 'option') put(s.keyword.span, 'keyword');
  };
  keywords(declaration);
  return named;
}

/** @param start what places are counted from */
function wordsIn(
  tokens: readonly IToken[],
  from: number,
  to: number,
  start: number,
  named: ReadonlyMap<number, Word>,
): Words {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { length, type, modifiers } = named.get(token.startOffset) ?? ofToken(token) ?? nothing;
    if (length > 0) words.push(token.startOffset - start, length, present(indexOf.get(type), type), modifiers);
  }
  return words;
}

const nothing: Word = { length: 0, type: 'comment', modifiers: 0 };

/** What a token is that nobody has named. */
function ofToken(token: IToken): Word | null {
  const { length } = token.image;
  const plain = (type: TokenType): Word => ({ length, type, modifiers: 0 });
  if (token.tokenType === t.NumberToken) return plain('number');
  if (token.tokenType === t.Text) return plain('string');
  if (operators.has(token.tokenType)) return plain('operator');
  const word = t.keywordOf(token);
  if (word !== null && connectives.has(word)) return plain('keyword');
  // What is left is a word as a value (`squash log`), or nothing that is known.
  return word !== null || token.tokenType === t.Name
    ? { length, type: 'enumMember', modifiers: DEFAULT_LIBRARY }
    : null;
}

const operators: ReadonlySet<LexedType> = new Set([t.ComparisonOperatorToken, t.Arrow, t.Star, t.DotDot]);
const connectives: ReadonlySet<string> = new Set(['from', 'on', 'of', 'was', 'without', 'join']);
const DECLARATION = 1 << modifiers.indexOf('declaration');
const DOCUMENTATION = 1 << modifiers.indexOf('documentation');
const DEFAULT_LIBRARY = 1 << modifiers.indexOf('defaultLibrary');
