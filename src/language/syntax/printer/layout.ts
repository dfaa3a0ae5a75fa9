/** Lines, comments and columns. */
import { isFirstOnLine, trimBlanks, trimBlanksBefore, trimBlanksBehind } from '../../../text/lines.ts';
import type { SourceFile } from '../../../text/source.ts';
import type { Comment } from '../ast.ts';
import { InlinePrinter, type Inline, written } from './inline.ts';
import { type Body, type Item, type Row, RowPrinter } from './rows.ts';

/** Longer lines are broken where they can be. */
const width = 100;
/** Longer cells don't push their neighbours' next cells to the right: a few long formats would tear all signals apart. */
const longCell = (key: string) => (key === 'signal' || key === 'option' ? 14 : 48);

/** One item as text. */
interface Printed {
  /** For alignment; null where the item takes several lines, or is kept as written. */
  readonly row: { readonly key: string; readonly cells: readonly string[] } | null;
  readonly lines: readonly string[];
}

/** A line, or the lines of an item, with the comment behind the last of them. */
interface Entry extends Printed {
  readonly blankBefore: boolean;
  comment: string | null;
}

export class Layout {
  readonly #source: SourceFile;
  readonly #comments: readonly Comment[];
  readonly #rows: RowPrinter;
  /** Whether an item must stay as it is written. */
  readonly #isKept: (item: Item) => boolean;

  constructor(source: SourceFile, comments: readonly Comment[], isKept: (item: Item) => boolean) {
    this.#source = source;
    this.#comments = comments;
    this.#rows = new RowPrinter(new InlinePrinter(source));
    this.#isKept = isKept;
  }

  /**
   * The items between two offsets, with the comments around them, as lines. `opener` is the comment on the line of an opening
   * brace at `start`. Text between items that is neither (the parser left it out) is kept as it is.
   */
  items(items: readonly Item[], start: number, end: number): { lines: string[]; opener: string | null } {
    const entries: Entry[] = [];
    let opener: string | null = null;
    let offset = start;
    let isBroken = false;
    const comments = (to: number) => {
      const found = this.#commentsIn(offset, to);
      for (const [i, { span }] of found.entries()) {
        const text = trimBlanksBehind(written(this.#source, span));
        const last = entries.at(-1);
        const isBehind = i === 0 && !isFirstOnLine(this.#source.text, span.start);
        if (isBehind && last !== undefined) last.comment = text;
        else if (isBehind) opener = text;
        else
          entries.push({
            row: null,
            lines: [text],
            blankBefore: this.#hasBlankLine(offset, span.start),
            comment: null,
          });
        offset = span.end;
      }
    };
    for (const item of [...items, null]) {
      const next = item?.span.start ?? end;
      const [from, to] = this.#ink(offset, next);
      if (from < to) {
        comments(from);
        this.#addStray(entries, offset, from, to);
        offset = to;
      }
      comments(next);
      if (item === null) break;
      // Where a broken item ends is a guess: what stands on its line, and is broken too, may read otherwise on a line of its own.
      if (isBroken && this.#isKept(item)) this.#addStray(entries, offset, next, item.span.end);
      else entries.push({ ...this.#print(item), blankBefore: this.#hasBlankLine(offset, next), comment: null });
      offset = item.span.end;
      isBroken = this.#isKept(item);
    }
    return { lines: alignComments(alignCells(entries)), opener };
  }

  /** Text that the parser left out. What stood on the line of the item before stays there, for it may read otherwise on its own. */
  #addStray(entries: Entry[], offset: number, from: number, to: number): void {
    const lines = lineEnds(this.#source.text.slice(from, to)).split('\n');
    const last = entries.at(-1);
    const between = this.#source.text.slice(offset, from);
    if (last === undefined || last.comment !== null || /[\r\n]/.test(between)) {
      entries.push({ row: null, lines, blankBefore: this.#hasBlankLine(offset, from), comment: null });
    } else {
      const glued = [...last.lines.slice(0, -1), `${last.lines.at(-1)}${between}${lines[0]}`, ...lines.slice(1)];
      entries[entries.length - 1] = { ...last, row: null, lines: glued };
    }
  }

  #print(item: Item): Printed {
    const row = this.#isKept(item) ? null : this.#rows.row(item);
    if (row === null) return { row: null, lines: lineEnds(written(this.#source, item.span)).split('\n') };
    const oneLine = this.#onOneLine(row);
    if (oneLine !== null && oneLine.join(' ').length <= width) {
      return { row: { key: row.key, cells: oneLine }, lines: [oneLine.join(' ')] };
    }
    const head = fill(row.cells.flat());
    if (row.body === null) return { row: null, lines: head };
    const { lines, opener } = this.items(row.body.items, row.body.span.start + 1, row.body.span.end - 1);
    if (lines.length === 0 && opener === null)
      return { row: null, lines: [...head.slice(0, -1), `${head.at(-1)} { }`] };
    const open = `${head.at(-1)} {${opener === null ? '' : `  ${opener}`}`;
    return {
      row: null,
      lines: [...head.slice(0, -1), open, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'],
    };
  }

  /** The cells of a row that takes one line; null where its body is written on several. */
  #onOneLine(row: Row): string[] | null {
    const cells = row.cells.map((cell) => cell.join(' ')).filter((cell) => cell !== '');
    if (row.body === null) return cells;
    const body = this.#bodyOnOneLine(row.body);
    return body === null ? null : [...cells, body];
  }

  #bodyOnOneLine(body: Body): string | null {
    const { items, span } = body;
    const first = items[0]?.span.start ?? span.end - 1;
    const isOpen = items.length > 0 && /[\r\n]/.test(this.#source.text.slice(span.start, first));
    if (isOpen || items.length > body.mostOnOneLine || this.#commentsIn(span.start, span.end).length > 0) return null;
    const parts = items.map((item) => {
      const row = this.#isKept(item) ? null : this.#rows.row(item);
      return row === null ? null : this.#onOneLine(row)?.join(' ');
    });
    if (parts.some((part) => part == null)) return null;
    if (parts.length === 0) return '{ }';
    // `init "vectors.parquet" on item_id` reads as one.
    const line = parts.map((part, i) => (i === 0 ? part : `${continues(items[i]!) ? ' ' : '  '}${part}`)).join('');
    return `{ ${line} }`;
  }

  /** Where the text between two offsets starts and ends that is neither comment nor white space; empty at `start` without any. */
  #ink(start: number, end: number): readonly [number, number] {
    let first = -1;
    let last = start;
    let offset = start;
    for (const { start: from, end: to } of [
      ...this.#commentsIn(start, end).map((comment) => comment.span),
      { start: end, end },
    ]) {
      const text = this.#source.text.slice(offset, from);
      if (trimBlanks(text) !== '') {
        if (first < 0) first = offset + text.length - trimBlanksBefore(text).length;
        last = offset + trimBlanksBehind(text).length;
      }
      offset = to;
    }
    return first < 0 ? [start, start] : [first, last];
  }

  #commentsIn(start: number, end: number): readonly Comment[] {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#comments[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.#comments.length && this.#comments[to]!.span.start < end) to++;
    return this.#comments.slice(low, to);
  }

  #hasBlankLine(start: number, end: number): boolean {
    return (lineEnds(this.#source.text.slice(start, end)).match(/\n/g)?.length ?? 0) > 1;
  }
}

/** An option that says more of the one before. */
function continues(item: Item): boolean {
  return !('kind' in item) && item.name.text === 'on' && !item.name.quoted;
}

export function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Breaks a line that is too long; what follows its first line is indented. */
function fill(pieces: Inline): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = `    ${piece}`;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  return [...lines, line];
}

/** Lines up the cells of neighbours of one kind; a blank line or an item of several lines ends a run. */
function alignCells(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  for (let i = 0; i < entries.length;) {
    const key = entries[i]!.row?.key;
    let end = i + 1;
    if (key !== undefined)
      while (
        end < entries.length &&
        !entries[end]!.blankBefore &&
        (entries[end]!.row?.key === key || isComment(entries[end]!))
      )
        end++;
    const run = entries.slice(i, end);
    const rows = run.flatMap((entry) => entry.row ?? []);
    const widths: number[] = [];
    for (const { cells } of rows) {
      cells.slice(0, -1).forEach((cell, column) => {
        if (cell.length <= longCell(key!) || (column === 0 && key === 'signal'))
          widths[column] = Math.max(widths[column] ?? 0, cell.length);
      });
    }
    for (const entry of run) {
      if (entry.row === null) result.push(entry);
      else {
        const { cells } = entry.row;
        const line = cells
          .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
          .join(' ');
        result.push({ ...entry, lines: [line] });
      }
    }
    i = end;
  }
  return result;
}

function isComment(entry: Entry): boolean {
  return entry.row === null && entry.lines.length === 1 && entry.lines[0]!.startsWith('//');
}

/** Lines up the comments behind neighbouring lines, and puts blank lines back. */
function alignComments(entries: readonly Entry[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < entries.length;) {
    let end = i + 1;
    while (end < entries.length && !entries[end]!.blankBefore) end++;
    const run = entries.slice(i, end);
    const column = Math.max(
      0,
      ...run.filter((entry) => entry.comment !== null && entry.row !== null).map((entry) => entry.lines[0]!.length),
    );
    if (lines.length > 0 && run[0]!.blankBefore) lines.push('');
    for (const { lines: own, comment, row } of run) {
      const last = own.at(-1) ?? '';
      lines.push(
        ...own.slice(0, -1),
        comment === null ? last : `${row === null ? last : last.padEnd(column)}  ${comment}`,
      );
    }
    i = end;
  }
  return lines;
}
