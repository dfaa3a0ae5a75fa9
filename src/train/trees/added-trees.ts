/** Trees next to a network: the one place where their logits come together, in training, prediction and serving. */
import { addsTrees, type Blend } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { TreeRows } from './features.ts';
import { type Forests, LeafEncoder } from './leaf-ids.ts';

/** Whether the trees of a plan say what they weigh, where they have to: before a network is trained they can't. */
export function weighed(plan: Plan, { forests }: Forests): boolean {
  return !addsTrees(plan) || forests.every(({ blend }) => blend !== undefined);
}

export class AddedTrees {
  readonly #trees: LeafEncoder;
  /** By head. */
  readonly #blends: readonly Blend[];

  /** null: the model has none, none that is kept, or none yet. @throws Error where what they weigh is not fitted. */
  static of(plan: Plan, forests: Forests | undefined): AddedTrees | null {
    if (forests === undefined || !addsTrees(plan)) return null;
    return forests.forests.every(({ blend }) => blend?.network === 1 && blend.trees === 0 && blend.shift === 0)
      ? null
      : new AddedTrees(forests);
  }

  private constructor(forests: Forests) {
    this.#trees = new LeafEncoder(forests, []);
    this.#blends = forests.forests.map(({ name, blend }) => {
      if (blend === undefined) throw new Error(`what the trees ${name} weigh is not fitted`);
      return blend;
    });
  }

  /** Makes the network's logits, [rows × heads], the model's. A head that has none in a row (NaN) keeps having none. */
  add(logits: Float32Array, chunk: TreeRows): void {
    const scores = this.#trees.scores(chunk);
    const { rows } = chunk;
    const heads = this.#blends.length;
    this.#blends.forEach(({ network, trees, shift }, h) => {
      const of = scores[h]!;
      for (let row = 0; row < rows; row++) {
        const at = row * heads + h;
        logits[at] = network * logits[at]! + trees * of[row]! + shift;
      }
    });
  }
}
