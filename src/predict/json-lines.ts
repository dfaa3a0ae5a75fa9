/** Rows as JSON Lines. */
import { probabilityColumns } from '../ir/output-columns.ts';
import type { RowSink, Table } from './row-sink.ts';
import type { ScoredRows } from './score-rows.ts';
import { decimal, type TextTarget } from './text-target.ts';

export class JsonLinesSink implements RowSink {
  readonly #target: TextTarget;
  readonly #keys: readonly string[];
  readonly #probabilities: readonly { readonly raw: string; readonly calibrated: string }[];
  readonly #made: string;

  constructor({ columns, model, calibrator }: Table, target: TextTarget) {
    const name = (text: string) => `${JSON.stringify(text)}:`;
    this.#target = target;
    this.#keys = columns.keys.map(name);
    this.#probabilities = probabilityColumns(columns).map(({ raw, calibrated }) => ({
      raw: name(raw),
      calibrated: name(calibrated),
    }));
    this.#made = `${name(columns.model)}${JSON.stringify(model)},${name(columns.calibrator)}${JSON.stringify(calibrator)}}\n`;
  }

  add({ rows, keys, raw, calibrated }: ScoredRows): Promise<void> {
    const width = this.#probabilities.length;
    let out = '';
    for (let row = 0; row < rows; row++) {
      out += '{';
      // Cells are JSON already.
      this.#keys.forEach((name, k) => (out += `${name}${keys[k]![row] ?? 'null'},`));
      this.#probabilities.forEach((names, p) => {
        const at = row * width + p;
        out += `${names.raw}${decimal(raw[at]!) ?? 'null'},${names.calibrated}${calibrated === null ? 'null' : (decimal(calibrated[at]!) ?? 'null')},`;
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
