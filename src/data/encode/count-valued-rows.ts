/** Rows with and without values, by part and signal, from what an encoder counts. */
import type { Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import { PARTS, type Split } from '../encoded-chunk.ts';
import type { ValuedRows } from '../empty-parts.ts';

interface RowCounts {
  readonly rows: number;
  readonly valued: number;
}

export class ValuedRowCounter {
  readonly #signals: readonly string[];
  readonly #encoder: Encoder;
  readonly #sums: Readonly<Record<Split, Map<string, RowCounts>>> = {
    train: new Map(),
    validate: new Map(),
    holdout: new Map(),
  };

  constructor(plan: Plan, encoder: Encoder) {
    this.#signals = plan.signals.filter(({ cross }) => cross === undefined).map(({ name }) => name);
    this.#encoder = encoder;
  }

  /** Runs work that encodes rows of one part, and counts them. */
  during<T>(split: Split, encode: () => T): T {
    const before = this.#now();
    const result = encode();
    const after = this.#now();
    const sums = this.#sums[split];
    this.#signals.forEach((name, i) => {
      const sum = sums.get(name) ?? { rows: 0, valued: 0 };
      sums.set(name, {
        rows: sum.rows + after[i]!.rows - before[i]!.rows,
        valued: sum.valued + after[i]!.valued - before[i]!.valued,
      });
    });
    return result;
  }

  #now(): readonly RowCounts[] {
    return this.#signals.map((name) => {
      const { rows, missing } = this.#encoder.counts[name]!;
      return { rows, valued: rows - missing };
    });
  }

  /** Rows so far. */
  get counts(): ValuedRows[] {
    return PARTS.flatMap((part) => [...this.#sums[part]].map(([signal, counts]) => ({ signal, part, ...counts })));
  }
}
