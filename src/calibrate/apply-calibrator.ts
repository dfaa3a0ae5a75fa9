/** Applying a fitted calibrator: how it turns logits into probabilities. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { type CalibratorLayout, rowFeatures } from './features.ts';
import { calibrated, type LevelCalibrator, levelOf } from './level.ts';
import type { Calibrator } from './calibrator.ts';

/** Applies a calibrator to chunks: logits in, probabilities out. */
export class CalibratorScorer {
  readonly #layout: CalibratorLayout;
  readonly #readsFeatures: boolean;
  /** [source + 1][head]; index 0 is for unknown sources. */
  readonly #levels: (readonly LevelCalibrator[])[];

  /** `sources` are the plan's, in its order. */
  constructor(calibrator: Calibrator, sources: readonly string[]) {
    this.#layout = calibrator.layout;
    this.#levels = [null, ...sources].map((source) => calibrator.heads.map((head) => levelOf(head, source)));
    this.#readsFeatures = this.#levels.some((of) => of.some((level) => level.kind === 'platt'));
  }

  /** Calibrated probabilities [rows × H] of logits [rows × H] (after the sampling correction); NaN for a logit that is NaN or infinite. */
  probabilities(
    chunk: Pick<EncodedChunk, 'rows' | 'signals' | 'source'>,
    logits: Float32Array | Float64Array,
  ): Float64Array {
    const heads = this.#levels[0]!.length;
    const out = new Float64Array(chunk.rows * heads);
    const index: number[] = [];
    const value: number[] = [];
    for (let row = 0; row < chunk.rows; row++) {
      index.length = 0;
      value.length = 0;
      if (this.#readsFeatures) {
        rowFeatures(this.#layout, chunk, row, (f, v) => {
          index.push(f);
          value.push(v);
        });
      }
      const levels = this.#levels[chunk.source[row]! + 1] ?? this.#levels[0]!;
      for (let h = 0; h < heads; h++)
        out[row * heads + h] = calibrated(levels[h]!, logits[row * heads + h]!, index, value);
    }
    return out;
  }
}
