/**
 * What the first three tokens of a declaration look like. Any of its words may also be a name or an option, so finding the next
 * declaration after an error takes more than the word alone.
 */
import { EOF, type IToken, tokenMatcher, type TokenType } from 'chevrotain';
import { declarationWords, type DeclarationWord } from '../keywords.ts';
import * as t from '../tokens.ts';

type Shape = (second: IToken, third: IToken) => boolean;

const named =
  (next: TokenType): Shape =>
  (second, third) =>
    tokenMatcher(second, t.NameOrString) && tokenMatcher(third, next);
/** A declaration that may say what it was called before. */
const renamed =
  (next: TokenType): Shape =>
  (second, third) =>
    named(next)(second, third) || named(t.keyword('was'))(second, third);
const braced: Shape = (second) => tokenMatcher(second, t.BraceOpen);

const shapes: Record<DeclarationWord, Shape> = {
  allow: (second) => tokenMatcher(second, t.Name) && /^[a-z]+_(added|removed|changed|renamed)$/.test(second.image),
  model: (second, third) =>
    tokenMatcher(second, t.NameOrString) && (third.tokenType === EOF || declarationTypes.has(third.tokenType)),
  import: (second) => tokenMatcher(second, t.Text) || tokenMatcher(second, t.BraceOpen),
  data: named(t.keyword('from')),
  vocab: renamed(t.BraceOpen),
  type: named(t.Equals),
  signal: renamed(t.Colon),
  group: renamed(t.BraceOpen),
  cross: renamed(t.Equals),
  sequence: (second, third) => named(t.BraceOpen)(second, third) || named(t.keyword('from'))(second, third),
  read: named(t.Equals),
  bottom: braced,
  bias: braced,
  tower: named(t.BraceOpen),
  head: renamed(t.keyword('on')),
  sampling: braced,
  trees: braced,
  calibration: (second, third) => braced(second, third) || named(t.BraceOpen)(second, third),
  train: braced,
  variant: named(t.BraceOpen),
  baseline: named(t.BraceOpen),
  budget: braced,
  search: braced,
  run: braced,
};

/** Each declaration's word as a token type. */
export const declarationTypes: ReadonlyMap<TokenType, DeclarationWord> = new Map(
  declarationWords.map((word) => [t.keyword(word), word]),
);

/** Whether three tokens can only be the start of a declaration. */
export function hasDeclarationShape(first: IToken, second: IToken, third: IToken): boolean {
  const word = declarationTypes.get(first.tokenType);
  return word !== undefined && hasShapeOf(word, second, third);
}

/** Whether two tokens are what follows this word where it starts a declaration. */
export function hasShapeOf(word: DeclarationWord, second: IToken, third: IToken): boolean {
  return shapes[word](second, third);
}

/** The statements of a `data` body that three tokens tell from anything else there. */
const statementShapes: ReadonlyMap<TokenType, Shape> = new Map([
  [t.keyword('join'), named(t.keyword('from'))],
  [t.keyword('time'), named(t.BraceOpen)],
  [t.keyword('source'), named(t.BraceOpen)],
  [t.keyword('column'), named(t.keyword('was'))],
]);

export const statementTypes: ReadonlySet<TokenType> = new Set(statementShapes.keys());

export function hasStatementShape(first: IToken, second: IToken, third: IToken): boolean {
  return statementShapes.get(first.tokenType)?.(second, third) ?? false;
}
