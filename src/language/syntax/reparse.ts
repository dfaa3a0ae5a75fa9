/**
 * Reading a text again after an edit, at the price of the edit: only the declarations around it are read, by the same lexer and
 * parser, and the others are moved. The result is what reading all of the text would give.
 *
 * A declaration that starts its line is read the same way whatever stands before it, but for an open block comment or a piece of another language;
 * and nothing looks further ahead than three tokens, or, for a bracket that is missing, to the next declaration. So reading starts with a declaration that begins well before the edit, and is over with the first
 * one behind the edit that comes out as it was.
 */
import type { IToken } from 'chevrotain';
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/index.ts';
import { isFirstOnLine } from '../../text/lines.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Declaration, SourceTree } from './ast.ts';
import { lex } from './lexer.ts';
import { copyOf, moveSpans } from './move-spans.ts';
import { parse, parseTokens } from './parse.ts';
import { declarationTypes, hasDeclarationShape } from './parser/shapes.ts';

/** A text that is being edited. All of it but the source is good until the text is read again: what is the same then is moved. */
export interface EditedText {
  readonly source: SourceFile;
  readonly tree: SourceTree;
  readonly diagnostics: readonly Diagnostic[];
  readonly tokens: readonly IToken[];
  readonly hasForeignText: boolean;
}

/** How far the parser looks ahead, in tokens. */
const LOOK_AHEAD = 3;
/** How many declarations behind an edit may come out otherwise before all of the text is read. */
const PATIENCE = 8;

/** Reads a text; `before` is what was read of an earlier one, and is no good afterwards. */
export function read(source: SourceFile, before: EditedText | null): EditedText {
  const again = before === null ? null : reread(source, before);
  if (again !== null) return again;
  const { tree, diagnostics, lexed } = parse(source);
  return {
    source,
    tree,
    diagnostics: diagnostics.map(copyOf),
    tokens: lexed.tokens,
    hasForeignText: lexed.hasForeignText,
  };
}

/** The same, or null where all of the text has to be read; `before` is as it was then. */
export function reread(source: SourceFile, before: EditedText): EditedText | null {
  if (before.hasForeignText || before.source.path !== source.path) return null;
  const edit = difference(before.source.text, source.text);
  const { declarations } = before.tree;
  const first = lastBefore(before, edit);
  const behind = indexOf(declarations, (d) => d.span.start >= edit.endBefore);
  for (let last = behind; last < declarations.length; last++) {
    if (last - behind === PATIENCE) return null;
    const found = rereadBetween(source, before, edit, first, last);
    if (found !== null) return found;
  }
  return rereadBetween(source, before, edit, first, declarations.length);
}

interface Edit {
  /** [start, endBefore) of the text before became [start, endAfter) of the one after. */
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  // By pieces first: comparing those is not left to JavaScript.
  while (start + PIECE <= most && before.slice(start, start + PIECE) === after.slice(start, start + PIECE))
    start += PIECE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same + PIECE <= most - start &&
    endingAt(before, before.length - same) === endingAt(after, after.length - same)
  )
    same += PIECE;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

const PIECE = 1024;

function endingAt(text: string, end: number): string {
  return text.slice(end - PIECE, end);
}

/** The last declaration that reading may start with; -1: the start of the text. */
function lastBefore(before: EditedText, edit: Edit): number {
  const { declarations } = before.tree;
  for (let i = indexOf(declarations, (d) => d.span.start >= edit.start) - 1; i >= 0; i--) {
    const start = declarations[i]!.span.start;
    const at = indexOf(before.tokens, (token) => token.startOffset >= start);
    const seen = before.tokens[at + LOOK_AHEAD - 1];
    if (seen === undefined || endOf(seen) >= edit.start || !startsAnew(before, declarations[i]!, at)) continue;
    if (!hasDiagnostics(before, endOf(before.tokens[at - 1]), start)) return i;
  }
  return -1;
}

/** Whether a declaration is read the same way whatever stands before it; variants hold declarations, and count in their depth. */
function startsAnew({ source, tokens }: EditedText, { kind, span }: Declaration, at: number): boolean {
  const one = tokens[at]!;
  if (one.startOffset !== span.start || kind === 'variant' || declarationTypes.get(one.tokenType) !== kind)
    return false;
  const [two, three] = [tokens[at + 1], tokens[at + 2]];
  return (
    two !== undefined &&
    three !== undefined &&
    hasDeclarationShape(one, two, three) &&
    isFirstOnLine(source.text, span.start)
  );
}

function hasDiagnostics({ diagnostics }: EditedText, start: number, end: number): boolean {
  return diagnostics.some(({ span }) => span!.end >= start && span!.start <= end);
}

/** Reads from the declaration `first`, with the comments above it, to `last`, which must come out as it was; else null. */
function rereadBetween(
  source: SourceFile,
  before: EditedText,
  edit: Edit,
  first: number,
  last: number,
): EditedText | null {
  const { declarations } = before.tree;
  const by = edit.endAfter - edit.endBefore;
  const start =
    first === -1
      ? 0
      : endOf(
          before.tokens[indexOf(before.tokens, (token) => token.startOffset >= declarations[first]!.span.start) - 1],
        );
  const anchor = declarations[last];
  let end = source.text.length;
  if (anchor !== undefined) {
    const at = indexOf(before.tokens, (token) => token.startOffset >= anchor.span.start);
    const next = indexOf(before.tokens, (token) => token.startOffset >= anchor.span.end);
    if (anchor.broken || !startsAnew(before, anchor, at) || !isFirstOnLine(source.text, anchor.span.start + by))
      return null;
    if (hasDiagnostics(before, anchor.span.start, before.tokens[next]?.startOffset ?? before.source.text.length))
      return null;
    const seen = before.tokens[next + LOOK_AHEAD - 1];
    if (seen !== undefined) end = endOf(seen) + by;
  }

  const lexed = lex(source, start, end);
  if (lexed.hasForeignText) return null;
  const { tree, diagnostics, lexed: read } = parseTokens(source, lexed);
  if (read.hasForeignText) return null;
  /** Where what was read before goes on: in the text before, and now. */
  const goesOn = anchor?.span.end ?? Infinity;
  const upTo = goesOn + by;
  const fresh = tree.declarations.filter((d) => d.span.start < upTo);
  if (anchor !== undefined) {
    const now = fresh.at(-1);
    if (
      now === undefined ||
      now.broken ||
      now.kind !== anchor.kind ||
      now.span.start !== anchor.span.start + by ||
      now.span.end !== upTo
    )
      return null;
    if (diagnostics.some(({ span }) => span!.end >= now.span.start && span!.start < upTo)) return null;
  }

  const join = <T>(
    all: readonly T[],
    inside: readonly T[],
    startOf: (item: T) => number,
    moveBy: (item: T) => void,
  ): T[] => {
    const behind = all.slice(indexOf(all, (item) => startOf(item) >= goesOn));
    if (by !== 0) behind.forEach(moveBy);
    return all
      .slice(
        0,
        indexOf(all, (item) => startOf(item) >= start),
      )
      .concat(
        inside.filter((item) => startOf(item) < upTo),
        behind,
      );
  };
  const startOf = (item: { readonly span: { readonly start: number } | null }) => item.span!.start;
  const moveBy = (item: object) => moveSpans(item, by);
  return {
    source,
    tree: {
      file: source.path,
      declarations: join(declarations, fresh, startOf, moveBy),
      comments: join(before.tree.comments, lexed.comments, startOf, moveBy),
      span: { file: source.path, start: 0, end: source.text.length },
    },
    diagnostics: sortDiagnostics(join(before.diagnostics, diagnostics.map(copyOf), startOf, moveBy)),
    tokens: join(
      before.tokens,
      lexed.tokens,
      (token) => token.startOffset,
      (token) => (token.startOffset += by),
    ),
    hasForeignText: false,
  };
}

/** The end of a token; 0 for none. */
function endOf(token: IToken | undefined): number {
  return token === undefined ? 0 : token.startOffset + token.image.length;
}

/** The first index from which on something holds, in what is in order; the length if there is none. */
function indexOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
