/** Trees next to a network: the one place where their logits come together, in training, prediction and serving. */
import { addsTrees, type Blend, setsBiasApart } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { TreeRows } from './features.ts';
import { type Forests, LeafEncoder } from './leaf-ids.ts';

/** Whether the trees of a plan say what they weigh, where they have to: before a network is trained they can't. */
export function weighed(plan: Plan, { forests }: Forests): boolean {
  return !addsTrees(plan) || forests.every(({ blend }) => blend !== undefined);
}

/**
 * The heads' own logits [rows × heads], of what the forward graph gives [rows × `forwardWidth`].
 */
export function headLogits(given: Float32Array, rows: number, heads: number, width: number): Float32Array {
  if (width === heads) return given;
  return Float32Array.from({ length: rows * heads }, (_, i) => given[Math.floor(i / heads) * width + (i % heads)]!);
}

export class AddedTrees {
  readonly #trees: LeafEncoder;
  /** By head. */
  readonly #blends: readonly Blend[];
  readonly #apart: boolean;

  /** null: the model has none, none that is kept, or none yet. @throws Error where what they weigh is not fitted. */
  static of(plan: Plan, forests: Forests | undefined): AddedTrees | null {
    if (forests === undefined || !addsTrees(plan)) return null;
    return forests.forests.every(({ blend }) => blend?.network === 1 && blend.trees === 0 && blend.shift === 0)
      ? null
      : new AddedTrees(forests, setsBiasApart(plan));
  }

  private constructor(forests: Forests, apart: boolean) {
    this.#trees = new LeafEncoder(forests, []);
    this.#apart = apart;
    this.#blends = forests.forests.map(({ name, blend }) => {
      if (blend === undefined) throw new Error(`what the trees ${name} weigh is not fitted`);
      return blend;
    });
  }

  /**
   * The model's logits [rows × heads], of what the forward graph gives [rows × `forwardWidth`]. A head that has none in a row (NaN) keeps having
   * none.
   */
  logits(given: Float32Array, chunk: TreeRows): Float32Array {
    const scores = this.#trees.scores(chunk);
    const { rows } = chunk;
    const heads = this.#blends.length;
    const [width, rest] = this.#apart ? [2 * heads, heads] : [heads, 0];
    const out = new Float32Array(rows * heads);
    this.#blends.forEach(({ network, trees, shift }, h) => {
      const of = scores[h]!;
      for (let row = 0; row < rows; row++) {
        const at = row * width + h;
        const own = given[at + rest]!;
        out[row * heads + h] = network * own + trees * of[row]! + shift + (given[at]! - own);
      }
    });
    return out;
  }
}
