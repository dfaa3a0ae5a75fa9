/** CSV as it lies in a file: cells keep their quotes, so that a system reads what was published. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Table {
  /** Names without quotes. */
  readonly header: readonly string[];
  /** Cells with their quotes. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads a comma-separated file whose cells hold no line breaks. Throws where a row has another number of cells than the header. */
export function readCsv(file: string): Table {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = cellsOf(lines[0]!).map(bare);
  const rows = lines.slice(1).map((line, i) => {
    const cells = cellsOf(line);
    if (cells.length !== header.length)
      throw new Error(`${file}, line ${i + 2}: ${cells.length} cells, the header has ${header.length}`);
    return cells;
  });
  return { header, rows };
}

export function writeCsv(file: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(file, [header, ...rows].map((row) => `${row.join(',')}\n`).join(''));
}

/** The value of a cell, without its quotes. */
export function bare(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

export function column(table: Table, name: string): number {
  const index = table.header.indexOf(name);
  if (index < 0) throw new Error(`no column "${name}" in ${table.header.join(', ')}`);
  return index;
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ',' && !quoted) {
      cells.push(line.slice(start, i));
      start = i + 1;
    }
  }
  cells.push(line.slice(start));
  return cells;
}
