/**
 * The ground that the grammar's rules stand on: positions, error reports and resuming after an error.
 *
 * The grammar accepts every sequence of tokens: what must be there is an OPTION followed by an action that reports its absence
 * (`want`). So every error is ours, with its own code and words, nothing is ever thrown, and what was read around the
 * error is kept. Chevrotain's own recovery guesses from token types alone, which says little where every keyword may be a name.
 */
import { EmbeddedActionsParser, EOF, type IToken, tokenMatcher, type TokenType } from 'chevrotain';
import { type Diagnostic, diagnostic, type Extras, guessedFix } from '../../../diagnostics/index.ts';
import { isFirstOnLine } from '../../../text/lines.ts';
import type { SourceFile, Span } from '../../../text/source.ts';
import type { Name } from '../ast.ts';
import type { KeywordText } from '../keywords.ts';
import type { LexedFile } from '../lexer.ts';
import * as t from '../tokens.ts';
import { forms } from './forms.ts';
import { declarationTypes, hasDeclarationShape, hasStatementShape, statementTypes } from './shapes.ts';

/** What Chevrotain's types leave out. */
interface Internals {
  /** Of the last token read, in the input. */
  readonly currIdx: number;
  /** How many tokens the input has. */
  tokVectorLength: number;
}

/** What is certain of a declaration whose word is a guess is one too. */
function asGuess(d: Diagnostic): Diagnostic {
  return d.fix?.applicability === 'certain' ? { ...d, fix: { ...d.fix, applicability: 'guess' } } : d;
}

export abstract class Support extends EmbeddedActionsParser {
  protected diagnostics: Diagnostic[] = [];
  /** How many errors there were, the silenced ones too: a declaration is broken when this grew inside it. */
  protected errorCount = 0;
  private file: SourceFile | null = null;
  private damage: LexedFile['damage'] = [];
  /** For each damage, where the last one up to it is that swallowed its line; -1 for none. */
  private lastSwallow: number[] = [];
  private docs: Map<number, string> = new Map();
  private tokens: IToken[] = [];
  /** Errors at tokens up to this offset are echoes of one already reported. */
  private silentUpTo = -1;
  /** Whether the body of `data` is being read. */
  protected inData = false;
  /** Where the declaration being read starts. */
  protected declarationStart = 0;
  /** The last word that was taken for another one; -1 for none. */
  private guessedAt = -1;
  /** What is being read. */
  protected form: keyof typeof forms | null = null;

  protected begin(file: SourceFile, lexed: LexedFile, docs: Map<number, string>): void {
    this.file = file;
    this.damage = lexed.damage;
    let swallow = -1;
    this.lastSwallow = lexed.damage.map(({ offset, untilLineEnd }) => (swallow = untilLineEnd ? offset : swallow));
    this.docs = docs;
    this.diagnostics = [];
    this.errorCount = 0;
    this.silentUpTo = -1;
    this.declarationStart = 0;
    this.guessedAt = -1;
    this.form = null;
    this.inData = false;
    this.tokens = [...lexed.tokens];
    this.input = this.tokens;
  }

  // --- places

  /** The offset of the next token; the text's length at its end. */
  protected here(k = 1): number {
    const token = this.LA(k);
    return token.tokenType === EOF ? (this.file?.text.length ?? 0) : token.startOffset;
  }

  /** The end of the last token read. */
  protected lastEnd(): number {
    const token = this.LA(0);
    return token.tokenType === EOF ? 0 : endOf(token);
  }

  protected span(start: number, end: number): Span {
    return { file: this.file?.path ?? '', start, end };
  }

  protected tokenSpan(token: IToken): Span {
    // While Chevrotain records the grammar, tokens are stand-ins.
    if (this.RECORDING_PHASE) return this.span(0, 0);
    return this.span(token.startOffset, endOf(token));
  }

  protected textBetween(start: number, end: number): string {
    return this.file?.text.slice(start, end) ?? '';
  }

  /** From a start to the end of the last token read. */
  protected spanFrom(start: number): Span {
    return this.span(start, Math.max(start, this.lastEnd()));
  }

  protected isNext(type: TokenType, k = 1): boolean {
    return tokenMatcher(this.LA(k), type);
  }

  protected atEnd(): boolean {
    return this.LA(1).tokenType === EOF;
  }

  protected isFirstOnLine(token: IToken): boolean {
    return isFirstOnLine(this.file?.text ?? '', token.startOffset);
  }

  protected isFirstColumn(token: IToken): boolean {
    const before = token.startOffset - 1;
    return before < 0 || /[\r\n]/.test(this.file?.text[before] ?? '\n');
  }

  /**
   * Whether a declaration (or, in a `data` body, one of its statements) certainly starts here: used to end what was left open.
   * Never true inside a valid declaration.
   */
  protected atDeclaration(): boolean {
    return this.declarationAt(1);
  }

  protected declarationAt(k: number): boolean {
    const token = this.LA(k);
    if (declarationTypes.has(token.tokenType))
      return this.isFirstOnLine(token) && hasDeclarationShape(token, this.LA(k + 1), this.LA(k + 2));
    return (
      this.inData &&
      statementTypes.has(token.tokenType) &&
      this.isFirstOnLine(token) &&
      hasStatementShape(token, this.LA(k + 1), this.LA(k + 2))
    );
  }

  /** Hands out the doc comment above a token, once. */
  protected takeDoc(offset: number): string | null {
    const doc = this.docs.get(offset);
    if (doc === undefined) return null;
    this.docs.delete(offset);
    return doc;
  }

  // --- reports

  protected report(d: Diagnostic): void {
    this.errorCount++;
    const here = this.here();
    const echo = here <= this.silentUpTo || this.isDamaged(here);
    this.silentUpTo = Math.max(this.silentUpTo, here);
    if (!echo) this.diagnostics.push(this.guessedAt >= this.declarationStart ? asGuess(d) : d);
  }

  /**
   * `expected …, but found …` at the next token, or behind the last one where the next belongs to something else. Where nothing says
   * what to do the form of the declaration does.
   */
  protected unexpected(expected: string, extras: Extras = {}): void {
    const token = this.LA(1);
    const after = Math.min(this.lastEnd(), this.file?.text.length ?? 0);
    if (token.tokenType === EOF) this.expectedAt(this.span(after, after), expected, 'the end of the file', extras);
    else if (this.atDeclaration()) this.expectedAt(this.span(after, after), expected, 'the next declaration', extras);
    else if (token.image === '<' && t.isName(this.LA(2)) && this.LA(3).image === '>') {
      const span = this.span(token.startOffset, endOf(this.LA(3)));
      const found = `'${this.textBetween(span.start, span.end)}'`;
      this.expectedAt(span, expected, found, { ...extras, hint: `${found} stands for a name: write the name itself` });
    } else this.expectedAt(this.tokenSpan(token), expected, describeToken(token), extras);
  }

  protected expectedAt(span: Span, expected: string, found: string, extras: Extras = {}): void {
    const silent = extras.hint == null && extras.fix == null && this.form !== null;
    const hint = silent ? `it is written like this: ${forms[this.form!]}` : (extras.hint ?? null);
    this.report(diagnostic('ADS1001', span, { expected, found }, { ...extras, hint }));
  }

  /** Whether an error at this offset is explained by damaged text right before it, or by a string that swallowed its line. */
  private isDamaged(offset: number): boolean {
    const previous = this.LA(0);
    const from = previous.tokenType === EOF ? 0 : previous.startOffset;
    const index = this.damageUpTo(offset);
    const last = this.damage[index];
    if (last === undefined) return false;
    return last.offset >= from || (this.lastSwallow[index] ?? -1) >= this.declarationStart;
  }

  /** Whether the lexer found damage in [start, end). */
  protected hasDamage(start: number, end: number): boolean {
    const last = this.damage[this.damageUpTo(end - 1)];
    return last !== undefined && last.offset >= start;
  }

  /** The index of the last damage at or before an offset, or -1. */
  private damageUpTo(offset: number): number {
    let low = 0;
    let high = this.damage.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.damage[middle]!.offset <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // --- reading what must be there

  /** Reads a token that must come next; null, and an error, if it doesn't. `index` is unique in its rule. */
  protected want(index: number, type: TokenType, expected = type.LABEL ?? type.name): IToken | null {
    const token = this.option(index, () => this.consume(index, type));
    let read: IToken | null = null;
    this.ACTION(() => {
      if (token !== undefined) read = token;
      else if (this.takeForSign(type, expected)) read = this.LA(0);
      else this.unexpected(expected);
    });
    return read;
  }

  /** Reads what people write for a token that must come next, with an error; false where nothing of the kind is there. */
  protected abstract takeForSign(type: TokenType, expected: string): boolean;

  /** Reads the bracket that closes `open`. */
  protected close(index: number, type: TokenType, open: IToken): void {
    const token = this.option(index, () => this.consume(index, type));
    this.ACTION(() => {
      if (token !== undefined) return;
      const isCloser = this.isNext(t.BraceClose) || this.isNext(t.ParenClose) || this.isNext(t.BracketClose);
      const certainly =
        isCloser || this.atEnd() || this.atDeclaration() || (this.isNext(t.Arrow) && type === t.BraceClose);
      if (certainly) this.reportUnclosed(open, type);
      else
        this.unexpected(`',' or ${type.LABEL}`, {
          related: [{ span: this.tokenSpan(open), message: `to close this '${open.image}'` }],
        });
    });
  }

  /** Says that `open` has no partner before the next token. */
  protected reportUnclosed(open: IToken, close: TokenType): void {
    const end = this.lastEnd();
    const related = [{ span: this.span(end, end), message: `${close.LABEL} is missing here at the latest` }];
    const sign = (close.LABEL ?? close.name).replaceAll("'", '');
    const isOnLine = !/[\r\n]/.test(this.file?.text.slice(open.startOffset, end) ?? '');
    const text = close !== t.BraceClose ? sign : isOnLine ? ' }' : '\n}';
    const fix = guessedFix(this.span(end, end), text, `add ${close.LABEL}`);
    this.report(diagnostic('ADS1017', this.tokenSpan(open), { open: open.image }, { related, fix }));
  }

  protected toName(token: IToken): Name {
    const quoted = tokenMatcher(token, t.Text);
    return { text: quoted ? String(token.payload ?? '') : token.image, quoted, span: this.tokenSpan(token) };
  }

  // --- going on after an error

  /** Takes the next word for another one; its text stays what was written, and so does the lexer's token. */
  protected become(word: KeywordText): void {
    const type = t.keyword(word);
    this.guessedAt = this.LA(1).startOffset;
    this.replaceToken(1, { ...this.LA(1), tokenType: type, tokenTypeIdx: type.tokenTypeIdx! });
  }

  protected replaceToken(k: number, token: IToken): void {
    // A member that Chevrotain's types leave out.
    const { currIdx } = this as unknown as Internals;
    this.tokens[currIdx + k] = token;
  }

  /** Puts a token behind the k-th one ahead. */
  protected insertToken(k: number, token: IToken): void {
    // As above.
    const internals = this as unknown as Internals;
    this.tokens.splice(internals.currIdx + k + 1, 0, token);
    internals.tokVectorLength = this.tokens.length;
  }

  /** Takes the k-th token ahead out. */
  protected removeToken(k: number): void {
    // As above.
    const internals = this as unknown as Internals;
    this.tokens.splice(internals.currIdx + k, 1);
    internals.tokVectorLength = this.tokens.length;
  }

  /** Skips to where `stop` says so, given how many braces were opened on the way. Only inside an ACTION. */
  protected skipUntil(stop: (depth: number) => boolean): void {
    let depth = 0;
    while (!this.atEnd() && !stop(depth)) {
      if (this.isNext(t.BraceOpen)) depth++;
      else if (this.isNext(t.BraceClose) && depth > 0) depth--;
      this.consume(99, t.AnyToken);
    }
    // What comes next was found by skipping, not by reading: it is no news if it fails to fit.
    this.silentUpTo = Math.max(this.silentUpTo, this.here());
  }

  /** Skips to the next option, the closing brace or the next declaration. */
  protected skipInBlock(): void {
    this.skipUntil(
      (depth) =>
        (depth === 0 && (this.isNext(t.BraceClose) || (this.isNext(t.Name) && this.isFirstOnLine(this.LA(1))))) ||
        this.atDeclaration(),
    );
  }
}

export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** A token as a message names it. */
export function describeToken(token: IToken): string {
  if (token.tokenType === EOF) return 'the end of the file';
  const characters = Array.from(token.image.slice(0, 80));
  const text = characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : characters.join('');
  return token.image.startsWith('"') ? text : `'${text}'`;
}
