/** Rows as CSV (RFC 4180) and JSON Lines. */
import { columnNames } from './columns.ts';
import type { ScoredRows } from './scored.ts';
import type { RowSink, Table } from './sink.ts';

/** Takes text; resolves once there is room for more. */
export type TextTarget = (text: string) => Promise<void>;

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
    const heads = columns.heads.length;
    const json = this.#table.keys.map(({ type }) => type === null);
    const made = `${csvCell(model)},${csvCell(calibrator)}\n`;
    let out = this.#takeHeader();
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < keys.length; k++) out += `${csvCell(json[k]! ? plain(keys[k]![row]!) : keys[k]![row]!)},`;
      for (let at = row * heads; at < (row + 1) * heads; at++)
        out += `${number(raw[at]!) ?? ''},${calibrated === null ? '' : (number(calibrated[at]!) ?? '')},`;
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

export class JsonLinesSink implements RowSink {
  readonly #target: TextTarget;
  readonly #keys: readonly string[];
  readonly #heads: readonly { readonly raw: string; readonly calibrated: string }[];
  readonly #made: string;

  constructor({ columns, model, calibrator }: Table, target: TextTarget) {
    const name = (text: string) => `${JSON.stringify(text)}:`;
    this.#target = target;
    this.#keys = columns.keys.map(name);
    this.#heads = columns.heads.map(({ raw, calibrated }) => ({ raw: name(raw), calibrated: name(calibrated) }));
    this.#made = `${name(columns.model)}${JSON.stringify(model)},${name(columns.calibrator)}${JSON.stringify(calibrator)}}\n`;
  }

  add({ rows, keys, raw, calibrated }: ScoredRows): Promise<void> {
    const heads = this.#heads.length;
    let out = '';
    for (let row = 0; row < rows; row++) {
      out += '{';
      // Cells are JSON already.
      this.#keys.forEach((name, k) => (out += `${name}${keys[k]![row] ?? 'null'},`));
      this.#heads.forEach((names, h) => {
        const at = row * heads + h;
        out += `${names.raw}${number(raw[at]!) ?? 'null'},${names.calibrated}${calibrated === null ? 'null' : (number(calibrated[at]!) ?? 'null')},`;
      });
      out += this.#made;
    }
    return this.#target(out);
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {}
}

/** A JSON value as CSV has it: a string without its quotes. */
function plain(json: string | null): string | null {
  return json?.startsWith('"') === true ? (JSON.parse(json) as string) : json;
}

/** The shortest text that reads back as the same number; null for NaN. */
function number(value: number): string | null {
  return Number.isNaN(value) ? null : String(value);
}

/** Quoted unless it is plain; nothing where there is no value, so that an empty text is not the same. */
function csvCell(text: string | null): string {
  if (text === null) return '';
  return /^[\w.:/+-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
