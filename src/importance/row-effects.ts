/** One head's labels and weights on the sample, and what each row's prediction does to its loss and AUC. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { binaryEntropy, logLossOf } from '../math/logistic.ts';
import { placements, type Placements } from './auc-influence.ts';

export class RowEffects {
  readonly positive: Uint8Array;
  /** 0 for rows that don't count: no label, or no weight. */
  readonly weight: Float64Array;
  readonly rows: number;
  readonly positives: number;
  readonly totalWeight: number;
  /** Of the weighted rate, nats; 0 with one class. */
  readonly entropy: number;
  readonly #heads: number;
  readonly #head: number;

  constructor(chunk: EncodedChunk, heads: number, head: number) {
    this.#heads = heads;
    this.#head = head;
    this.positive = new Uint8Array(chunk.rows);
    this.weight = new Float64Array(chunk.rows);
    let [rows, positives, total, positiveWeight] = [0, 0, 0, 0];
    for (let i = 0; i < chunk.rows; i++) {
      const label = chunk.labels[i * heads + head]!;
      if (Number.isNaN(label) || !(chunk.weight[i]! > 0)) continue;
      this.weight[i] = chunk.weight[i]!;
      rows++;
      total += chunk.weight[i]!;
      if (label > 0) {
        this.positive[i] = 1;
        positives++;
        positiveWeight += chunk.weight[i]!;
      }
    }
    this.rows = rows;
    this.positives = positives;
    this.totalWeight = total;
    this.entropy = total > 0 ? binaryEntropy(positiveWeight / total) : 0;
  }

  /** This head's column of [rows × H] logits. */
  column(logits: Float32Array | Float64Array): Float32Array {
    const out = new Float32Array(this.weight.length);
    for (let i = 0; i < out.length; i++) out[i] = logits[i * this.#heads + this.#head]!;
    return out;
  }

  /** Log-loss per row, nats; 0 for rows that don't count. */
  losses(logits: Float32Array): Float64Array {
    const out = new Float64Array(logits.length);
    for (let i = 0; i < out.length; i++)
      if (this.weight[i]! > 0) out[i] = logLossOf(logits[i]!, this.positive[i] === 1);
    return out;
  }

  placements(logits: Float32Array): Placements {
    return placements(logits, this.positive, this.weight);
  }

  meanLoss(losses: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < losses.length; i++) sum += this.weight[i]! * losses[i]!;
    return sum / this.totalWeight;
  }

  /** Rows that count whose prediction isn't a finite number. */
  broken(logits: Float32Array): number {
    let count = 0;
    for (let i = 0; i < logits.length; i++) if (this.weight[i]! > 0 && !Number.isFinite(logits[i]!)) count++;
    return count;
  }
}
