import { trimBlanks, trimBlanksBehind } from '../../text/lines.ts';
import { SourceFile } from '../../text/source.ts';
import type { Comment, Declaration, SourceTree } from './ast.ts';
import { lex } from './lexer.ts';
import { Layout, lineEnds } from './printer/layout.ts';

/**
 * The text of a file in the one layout: a declaration a line, neighbours of a kind in columns, blocks as open as they were written.
 * Comments and single blank lines stay where they are. A declaration that is broken, or has a comment in a place that the
 * layout has no room for, stays as it is written. Formatting twice changes nothing more, and never changes what a file means.
 */
export function format(tree: SourceTree, source: SourceFile): string {
  const mark = source.text.startsWith('\ufeff') ? '\ufeff' : '';
  const lineEnd = /\r\n?|\n/.exec(source.text)?.[0] ?? '\n';
  const tokens = new SourceTokens(source);
  const kept = new Set<unknown>();
  for (const declaration of tree.declarations)
    if (!isFaithful(declaration, source, tree.comments, tokens)) kept.add(declaration);

  const layout = new Layout(source, tree.comments, (item) => kept.has(item));
  const { lines, opener } = layout.items(tree.declarations, mark.length, source.text.length);
  const all = opener === null ? lines : [opener, ...lines];
  // In front of all it would be a byte-order mark, which is nothing.
  if (mark === '' && all[0]?.startsWith('\ufeff') === true) all.unshift('');
  const text = all.map((line) => (trimBlanks(line) === '' ? '' : line)).join('\n');
  return text === '' ? mark : mark + `${text}\n`.replaceAll('\n', lineEnd);
}

/** Whether laying a declaration out keeps every token and comment of it. */
function isFaithful(
  declaration: Declaration,
  source: SourceFile,
  comments: readonly Comment[],
  tokens: SourceTokens,
): boolean {
  if (declaration.broken) return false;
  const { start, end } = declaration.span;
  // Comments of other languages are no tokens; a printed declaration would lose them.
  if (tokens.hasErrors(start, end)) return false;
  const printed = new Layout(source, comments, () => false).items([declaration], start, end).lines.join('\n');
  const after = new SourceTokens(new SourceFile(source.path, printed));
  return !after.hasErrors(0, Infinity) && after.textBetween(0, printed.length) === tokens.textBetween(start, end);
}

/** The tokens and comments of a file, for comparing. */
class SourceTokens {
  readonly #pieces: { readonly start: number; readonly text: string }[];
  readonly #errors: readonly number[];

  constructor(source: SourceFile) {
    const { tokens, comments, diagnostics } = lex(source);
    this.#errors = diagnostics.map(({ span }) => span!.start);
    this.#pieces = [
      ...tokens.map((token) => ({ start: token.startOffset, text: token.image })),
      ...comments.map(({ span }) => ({
        start: span.start,
        text: trimBlanksBehind(source.text.slice(span.start, span.end)),
      })),
    ].sort((a, b) => a.start - b.start);
  }

  hasErrors(start: number, end: number): boolean {
    return this.#errors.some((at) => start <= at && at < end);
  }

  textBetween(start: number, end: number): string {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const texts: string[] = [];
    for (let i = low; i < this.#pieces.length && this.#pieces[i]!.start < end; i++)
      texts.push(lineEnds(this.#pieces[i]!.text));
    return texts.join('\n');
  }
}
