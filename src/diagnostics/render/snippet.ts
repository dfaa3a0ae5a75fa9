/** Source lines with the exact spans underlined. */
import type { Colors } from 'picocolors/types.js';
import type { SourceFile, Span } from '../../text/source.ts';
import { crop, displayLine, type DisplayLine, displayWidth } from './columns.ts';
import { visibleLines } from '../visible.ts';

export interface Mark {
  readonly span: Span;
  /** Under the line, behind the underline. */
  readonly label: string;
  readonly primary: boolean;
}

/** One underlined piece of one line. */
interface Piece {
  readonly line: number;
  /** UTF-16 columns. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly primary: boolean;
}

const shownWidth = 140;
const hugeLine = 2000;
/** Longer spans show their first lines and their last. */
const shownLines = 5;

/** The lines that the marks touch, all in one file, under a gutter of `gutter` columns. */
export function snippet(
  file: SourceFile,
  marks: readonly Mark[],
  gutter: number,
  color: Colors,
  paint: (text: string) => string,
): string[] {
  const pieces = marks.flatMap((mark) => piecesOf(file, mark));
  const lines = [...new Set(pieces.map((piece) => piece.line))].sort((a, b) => a - b);
  const bar = `${' '.repeat(gutter)} ${color.blue('|')}`;
  const output = [bar];
  let last: number | null = null;
  for (const line of lines) {
    if (last !== null && line === last + 2) output.push(sourceLine(file, last + 1, gutter, color));
    else if (last !== null && line > last + 1) output.push(color.blue('...'));
    last = line;
    const here = pieces.filter((piece) => piece.line === line);
    output.push(...markedLine(file, line, here, gutter, bar, color, paint));
  }
  return output;
}

function sourceLine(file: SourceFile, line: number, gutter: number, color: Colors): string {
  return numbered(line, crop(displayLine(file.lineText(line)), 0, shownWidth), gutter, color);
}

function numbered(line: number, text: string, gutter: number, color: Colors): string {
  return `${color.blue(`${String(line + 1).padStart(gutter)} |`)} ${text}`.trimEnd();
}

function markedLine(
  file: SourceFile,
  line: number,
  pieces: readonly Piece[],
  gutter: number,
  bar: string,
  color: Colors,
  paint: (text: string) => string,
): string[] {
  const whole = file.lineText(line);
  // Of an enormous line only the part around the first mark is laid out; columns are then counted from that part.
  const base = whole.length > hugeLine ? Math.max(0, Math.min(...pieces.map((piece) => piece.from)) - shownWidth) : 0;
  const display = displayLine(whole.slice(base, base + hugeLine));
  const first = Math.min(...pieces.map((piece) => columnOf(display, piece.from - base)));
  // A very long line is shown around its first mark.
  const from = displayWidth(display.text) > shownWidth && first > shownWidth - 40 ? first - 40 : 0;
  const output = [numbered(line, (from > 0 || base > 0 ? '…' : '') + crop(display, from, shownWidth), gutter, color)];
  const shift = from > 0 || base > 0 ? 1 - from : 0;
  for (const piece of pieces) {
    const start = columnOf(display, piece.from - base) + shift;
    const end = Math.min(columnOf(display, piece.to - base) + shift, shownWidth + 2);
    const underline = (piece.primary ? '^' : '-').repeat(Math.max(1, end - start));
    const style = piece.primary ? paint : color.cyan;
    const [label = '', ...more] = visibleLines(piece.label).split('\n');
    output.push(`${bar} ${' '.repeat(start)}${style(label === '' ? underline : `${underline} ${label}`)}`);
    for (const rest of more) output.push(`${bar} ${' '.repeat(start + underline.length + 1)}${style(rest)}`);
  }
  return output;
}

function columnOf(display: DisplayLine, offset: number): number {
  return display.columns[Math.max(0, Math.min(offset, display.columns.length - 1))] ?? 0;
}

/** A span over several lines is underlined on each of the lines shown. */
function piecesOf(file: SourceFile, mark: Mark): Piece[] {
  const start = file.positionAt(Math.min(mark.span.start, file.text.length));
  const end = file.positionAt(Math.min(Math.max(mark.span.end, mark.span.start), file.text.length));
  const { primary, label } = mark;
  const lineLength = (line: number) => file.lineText(line).length;
  if (start.line === end.line)
    return [{ line: start.line, from: Math.min(start.column, lineLength(start.line)), to: end.column, label, primary }];
  const pieces: Piece[] = [];
  // A span that ends at the start of a line does not touch it.
  const lastLine = end.column === 0 ? end.line - 1 : end.line;
  for (let line = start.line; line <= lastLine; line++) {
    if (lastLine - start.line >= shownLines && line > start.line + 2 && line < lastLine) continue;
    const text = file.lineText(line);
    const from = line === start.line ? start.column : text.length - text.trimStart().length;
    const to = line === end.line ? end.column : text.trimEnd().length;
    if (to <= from && line !== start.line) continue;
    pieces.push({ line, from, to, label: line === lastLine ? label : '', primary });
  }
  return pieces;
}
