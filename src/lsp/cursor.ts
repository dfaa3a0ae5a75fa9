/**
 * Where a cursor stands, from the tokens before it: what is being written there is rarely a whole declaration yet, so the tree can't say.
 * Tokens are read forward from the declaration's word.
 */
import { type IToken, tokenMatcher } from 'chevrotain';
import * as t from '../language/syntax/tokens.ts';
import type { SourceFile } from '../text/source.ts';
import type { Cursor } from './cursor-place.ts';
import { declarationStart } from './declaration-start.ts';
import { DeclarationWalker } from './walk-declarations.ts';

export function cursorAt(source: SourceFile, tokens: readonly IToken[], offset: number): Cursor {
  const index = tokens.findIndex((token) => token.startOffset + token.image.length >= offset);
  const last = index < 0 ? undefined : tokens[index];
  const inWord =
    last !== undefined &&
    last.startOffset < offset &&
    (tokenMatcher(last, t.NameOrString) || last.tokenType === t.NumberToken);
  const word = inWord
    ? { start: last.startOffset, end: last.startOffset + last.image.length }
    : { start: offset, end: offset };
  const before = tokens.slice(0, index < 0 ? tokens.length : last!.startOffset < offset && !inWord ? index + 1 : index);
  const start = declarationStart(source, before);
  const walker = new DeclarationWalker(before.slice(start), source, word.start);
  const place = walker.place();
  return { place, word, call: walker.call, value: walker.value };
}
