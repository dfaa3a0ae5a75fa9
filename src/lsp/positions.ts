/** Offsets of adsc and positions of the protocol: both count UTF-16 units, so only lines need to be known. */
import type { Position, Range } from 'vscode-languageserver';
import type { SourceFile } from '../text/source.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

export function toPosition(source: SourceFile, offset: number): Position {
  const { line, column } = source.positionAt(offset);
  return { line, character: column };
}

export function toRange(source: SourceFile, { start, end }: Extent): Range {
  return { start: toPosition(source, start), end: toPosition(source, end) };
}

/** A position behind the end of its line is the end of the line. */
export function toOffset(source: SourceFile, { line, character }: Position): number {
  const start = source.lineStarts[line];
  if (start === undefined) return source.text.length;
  return Math.min(start + character, start + source.lineText(line).length);
}

export function contains({ start, end }: Extent, offset: number): boolean {
  return start <= offset && offset <= end;
}
