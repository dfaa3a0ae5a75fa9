import type { Memory } from '../../runtime/memory.ts';
import { toNumber } from '../../runtime/number.ts';
import { NONE, Scaling, type VecSpec, inFloat32, squashed } from '../../runtime/scaling.ts';
import type { EncodedSignal, NumberColumn, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { SignalSpec } from '../../runtime/signals.ts';
import { type NumericSpec, scaling, signal } from '../shared/encode.ts';

/** continuous: [value, missing flag] per row; [value] with a default; [place] in bins. See `VecEncoding` in the plan. */
export class ContinuousEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  /** Of the rows of typed columns: each is one number. */
  readonly elements = null;
  readonly #scaling: Scaling;
  readonly #width: number;
  /** What a missing value becomes. */
  readonly #fill: number;

  constructor(spec: VecSpec) {
    this.#scaling = new Scaling(spec, 1);
    this.#width = this.cells = spec.missingFlag ? 2 : 1;
    this.#fill = spec.default === null ? 0 : Math.fround(this.#scaling.scale(spec.default));
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const width = this.#width;
    const fill = this.#fill;
    const scaling = this.#scaling;
    const values = memory.floats(rows * width);
    const { low, high, squash, affine, bounded, shift: shifts, divisor: divisors } = scaling;
    const shift = shifts[0]!;
    const divisor = divisors[0]!;
    let absent = 0;
    let missing = 0;
    let bad = 0;
    let clipped = 0;
    for (let i = 0, o = 0; i < rows; i++, o += width) {
      if (present !== null && present[i] === 0) absent++;
      else {
        const raw = column[i];
        // Numbers first: their path through the loop has no call in it but the squash.
        if (affine && typeof raw === 'number' && raw - raw === 0) {
          const x = raw < low ? low : raw > high ? high : raw;
          if (x !== raw) clipped++;
          const y = ((squash === NONE ? x : squashed(x, squash)) - shift) / divisor;
          values[o] = bounded ? y : inFloat32(y);
          continue;
        }
        const x = raw === null || raw === undefined ? NaN : toNumber(raw);
        if (x === x) {
          if (x < low || x > high) clipped++;
          values[o] = scaling.scale(x);
          continue;
        }
        if (raw === null || raw === undefined) missing++;
        else bad++;
      }
      values[o] = fill;
      if (width === 2) values[o + 1] = 1;
    }
    counts.rows += rows - absent;
    counts.missing += missing;
    counts.bad += bad;
    counts.clipped += clipped;
    return { kind: 'vec', width, values };
  }

  /** The same of a typed column. */
  encodeNumbers(
    { numbers, valid }: NumberColumn,
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const width = this.#width;
    const fill = this.#fill;
    const scaling = this.#scaling;
    const values = memory.floats(rows * width);
    const { low, high, squash, affine, shift: shifts, divisor: divisors } = scaling;
    const shift = shifts[0]!;
    const divisor = divisors[0]!;
    let absent = 0;
    let missing = 0;
    let bad = 0;
    let clipped = 0;
    for (let i = 0, o = 0; i < rows; i++, o += width) {
      const raw = numbers[i]!;
      if (present !== null && present[i] === 0) absent++;
      else if (valid !== null && valid[i] === 0) missing++;
      else if (raw - raw !== 0) bad++;
      else {
        const x = raw < low ? low : raw > high ? high : raw;
        if (x !== raw) clipped++;
        values[o] = affine
          ? inFloat32(((squash === NONE ? x : squashed(x, squash)) - shift) / divisor)
          : scaling.scale(raw);
        continue;
      }
      values[o] = fill;
      if (width === 2) values[o + 1] = 1;
    }
    counts.rows += rows - absent;
    counts.missing += missing;
    counts.bad += bad;
    counts.clipped += clipped;
    return { kind: 'vec', width, values };
  }
}

/** A number: [value, missing flag], or [value] with a default. */
export function continuous(o: NumericSpec & { readonly default?: number }): SignalSpec {
  const fallback = o.default ?? null;
  return signal(o, {
    kind: 'vec',
    length: 1,
    dense: false,
    missingFlag: fallback === null && o.normalize?.kind !== 'bins',
    default: fallback,
    ...scaling(o),
  });
}
