/** Reads declarations up to the end of the tokens, and says where in one of them that is. The rules are those of the grammar (grammar/ads.ebnf). */
import { tokenMatcher } from 'chevrotain';
import {
  amountOptions,
  type DeclarationWord,
  declarationWords,
  type StatementWord,
  statementWords,
} from '../language/syntax/keywords.ts';
import { readFunctions } from '../reads/index.ts';
import { changeWords } from '../ir/change-kinds.ts';
import { namedKinds, singletonKinds } from '../language/semantics/scope.ts';
import * as t from '../language/syntax/tokens.ts';
import type { Cursor, CursorPlace, OptionPath } from './cursor-place.ts';
import { hasBlockAlone, neverRenamed, nothing } from './cursor-place.ts';
import { TokenReader } from './token-reader.ts';

export class DeclarationWalker extends TokenReader {
  call: Cursor['call'] = null;
  value: Cursor['value'] = null;
  place(): CursorPlace {
    let place: CursorPlace = { at: 'declaration', inVariant: false };
    while (!this.done) place = this.#declaration(false);
    return place;
  }

  /** After a whole declaration: another one on a new line, or what may still follow on this one. */
  #after(words: readonly string[], inVariant: boolean): CursorPlace {
    return this.onNewLine || words.length === 0 ? { at: 'declaration', inVariant } : { at: 'words', words };
  }

  /** Reads one declaration. The place counts only where the tokens end in it. */
  #declaration(inVariant: boolean): CursorPlace {
    const first = this.next();
    const word = t.keywordOf(first) as DeclarationWord | 'without' | null;
    if (word === 'without') return this.#without();
    if (word === null || !declarationWords.includes(word)) return { at: 'declaration', inVariant };
    if (hasBlockAlone(word)) return this.#blockOr(['{'], inVariant, word, null);
    switch (word) {
      case 'import':
        return this.#import();
      case 'data':
        return this.#data();
      case 'tower':
        if (this.take() === undefined) return { at: 'source' };
        return this.#blockOr(['{'], inVariant, word, null);
      case 'allow':
        return this.#allow();
      case 'calibration':
      case 'baseline': {
        if (this.done) return { at: 'method', of: word };
        const method = this.next().image;
        return this.#blockOr(['{'], inVariant, word, method);
      }
      default:
        break;
    }
    if (this.done) return nothing;
    this.take();
    const renamed = neverRenamed.has(word) ? [] : this.#was();
    if (renamed === null) return nothing;
    switch (word) {
      case 'model':
        return this.#after([], inVariant);
      case 'vocab':
        return this.#blockOr([...renamed, '{'], inVariant, word, null);
      case 'variant':
        return this.#variant();
      case 'group':
        return this.#group(renamed, inVariant);
      case 'cross':
        return this.#cross(renamed, inVariant);
      case 'sequence':
        return this.#sequence(inVariant);
      case 'read':
        return this.#read(inVariant);
      case 'head':
        if (!this.skip(t.keyword('on'))) return this.#after([...renamed, 'on'], inVariant);
        {
          const column = this.#column(false, null);
          if (column !== null) return column;
        }
        if (this.skip(t.ComparisonOperatorToken)) {
          if (this.done) return nothing;
          this.take();
        }
        return this.#blockOr(['{'], inVariant, word, null);
      default:
        return this.#signalOrType(word, renamed, inVariant);
    }
  }

  /** Reads the name of before; `was` where it could still come, and null where the tokens end behind it. */
  #was(): readonly string[] | null {
    if (!this.skip(t.keyword('was'))) return ['was'];
    return this.take() === undefined ? null : [];
  }

  #signalOrType(word: 'signal' | 'type', renamed: readonly string[], inVariant: boolean): CursorPlace {
    if (!this.skip(word === 'signal' ? t.Colon : t.Equals))
      return this.#after([...renamed, word === 'signal' ? ':' : '='], inVariant);
    if (this.done) return { at: 'format' };
    let format = this.next().image;
    while (this.skip(t.keyword('of'))) {
      if (this.done) return { at: 'format' };
      format = this.next().image;
    }
    if (this.peek(t.ParenOpen)) {
      this.take();
      const argument = this.#arguments(format);
      if (argument !== null) return { at: 'argument', format };
    }
    if (word === 'signal' && this.skip(t.keyword('from'))) {
      const column = this.#column(true, null);
      if (column !== null) return column;
      return this.#blockOr(['{'], inVariant, word, format);
    }
    return this.#blockOr(word === 'signal' ? ['from', '{'] : ['{'], inVariant, word, format);
  }

  /** Reads a column, or gives the place where the tokens end in it. */
  #column(derives: boolean, joined: string | null): CursorPlace | null {
    if (this.done) return { at: 'column', table: null, joined, derives };
    const name = this.next().image;
    if (this.skip(t.Dot)) {
      if (this.done) return { at: 'column', table: name, joined, derives: false };
      this.take();
    } else if (derives && this.skip(t.ParenOpen)) {
      if (this.#arguments(name) !== null) {
        const dot = this.tokens.at(-1)?.tokenType === t.Dot;
        return { at: 'column', table: dot ? (this.tokens.at(-2)?.image ?? null) : null, joined, derives: false };
      }
    }
    return null;
  }

  /** Reads up to the closing parenthesis; the number of the argument where the tokens end before it. */
  #arguments(name: string): number | null {
    let argument = 0;
    for (let token = this.take(); token !== undefined; token = this.take()) {
      if (token.tokenType === t.ParenClose) return null;
      if (token.tokenType === t.Comma) argument++;
      if (token.tokenType === t.ParenOpen) {
        const inner = this.#arguments(this.tokens[this.at - 2]?.image ?? '');
        if (inner !== null) return argument;
      }
    }
    this.call ??= { name, argument };
    return argument;
  }

  #group(renamed: readonly string[], inVariant: boolean): CursorPlace {
    if (!this.skip(t.BraceOpen)) return this.#after([...renamed, '{'], inVariant);
    const present: string[] = [];
    for (let token = this.take(); token !== undefined; token = this.take()) {
      if (token.tokenType === t.BraceClose) {
        if (!this.skip(t.Arrow)) return this.#after(['->'], inVariant);
        const dimension = this.#dimension();
        return dimension ?? this.#after([], inVariant);
      }
      if (tokenMatcher(token, t.NameOrString)) present.push(token.image);
    }
    return { at: 'members', kind: 'signal', present, functions: false };
  }

  #cross(renamed: readonly string[], inVariant: boolean): CursorPlace {
    if (!this.skip(t.Equals)) return this.#after([...renamed, '='], inVariant);
    const present: string[] = [];
    if (this.done) return { at: 'members', kind: 'layer', present, functions: true };
    const first = this.next();
    if (this.skip(t.ParenOpen)) {
      const from = this.at;
      if (this.#arguments(first.image) !== null) {
        for (const token of this.tokens.slice(from)) if (tokenMatcher(token, t.NameOrString)) present.push(token.image);
        return { at: 'members', kind: 'layer', present, functions: false };
      }
    } else {
      present.push(first.image);
      while (this.skip(t.Star)) {
        if (this.done) return { at: 'members', kind: 'layer', present, functions: false };
        present.push(this.next().image);
      }
    }
    if (this.skip(t.Arrow)) {
      const dimension = this.#dimension();
      return dimension ?? this.#blockOr(['{'], inVariant, 'cross', null);
    }
    return this.#blockOr(['*', '->', '{'], inVariant, 'cross', null);
  }

  #sequence(inVariant: boolean): CursorPlace {
    if (this.skip(t.keyword('from'))) {
      const place = this.#logOfSequence();
      if (place !== null) return place;
    }
    if (!this.skip(t.BraceOpen)) return this.#after(['from', '{'], inVariant);
    const present: string[] = [];
    for (let token = this.take(); token !== undefined; token = this.take()) {
      if (token.tokenType === t.BraceClose) return this.#blockOr(['{'], inVariant, 'sequence', null);
      if (tokenMatcher(token, t.NameOrString)) present.push(token.image);
    }
    return { at: 'members', kind: 'signal', present, functions: false };
  }

  /** Reads what stands between `from` and `{`, or gives the place where the tokens end in it. */
  #logOfSequence(): CursorPlace | null {
    if (this.done) return { at: 'log' };
    this.take();
    if (!this.skip(t.keyword('by'))) return this.done ? { at: 'words', words: ['by'] } : null;
    const by = this.#column(false, null);
    if (by !== null) return by;
    if (this.done) return { at: 'words', words: ['where', '{'] };
    return this.skip(t.keyword('where')) ? this.#column(false, null) : null;
  }

  #read(inVariant: boolean): CursorPlace {
    if (!this.skip(t.Equals)) return this.#after(['='], inVariant);
    if (this.done) return { at: 'words', words: readFunctions };
    const name = this.next().image;
    if (this.skip(t.ParenOpen)) {
      const argument = this.#arguments(name);
      if (argument !== null)
        return { at: 'members', kind: argument === 0 ? 'sequence' : 'layer', present: [], functions: false };
    }
    if (!this.skip(t.Arrow)) return this.#blockOr(['->', '{'], inVariant, 'read', null);
    return this.#dimension() ?? this.#blockOr(['{'], inVariant, 'read', null);
  }

  /** Reads what stands behind `->`, or gives the place where the tokens end in it. */
  #dimension(): CursorPlace | null {
    if (this.done) return nothing;
    const { image } = this.next();
    return this.skip(t.ParenOpen) && this.#arguments(image) !== null ? nothing : null;
  }

  #allow(): CursorPlace {
    if (this.done) return { at: 'words', words: changeWords };
    this.take();
    if (!this.peek(t.keyword('until')) && this.take() === undefined) return { at: 'words', words: ['until'] };
    if (!this.skip(t.keyword('until'))) return this.done ? { at: 'words', words: ['until'] } : nothing;
    if (this.take() === undefined || this.take() === undefined) return nothing;
    return this.#after([], false);
  }

  #variant(): CursorPlace {
    if (!this.skip(t.BraceOpen)) return this.#after(['{'], false);
    let place: CursorPlace = { at: 'declaration', inVariant: true };
    while (!this.done) {
      if (this.skip(t.BraceClose)) return this.#after([], false);
      place = this.#declaration(true);
    }
    return place;
  }

  #without(): CursorPlace {
    if (this.done) return { at: 'words', words: [...namedKinds, ...singletonKinds] };
    const kind = this.next().image;
    if ((singletonKinds as readonly string[]).includes(kind)) return { at: 'declaration', inVariant: true };
    if (this.done) return { at: 'target', kind };
    this.take();
    return { at: 'declaration', inVariant: true };
  }

  #import(): CursorPlace {
    if (this.skip(t.BraceOpen)) {
      for (let token = this.take(); ; token = this.take()) {
        if (token === undefined) return { at: 'picks' };
        if (token.tokenType === t.BraceClose) break;
      }
      if (!this.skip(t.keyword('from'))) return this.#after(['from'], false);
    }
    if (this.done) return { at: 'import' };
    this.take();
    return this.#after([], false);
  }

  #data(): CursorPlace {
    if (this.done) return nothing;
    this.take();
    if (!this.skip(t.keyword('from'))) return this.#after(['from'], false);
    if (this.done) return nothing;
    this.take();
    if (!this.skip(t.BraceOpen)) return this.#after(['{'], false);
    let place: CursorPlace = { at: 'statement' };
    while (!this.done) {
      if (this.skip(t.BraceClose)) return this.#after([], false);
      place = this.#statement();
    }
    return place;
  }

  #statement(): CursorPlace {
    const first = this.next();
    const word = t.keywordOf(first) as StatementWord | null;
    const next: CursorPlace = { at: 'statement' };
    if (word === 'join') {
      if (this.done) return nothing;
      const name = this.next().image;
      if (!this.skip(t.keyword('from'))) return { at: 'words', words: ['from'] };
      if (this.done) return nothing;
      this.take();
      if (!this.skip(t.keyword('on'))) return { at: 'words', words: ['on'] };
      do {
        const left = this.#column(false, null);
        if (left !== null) return left;
        if (this.skip(t.Equals)) {
          const right = this.#column(false, name);
          if (right !== null) return right;
        }
      } while (this.skip(t.Comma));
      if (!this.peek(t.BraceOpen)) return next;
      return this.#block({ word, of: name, outer: [] }) ?? next;
    }
    if (word === 'source') {
      const column = this.#column(false, null);
      if (column !== null) return column;
      if (!this.skip(t.BraceOpen)) return this.done ? { at: 'words', words: ['{'] } : next;
      for (let token = this.take(); token !== undefined; token = this.take())
        if (token.tokenType === t.BraceClose) return next;
      return nothing;
    }
    if (word === 'column') {
      do {
        const column = this.#column(false, null);
        if (column !== null) return column;
        if (!this.skip(t.keyword('was'))) return this.done ? { at: 'words', words: ['was'] } : next;
        if (this.done) return nothing;
        this.#column(false, null);
      } while (this.skip(t.Comma));
      return next;
    }
    if (word === 'time') {
      const column = this.#column(false, null);
      if (column !== null) return column;
      if (!this.peek(t.BraceOpen)) return next;
      return this.#block({ word, of: null, outer: [] }) ?? next;
    }
    if (word !== null && statementWords.includes(word)) {
      do {
        const column = this.#column(false, null);
        if (column !== null) return column;
      } while (this.skip(t.Comma));
      return next;
    }
    if (!tokenMatcher(first, t.Name)) return next;
    const path: OptionPath = { word: 'data', of: null, outer: [], present: [] };
    return this.#values(first.image, path) ?? next;
  }

  /** The block of a declaration, or what else may come. */
  #blockOr(words: readonly string[], inVariant: boolean, word: DeclarationWord, of: string | null): CursorPlace {
    if (!this.peek(t.BraceOpen)) return this.#after(words, inVariant);
    return this.#block({ word, of, outer: [] }) ?? { at: 'declaration', inVariant };
  }

  /** Reads a block; the place where the tokens end in it, or null where it is closed. */
  #block(path: Omit<OptionPath, 'present'>): CursorPlace | null {
    this.take();
    const present: string[] = [];
    while (!this.done) {
      if (this.skip(t.BraceClose)) return null;
      const token = this.next();
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
      return { at: 'value', option, call, table, written, ...path };
    };
    const written: string[] = [];
    for (;;) {
      if (this.done) return value(null, null);
      if (this.peek(t.BraceOpen) || this.peek(t.BraceClose)) break;
      const token = this.next();
      if (token.tokenType === t.BracketOpen) {
        while (!this.skip(t.BracketClose)) if (this.take() === undefined) return value(null, null);
      } else if (this.skip(t.ParenOpen)) {
        if (this.#arguments(token.image) !== null) return value(token.image, null);
      } else if (this.skip(t.Dot)) {
        if (this.done) return value(null, token.image);
        this.take();
      } else if (amountOptions.has(option) && tokenMatcher(token, t.Name)) {
        if (this.done) return { at: 'amount', option, ...path };
        if (this.skip(t.NumberToken)) written.push(token.image);
      }
      const more = [t.Comma, t.Star, t.DotDot, t.ComparisonOperatorToken].some((type) => this.skip(type));
      if (!more) break;
    }
    if (this.peek(t.BraceOpen)) return this.#block({ word: path.word, of: path.of, outer: [...path.outer, option] });
    // Behind a value stands the next option.
    return null;
  }
}
