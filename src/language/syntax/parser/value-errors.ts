/** What can be wrong with values and options, in words. */
import type { IToken } from 'chevrotain';
import { diagnostic, certainFix } from '../../../diagnostics/index.ts';
import type { Span } from '../../../text/source.ts';
import type { NumberLiteral } from '../ast.ts';
import * as t from '../tokens.ts';
import { numberParts, units } from '../units.ts';
import { describeToken, endOf, Support } from './support.ts';

export abstract class ValueErrors extends Support {
  protected toNumber(token: IToken): NumberLiteral {
    const { value, unit, unitKind } = numberParts(token.image);
    const strayUnit = unit === null ? this.unitAfterSpace(token) : null;
    if (strayUnit === null)
      return { kind: 'number', value, unit, unitKind, raw: token.image, span: this.tokenSpan(token) };
    const gap = this.span(endOf(token), strayUnit.startOffset);
    const fix = certainFix(gap, '', `write ${token.image}${strayUnit.image}`);
    this.report(diagnostic('ADS1020', this.tokenSpan(strayUnit), { unit: strayUnit.image }, { fix }));
    this.consume(98, t.Name);
    const raw = `${token.image}${strayUnit.image}`;
    const joined = numberParts(raw);
    return {
      kind: 'number',
      value: joined.value,
      unit: joined.unit,
      unitKind: joined.unitKind,
      raw,
      span: this.spanFrom(token.startOffset),
    };
  }

  /** `50 k`: a word that is a unit, on the same line. No option has such a name (`min` aside, before a number). */
  private unitAfterSpace(token: IToken): IToken | null {
    const next = this.LA(1);
    if (!units.has(next.image) || next.tokenType !== t.Name || this.isFirstOnLine(next)) return null;
    return endOf(token) < next.startOffset && !this.isNext(t.NumberToken, 2) ? next : null;
  }

  protected danglingComma(comma: IToken): void {
    const span = this.tokenSpan(comma);
    this.report(diagnostic('ADS1010', span, {}, { fix: certainFix(span, '', "remove ','") }));
  }

  protected missingComma(): void {
    const end = this.lastEnd();
    const found = describeToken(this.LA(1));
    const fix = certainFix(this.span(end, end), ',', "add ','");
    this.report(diagnostic('ADS1021', this.tokenSpan(this.LA(1)), { found }, { fix }));
  }

  protected reportAt(span: Span, expected: string, found: string): void {
    this.report(diagnostic('ADS1001', span, { expected, found }));
  }

  protected reportSign(option: IToken, sign: IToken): void {
    const span = this.tokenSpan(sign);
    const gap = this.span(endOf(option), this.here());
    const fix = certainFix(gap, ' ', `remove '${sign.image}'`);
    this.report(diagnostic('ADS1012', span, { sign: sign.image }, { fix }));
  }

  protected reportNoValue(option: IToken): void {
    this.report(diagnostic('ADS1009', this.tokenSpan(option), { option: option.image }));
  }

  /** After `layers 128,` a following `norm batch` reads as one more value, and then `batch` as an option. */
  protected isBehindSeparated(): boolean {
    return this.LA(-2).tokenType === t.Comma && this.isNext(t.Name, -1);
  }

  /** `word`: where the option's name is, as LA counts; the comma stands before it. */
  protected reportSeparated(word: number): void {
    const span = this.tokenSpan(this.LA(word - 1));
    this.report(
      diagnostic('ADS1022', span, { option: this.LA(word).image }, { fix: certainFix(span, '', "remove ','") }),
    );
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
