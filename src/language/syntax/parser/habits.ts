/** What people write from habit: other signs, other brackets, none at all. Each is one error with what to write, and is read as it was meant. */
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { diagnostic, certainFix, type Fix, guessedFix, type TextEdit } from '../../../diagnostics/index.ts';
import * as t from '../tokens.ts';
import { describeToken, endOf, Support } from './support.ts';

/** By what should stand there: what people write for it elsewhere. */
const otherSigns: ReadonlyMap<TokenType, ReadonlySet<string>> = new Map([
  [t.Colon, new Set(['=', '->', '=>', '::', ':=', 'as', 'is'])],
  [t.Equals, new Set([':', '->', '=>', ':=', '==', 'as', 'is'])],
  [t.Arrow, new Set(['=>', ':', '=', '>', 'to', 'as', '-->', '→', '⇒', '⟶', '–>', '—>', '-&gt;', '=&gt;', '&gt;'])],
  [t.keyword('on'), new Set([':', '=', '==', '->', '=>', 'with', 'using', 'by', 'of', 'from', 'is', 'predicts'])],
  [t.keyword('from'), new Set(['=', ':', 'in', 'of', 'at', 'file', 'path', 'as', 'with'])],
]);

const closerOf: ReadonlyMap<TokenType, TokenType> = new Map([
  [t.BraceOpen, t.BraceClose],
  [t.ParenOpen, t.ParenClose],
  [t.BracketOpen, t.BracketClose],
]);

/** Of a line without braces, the tokens that are looked through for their end: a line that is all names costs no more than its length. */
const MOST_MEMBERS = 200;

export abstract class Habits extends Support {
  /** Takes another sign for the one that must come next, or a word that is missing before what follows it; false where neither is so. */
  protected takeForSign(type: TokenType, expected: string): boolean {
    return this.takeOtherSign(type, expected) || this.reportMissingSign(type, expected);
  }

  private takeOtherSign(type: TokenType, expected: string): boolean {
    const signs = otherSigns.get(type);
    const first = this.LA(1);
    if (signs === undefined || first.tokenType === EOF || this.atDeclaration() || this.isFirstOnLine(first))
      return false;
    const second = this.LA(2);
    const isPair = second.tokenType !== EOF && endOf(first) === second.startOffset;
    const count = isPair && signs.has(first.image + second.image) ? 2 : 1;
    const text = count === 2 ? first.image + second.image : first.image;
    if (!signs.has(text) || !this.isFollowed(type, this.LA(count + 1))) return false;
    const span = this.span(first.startOffset, endOf(this.LA(count)));
    const sign = textOf(type);
    const fix = certainFix(span, sign);
    this.report(diagnostic('ADS1001', span, { expected, found: `'${text}'` }, { fix }));
    for (let i = 0; i < count; i++) this.consume(99, t.AnyToken);
    return true;
  }

  /** `head click clicked`: only the word is missing. Reading goes on as if it stood there. */
  private reportMissingSign(type: TokenType, expected: string): boolean {
    if (!otherSigns.has(type)) return false;
    const next = this.LA(1);
    if (next.tokenType === EOF || this.isFirstOnLine(next) || this.atDeclaration() || !this.isFollowed(type, next))
      return false;
    const end = this.lastEnd();
    const sign = textOf(type);
    const fix = guessedFix(this.span(end, next.startOffset), ` ${sign} `, `add '${sign}'`);
    this.unexpected(expected, { fix });
    return true;
  }

  /** Whether a token can stand behind a sign. */
  private isFollowed(type: TokenType, token: IToken): boolean {
    if (type === t.Arrow) return token.tokenType === t.NumberToken;
    if (type === t.keyword('from')) return t.isText(token);
    return t.isName(token) || (type === t.Equals && token.tokenType === t.BraceOpen && this.form !== 'type');
  }

  /**
   * Before what stands in braces. `group ad = { a, b }`, `(a, b)`, `[a, b]` and `a, b }` are read as `{ a, b }`; `written` is how the
   * beginning reads then, `expected` what the message says.
   */
  protected openBraces(written: string, expected: string, bare: boolean): void {
    const first = this.LA(1);
    if (first.tokenType === EOF || this.atDeclaration()) return;
    const edits: TextEdit[] = [];
    const isSign = first.tokenType === t.Equals || first.tokenType === t.Colon;
    const open = this.LA(isSign ? 2 : 1);
    if (isSign && t.isName(open) && this.LA(3).tokenType === t.BraceOpen && !this.isFirstOnLine(first)) {
      const gap = this.span(this.lastEnd(), endOf(open));
      const fix = guessedFix(gap, '', `remove '${first.image} ${open.image}'`);
      this.unexpected(expected, { hint: `${written.split(' ')[0]} has no type`, fix });
      for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
      return;
    }
    if (isSign && (!closerOf.has(open.tokenType) || this.isFirstOnLine(open))) return;
    if (isSign) edits.push({ span: this.span(this.lastEnd(), open.startOffset), newText: ' ' });
    if (!isSign && open.tokenType === t.BraceOpen) return;
    const at = isSign ? 2 : 1;
    if (open.tokenType === t.ParenOpen && this.isNext(t.NumberToken, at + 1)) {
      const close = this.matching(at);
      if (close === null || isSign) return;
      const inside = this.LA(2).image;
      const hint = `${written.split(' ')[0]} has options in braces, and nothing in parentheses`;
      const braced = this.LA(close + 1).tokenType === t.BraceOpen;
      const fix =
        written.startsWith('vocab ') && close === 3
          ? {
              title: `write 'top ${inside}'`,
              edits: [
                {
                  span: this.span(this.lastEnd(), braced ? endOf(this.LA(close + 1)) : endOf(this.LA(close))),
                  newText: braced ? ` { top ${inside} ` : ` { top ${inside} }`,
                },
              ],
              applicability: 'guess' as const,
            }
          : null;
      this.unexpected(expected, { hint, fix });
      for (let k = 0; k < close; k++) this.consume(99, t.AnyToken);
      return;
    }
    if (open.tokenType === t.ParenOpen || open.tokenType === t.BracketOpen) {
      const close = this.matching(at);
      if (close === null) return;
      edits.push({ span: this.tokenSpan(open), newText: '{ ' });
      edits.push({ span: this.tokenSpan(this.LA(close)), newText: ' }' });
      this.reportBraces(written, expected, edits, 'certain');
      this.retype(at, t.BraceOpen);
      this.retype(close, t.BraceClose);
    } else if (open.tokenType === t.BraceOpen) this.reportBraces(written, expected, edits, 'certain');
    else if (bare && t.isName(open) && !this.isFirstOnLine(open)) this.addBraces(written, expected);
    else return;
    if (isSign) this.consume(99, t.AnyToken);
  }

  /** `group ad a, b } -> 8`, and without either brace: up to the arrow, or the end of the line. */
  private addBraces(written: string, expected: string): void {
    let last = 0;
    let depth = 0;
    for (let k = 1; ; k++) {
      if (k > MOST_MEMBERS) return;
      const token = this.LA(k);
      // A bracket that is left open says nothing about where the braces end.
      if (depth > 0 && (token.tokenType === EOF || this.declarationAt(k))) return;
      const ends =
        token.tokenType === EOF || (depth === 0 && (token.tokenType === t.Arrow || this.isFirstOnLine(token)));
      if (ends || (depth === 0 && token.tokenType === t.BraceClose)) break;
      if (closerOf.has(token.tokenType)) depth++;
      else if (depth > 0 && t.closers.has(token.tokenType)) depth--;
      last = k;
    }
    const open = this.LA(1).startOffset;
    const end = endOf(this.LA(last));
    const edits: TextEdit[] = [{ span: this.span(open, open), newText: '{ ' }];
    const inside = this.textBetween(open, end).replaceAll(/\s+/g, ' ');
    const closed = this.LA(last + 1).tokenType === t.BraceClose;
    if (!closed) edits.push({ span: this.span(end, end), newText: ' }' });
    this.reportBraces(written, expected, edits, 'guess', inside.length <= 60 ? inside : '…');
    if (!closed) this.insert(last, t.BraceClose, end);
    this.insert(0, t.BraceOpen, open);
  }

  private reportBraces(
    written: string,
    expected: string,
    edits: TextEdit[],
    applicability: Fix['applicability'],
    inside = '…',
  ): void {
    const title = `write '${written} { ${inside} }'`;
    this.unexpected(expected, { fix: { title, edits, applicability } });
  }

  /** `last[1d]` is read as `last(1d)`. */
  protected openParens(): void {
    const open = this.LA(1);
    const word = this.LA(0);
    if (open.image === '<' && this.LA(3).image === '>') this.bracketsOfTypes();
    if (this.LA(1).tokenType !== t.BracketOpen || endOf(word) !== open.startOffset) return;
    const close = this.matching(1);
    if (close === null || this.LA(close).tokenType !== t.BracketClose) return;
    const edits = [
      { span: this.tokenSpan(open), newText: '(' },
      { span: this.tokenSpan(this.LA(close)), newText: ')' },
    ];
    const inside = [];
    for (let k = 2; k < close; k++) inside.push(this.LA(k).image);
    const title = `write '${word.image}(${inside.join('')})'`;
    const span = this.span(open.startOffset, endOf(this.LA(close)));
    const found = describeToken(open);
    this.report(
      diagnostic('ADS1001', span, { expected: "'('", found }, { fix: { title, edits, applicability: 'certain' } }),
    );
    this.retype(1, t.ParenOpen);
    this.retype(close, t.ParenClose);
  }

  /** `onehot<24>` reads as `onehot[24]`. */
  private bracketsOfTypes(): void {
    this.retype(1, t.BracketOpen);
    this.retype(3, t.BracketClose);
  }

  /** `user x ad`, `user & ad`: takes a sign between two names for `*`. */
  protected takeForStar(): void {
    const sign = this.LA(1);
    const isSign =
      ['x', 'X', '×', '·', '&', 'by', 'and', 'times', 'with'].includes(sign.image) || sign.tokenType === t.Comma;
    if (!isSign || !t.isName(this.LA(0)) || !t.isName(this.LA(2)) || this.atDeclaration()) return;
    if (this.isFirstOnLine(sign) || this.isFirstOnLine(this.LA(2))) return;
    const span = this.tokenSpan(sign);
    const isComma = sign.tokenType === t.Comma;
    const gap = isComma ? this.span(this.lastEnd(), this.LA(2).startOffset) : span;
    const found = describeToken(sign);
    this.report(
      diagnostic(
        'ADS1001',
        span,
        { expected: "'*'", found },
        { fix: certainFix(gap, isComma ? ' * ' : '*', "write '*'") },
      ),
    );
    this.retype(1, t.Star);
  }

  /** `clicked = 1` is read as `clicked == 1`. */
  protected takeForEquality(): void {
    const sign = this.LA(1);
    if (sign.tokenType !== t.Equals || this.isFirstOnLine(sign)) return;
    const span = this.tokenSpan(sign);
    const hint = "a comparison is written '=='";
    this.report(diagnostic('ADS1001', span, { expected: "'=='", found: "'='" }, { hint, fix: certainFix(span, '==') }));
    this.retype(1, t.ComparisonOperatorToken);
  }

  /** The operator of a comparison; `> =`, `=<` and `<>` are read as what they were meant. */
  protected comparisonOf(op: IToken): string {
    if (op.image === '=') return '==';
    const next = this.LA(1);
    const pair = `${op.image}${next.image}`;
    const meant = pair === '<>' ? '!=' : pair;
    if (!['>=', '<=', '!='].includes(meant) || ['>=', '<=', '!='].includes(op.image)) return op.image;
    const span = this.span(op.startOffset, endOf(next));
    this.report(
      diagnostic(
        'ADS1001',
        span,
        { expected: `'${meant}'`, found: `'${op.image} ${next.image}'` },
        { fix: certainFix(span, meant) },
      ),
    );
    this.consume(99, t.AnyToken);
    return meant;
  }

  /** `user * ad => 16`: an arrow is what may follow. */
  protected takeForArrow(): void {
    const sign = this.LA(1);
    if (otherSigns.get(t.Arrow)?.has(sign.image) !== true || !this.isNext(t.NumberToken, 2) || this.isFirstOnLine(sign))
      return;
    const span = this.tokenSpan(sign);
    const fix = certainFix(span, '->');
    this.report(diagnostic('ADS1001', span, { expected: "'->'", found: describeToken(sign) }, { fix }));
    this.retype(1, t.Arrow);
  }

  // --- tokens as they were meant

  /** Takes the k-th token ahead for one of another type; its text stays what was written, and so does the lexer's token. */
  protected retype(k: number, type: TokenType): void {
    this.replaceToken(k, { ...this.LA(k), tokenType: type, tokenTypeIdx: type.tokenTypeIdx! });
  }

  /** Puts a token, by default one without text, behind the k-th one ahead. */
  protected insert(k: number, type: TokenType, offset: number, image = ''): void {
    this.insertToken(k, {
      image,
      startOffset: offset,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx!,
    });
  }

  /** How far ahead the bracket stands that closes the k-th token, up to the next declaration; null where there is none. */
  protected matching(k: number): number | null {
    const open = this.LA(k).tokenType;
    let depth = 0;
    for (let i = k; ; i++) {
      const token = this.LA(i);
      if (token.tokenType === EOF || (i > k && this.declarationAt(i))) return null;
      if (token.tokenType === open) depth++;
      else if (token.tokenType === closerOf.get(open) && --depth === 0) return i;
    }
  }
}

/** What a token of a type reads as. */
function textOf(type: TokenType): string {
  return (type.LABEL ?? type.name).replaceAll("'", '');
}
