/** Rows that a calibrator is fitted on, gathered from predictions: logits, labels and sparse features, one buffer each. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { CalibratorLayout } from './features.ts';
import { rowFeatures } from './features.ts';

export class CalibrationRows {
  readonly heads: number;
  readonly layout: CalibratorLayout;
  readonly #logits: number[][];
  readonly #labels: number[][];
  readonly weight: number[] = [];
  /** Index of the source; −1 unknown. */
  readonly source: number[] = [];
  readonly time: number[] = [];
  /** 1 where the model itself chose the row. */
  readonly own: number[] = [];
  readonly start: number[] = [0];
  readonly index: number[] = [];
  readonly value: number[] = [];
  /** Rows left out of the whole because a logit was NaN or infinite. */
  notFinite = 0;

  constructor(heads: number, layout: CalibratorLayout) {
    this.heads = heads;
    this.layout = layout;
    this.#logits = Array.from({ length: heads }, () => []);
    this.#labels = Array.from({ length: heads }, () => []);
  }

  get rows(): number {
    return this.weight.length;
  }

  /** Adds a chunk with its logits [rows × H]; `own[row]` ≠ 0 where the model chose the row. Rows with a logit that isn't finite are left out and counted. */
  add(chunk: EncodedChunk, logits: Float32Array | Float64Array, own?: Uint8Array): void {
    for (let row = 0; row < chunk.rows; row++) {
      let finite = true;
      for (let h = 0; h < this.heads; h++) if (!Number.isFinite(logits[row * this.heads + h]!)) finite = false;
      if (!finite) {
        this.notFinite++;
        continue;
      }
      for (let h = 0; h < this.heads; h++) {
        this.#logits[h]!.push(logits[row * this.heads + h]!);
        this.#labels[h]!.push(chunk.labels[row * this.heads + h]!);
      }
      this.weight.push(chunk.weight[row]!);
      this.source.push(chunk.source[row]!);
      this.time.push(chunk.time[row]!);
      this.own.push(own?.[row] ?? 0);
      rowFeatures(this.layout, chunk, row, (feature, value) => {
        this.index.push(feature);
        this.value.push(value);
      });
      this.start.push(this.index.length);
    }
  }

  /** The rows at these places, in that order, as rows of their own. */
  subset(places: ArrayLike<number>): CalibrationRows {
    const out = new CalibrationRows(this.heads, this.layout);
    out.notFinite = this.notFinite;
    for (let i = 0; i < places.length; i++) {
      const row = places[i]!;
      for (let h = 0; h < this.heads; h++) {
        out.#logits[h]!.push(this.#logits[h]![row]!);
        out.#labels[h]!.push(this.#labels[h]![row]!);
      }
      out.weight.push(this.weight[row]!);
      out.source.push(this.source[row]!);
      out.time.push(this.time[row]!);
      out.own.push(this.own[row]!);
      for (let k = this.start[row]!; k < this.start[row + 1]!; k++) {
        out.index.push(this.index[k]!);
        out.value.push(this.value[k]!);
      }
      out.start.push(out.index.length);
    }
    return out;
  }

  logits(head: number): readonly number[] {
    return this.#logits[head]!;
  }

  /** NaN where unobserved. */
  labels(head: number): readonly number[] {
    return this.#labels[head]!;
  }
}
