import { visible } from '../visible.ts';

const tabWidth = 4;

/** A line of source as a terminal shows it, and where its characters went. */
export interface DisplayLine {
  readonly text: string;
  /** The display column of each UTF-16 offset; one more than the line has. */
  readonly columns: readonly number[];
}

/** Expands tabs, makes control characters visible and counts wide characters as two columns. */
export function displayLine(line: string): DisplayLine {
  const columns = [0];
  let text = '';
  let column = 0;
  for (const { segment } of graphemes(line)) {
    const shown = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(segment);
    const width = displayWidth(shown);
    // Offsets inside a grapheme count as its start.
    for (let i = 1; i < segment.length; i++) columns.push(column);
    text += shown;
    column += width;
    columns.push(column);
  }
  return { text, columns };
}

/** How many columns a terminal needs for a text without control characters. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

/** Cuts a displayed text to `width` columns from column `from`; cut ends show `…`. */
export function crop(line: DisplayLine, from: number, width: number): string {
  let column = 0;
  let result = '';
  let cutEnd = false;
  for (const { segment } of graphemes(line.text)) {
    const next = column + displayWidth(segment);
    if (column >= from && next <= from + width) result += segment;
    else if (column < from && next > from) result += ' '.repeat(next - from);
    else if (next > from + width) cutEnd = true;
    column = next;
  }
  return cutEnd ? `${result}…` : result;
}

let segmenter: Intl.Segmenter | null = null;

function graphemes(text: string): Iterable<{ segment: string }> {
  if (/^[\x20-\x7e\t]*$/.test(text)) return [...text].map((segment) => ({ segment }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\u200b-\u200d]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return wide.test(grapheme) ? 2 : [...grapheme].filter((c) => !/[\p{M}\u200b-\u200d]/u.test(c)).length;
}

// East Asian Wide and Fullwidth (Unicode Standard Annex 11), by block.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
