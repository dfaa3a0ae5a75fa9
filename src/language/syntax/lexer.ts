import { type ILexingError, type IToken, Lexer, tokenMatcher } from 'chevrotain';
import { type Diagnostic, diagnostic, certainFix } from '../../diagnostics/index.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import type { Comment } from './ast.ts';
import { commentDiagnostic, foreignComment, foreignComments, outside } from './foreign/comments.ts';
import { phrasesOfSigns } from './foreign/signs.ts';
import { checkToken } from './lexical-checks.ts';
import { joinNumbers } from './numbers.ts';
import { limitDepth } from './nesting.ts';
import * as t from './tokens.ts';

export interface LexedFile {
  /** What the parser reads. A string's `payload` is its value. */
  readonly tokens: IToken[];
  /** `//` and `///`, in order. */
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where characters or tokens are missing from `tokens` or can't be trusted, ascending: a declaration that holds one is broken,
   * and a parse error right behind one is only its echo.
   */
  readonly damage: readonly { readonly offset: number; readonly untilLineEnd: boolean }[];
  /** There is a `/*`, closed or not, or a piece of another language: all else ends with its line at the latest. */
  readonly hasForeignText: boolean;
}

let lexer: Lexer | null = null;

/** Made at the first use: importing this module costs nothing. */
function theLexer(): Lexer {
  // Validated in the tests; here it would cost start-up time.
  lexer ??= new Lexer(t.vocabulary, { positionTracking: 'onlyOffset', skipValidations: true });
  return lexer;
}

/**
 * Splits a file, or the part [start, end) of it that neither begins nor ends inside a token, into tokens and comments. Places count
 * from the start of the file. Never throws: what is no token is reported and left out.
 */
export function lex(file: SourceFile, start = 0, end = file.text.length): LexedFile {
  const part = start === 0 && end === file.text.length ? file.text : file.text.slice(start, end);
  // A byte-order mark is one only where the file begins.
  const result = theLexer().tokenize(start === 0 && part.startsWith('\ufeff') ? ` ${part.slice(1)}` : part);
  if (start > 0) {
    for (const list of [result.tokens, ...Object.values(result.groups)])
      for (const token of list) token.startOffset += start;
    for (const error of result.errors) error.offset += start;
  }
  const diagnostics: Diagnostic[] = [];
  const damage: { offset: number; untilLineEnd: boolean }[] = [];

  for (const token of result.tokens) {
    const word = token.tokenType === t.Name ? t.keywordNamed(token.image) : undefined;
    if (word === undefined) continue;
    token.tokenType = word;
    token.tokenTypeIdx = word.tokenTypeIdx!;
  }
  const unclosed = result.errors.some(({ offset, length }) =>
    file.text.slice(offset, offset + length + 1).includes('/*'),
  );
  const foreign = foreignComments(result.tokens, result.errors, file);
  const isCode = outside(foreign);
  for (const comment of foreign) diagnostics.push(commentDiagnostic(comment, file));
  const joined =
    foreign.length === 0
      ? joinBrokenNames(result.tokens, result.errors, file)
      : joinBrokenNames(
          result.tokens.filter(({ startOffset }) => isCode(startOffset)),
          result.errors.filter(({ offset }) => isCode(offset)),
          file,
        );
  const phrases = phrasesOfSigns(joined.errors, file);
  for (const error of joined.errors) {
    const span = { file: file.path, start: error.offset, end: error.offset + error.length };
    const phrase = phrases.said.get(error.offset);
    if (phrase !== undefined) {
      if (phrase !== null) diagnostics.push(phrase);
      damage.push({ offset: error.offset, untilLineEnd: false });
      continue;
    }
    const found = joined.names.get(error.offset) ?? unexpectedCharacters(span, file.text);
    diagnostics.push(found);
    // Without what surely means nothing, the text is read as it was meant.
    if (found.fix?.applicability !== 'certain') damage.push({ offset: error.offset, untilLineEnd: false });
  }
  for (const token of result.groups['foreign'] ?? [])
    if (isCode(token.startOffset)) diagnostics.push(foreignComment(token, file));
  const isRead = outside(phrases.unread);
  const read = phrases.unread.length === 0 ? joined.tokens : joined.tokens.filter((token) => isRead(token.startOffset));
  const whole = joinNumbers(read, file);
  for (const [i, token] of whole.entries()) {
    const isJoined = token.tokenType === t.Name && token.payload !== undefined;
    const found = isJoined ? null : checkToken(token, whole, i, file);
    // What it was joined by has been reported, and an offset would not move with the text.
    if (isJoined) becomeText(token);
    if (found === null) continue;
    diagnostics.push(...found);
    if (found.length === 1 && isReadAsMeant(token)) continue;
    damage.push({ offset: token.startOffset, untilLineEnd: token.tokenType === t.UnterminatedText });
  }
  const tokens = limitDepth(whole, file, diagnostics, damage);
  damage.sort((a, b) => a.offset - b.offset);
  const comments = (result.groups['comments'] ?? []).map((token) => comment(token, file));
  const hasForeignText =
    unclosed ||
    foreign.some(({ start, end }) => /[\r\n]/.test(file.text.slice(start, end))) ||
    (result.groups['foreign'] ?? []).some((token) => token.tokenType === t.BlockComment);
  return { tokens, comments, diagnostics, damage, hasForeignText };
}

/** A name that is to be quoted is read as if it were. */
function becomeText(token: IToken): void {
  token.payload = token.image;
  token.tokenType = t.Text;
  token.tokenTypeIdx = t.Text.tokenTypeIdx!;
}

/** Whether a token with an error is as good as one without: what was meant is sure. */
function isReadAsMeant({ tokenType, payload }: IToken): boolean {
  return (
    tokenType === t.SingleQuotedText ||
    tokenType === t.ForeignText ||
    (tokenType === t.NumberToken && payload !== undefined)
  );
}

export function spanOf(token: IToken, file: SourceFile): Span {
  return { file: file.path, start: token.startOffset, end: token.startOffset + token.image.length };
}

function comment(token: IToken, file: SourceFile): Comment {
  const doc = token.image.startsWith('///') && !token.image.startsWith('////');
  const text = token.image
    .slice(doc ? 3 : 2)
    .replace(/^ /, '')
    .replace(/[ \t]+$/, '');
  return { text, doc, span: spanOf(token, file) };
}

function unexpectedCharacters(span: Span, text: string): Diagnostic {
  const found = text.slice(span.start, span.end);
  const parameters = { text: found.length > 20 ? `${[...found].slice(0, 20).join('')}…` : found };
  if (found === ';') {
    return diagnostic('ADS1005', span, parameters, {
      hint: 'declarations and options end by themselves',
      fix: certainFix(span, '', "remove ';'"),
    });
  }
  if (/^[\s\u0085]/.test(found)) return blankLookalike(span, found);
  const hint = found.startsWith('%')
    ? 'a unit stands right after its number, as in 10%'
    : found.startsWith('-')
      ? 'a sign stands right before its number, as in -1; a name with - in it is quoted'
      : null;
  return diagnostic('ADS1005', span, parameters, { hint });
}

/** A no-break space, a form feed, the space of an East Asian keyboard: seen, they are spaces. */
function blankLookalike(span: Span, found: string): Diagnostic {
  const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const all = /^[\s\u0085]+$/.test(found);
  return diagnostic(
    'ADS1005',
    span,
    { text: code },
    {
      hint: 'it looks like a space and is none: write spaces, tabs and line ends',
      ...(all ? { fix: certainFix(span, ' ', `replace ${code} with a space`) } : {}),
    },
  );
}

/**
 * `device-type` is one name that needs quotes, not two with something in between: its tokens become one. `names` has the error of
 * each, by the offset of the first character that doesn't belong; `errors` is without those of the others in it.
 */
function joinBrokenNames(tokens: IToken[], errors: ILexingError[], file: SourceFile) {
  const names = new Map<number, Diagnostic>();
  if (errors.length === 0) return { tokens, names, errors };
  const kept: IToken[] = [];
  const inside = new Set<ILexingError>();
  let next = 0;
  for (const token of tokens) {
    const before = kept.at(-1);
    let end = before === undefined ? 0 : before.startOffset + before.image.length;
    while (next < errors.length && errors[next]!.offset < end) next++;
    const error = errors[next];
    if (
      before !== undefined &&
      error !== undefined &&
      tokenMatcher(before, t.Name) &&
      isGlue(error, end, token, file)
    ) {
      const text = file.text.slice(before.startOffset, token.startOffset + token.image.length);
      end = before.startOffset + text.length;
      const first = before.payload as number | undefined;
      if (first !== undefined) inside.add(error);
      before.image = text;
      before.tokenType = t.Name;
      before.tokenTypeIdx = t.Name.tokenTypeIdx!;
      before.payload = first ?? error.offset;
      const span = { file: file.path, start: before.startOffset, end };
      const strange = file.text.slice(error.offset, error.offset + error.length);
      const extras = {
        hint: 'a bare name has only letters, digits and _; quote this one',
        fix: certainFix(span, JSON.stringify(text)),
      };
      names.set(first ?? error.offset, diagnostic('ADS1005', span, { text: strange }, extras));
    } else kept.push(token);
  }
  return { tokens: kept, names, errors: errors.filter((error) => !inside.has(error)) };
}

/** Whether an error is a character that touches the words on both of its sides. */
function isGlue(error: ILexingError, end: number, after: IToken, file: SourceFile): boolean {
  const touches = error.offset === end && error.offset + error.length === after.startOffset;
  const word = tokenMatcher(after, t.Name) || after.tokenType === t.NumberToken;
  return touches && word && /^[-@$+&!?~^/\\]+$/.test(file.text.slice(error.offset, after.startOffset));
}
