/** What a training predicted of the validation part, kept with the weights that predicted it: intercepts and deciles ask for the same rows. */
import type { Plan } from '../ir/plan.ts';
import type { TrainingData } from './batches/training-data.ts';
import type { Weights } from './weights.ts';

/** Of a larger part nothing is kept. */
const MOST_LOGITS = 8_000_000;

/** Weights are never changed once a training has ended. */
const known = new WeakMap<Weights, { readonly key: string; readonly logits: Float32Array }>();

/** Logits that come in the order of the part. */
export class ValidationLogits {
  readonly #key: string;
  readonly #logits: Float32Array | null;
  #count = 0;

  constructor(plan: Plan, { key, counts }: Pick<TrainingData, 'key' | 'counts'>) {
    this.#key = key;
    const length = counts.validate * plan.heads.length;
    this.#logits = length > 0 && length <= MOST_LOGITS ? new Float32Array(length) : null;
  }

  /** @param logits [rows × heads] of the rows that follow */
  add(logits: Float32Array): void {
    if (this.#logits !== null && this.#count + logits.length <= this.#logits.length)
      this.#logits.set(logits, this.#count);
    this.#count += logits.length;
  }

  /** @param weights whose logits these are */
  keepWith(weights: Weights): void {
    if (this.#logits?.length === this.#count) known.set(weights, { key: this.#key, logits: this.#logits });
  }
}

/** [rows × heads], in the order of the validation part's rows; null: they have to be predicted. */
export function validationLogits(weights: Weights, data: Pick<TrainingData, 'key'>): Float32Array | null {
  const kept = known.get(weights);
  return kept?.key === data.key ? kept.logits : null;
}
