/** Clauses of other languages, and parts of a declaration where they do not stand: each is one error with what to write. */
import { EOF, type IToken } from 'chevrotain';
import { didYouMean, type Fix, guessedFix, type TextEdit } from '../../../diagnostics/index.ts';
import { declarationWords } from '../keywords.ts';
import { optionNames } from '../option-names.ts';
import type { Span } from '../../../text/source.ts';
import * as t from '../tokens.ts';
import { Phrases } from './phrases.ts';
import { declarationTypes } from './shapes.ts';
import { describeToken, endOf } from './support.ts';

/** Behind the column of a label: words of SQL and Python. */
const labelWords: ReadonlySet<string> = new Set('between in is equals eq and or not like gt gte'.split(' '));

export abstract class Clauses extends Phrases {
  /** Behind the column of a label: `between 4 and 5`, `is true`, `and bought`. What is no comparison is not read. */
  protected takeForComparison(column: string): void {
    const first = this.LA(1);
    if (!labelWords.has(first.image) || this.isFirstOnLine(first) || this.isNext(t.BraceOpen, 2)) return;
    const value = this.LA(2);
    const isValue = (token: IToken) => token.tokenType === t.NumberToken || t.isName(token);
    if (['is', 'equals', 'eq'].includes(first.image) && isValue(value) && !this.isFirstOnLine(value)) {
      const isTruth = ['true', 'True', 'TRUE', 'yes'].includes(value.image);
      const isOther = ['not', 'null', 'None', 'NULL'].includes(value.image);
      if (!isOther) {
        const edit = isTruth
          ? guessedFix(this.span(this.lastEnd(), endOf(value)), '', `remove '${first.image} ${value.image}'`)
          : guessedFix(this.tokenSpan(first), '==');
        const hint = isTruth ? 'a label is true where it is 1, true or yes' : "a comparison is written '=='";
        this.expectedAt(this.tokenSpan(first), "'=='", describeToken(first), { hint, fix: edit });
        this.retype(1, t.ComparisonOperatorToken);
        this.replaceToken(1, { ...this.LA(1), image: '==' });
        return;
      }
    }
    const from = first.startOffset;
    const low = first.image === 'between' && value.tokenType === t.NumberToken ? value.image : '4';
    this.skipLine();
    const hint = `a label is a column, or one comparison with it, such as ${column} >= ${low}`;
    this.expectedAt(this.spanFrom(from), 'a comparison', `'${this.written(from)}'`, { hint });
  }

  /** Reads up to a brace, or to the end of the line. */
  protected skipLine(): void {
    while (!this.atEnd() && !this.isNext(t.BraceOpen) && !this.isFirstOnLine(this.LA(1))) this.consume(99, t.AnyToken);
  }

  /** `head buy after click on bought`: options before `on`. They are not read. */
  protected takeForEarlyOptions(start: number): void {
    if (!this.atBareOption()) return;
    let on = 1;
    while (!this.isNext(t.keyword('on'), on)) {
      const token = this.LA(on);
      if (on > 12 || token.tokenType === EOF || this.isFirstOnLine(token) || this.isNext(t.BraceOpen, on)) return;
      on++;
    }
    let last = on;
    for (;;) {
      const next = this.LA(last + 1);
      if (next.tokenType === EOF || this.isFirstOnLine(next) || next.tokenType === t.BraceOpen) break;
      last++;
    }
    const from = this.LA(1).startOffset;
    const before = this.written(start);
    const options = this.textBetween(from, endOf(this.LA(on - 1)));
    const label = this.textBetween(this.LA(on).startOffset, endOf(this.LA(last)));
    const hasBlock = this.LA(last + 1).tokenType === t.BraceOpen;
    const at = hasBlock ? endOf(this.LA(last + 1)) : endOf(this.LA(last));
    const edits: TextEdit[] = [
      { span: this.span(this.lastEnd(), this.LA(on).startOffset), newText: ' ' },
      { span: this.span(at, at), newText: hasBlock ? ` ${options} ` : ` { ${options} }` },
    ];
    const hint = `options go in braces at the end: ${before} ${label} { ${options} }`;
    const span = this.span(from, endOf(this.LA(on - 1)));
    const fix: Fix = { title: `write '${before} ${label} { ${options} }'`, edits, applicability: 'guess' };
    this.expectedAt(span, "'on'", `'${options}'`, { hint, fix });
    for (let k = 1; k < on; k++) this.consume(99, t.AnyToken);
  }

  /** A part of a declaration that stands elsewhere: `at` is where it belongs. */
  protected reportMoved(part: Span, at: number, expected: string, where: string, isBefore = false): void {
    const text = this.textBetween(part.start, part.end);
    const short = text.length <= 40 ? text : `${text.slice(0, 39)}…`;
    const before = this.textBetween(0, part.start);
    const edits: TextEdit[] = [
      { span: this.span(before.trimEnd().length, part.end), newText: '' },
      { span: this.span(at, at), newText: isBefore ? `${text} ` : ` ${text}` },
    ];
    const title = `move '${short}' ${where}`;
    const extras = { hint: `'${short}' stands ${where}`, fix: { title, edits, applicability: 'guess' } as const };
    this.expectedAt(part, expected, `'${short}'`, extras);
  }

  /** `model shop { version 2 }`: a model has neither options nor braces around its declarations. */
  protected passBraceOfModel(): void {
    if (this.atEnd() || this.isFirstOnLine(this.LA(1))) return;
    if (!this.isNext(t.BraceOpen)) return this.passRestOfModel();
    const close = this.declarationAt(2) ? null : this.matching(1);
    const whole = this.span(this.here(), endOf(this.LA(close ?? 1)));
    const extras =
      close === null
        ? { hint: "declarations stand one after the other, and in no braces: remove this '{' and its '}'" }
        : {
            hint: "a model has a name and nothing else; a comment that documents it starts with '///'",
            fix: guessedFix(this.span(this.lastEnd(), whole.end), '', 'remove what stands in braces'),
          };
    this.unexpected('the next declaration', extras);
    for (let k = 0; k < (close ?? 1); k++) this.consume(99, t.AnyToken);
  }

  /** `model shop version 2` */
  private passRestOfModel(): void {
    const first = this.LA(1);
    const isWord = declarationTypes.has(first.tokenType) || didYouMean(first.image, declarationWords) !== null;
    if (isWord || t.closers.has(first.tokenType)) return;
    const end = this.lastEnd();
    this.skipLine();
    const rest = this.spanFrom(first.startOffset);
    const found = `'${this.written(first.startOffset)}'`;
    const fix = guessedFix(this.span(end, rest.end), '', `remove ${found}`);
    this.expectedAt(rest, 'the next declaration', found, { hint: 'a model has a name and nothing else', fix });
  }

  /** `model: shop` */
  protected takeSignBeforeName(): void {
    const sign = this.LA(1);
    const isSign = sign.tokenType === t.Colon || sign.tokenType === t.Equals;
    if (!isSign || !t.isName(this.LA(2)) || this.isFirstOnLine(sign) || this.isFirstOnLine(this.LA(2))) return;
    const isOwn = ['signal', 'cross', 'type', 'read'].includes(this.LA(0).image);
    if (isOwn && !this.isNext(t.Colon, 3) && !this.isNext(t.Equals, 3)) return;
    const gap = this.span(this.lastEnd(), this.here(2));
    const hint = `write '${this.LA(0).image} ${this.LA(2).image}'`;
    this.unexpected('a name', { hint, fix: guessedFix(gap, ' ', `remove '${sign.image}'`) });
    this.consume(99, t.AnyToken);
  }

  /** `not clicked`: a label that is to be false. */
  protected takeNegation(): void {
    const word = this.LA(1);
    if (word.image !== 'not' || !t.isName(this.LA(2)) || this.isFirstOnLine(this.LA(2))) return;
    const column = this.LA(2);
    const edits: TextEdit[] = [
      { span: this.span(word.startOffset, column.startOffset), newText: '' },
      { span: this.span(endOf(column), endOf(column)), newText: ' == 0' },
    ];
    const title = `write '${column.image} == 0'`;
    this.unexpected('the column of the label', { hint: title, fix: { title, edits, applicability: 'guess' } });
    this.consume(99, t.AnyToken);
  }

  /** `from rows group by user_id` */
  protected takeForBy(): void {
    const word = this.LA(1);
    if (!['group', 'partition', 'grouped', 'order'].includes(word.image) || !this.isNext(t.keyword('by'), 2)) return;
    const gap = this.span(word.startOffset, this.here(2));
    this.unexpected("'by'", { hint: "write 'by' alone", fix: guessedFix(gap, '', `remove '${word.image}'`) });
    this.consume(99, t.AnyToken);
  }

  /** `sequence history { seen } -> 8`: a width that only what reads it has. */
  protected passWidth(): void {
    if (!this.isNext(t.Arrow) || !this.isNext(t.NumberToken, 2)) return;
    const span = this.span(this.here(), endOf(this.LA(2)));
    const gap = this.span(this.lastEnd(), span.end);
    const found = this.textBetween(span.start, span.end);
    const extras = {
      hint: 'a sequence has no width; what reads it has',
      fix: guessedFix(gap, '', `remove '${found}'`),
    };
    this.expectedAt(span, 'a declaration', `'${found}'`, extras);
    for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
  }

  /** `{ seen  max 100 }`: an option among the members of a sequence. True where it is reported, and passed. */
  protected takeOptionAmongNames(): boolean {
    const word = this.LA(1);
    if (this.form !== 'sequence' || !optionNames.has(word.image) || !t.isName(this.LA(0))) return false;
    const value = this.LA(2);
    const isValue = value.tokenType === t.NumberToken || (t.isName(value) && this.isNext(t.BraceClose, 3));
    if (!isValue) return false;
    const from = word.startOffset;
    const gap = this.span(this.lastEnd(), endOf(value));
    for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
    const option = this.written(from);
    const close = this.LA(1);
    const hasBlock = this.isNext(t.BraceClose) && this.isNext(t.BraceOpen, 2);
    const at = hasBlock ? endOf(this.LA(2)) : endOf(close);
    const edits = [
      { span: gap, newText: '' },
      { span: this.span(at, at), newText: hasBlock ? ` ${option} ` : ` { ${option} }` },
    ];
    const hint = `options have braces of their own: { ${this.LA(-2).image} } { ${option} }`;
    const fix: Fix | null = this.isNext(t.BraceClose)
      ? { title: `move '${option}' behind the signals`, edits, applicability: 'guess' }
      : null;
    this.expectedAt(this.spanFrom(from), "a signal, ',' or '}'", `'${option}'`, { hint, fix });
    return true;
  }

  /** `sequence onehot` is read as `sequence of onehot`. */
  protected takeForOf(): void {
    const next = this.LA(1);
    const isFormat = t.isName(next) && next.image !== 'from' && next.image !== 'of' && !this.isFirstOnLine(next);
    if (this.LA(0).image !== 'sequence' || !isFormat || optionNames.has(next.image)) return;
    const end = this.lastEnd();
    const hint = `write 'sequence of ${next.image}'`;
    this.unexpected("'of'", { hint, fix: guessedFix(this.span(end, next.startOffset), ' of ', "add 'of'") });
    this.insert(0, t.keyword('of'), end);
  }

  /** `where clicked == 1`: steps are the rows where a column is true. */
  protected takeForTruth(): void {
    const op = this.LA(1);
    if (op.tokenType !== t.ComparisonOperatorToken && op.tokenType !== t.Equals) return;
    const value = this.LA(2);
    const start = op.startOffset;
    const isTruth =
      /^(?:==?|>)$/.test(op.image) && (op.image === '>' ? value.image === '0' : /^(?:1|true)$/i.test(value.image));
    const gap = this.span(this.lastEnd(), endOf(value));
    this.consume(99, t.AnyToken);
    if (!this.atEnd() && !this.isNext(t.BraceOpen) && !this.isFirstOnLine(this.LA(1))) this.consume(99, t.AnyToken);
    const found = `'${this.written(start)}'`;
    const hint = isTruth
      ? 'a step is a row where the column is true'
      : 'a step is a row where one column is true; a comparison would have to be a column of the log';
    const fix = isTruth ? guessedFix(gap, '', `remove ${found}`) : null;
    this.expectedAt(this.spanFrom(start), "'{' and the sequence's signals", found, { hint, fix });
  }

  /** `until 31.12.2026`: a day as it is written elsewhere, up to the reason. */
  protected takeForDate(): void {
    const from = this.LA(1);
    if (from.tokenType === EOF || this.isFirstOnLine(from) || from.tokenType === t.DateToken) return;
    const start = from.startOffset;
    const quoted = t.isText(from) ? String(from.payload ?? '') : null;
    while (
      !this.atEnd() &&
      !this.isFirstOnLine(this.LA(1)) &&
      (quoted === null ? !t.isText(this.LA(1)) : this.here() === start)
    )
      this.consume(99, t.AnyToken);
    const span = this.spanFrom(start);
    const text = this.textBetween(span.start, span.end);
    const day = dayOf(quoted ?? text);
    const extras = day === null ? {} : { hint: `write ${day}`, fix: guessedFix(span, day) };
    this.expectedAt(span, 'a day, such as 2027-01-20', quoted === null ? `'${text}'` : text, extras);
  }

  // --- import

  /** What stands before the path of an import: `amount from`, `* as types from`, `./types.ads`. Gives the names that are imported; null: all. */
  protected takeForImport(): readonly IToken[] | null {
    const first = this.LA(1);
    const isHere =
      first.tokenType !== EOF && !this.isFirstOnLine(first) && !t.isText(first) && !this.isNext(t.BraceOpen);
    if (!isHere) return null;
    const start = first.startOffset;
    const names: IToken[] = [];
    const hasFrom = this.hasOnLine((token) => token.image === 'from');
    const isAll = first.tokenType === t.Star || this.hasOnLine((token) => token.image === 'as');
    while (!this.atEnd() && !this.isFirstOnLine(this.LA(1)) && !t.isText(this.LA(1))) {
      const token = this.LA(1);
      if (token.image === 'from' && t.isText(this.LA(2))) break;
      if (t.isName(token)) names.push(token);
      this.consume(99, t.AnyToken);
    }
    const end = Math.max(start, this.lastEnd());
    const span = this.span(start, end);
    const text = this.textBetween(start, end);
    const isFrom = hasFrom && this.isNext(t.keyword('from'));
    if (isFrom && isAll) this.consume(99, t.AnyToken);
    const path = t.isText(this.LA(1)) ? this.LA(1).image : isFrom ? this.LA(2).image : null;
    let extras: { hint?: string; fix?: Fix } = {};
    if (isAll && path !== null)
      extras = {
        hint: `all of a file comes by its path alone: import ${path}`,
        fix: guessedFix(this.span(start, this.here()), '', `write 'import ${path}'`),
      };
    else if (isFrom && path !== null)
      extras = { hint: `write import { ${text} } from ${path}`, fix: guessedFix(span, `{ ${text} }`) };
    else if (path === null && /^[\w./@-]+$/.test(text)) {
      const quoted = JSON.stringify(text.endsWith('.ads') ? text : `${text.replaceAll(/(?<=\w)\.(?=\w)/g, '/')}.ads`);
      extras = { hint: `write import ${quoted}`, fix: guessedFix(span, quoted) };
    }
    const at = isAll ? this.span(start, this.lastEnd()) : span;
    this.expectedAt(at, isFrom ? "'{' and names" : 'the path of a file in double quotes', `'${text}'`, extras);
    return isAll || !isFrom ? null : names;
  }

  /** `{ amount as money }`: another name for what is imported. True where it is reported, and passed. */
  protected takeForAlias(): boolean {
    if (this.form !== 'import' || this.LA(1).image !== 'as' || !t.isName(this.LA(0)) || !t.isName(this.LA(2)))
      return false;
    const gap = this.span(this.lastEnd(), endOf(this.LA(2)));
    const from = this.LA(1).startOffset;
    for (let k = 0; k < 2; k++) this.consume(99, t.AnyToken);
    const found = `'${this.written(from)}'`;
    const extras = { hint: 'a declaration has one name in all files', fix: guessedFix(gap, '', `remove ${found}`) };
    this.expectedAt(this.spanFrom(from), "a name, ',' or '}'", found, extras);
    return true;
  }

  private hasOnLine(is: (token: IToken) => boolean): boolean {
    for (let k = 1; k < 12; k++) {
      const token = this.LA(k);
      if (token.tokenType === EOF || this.isFirstOnLine(token)) return false;
      if (is(token)) return true;
    }
    return false;
  }
}

/** `31.12.2026`, `2026/12/31` and `2026-1-5` as `2026-12-31`; null where it is not sure which number is the month. */
function dayOf(text: string): string | null {
  const [, a, b, c] = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[T ].*)?$/.exec(text.trim()) ?? [];
  if (a === undefined || b === undefined || c === undefined) return null;
  const iso = (year: string, month: string, day: string) =>
    Number(month) <= 12 && year.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
  if (a.length === 4) return iso(a, b, c);
  const isDotted = text.includes('.');
  if (isDotted || Number(a) > 12) return iso(c, b, a);
  return Number(b) > 12 ? iso(c, a, b) : null;
}
