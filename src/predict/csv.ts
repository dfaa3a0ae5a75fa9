/** Rows as CSV (RFC 4180). */
import { columnNames, probabilityColumns } from '../ir/output-columns.ts';
import type { ScoredRows } from './score-rows.ts';
import type { RowSink, Table } from './row-sink.ts';
import { decimal, type TextTarget } from './text-target.ts';

export class CsvSink implements RowSink {
  readonly #table: Table;
  readonly #target: TextTarget;
  #header: string;

  constructor(table: Table, target: TextTarget) {
    this.#table = table;
    this.#target = target;
    this.#header = `${columnNames(table.columns).map(csvCell).join(',')}\n`;
  }

  add({ rows, keys, raw, calibrated }: ScoredRows): Promise<void> {
    const { columns, model, calibrator } = this.#table;
    const width = probabilityColumns(columns).length;
    const json = this.#table.keys.map(({ type }) => type === null);
    const made = `${csvCell(model)},${csvCell(calibrator)}\n`;
    let out = this.#takeHeader();
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < keys.length; k++) out += `${csvCell(json[k]! ? plain(keys[k]![row]!) : keys[k]![row]!)},`;
      for (let at = row * width; at < (row + 1) * width; at++)
        out += `${decimal(raw[at]!) ?? ''},${calibrated === null ? '' : (decimal(calibrated[at]!) ?? '')},`;
      out += made;
    }
    return this.#target(out);
  }

  async finish(): Promise<void> {
    const header = this.#takeHeader();
    if (header !== '') await this.#target(header);
  }

  close(): void {}

  #takeHeader(): string {
    const header = this.#header;
    this.#header = '';
    return header;
  }
}

/** A JSON value as CSV has it: a string without its quotes. */
function plain(json: string | null): string | null {
  return json?.startsWith('"') === true ? (JSON.parse(json) as string) : json;
}

/** Quoted unless it is plain; nothing where there is no value, so that an empty text is not the same. */
function csvCell(text: string | null): string {
  if (text === null) return '';
  return /^[\w.:/+-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
