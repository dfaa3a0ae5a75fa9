/** Phrases of other languages in values: each is one error with what to write, and what follows is read as it was meant. */
import { EOF, type IToken } from 'chevrotain';
import { diagnostic, guessedFix, type TextEdit } from '../../../diagnostics/index.ts';
import { amountWords, CHOOSE } from '../keywords.ts';
import { durationWords } from '../numbers.ts';
import { optionNames } from '../option-names.ts';
import * as t from '../tokens.ts';
import { Habits } from './habits.ts';
import { declarationTypes } from './shapes.ts';
import { describeToken, endOf } from './support.ts';

const rangeWords: ReadonlySet<string> = new Set(['to', 'until', 'through', 'upto']);

/** Of a signal's column. */
export const noProduct = {
  hint: 'a spec computes no values: write a column for it where the log is written; a factor changes nothing, since numbers are scaled anyway',
};

const lowWords: ReadonlySet<string> = new Set(['min', 'minimum', 'low', 'lower', 'from', 'between']);
const highWords: ReadonlySet<string> = new Set(['max', 'maximum', 'high', 'upper', 'to', 'and', 'until']);

export abstract class Phrases extends Habits {
  /** Whether an option without its braces comes next on the line. */
  protected atBareOption(): boolean {
    const word = this.LA(1);
    const isOption = word.tokenType !== EOF && optionNames.has(word.image) && t.keywordOf(word) === null;
    return isOption && !this.isFirstOnLine(word) && !declarationTypes.has(this.LA(2).tokenType);
  }

  /** What has been read of a declaration, as it is written. */
  protected written(start: number): string {
    return this.textBetween(start, this.lastEnd()).replaceAll(/\s+/g, ' ').trim();
  }

  /** `grow always }`: a word that no option is called by, and that has no value itself. */
  protected atStrangeWord(): boolean {
    const [word, next] = [this.LA(1), this.LA(2)];
    const isAlone =
      next.tokenType === t.BraceClose || [t.ParenOpen, t.Dot].includes(next.tokenType) || optionNames.has(next.image);
    return word.tokenType === t.Name && !optionNames.has(word.image) && isAlone && !this.isFirstOnLine(word);
  }

  /** `last 1d` is read as `last(1d)`. */
  protected takeForCall(): void {
    const word = this.LA(0);
    const first = this.LA(1);
    if (first.tokenType !== t.NumberToken || this.isFirstOnLine(first) || this.isNext(t.NumberToken, 2)) return;
    let count = 1;
    const takesMore = word.image === 'hash' || word.image === CHOOSE;
    const most = takesMore ? 40 : 0;
    while (count < most && this.isNext(t.Comma, count + 1) && this.isAtom(count + 2)) count += 2;
    const end = endOf(this.LA(count));
    const edits: TextEdit[] = [
      { span: this.span(endOf(word), first.startOffset), newText: '(' },
      { span: this.span(end, end), newText: ')' },
    ];
    const title = `write '${word.image}(${this.textBetween(first.startOffset, end)})'`;
    this.unexpected("'('", { hint: title, fix: { title, edits, applicability: 'guess' } });
    this.insert(count, t.ParenClose, end);
    this.insert(0, t.ParenOpen, first.startOffset);
  }

  private isAtom(k: number): boolean {
    const token = this.LA(k);
    return (token.tokenType === t.NumberToken || t.isName(token)) && !this.isFirstOnLine(token);
  }

  /** `layers 64 32`, `layers 64 x 32` and `experts shared 4 head 2` are read with a comma, `clip 0 50` as a range. */
  protected takeForComma(isAmount: boolean): void {
    const next = this.LA(1);
    if (next.tokenType === t.NumberToken && /^-\d/.test(next.image) && this.lastEnd() === next.startOffset)
      return this.takeHyphenForComma(next);
    if (this.LA(0).tokenType !== t.NumberToken || next.tokenType === EOF || this.isFirstOnLine(next)) return;
    const isNumber = next.tokenType === t.NumberToken;
    const isTimes = ['x', 'X', '×'].includes(next.image) && this.isNext(t.NumberToken, 2);
    const isWord = isAmount && amountWords.has(next.image) && this.isNext(t.NumberToken, 2);
    if (!isNumber && !isTimes && !isWord) return;
    const end = this.lastEnd();
    const gap = this.span(end, isTimes ? this.here(2) : next.startOffset);
    const fix = guessedFix(gap, ', ', "write ','");
    this.report(diagnostic('ADS1021', this.tokenSpan(next), { found: describeToken(next) }, { fix }));
    if (isTimes) this.retype(1, t.Comma);
    else this.insert(0, t.Comma, end);
  }

  /** `layers 64-32` */
  private takeHyphenForComma(next: IToken): void {
    const span = this.span(next.startOffset, next.startOffset + 1);
    this.report(diagnostic('ADS1021', span, { found: "'-'" }, { fix: guessedFix(span, ', ', "write ','") }));
    this.replaceToken(1, { ...next, image: next.image.slice(1), startOffset: next.startOffset + 1 });
    this.insert(0, t.Comma, next.startOffset);
  }

  /** `last(2026-01-01)`: a day is no value. True where it is reported, and passed. */
  protected takeDateArgument(): boolean {
    if (!this.isNext(t.DateToken)) return false;
    const hint = 'a part is said by how long it is, as in last(1d)';
    this.unexpected('a value', { hint });
    this.consume(99, t.AnyToken);
    return true;
  }

  /** `shared=4` and `every week`: a word with its number. */
  protected takeForAmount(): void {
    const word = this.LA(0);
    const next = this.LA(1);
    if (!t.isName(word) || next.tokenType === EOF || this.isFirstOnLine(next)) return;
    if ((next.tokenType === t.Equals || next.tokenType === t.Colon) && this.isNext(t.NumberToken, 2)) {
      const gap = this.span(endOf(word), this.here(2));
      const extras = {
        hint: `write '${word.image} ${this.LA(2).image}'`,
        fix: guessedFix(gap, ' ', `remove '${next.image}'`),
      };
      this.report(diagnostic('ADS1012', this.tokenSpan(next), { sign: next.image }, extras));
      this.consume(99, t.AnyToken);
      return;
    }
    const meant = durationWords.get(next.image.toLowerCase());
    if (meant === undefined || this.isNext(t.NumberToken, 2)) return;
    this.unexpected('a number with its unit', {
      hint: `write '${word.image} ${meant}'`,
      fix: guessedFix(this.tokenSpan(next), meant),
    });
    this.replaceToken(1, {
      ...next,
      image: meant,
      tokenType: t.NumberToken,
      tokenTypeIdx: t.NumberToken.tokenTypeIdx!,
    });
  }

  protected isAmount(): boolean {
    return this.isNext(t.NumberToken) && !this.isFirstOnLine(this.LA(1));
  }

  /** `adam(lr=0.001)`: arguments have no names. */
  protected takeNamedArgument(): void {
    const name = this.LA(1);
    const sign = this.LA(2);
    if (!t.isName(name) || (sign.tokenType !== t.Equals && sign.tokenType !== t.Colon) || !this.isAtom(3)) return;
    const gap = this.span(name.startOffset, this.here(3));
    const word = this.LA(-1).image;
    const hint = `an argument is its value alone: ${word}(${this.LA(3).image})`;
    const extras = { hint, fix: guessedFix(gap, '', `remove '${name.image}${sign.image}'`) };
    const span = this.span(name.startOffset, endOf(sign));
    this.expectedAt(span, 'a value', `'${name.image}${sign.image}'`, extras);
    for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
  }

  /** `clip (0, 50)` and `layers(64, 32)` are read as `[0, 50]` and `[64, 32]`, for the checker to refuse. */
  protected takeForParens(): void {
    if (!this.isNext(t.ParenOpen) || this.isFirstOnLine(this.LA(1))) return;
    const close = this.matching(1);
    if (close === null || close === 2) return;
    this.retype(1, t.BracketOpen);
    this.retype(close, t.BracketClose);
  }

  /** `min 0 max 50` and `<= 50` where a range has to stand. The first is read as `0 .. 50`. */
  protected takeForEnds(): void {
    const first = this.LA(1);
    if (first.tokenType === EOF || this.isFirstOnLine(first)) return;
    const hint = 'a range has two ends, as in 0 .. 50';
    if (first.tokenType === t.ComparisonOperatorToken && this.isNext(t.NumberToken, 2)) {
      const number = this.LA(2).image;
      const ends = first.image.startsWith('<') ? `a range has two ends, as in 0 .. ${number}` : hint;
      const span = this.span(first.startOffset, endOf(this.LA(2)));
      this.expectedAt(span, 'a range', `'${first.image} ${number}'`, { hint: ends });
      return this.passAsHalf();
    }
    const [low, word, high] = [this.LA(2), this.LA(3), this.LA(4)];
    const isPair = lowWords.has(first.image) && highWords.has(word.image);
    if (!isPair || low.tokenType !== t.NumberToken || high.tokenType !== t.NumberToken) return;
    const span = this.span(first.startOffset, endOf(high));
    const meant = `${low.image} .. ${high.image}`;
    const found = `'${this.textBetween(span.start, span.end)}'`;
    this.expectedAt(span, 'a range', found, { hint: `write ${meant}`, fix: guessedFix(span, meant) });
    this.consume(99, t.AnyToken);
    this.retype(2, t.DotDot);
  }

  /** Passes a token before a value that lacks a part, of which nothing more is said. */
  protected abstract passAsHalf(): void;

  /** `cast(price as double)`: no function is called so, which the checker says. */
  protected passTypeOfCast(): void {
    if (this.LA(1).image.toLowerCase() !== 'as' || !t.isName(this.LA(2)) || !this.isNext(t.ParenClose, 3)) return;
    if (!['cast', 'try_cast', 'safe_cast'].includes(this.LA(-2).image.toLowerCase())) return;
    for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
  }

  /** `0 to 50` and `0-50` are read as `0 .. 50`. */
  protected takeForRange(): void {
    const left = this.LA(0);
    const sign = this.LA(1);
    if (left.tokenType !== t.NumberToken && left.tokenType !== t.ParenClose) return;
    const right = this.LA(2);
    const isWord = rangeWords.has(sign.image) && (right.tokenType === t.NumberToken || right.image === 'p');
    const isColon = sign.tokenType === t.Colon && right.tokenType === t.NumberToken;
    const isGap = sign.tokenType === t.NumberToken && endOf(left) < sign.startOffset && !this.isFirstOnLine(sign);
    const isHyphen = sign.tokenType === t.NumberToken && /^-\d/.test(sign.image) && endOf(left) === sign.startOffset;
    if (isGap) {
      const extras = {
        hint: 'a range is written 0 .. 50',
        fix: guessedFix(this.span(endOf(left), sign.startOffset), ' .. ', "write '..'"),
      };
      this.unexpected("'..'", extras);
      return this.insert(0, t.DotDot, endOf(left));
    }
    if (!isWord && !isHyphen && !isColon) return;
    const at = this.span(sign.startOffset, isHyphen ? sign.startOffset + 1 : endOf(sign));
    const gap = this.span(endOf(left), isHyphen ? at.end : right.startOffset);
    const found = isHyphen ? "'-'" : describeToken(sign);
    const fix = guessedFix(gap, ' .. ', "write '..'");
    this.report(diagnostic('ADS1001', at, { expected: "'..'", found }, { hint: 'a range is written 0 .. 50', fix }));
    if (isHyphen) {
      this.replaceToken(1, { ...sign, image: sign.image.slice(1), startOffset: sign.startOffset + 1 });
      this.insert(0, t.DotDot, sign.startOffset, '-');
    } else this.retype(1, t.DotDot);
  }
}
