/** A half-open range of UTF-16 offsets [start, end) in the file with this path. Plain data: it survives JSON. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A zero-based line and a zero-based column in UTF-16 units (what the language server protocol uses). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with the offsets of its line starts, found once. `path` is relative to the project root, with `/`. */
export class SourceFile {
  readonly lineStarts: readonly number[];

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const starts = [0];
    if (!text.includes('\r')) {
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
      this.lineStarts = starts;
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (c === 10 || c === 13) starts.push(i + 1);
    }
    this.lineStarts = starts;
  }

  /** The line and column of an offset, by binary search. */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - this.lineStarts[low]! };
  }

  offsetAt(position: Position): number {
    const start = this.lineStarts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + position.column, this.text.length);
  }

  /** The text of a zero-based line, without its line end. */
  lineText(line: number): string {
    const start = this.lineStarts[line] ?? this.text.length;
    let end = this.lineStarts[line + 1] ?? this.text.length;
    // A pattern would look at every character of a long line.
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return this.text.slice(start, end);
  }
}
