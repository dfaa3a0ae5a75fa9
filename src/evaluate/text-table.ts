/** Plain-text tables for a terminal. */

export type Align = 'left' | 'right';

/** A row of cells; null draws a rule across the table. */
export type TableRow = readonly string[] | null;

/**
 * Aligned columns, two spaces apart, no wider than `width`: the first column is shortened (with `…`) if need be. The header is
 * underlined by a rule.
 */
export function table(
  header: readonly string[],
  rows: readonly TableRow[],
  align: readonly Align[],
  width = 80,
): string {
  const cells = [header, ...rows.filter((row) => row !== null)];
  const widths = header.map((_, c) => Math.max(...cells.map((row) => length(row[c] ?? ''))));
  const excess = widths.reduce((sum, w) => sum + w, 0) + 2 * (widths.length - 1) - width;
  if (excess > 0) widths[0] = Math.max(8, widths[0]! - excess);
  const total = widths.reduce((sum, w) => sum + w, 0) + 2 * (widths.length - 1);
  const line = (row: readonly string[]): string =>
    widths
      .map((w, c) => pad(shorten(row[c] ?? '', w), w, align[c] ?? 'right'))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(total);
  return [line(header), rule, ...rows.map((row) => (row === null ? rule : line(row)))].join('\n');
}

/** A number with a fixed count of decimals; `–` where there is none. */
export function decimal(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return Number.isFinite(value) ? value.toFixed(digits) : value > 0 ? '∞' : '−∞';
}

/** A difference with its sign, `±` for one that rounds to nothing. */
export function signed(value: number | null, digits: number, unit = ''): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const text = Math.abs(value).toFixed(digits);
  return `${Number(text) === 0 ? '±' : value < 0 ? '−' : '+'}${text}${unit}`;
}

/** A count with its thousands apart. */
export function counted(value: number): string {
  return value.toLocaleString('en-US');
}

/** Control characters never reach the terminal: a value of the data may hold anything. */
export { visible as printable } from '../diagnostics/visible.ts';

function length(text: string): number {
  return [...text].length;
}

function shorten(text: string, width: number): string {
  return length(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}

function pad(text: string, width: number, align: Align): string {
  const space = ' '.repeat(width - length(text));
  return align === 'left' ? text + space : space + text;
}
