/** Joins as SQL and pandas have them: each is one error with what to write, and is read as it was meant. */
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { certainFix, guessedFix } from '../../../diagnostics/index.ts';
import * as t from '../tokens.ts';
import { ModelPartRules } from './model-parts.ts';
import { describeToken, endOf } from './support.ts';

const joinWords: ReadonlySet<string> = new Set(['left', 'right', 'inner', 'outer', 'full', 'cross', 'asof']);

const brackets: ReadonlySet<TokenType> = new Set([t.ParenOpen, t.BracketOpen]);

export abstract class JoinHabits extends ModelPartRules {
  /** `left join`, `left outer join` */
  protected takeForJoin(): void {
    let count = 0;
    while (count < 2 && joinWords.has(this.LA(count + 1).image.toLowerCase())) count++;
    if (count === 0 || !this.isNext(t.keyword('join'), count + 1)) return;
    const first = this.LA(1);
    const span = this.span(first.startOffset, endOf(this.LA(count)));
    const found = `'${this.textBetween(span.start, span.end)}'`;
    const fix = guessedFix(this.span(span.start, this.here(count + 1)), '', `remove ${found}`);
    const hint = 'every join is a left join: rows that find no partner stay, with missing values';
    this.expectedAt(span, "'join'", found, { hint, fix });
    for (let k = 0; k < count; k++) this.consume(99, t.AnyToken);
  }

  /** `join "items.csv" on item_id`: the name is that of the file. */
  protected takeForPath(token: IToken | undefined): IToken | undefined {
    if (token === undefined || !t.isText(token) || !this.isNext(t.keyword('on'))) return token;
    const path = String(token.payload ?? '');
    const name = /([A-Za-z_]\w*)[^/]*$/.exec(path)?.[1];
    if (name === undefined || !/[./]/.test(path)) return token;
    const span = this.tokenSpan(token);
    const before = this.span(span.start, span.start);
    const extras = { hint: `write join ${name} from ${token.image}`, fix: guessedFix(before, `${name} from `) };
    this.expectedAt(span, 'the name of the table', describeToken(token), extras);
    this.insertToken(0, { ...token });
    this.insert(0, t.keyword('from'), span.start, 'from');
    return { ...token, image: name, tokenType: t.Name, tokenTypeIdx: t.Name.tokenTypeIdx ?? 0 };
  }

  /** `join items from "items.csv" { on item_id  side candidate }` */
  protected takeForOnInside(): void {
    const [open, word, key, next] = [this.LA(1), this.LA(2), this.LA(3), this.LA(4)];
    if (open.tokenType !== t.BraceOpen || word.tokenType !== t.keyword('on') || !t.isName(key)) return;
    if (next.tokenType === t.Comma || next.tokenType === t.Equals || next.tokenType === t.Dot) return;
    const part = this.span(word.startOffset, endOf(key));
    this.reportMoved(part, this.lastEnd(), "'on' and the columns to join on", "before '{'");
    this.removeToken(3);
    this.removeToken(2);
    this.insertToken(0, key);
    this.insertToken(0, word);
  }

  /** `using (item_id)`, `on (item_id)` and `on [item_id]` */
  protected takeForUsing(): void {
    const word = this.LA(1);
    const isOn = this.isNext(t.keyword('on'));
    if ((!isOn && word.image.toLowerCase() !== 'using') || !brackets.has(this.LA(2).tokenType)) return;
    const close = this.matching(2);
    if (close === null || close === 3) return;
    const inside = this.textBetween(this.here(3), endOf(this.LA(close - 1)));
    const span = this.span(isOn ? this.here(2) : word.startOffset, endOf(this.LA(isOn ? 2 : 1)));
    const whole = this.span(word.startOffset, endOf(this.LA(close)));
    const fix = guessedFix(whole, `on ${inside}`);
    const found = isOn ? describeToken(this.LA(2)) : `'${word.image}'`;
    this.expectedAt(span, "'on' and the columns to join on", found, { hint: `write on ${inside}`, fix });
    this.removeToken(close);
    this.removeToken(2);
    this.retype(1, t.keyword('on'));
  }

  /** `on item_id == id` */
  protected takeForOneSign(): void {
    const sign = this.LA(1);
    if (sign.image !== '==' || this.isFirstOnLine(sign)) return;
    this.expectedAt(this.tokenSpan(sign), "'='", "'=='", { fix: certainFix(this.tokenSpan(sign), '=') });
    this.retype(1, t.Equals);
  }

  /** `on item_id and maker` */
  protected takeForAnd(): void {
    const word = this.LA(1);
    const next = this.LA(2);
    if (word.image.toLowerCase() !== 'and' || next.tokenType === EOF || !t.isName(next)) return;
    if (this.isFirstOnLine(word) || this.isFirstOnLine(next)) return;
    const fix = guessedFix(this.span(this.lastEnd(), next.startOffset), ', ', "write ','");
    const hint = `several columns stand one behind the other: ${this.LA(0).image}, ${next.image}`;
    this.expectedAt(this.tokenSpan(word), "','", `'${word.image}'`, { hint, fix });
    this.retype(1, t.Comma);
  }
}
