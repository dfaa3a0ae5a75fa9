/** What becomes of the dense part, noted as it goes: a report for each parameter, old weights that went somewhere, state of optimizers. */
import { entryOf } from '../text/present.ts';
import { type Carried, carryState, carryVector } from './carry.ts';
import type { NetworkMove } from './network-move.ts';
import type { Action, PartReport } from './report.ts';

export class Ledger {
  readonly parts = new Map<string, PartReport>();
  /** Old weights that went somewhere, with how many of their numbers did. */
  readonly used = new Map<string, number>();
  /** By running statistic of the new model, the old one that it goes on from. */
  readonly statistics = new Map<string, string>();
  /** Whether rows of a kernel are gone, whose means belong into its bias. */
  folds = false;
  readonly #m: Pick<NetworkMove, 'params' | 'state' | 'keep'>;

  constructor(move: Pick<NetworkMove, 'params' | 'state' | 'keep'>) {
    this.#m = move;
  }

  /** State of a kernel, and of what goes as kernels do. */
  keepKernel(name: string, old: string, size: number, carried: Carried): void {
    for (const [kept, { data }] of this.#m.state(old)) {
      const next = new Float32Array(size);
      carryState(data, next, carried, kept === 'm' ? 1 : 2);
      this.#m.keep(name, kept, next);
    }
  }

  /** State of a vector with a number for each unit. */
  keepVectors(name: string, old: string, columns: Int32Array): void {
    for (const [kept, { data }] of this.#m.state(old)) {
      const next = new Float32Array(columns.length);
      carryVector(data, next, columns);
      this.#m.keep(name, kept, next);
    }
  }

  kernel(
    node: { readonly kernel: string; readonly width: number },
    old: { readonly kernel: string; readonly width: number },
    carried: Carried,
    means: Float64Array,
  ): void {
    const size = entryOf(this.#m.params, node.kernel).length;
    const inputs = size / node.width;
    const rows = new Set(carried.rows.flatMap((unit) => unit?.terms.map((term) => term.unit) ?? []));
    const columns = carried.columns.filter((from) => from >= 0).length;
    const gone = carried.rows.filter((unit) => unit === null).length;
    this.folds ||= gone > 0;
    const folded = carried.rows.filter((unit, i) => unit === null && !Number.isNaN(means[i]!)).length;
    const notes = [
      ...(inputs > rows.size ? [`${plural(inputs - rows.size, 'row')} at zero`] : []),
      ...(folded > 0
        ? [`${plural(folded, 'row')} folded into the bias by ${folded === 1 ? 'its mean' : 'their means'}`]
        : []),
      ...(gone > folded ? [`${plural(gone - folded, 'row')} gone`] : []),
      ...(node.width > columns ? [`${plural(node.width - columns, 'unit')} new`] : []),
      ...(columns < old.width ? [`${plural(old.width - columns, 'unit')} gone`] : []),
    ];
    this.report(
      node.kernel,
      actionOf(carried, inputs),
      size,
      rows.size * columns,
      notes.length === 0 ? null : notes.join(', '),
    );
    this.use(old.kernel, (carried.rows.length - gone) * columns);
  }

  report(name: string, action: Action, size: number, kept: number, note: string | null): void {
    this.parts.set(name, { name, kind: 'parameter', action, size, kept, note });
  }

  use(old: string, numbers: number): void {
    this.used.set(old, Math.max(this.used.get(old) ?? 0, numbers));
  }
}

/** The gravest of what happens to a kernel. */
export function actionOf({ rows, columns, width }: Carried, inputs: number): Action {
  if (rows.includes(null)) return 'fold';
  const kept = columns.filter((from) => from >= 0).length;
  if (kept < width) return 'narrow';
  const terms = rows.flatMap((unit) => unit!.terms);
  if (rows.some((unit) => unit!.shift !== 0) || terms.some(({ factor }) => factor !== 1)) return 'refit';
  if (kept < columns.length) return 'widen';
  return new Set(terms.map(({ unit }) => unit)).size < inputs ? 'zero' : 'same';
}

const plural = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
