/** Pieces of other languages in a spec: each is one error that says what language it is and how its content is written here. */
import { type Diagnostic, diagnostic, type Fix, guessedFix } from '../../../diagnostics/index.ts';
import type { SourceFile, Span } from '../../../text/source.ts';
import { declarationWords } from '../keywords.ts';
import { type Language, languages, type Piece } from './languages.ts';
import { writtenHere } from './translate.ts';

export interface ForeignBlock {
  readonly diagnostic: Diagnostic;
  /** What is not read; ascending. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** The pieces of other languages around errors at these offsets, ascending. */
export function foreignBlocks(file: SourceFile, offsets: readonly number[]): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  let line = -1;
  for (const offset of offsets) {
    const at = file.positionAt(offset).line;
    if (at <= line) continue;
    const found = blockAt(file, at);
    if (found === null) continue;
    blocks.push(found.block);
    line = found.last;
  }
  return blocks;
}

/** The lines of a file without their ends. */
class Lines implements Piece {
  readonly #file: SourceFile;
  constructor(file: SourceFile) {
    this.#file = file;
  }
  get count(): number {
    return this.#file.lineStarts.length;
  }
  line(i: number): string {
    return this.#file.lineText(i);
  }
}

function blockAt(file: SourceFile, at: number): { block: ForeignBlock; last: number } | null {
  const lines = new Lines(file);
  const around = bracesAround(file, lines, at);
  if (around !== null) return { block: around, last: at };
  for (const language of languages) {
    const last = language.end(lines, at);
    if (last !== null) return { block: blockOf(file, lines, language, at, last), last };
  }
  return null;
}

/** `model shop {` with declarations in it, up to the brace on a line of its own that closes it: they are read without both. */
function bracesAround(file: SourceFile, lines: Piece, at: number): ForeignBlock | null {
  const [, before] = modelWithBrace.exec(lines.line(at)) ?? [];
  if (before === undefined) return null;
  let next = at + 1;
  while (next < lines.count && /^[ \t]*(?:\/\/.*)?$/.test(lines.line(next))) next++;
  if (!indentedDeclaration.test(next < lines.count ? lines.line(next) : '')) return null;
  let depth = 1;
  let last = at;
  while (depth > 0 && ++last < lines.count)
    for (const [brace] of lines.line(last).replaceAll(notCode, '').matchAll(/[{}]/g)) depth += brace === '{' ? 1 : -1;
  if (depth !== 0 || !/^\}[ \t]*(?:\/\/.*)?$/.test(lines.line(last))) return null;
  const open = (file.lineStarts[at] ?? 0) + before.length;
  const close = file.lineStarts[last] ?? file.text.length;
  const ranges = [open, close].map((start) => ({ start, end: start + 1 }));
  const spans = ranges.map((range) => ({ file: file.path, ...range }));
  const hint = "declarations stand one after the other, and in no braces: remove this '{' and its '}'";
  const edits = spans.map((span) => ({ span, newText: '' }));
  const fix: Fix = { title: 'remove the braces of the model', edits, applicability: 'guess' };
  const parameters = { expected: 'the next declaration', found: "'{'" };
  const span = { file: file.path, start: open, end: open + 1 };
  return { diagnostic: diagnostic('ADS1001', span, parameters, { hint, fix }), ranges };
}

/** Texts and comments, which may hold braces. */
const notCode = /"(?:[^"\\]|\\.)*"|\/\/.*/g;
const modelWithBrace = /^([ \t]*model[ \t]+(?:\w+|"[^"]*")[ \t]*)\{[ \t]*(?:\/\/.*)?$/;
const indentedDeclaration = new RegExp(`^[ \\t]*(?:${declarationWords.join('|')})\\b[ \\t]+[\\w"{]`);

function blockOf(file: SourceFile, lines: Piece, language: Language, first: number, last: number): ForeignBlock {
  if (language.prefix !== undefined) return prefixed(file, lines, language, first, last);
  const marks = language.marks?.(lines, first, last) ?? null;
  const span = marks === null ? spanOf(file, lines, first, last) : spanOf(file, lines, first, first);
  const kept = new Set(marks?.kept ?? []);
  const ranges: { start: number; end: number }[] = [];
  for (let i = first; i <= last; i++) {
    const { start, end } = spanOf(file, lines, i, i);
    if (!kept.has(i)) ranges.push({ start: file.lineStarts[i] ?? start, end });
  }
  const written = marks === null ? writtenHere(lines, first, last) : null;
  const fix: Fix | null =
    written?.whole === true
      ? guessedFix(span, written.text, `write '${written.text}'`)
      : marks?.removable === true
        ? {
            title: `remove ${language.name}`,
            edits: [first, last].map((i) => ({ span: wholeLine(file, i), newText: '' })),
            applicability: 'guess',
          }
        : null;
  const hint = written === null ? language.hint : `here it is written like this: ${written.text}`;
  return { diagnostic: diagnostic('ADS1025', span, { language: language.name }, { hint, fix }), ranges };
}

/** What stands before each line of a spec is left out. */
function prefixed(file: SourceFile, lines: Piece, { name, hint, prefix }: Language, first: number, last: number) {
  const spans: Span[] = [];
  for (let i = first; i <= last; i++) {
    const [text] = prefix?.exec(lines.line(i)) ?? [];
    const start = file.lineStarts[i];
    if (text !== undefined && start !== undefined) spans.push({ file: file.path, start, end: start + text.length });
  }
  const { start, end } = spans[0] ?? spanOf(file, lines, first, first);
  const text = file.text.slice(start, end);
  const span = { file: file.path, start: start + text.search(/\S/), end: start + text.trimEnd().length };
  const edits = spans.map((one) => ({ span: one, newText: '' }));
  const fix: Fix = { title: `remove ${name}`, edits, applicability: 'guess' };
  return { diagnostic: diagnostic('ADS1025', span, { language: name }, { hint, fix }), ranges: spans };
}

/** From the first character of a line to the last one of another that are no white space. */
function spanOf(file: SourceFile, lines: Piece, first: number, last: number): Span {
  const indent = lines.line(first).search(/[^ \t]|$/);
  const start = (file.lineStarts[first] ?? file.text.length) + indent;
  const end = (file.lineStarts[last] ?? file.text.length) + lines.line(last).trimEnd().length;
  return { file: file.path, start, end: Math.max(start, end) };
}

function wholeLine(file: SourceFile, line: number): Span {
  return { file: file.path, start: file.lineStarts[line] ?? 0, end: file.lineStarts[line + 1] ?? file.text.length };
}
