/** Comments of other languages: one error each, with the comment as it is written here, and kept from the parser. */
import type { ILexingError, IToken } from 'chevrotain';
import { type Diagnostic, diagnostic, certainFix } from '../../../diagnostics/index.ts';
import { isFirstOnLine } from '../../../text/lines.ts';
import type { SourceFile, Span } from '../../../text/source.ts';
import * as t from '../tokens.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  /** What it starts with. */
  readonly sign: string;
}

/** The comments of other languages that no token is of: `--`, `;` and `%` at the start of a line, `<!-- -->` and `"""`. */
export function foreignComments(
  tokens: readonly IToken[],
  errors: readonly ILexingError[],
  file: SourceFile,
): readonly Found[] {
  const found: Found[] = [];
  const { text } = file;
  const behind = () => found.at(-1)?.end ?? 0;
  const add = (start: number, end: number, sign: string) => found.push({ start, end, sign });
  const starts: { offset: number; sign: string }[] = [];
  for (const { offset } of errors) {
    const sign = signAt(text, offset);
    if (sign !== null) starts.push(sign === '<!--' ? { offset: offset - 1, sign } : { offset, sign });
  }
  for (const { image, startOffset: offset } of tokens)
    if ((image === '""' || image === "''") && text[offset + 2] === image[0] && isFirstOnLine(text, offset))
      starts.push({ offset, sign: image[0]!.repeat(3) });
  for (const { offset, sign } of starts.sort((a, b) => a.offset - b.offset)) {
    if (offset < behind()) continue;
    const close = sign === '<!--' ? '-->' : sign.length === 3 ? sign : null;
    const closed = close === null ? -1 : text.indexOf(close, offset + sign.length);
    if (close !== null && closed >= 0) add(offset, closed + close.length, sign);
    else add(offset, lineEnd(text, offset), sign);
  }
  return found;
}

/** The sign of a comment at a character that is no token's, or null. */
function signAt(text: string, offset: number): string | null {
  if (text.startsWith('!--', offset) && text[offset - 1] === '<') return '<!--';
  if (text.startsWith('--', offset) && /^--+(?:[ \t]|[A-Za-z]|[\r\n]|$)/.test(text.slice(offset, offset + 80)))
    return /[\s]/.test(text[offset - 1] ?? '\n') ? '--' : null;
  const sign = text[offset]!;
  return /^[;%]$/.test(sign) && isFirstOnLine(text, offset) && /^.[;%]*[ \t]*\w/.test(text.slice(offset, offset + 80))
    ? sign
    : null;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Whether an offset is in none of some ranges, which are ascending and do not overlap. */
export function outside(
  ranges: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range === undefined || offset < range.start;
  };
}

/** Of a comment that a token is of: `#…` or a block. */
export function foreignComment(token: IToken, file: SourceFile): Diagnostic {
  const { startOffset: start, image } = token;
  const sign = token.tokenType === t.BlockComment ? (image.startsWith('/**') ? '/**' : '/*') : '#';
  return commentDiagnostic({ start, end: start + image.length, sign }, file);
}

export function commentDiagnostic({ start, end, sign }: Found, file: SourceFile): Diagnostic {
  const here: Span = { file: file.path, start, end };
  const isDoc = sign === '/**';
  const hint = isDoc ? "a comment that documents the next declaration starts with '///'" : null;
  if (!hasEnd(sign)) {
    const run = /^(?:#+|--+|;+|%+)/.exec(file.text.slice(start, end))?.[0] ?? sign;
    const mark = { ...here, end: start + run.length };
    return diagnostic('ADS1015', mark, { start: sign }, { fix: certainFix(mark, '//') });
  }
  const { text } = file;
  const first = isFirstOnLine(text, start);
  const last = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, lineEnd(text, end) + 1));
  const lines = contentOf(text.slice(start, end), sign);
  const fits = last && (first || lines.length === 1);
  if (!fits) return diagnostic('ADS1015', here, { start: sign }, { hint });
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const mark = isDoc && first ? '///' : '//';
  const written = lines.map((line) => `${mark} ${line}`.trimEnd()).join(`\n${first ? indent : ''}`);
  const title = lines.length === 1 ? `write '${written}'` : `write each line with '${mark}'`;
  return diagnostic('ADS1015', here, { start: sign }, { hint, fix: certainFix(here, written, title) });
}

function hasEnd(sign: string): boolean {
  return sign.startsWith('/*') || sign === '<!--' || sign.length === 3;
}

/** The lines of a comment without what marks them. */
function contentOf(comment: string, sign: string): string[] {
  const close = sign.startsWith('/*') ? /\*+\/$/ : sign === '<!--' ? /-->$/ : /"""$|'''$/;
  const lines = comment
    .slice(sign.length)
    .replace(close, '')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(sign.startsWith('/*') ? /^[ \t]*\*?[ \t]*/ : /^[ \t]*/, '').trimEnd());
  while (lines.length > 1 && lines[0] === '') lines.shift();
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
