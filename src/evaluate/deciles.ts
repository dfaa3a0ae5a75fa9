/**
 * Calibration by decile of the base's probability q_0: what shows that a sampling correction depends on the features. Rows are sorted
 * into narrow bins of the logit of q_0 as they stream by, so memory doesn't grow with them.
 */
import { sigmoid } from '../math/logistic.ts';
import { decimal, printable, table } from './text-table.ts';

/** Bins of .01 logits over ±LIMIT; a decile's edges are sure to one bin. */
const BIN = 0.01;
const LIMIT = 20;
const BIN_COUNT = Math.round((2 * LIMIT) / BIN);
const DECILES = 10;

export interface DecileReport {
  /** The head that the deciles are of; null: of the probability that any head is positive, as if heads were independent. */
  readonly base: string | null;
  readonly rows: number;
  readonly heads: readonly {
    readonly head: string;
    /** Predicted over actual, from the lowest tenth of the rows (by weight) on; null where there is no event: infinite if one is expected. */
    readonly deciles: readonly (number | null)[];
    readonly all: number | null;
    /** Σ weight · prediction of each decile, over its rows with a label. */
    readonly expected: readonly number[];
    /** Σ weight of positives. */
    readonly events: number;
  }[];
}

export class DecileCollector {
  readonly #heads: readonly string[];
  readonly #base: number;
  /** Σ weight of rows by bin. */
  readonly #weight = new Float64Array(BIN_COUNT);
  /** [head × bins], over the rows where the head is observed. */
  readonly #predicted: Float64Array;
  readonly #actual: Float64Array;
  #rows = 0;

  /** @param base index of the base head; −1: any head. */
  constructor(heads: readonly string[], base: number) {
    this.#heads = heads;
    this.#base = base;
    this.#predicted = new Float64Array(heads.length * BIN_COUNT);
    this.#actual = new Float64Array(heads.length * BIN_COUNT);
  }

  /** @param logits [rows × heads] @param labels [rows × heads], NaN where unobserved; or true probabilities @param weight [rows] */
  add(rows: number, logits: ArrayLike<number>, labels: ArrayLike<number>, weight: ArrayLike<number>): void {
    const H = this.#heads.length;
    for (let row = 0; row < rows; row++) {
      const w = weight[row]!;
      const key = this.#base >= 0 ? logits[row * H + this.#base]! : anyLogit(logits, row * H, H);
      if (!(w > 0) || Number.isNaN(key)) continue;
      const bin = Math.min(BIN_COUNT - 1, Math.max(0, Math.floor((key + LIMIT) / BIN)));
      this.#rows++;
      this.#weight[bin]! += w;
      for (let h = 0; h < H; h++) {
        const label = labels[row * H + h]!;
        if (Number.isNaN(label)) continue;
        this.#predicted[h * BIN_COUNT + bin]! += w * sigmoid(logits[row * H + h]!);
        this.#actual[h * BIN_COUNT + bin]! += w * label;
      }
    }
  }

  report(): DecileReport {
    const decileOf = this.#deciles();
    const heads = this.#heads.map((head, h) => {
      const predicted = Array.from({ length: DECILES }, () => 0);
      const actual = Array.from({ length: DECILES }, () => 0);
      for (let bin = 0; bin < BIN_COUNT; bin++) {
        predicted[decileOf[bin]!]! += this.#predicted[h * BIN_COUNT + bin]!;
        actual[decileOf[bin]!]! += this.#actual[h * BIN_COUNT + bin]!;
      }
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      const ratio = (p: number, y: number) => (y > 0 ? p / y : null);
      return {
        head,
        deciles: predicted.map((p, d) => ratio(p, actual[d]!)),
        all: ratio(sum(predicted), sum(actual)),
        expected: predicted,
        events: sum(actual),
      };
    });
    return { base: this.#base < 0 ? null : this.#heads[this.#base]!, rows: this.#rows, heads };
  }

  /** By bin: where the middle of its rows falls. */
  #deciles(): Uint8Array {
    const total = this.#weight.reduce((a, b) => a + b, 0);
    let before = 0;
    return Uint8Array.from(this.#weight, (weight) => {
      const middle = before + weight / 2;
      before += weight;
      return total > 0 ? Math.min(DECILES - 1, Math.floor((DECILES * middle) / total)) : 0;
    });
  }
}

/** Logit of 1 − Π(1 − σ(z)): ln(e^s − 1) with s = Σ softplus(z). */
function anyLogit(logits: ArrayLike<number>, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++)
    sum += Math.max(logits[i]!, 0) + Math.log1p(Math.exp(-Math.abs(logits[i]!)));
  return sum + Math.log(-Math.expm1(-sum));
}

/** Where events were expected and none came, predicted over actual is infinite. */
function shown(ratio: number | null, expected: number): number | null {
  return ratio === null && expected > 0 ? Infinity : ratio;
}

/** The report as a table of 80 columns. */
export function renderDeciles(report: DecileReport): string {
  const header = ['', ...Array.from({ length: DECILES }, (_, d) => String(d + 1)), 'all'];
  const rows = report.heads.map(({ head, deciles, all, expected }) => [
    printable(head),
    ...deciles.map((ratio, d) => decimal(shown(ratio, expected[d]!), 2)),
    decimal(
      shown(
        all,
        expected.reduce((a, b) => a + b, 0),
      ),
      3,
    ),
  ]);
  return table(
    header,
    rows,
    header.map((_, c) => (c === 0 ? 'left' : 'right')),
  );
}
