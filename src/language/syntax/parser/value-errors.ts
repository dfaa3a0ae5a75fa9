/** What can be wrong with values and options, in words. */
import { EOF, type IToken } from 'chevrotain';
import { diagnostic, certainFix, guessedFix } from '../../../diagnostics/index.ts';
import type { Span } from '../../../text/source.ts';
import type { NumberLiteral } from '../ast.ts';
import * as t from '../tokens.ts';
import { unitNames } from '../numbers.ts';
import { optionNames } from '../option-names.ts';
import { numberParts, units } from '../units.ts';
import { Clauses } from './clauses.ts';
import { describeToken, endOf } from './support.ts';

export abstract class ValueErrors extends Clauses {
  protected toNumber(token: IToken): NumberLiteral {
    const raw = typeof token.payload === 'string' ? token.payload : token.image;
    const { value, unit, unitKind } = numberParts(raw);
    const strayUnit = unit === null ? this.unitAfterSpace(token) : null;
    if (strayUnit === null) return { kind: 'number', value, unit, unitKind, raw, span: this.tokenSpan(token) };
    const text = `${raw}${unitNames.get(strayUnit.image.toLowerCase()) ?? strayUnit.image}`;
    const fix = certainFix(this.span(token.startOffset, endOf(strayUnit)), text, `write ${text}`);
    this.report(diagnostic('ADS1020', this.tokenSpan(strayUnit), { unit: strayUnit.image }, { fix }));
    this.consume(98, t.Name);
    const joined = numberParts(text);
    return {
      kind: 'number',
      value: joined.value,
      unit: joined.unit,
      unitKind: joined.unitKind,
      raw: text,
      span: this.spanFrom(token.startOffset),
    };
  }

  /** `50 k`: a word that is a unit, on the same line. No option has such a name (`min` aside, before a number). */
  private unitAfterSpace(token: IToken): IToken | null {
    const next = this.LA(1);
    const isUnit = units.has(next.image) || unitNames.has(next.image.toLowerCase());
    if (!isUnit || next.tokenType !== t.Name || this.isFirstOnLine(next)) return null;
    return endOf(token) < next.startOffset && !this.isNext(t.NumberToken, 2) ? next : null;
  }

  protected danglingComma(comma: IToken): void {
    const span = this.tokenSpan(comma);
    const next = this.LA(1) === comma ? this.LA(2) : this.LA(1);
    // What stands behind it on its line may be what it was meant to divide.
    const isLast = next.tokenType === EOF || t.closers.has(next.tokenType) || this.isFirstOnLine(next);
    const fix = (isLast ? certainFix : guessedFix)(span, '', "remove ','");
    this.report(diagnostic('ADS1010', span, {}, { fix }));
  }

  protected missingComma(): void {
    const end = this.lastEnd();
    const found = describeToken(this.LA(1));
    const fix = certainFix(this.span(end, end), ',', "add ','");
    this.report(diagnostic('ADS1021', this.tokenSpan(this.LA(1)), { found }, { fix }));
  }

  protected reportAt(span: Span, expected: string, found: string): void {
    this.expectedAt(span, expected, found);
  }

  protected reportSign(option: IToken, sign: IToken): void {
    const span = this.tokenSpan(sign);
    const gap = this.span(endOf(option), this.here());
    const fix = certainFix(gap, ' ', `remove '${sign.image}'`);
    const hint = `write '${option.image} ${this.LA(1).image}'`;
    this.report(diagnostic('ADS1012', span, { sign: sign.image }, { hint: this.atEnd() ? null : hint, fix }));
  }

  protected reportNoValue(option: IToken): void {
    this.report(diagnostic('ADS1009', this.tokenSpan(option), { option: option.image }));
  }

  /** After `layers 128,` a following `norm batch` reads as one more value, and then `batch` as an option. */
  protected isBehindSeparated(): boolean {
    // `columns cost, seen_at  as_of`: what lacks a value is the option that stands last.
    if (optionNames.has(this.LA(0).image) && !optionNames.has(this.LA(-1).image)) return false;
    return this.LA(-2).tokenType === t.Comma && this.isNext(t.Name, -1);
  }

  /** `word`: where the option's name is, as LA counts; the comma stands before it. */
  protected reportSeparated(word: number): void {
    const span = this.tokenSpan(this.LA(word - 1));
    // In a list of names the word may be one of them, and a comma behind it be what is missing.
    const inNames = t.isName(this.LA(word - 2)) && this.LA(word - 3).tokenType === t.Comma;
    const fix = (inNames ? guessedFix : certainFix)(span, '', "remove ','");
    this.report(diagnostic('ADS1022', span, { option: this.LA(word).image }, { fix }));
  }

  /** Whether what is next are the values of an option that a comma made a value of the one before. */
  protected reportStrayInBlock(): boolean {
    if (this.LA(-1).tokenType === t.Comma && this.isNext(t.Name, 0)) {
      this.reportSeparated(0);
      return true;
    }
    if (this.isNext(t.Comma)) {
      this.danglingComma(this.LA(1));
    } else {
      const hint =
        this.isNext(t.NumberToken) || this.isNext(t.BracketOpen)
          ? 'a value stands behind the name of its option, as in layers 64, 32'
          : null;
      this.unexpected("an option or '}'", { hint });
    }
    return false;
  }
}
