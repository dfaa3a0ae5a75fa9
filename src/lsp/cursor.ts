/**
 * Where a cursor stands, from the tokens before it: what is being written there is rarely a whole declaration yet, so the tree can't say.
 * The rules are those of the grammar (grammar/ads.ebnf), read forward from the declaration's word.
 */
import { type IToken, tokenMatcher } from 'chevrotain';
import { isFirstOnLine } from '../text/lines.ts';
import type { SourceFile } from '../text/source.ts';
import {
  type DeclarationWord,
  declarationWords,
  type StatementWord,
  statementWords,
} from '../language/syntax/keywords.ts';
import * as t from '../language/syntax/tokens.ts';

/** An option that is being written, from the outside in where blocks are nested. */
export interface OptionPath {
  readonly word: DeclarationWord | StatementWord;
  /** Of a signal or type: its format; of a baseline: its method. */
  readonly of: string | null;
  readonly outer: readonly string[];
  /** Names of the options that stand in the block already. */
  readonly present: readonly string[];
}

export type CursorPlace =
  | { readonly at: 'declaration'; readonly inVariant: boolean }
  /** A new name, which nobody can guess. */
  | { readonly at: 'nothing' }
  | { readonly at: 'format' }
  | { readonly at: 'argument'; readonly format: string }
  /** `table`: what stands before the dot. `wanted`: of a signal, a label or a join. */
  | { readonly at: 'column'; readonly table: string | null; readonly joined: string | null; readonly derives: boolean }
  | { readonly at: 'words'; readonly words: readonly string[] }
  | ({ readonly at: 'option' } & OptionPath)
  | ({
      readonly at: 'value';
      readonly option: string;
      readonly call: string | null;
      readonly table: string | null;
    } & OptionPath)
  | {
      readonly at: 'members';
      readonly kind: 'signal' | 'layer';
      readonly present: readonly string[];
      readonly functions: boolean;
    }
  | { readonly at: 'source' }
  | { readonly at: 'method'; readonly of: 'calibration' | 'baseline' }
  | { readonly at: 'statement' }
  | { readonly at: 'target'; readonly kind: string }
  | { readonly at: 'import' }
  | { readonly at: 'picks' };

export interface Cursor {
  readonly place: CursorPlace;
  /** The word that the cursor is in or right behind; empty at the offset without one. */
  readonly word: { readonly start: number; readonly end: number };
  /** The call around the cursor, innermost, and which argument it is in. */
  readonly call: { readonly name: string; readonly argument: number } | null;
  /** The option whose value is being written. */
  readonly value: { readonly option: string; readonly path: OptionPath } | null;
}

const nothing: CursorPlace = { at: 'nothing' };

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
  const walker = new Walker(before.slice(start), source, word.start);
  const place = walker.place();
  return { place, word, call: walker.call, value: walker.value };
}

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
function declarationStart(source: SourceFile, tokens: readonly IToken[]): number {
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

class Walker {
  call: Cursor['call'] = null;
  value: Cursor['value'] = null;
  readonly #tokens: readonly IToken[];
  readonly #source: SourceFile;
  readonly #end: number;
  #next = 0;

  constructor(tokens: readonly IToken[], source: SourceFile, end: number) {
    this.#tokens = tokens;
    this.#source = source;
    this.#end = end;
  }

  place(): CursorPlace {
    let place: CursorPlace = { at: 'declaration', inVariant: false };
    while (!this.#done) place = this.#declaration(false);
    return place;
  }

  get #done(): boolean {
    return this.#next >= this.#tokens.length;
  }

  #take(): IToken | undefined {
    return this.#tokens[this.#next++];
  }

  #peek(type: Parameters<typeof tokenMatcher>[1]): boolean {
    const token = this.#tokens[this.#next];
    return token !== undefined && tokenMatcher(token, type);
  }

  #skip(type: Parameters<typeof tokenMatcher>[1]): boolean {
    if (!this.#peek(type)) return false;
    this.#next++;
    return true;
  }

  /** Whether the cursor stands on a line of its own, where another declaration would start. */
  get #onNewLine(): boolean {
    return isFirstOnLine(this.#source.text, this.#end);
  }

  /** After a whole declaration: another one on a new line, or what may still follow on this one. */
  #after(words: readonly string[], inVariant: boolean): CursorPlace {
    return this.#onNewLine || words.length === 0 ? { at: 'declaration', inVariant } : { at: 'words', words };
  }

  /** Reads one declaration. The place counts only where the tokens end in it. */
  #declaration(inVariant: boolean): CursorPlace {
    const first = this.#take()!;
    const word = t.keywordOf(first) as DeclarationWord | 'without' | null;
    if (word === 'without') return this.#without();
    if (word === null || !declarationWords.includes(word)) return { at: 'declaration', inVariant };
    switch (word) {
      case 'import':
        return this.#import();
      case 'data':
        return this.#data();
      case 'bottom':
      case 'trees':
      case 'bias':
      case 'sampling':
      case 'train':
      case 'budget':
        return this.#blockOr(['{'], inVariant, word, null);
      case 'tower':
        if (this.#done) return { at: 'source' };
        this.#take();
        return this.#blockOr(['{'], inVariant, word, null);
      case 'calibration':
      case 'baseline': {
        if (this.#done) return { at: 'method', of: word };
        const method = this.#take()!.image;
        return this.#blockOr(['{'], inVariant, word, method);
      }
      default:
        break;
    }
    if (this.#done) return nothing;
    this.#take();
    switch (word) {
      case 'model':
        return this.#after([], inVariant);
      case 'vocab':
        return this.#blockOr(['{'], inVariant, word, null);
      case 'variant':
        return this.#variant();
      case 'group':
        return this.#group(inVariant);
      case 'cross':
        return this.#cross(inVariant);
      case 'head':
        if (!this.#skip(t.keyword('on'))) return this.#after(['on'], inVariant);
        {
          const column = this.#column(false, null);
          if (column !== null) return column;
        }
        if (this.#skip(t.ComparisonOperatorToken)) {
          if (this.#done) return nothing;
          this.#take();
        }
        return this.#blockOr(['{'], inVariant, word, null);
      default:
        return this.#signalOrType(word as 'signal' | 'type', inVariant);
    }
  }

  #signalOrType(word: 'signal' | 'type', inVariant: boolean): CursorPlace {
    if (!this.#skip(word === 'signal' ? t.Colon : t.Equals))
      return this.#after([word === 'signal' ? ':' : '='], inVariant);
    if (this.#done) return { at: 'format' };
    let format = this.#take()!.image;
    while (this.#skip(t.keyword('of'))) {
      if (this.#done) return { at: 'format' };
      format = this.#take()!.image;
    }
    if (this.#peek(t.ParenOpen)) {
      this.#take();
      const argument = this.#arguments(format);
      if (argument !== null) return { at: 'argument', format };
    }
    if (word === 'signal' && this.#skip(t.keyword('from'))) {
      const column = this.#column(true, null);
      if (column !== null) return column;
      return this.#blockOr(['{'], inVariant, word, format);
    }
    return this.#blockOr(word === 'signal' ? ['from', '{'] : ['{'], inVariant, word, format);
  }

  /** Reads a column, or gives the place where the tokens end in it. */
  #column(derives: boolean, joined: string | null): CursorPlace | null {
    if (this.#done) return { at: 'column', table: null, joined, derives };
    const name = this.#take()!.image;
    if (this.#skip(t.Dot)) {
      if (this.#done) return { at: 'column', table: name, joined, derives: false };
      this.#take();
    } else if (derives && this.#skip(t.ParenOpen)) {
      if (this.#arguments(name) !== null) {
        const dot = this.#tokens.at(-1)?.tokenType === t.Dot;
        return { at: 'column', table: dot ? (this.#tokens.at(-2)?.image ?? null) : null, joined, derives: false };
      }
    }
    return null;
  }

  /** Reads up to the closing parenthesis; the number of the argument where the tokens end before it. */
  #arguments(name: string): number | null {
    let argument = 0;
    for (let token = this.#take(); token !== undefined; token = this.#take()) {
      if (token.tokenType === t.ParenClose) return null;
      if (token.tokenType === t.Comma) argument++;
      if (token.tokenType === t.ParenOpen) {
        const inner = this.#arguments(this.#tokens[this.#next - 2]?.image ?? '');
        if (inner !== null) return argument;
      }
    }
    this.call ??= { name, argument };
    return argument;
  }

  #group(inVariant: boolean): CursorPlace {
    if (!this.#skip(t.BraceOpen)) return this.#after(['{'], inVariant);
    const present: string[] = [];
    for (let token = this.#take(); token !== undefined; token = this.#take()) {
      if (token.tokenType === t.BraceClose) {
        if (!this.#skip(t.Arrow)) return this.#after(['->'], inVariant);
        if (this.#done) return nothing;
        this.#take();
        return this.#after([], inVariant);
      }
      if (tokenMatcher(token, t.NameOrString)) present.push(token.image);
    }
    return { at: 'members', kind: 'signal', present, functions: false };
  }

  #cross(inVariant: boolean): CursorPlace {
    if (!this.#skip(t.Equals)) return this.#after(['='], inVariant);
    const present: string[] = [];
    if (this.#done) return { at: 'members', kind: 'layer', present, functions: true };
    const first = this.#take()!;
    if (this.#skip(t.ParenOpen)) {
      const from = this.#next;
      if (this.#arguments(first.image) !== null) {
        for (const token of this.#tokens.slice(from))
          if (tokenMatcher(token, t.NameOrString)) present.push(token.image);
        return { at: 'members', kind: 'layer', present, functions: false };
      }
    } else {
      present.push(first.image);
      while (this.#skip(t.Star)) {
        if (this.#done) return { at: 'members', kind: 'layer', present, functions: false };
        present.push(this.#take()!.image);
      }
    }
    if (this.#skip(t.Arrow)) {
      if (this.#done) return nothing;
      this.#take();
      return this.#blockOr(['{'], inVariant, 'cross', null);
    }
    return this.#blockOr(['*', '->', '{'], inVariant, 'cross', null);
  }

  #variant(): CursorPlace {
    if (!this.#skip(t.BraceOpen)) return this.#after(['{'], false);
    let place: CursorPlace = { at: 'declaration', inVariant: true };
    while (!this.#done) {
      if (this.#skip(t.BraceClose)) return this.#after([], false);
      place = this.#declaration(true);
    }
    return place;
  }

  #without(): CursorPlace {
    if (this.#done)
      return {
        at: 'words',
        words: [
          'signal',
          'group',
          'cross',
          'head',
          'tower',
          'type',
          'bottom',
          'trees',
          'bias',
          'sampling',
          'calibration',
          'budget',
        ],
      };
    const kind = this.#take()!.image;
    if (['bottom', 'trees', 'bias', 'sampling', 'calibration', 'train', 'budget'].includes(kind))
      return { at: 'declaration', inVariant: true };
    if (this.#done) return { at: 'target', kind };
    this.#take();
    return { at: 'declaration', inVariant: true };
  }

  #import(): CursorPlace {
    if (this.#skip(t.BraceOpen)) {
      for (let token = this.#take(); ; token = this.#take()) {
        if (token === undefined) return { at: 'picks' };
        if (token.tokenType === t.BraceClose) break;
      }
      if (!this.#skip(t.keyword('from'))) return this.#after(['from'], false);
    }
    if (this.#done) return { at: 'import' };
    this.#take();
    return this.#after([], false);
  }

  #data(): CursorPlace {
    if (this.#done) return nothing;
    this.#take();
    if (!this.#skip(t.keyword('from'))) return this.#after(['from'], false);
    if (this.#done) return nothing;
    this.#take();
    if (!this.#skip(t.BraceOpen)) return this.#after(['{'], false);
    let place: CursorPlace = { at: 'statement' };
    while (!this.#done) {
      if (this.#skip(t.BraceClose)) return this.#after([], false);
      place = this.#statement();
    }
    return place;
  }

  #statement(): CursorPlace {
    const first = this.#take()!;
    const word = t.keywordOf(first) as StatementWord | null;
    const next: CursorPlace = { at: 'statement' };
    if (word === 'join') {
      if (this.#done) return nothing;
      const name = this.#take()!.image;
      if (!this.#skip(t.keyword('from'))) return { at: 'words', words: ['from'] };
      if (this.#done) return nothing;
      this.#take();
      if (!this.#skip(t.keyword('on'))) return { at: 'words', words: ['on'] };
      do {
        const left = this.#column(false, null);
        if (left !== null) return left;
        if (this.#skip(t.Equals)) {
          const right = this.#column(false, name);
          if (right !== null) return right;
        }
      } while (this.#skip(t.Comma));
      if (!this.#peek(t.BraceOpen)) return next;
      return this.#block({ word, of: name, outer: [] }) ?? next;
    }
    if (word === 'source') {
      const column = this.#column(false, null);
      if (column !== null) return column;
      if (!this.#skip(t.BraceOpen)) return this.#done ? { at: 'words', words: ['{'] } : next;
      for (let token = this.#take(); token !== undefined; token = this.#take())
        if (token.tokenType === t.BraceClose) return next;
      return nothing;
    }
    if (word === 'time') {
      const column = this.#column(false, null);
      if (column !== null) return column;
      if (!this.#peek(t.BraceOpen)) return next;
      return this.#block({ word, of: null, outer: [] }) ?? next;
    }
    if (word !== null && statementWords.includes(word)) {
      do {
        const column = this.#column(false, null);
        if (column !== null) return column;
      } while (this.#skip(t.Comma));
      return next;
    }
    if (!tokenMatcher(first, t.Name)) return next;
    const path: OptionPath = { word: 'data', of: null, outer: [], present: [] };
    return this.#values(first.image, path) ?? next;
  }

  /** The block of a declaration, or what else may come. */
  #blockOr(words: readonly string[], inVariant: boolean, word: DeclarationWord, of: string | null): CursorPlace {
    if (!this.#peek(t.BraceOpen)) return this.#after(words, inVariant);
    return this.#block({ word, of, outer: [] }) ?? { at: 'declaration', inVariant };
  }

  /** Reads a block; the place where the tokens end in it, or null where it is closed. */
  #block(path: Omit<OptionPath, 'present'>): CursorPlace | null {
    this.#take();
    const present: string[] = [];
    while (!this.#done) {
      if (this.#skip(t.BraceClose)) return null;
      const token = this.#take()!;
      if (!tokenMatcher(token, t.Name)) continue;
      const place = this.#values(token.image, { ...path, present: [...present] });
      if (place !== null) return place;
      present.push(token.image);
    }
    return { at: 'option', ...path, present };
  }

  /** Reads the values of an option, and its block. */
  #values(option: string, path: OptionPath): CursorPlace | null {
    const value = (call: string | null, table: string | null): CursorPlace => {
      this.value = { option, path };
      return { at: 'value', option, call, table, ...path };
    };
    for (;;) {
      if (this.#done) return value(null, null);
      if (this.#peek(t.BraceOpen) || this.#peek(t.BraceClose)) break;
      const token = this.#take()!;
      if (token.tokenType === t.BracketOpen) {
        for (let inner = this.#take(); ; inner = this.#take()) {
          if (inner === undefined) return value(null, null);
          if (inner.tokenType === t.BracketClose) break;
        }
      } else if (this.#skip(t.ParenOpen)) {
        if (this.#arguments(token.image) !== null) return value(token.image, null);
      } else if (this.#skip(t.Dot)) {
        if (this.#done) return value(null, token.image);
        this.#take();
      }
      const more = [t.Comma, t.Star, t.DotDot, t.ComparisonOperatorToken].some((type) => this.#skip(type));
      if (!more) break;
    }
    if (this.#peek(t.BraceOpen)) return this.#block({ word: path.word, of: path.of, outer: [...path.outer, option] });
    // Behind a value stands the next option.
    return null;
  }
}
