/** The grown trees of a model: what they read, and the leaves that rows fall into. */
import { type Blend, leafForests } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import { Binner, type BinnedFeature } from './bins.ts';
import type { ReadIds, TreeRows } from './features.ts';
import { FlatForest, readFeatures } from './flat-forest.ts';
import type { Tree } from './tree.ts';
import { emptyRecord } from '../../text/record.ts';

export interface Forest {
  /** `ForestPlan.name`. */
  readonly name: string;
  /** Log-odds before the first tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
  /** Of trees next to a network, once both are trained. */
  readonly blend?: Blend;
}

/** Of all heads. They share the binned features. */
export interface Forests {
  readonly features: readonly BinnedFeature[];
  readonly forests: readonly Forest[];
}

/** null: no graph of the plan reads leaves, or the trees are not grown yet. */
export function leafEncoderOf(plan: Plan, forests: Forests | undefined): LeafEncoder | null {
  const plans = leafForests(plan);
  return forests === undefined || plans.length === 0 ? null : new LeafEncoder(forests, plans);
}

/** Ids of leaves begin here: 0 is missing, 1 out of vocabulary (neither occurs). */
const FIRST_LEAF_ID = 2;

/** Makes the leaves of rows into list signals; keeps its buffers between calls. */
export class LeafEncoder {
  readonly #forests: readonly {
    readonly name: string;
    readonly base: number;
    readonly flat: FlatForest;
    readonly trees: number;
    readonly leaves: number;
  }[];
  /** null: no tree reads the feature. */
  readonly #binners: readonly (Binner | null)[];
  #bins = new Uint8Array(0);
  #places = new Int32Array(0);

  /** @param sizes `trees` and `leaves` of each forest's plan, in the order of the forests; of none where only scores are asked for. */
  constructor({ features, forests }: Forests, sizes: readonly { readonly trees: number; readonly leaves: number }[]) {
    const read = readFeatures(
      features,
      forests.flatMap(({ trees }) => trees),
    );
    this.#forests = forests.map(({ name, base, trees }, i) => ({
      name,
      base,
      flat: new FlatForest(trees, read),
      trees: sizes[i]?.trees ?? 0,
      leaves: sizes[i]?.leaves ?? 0,
    }));
    this.#binners = read.map(({ binned }) => (binned === null ? null : new Binner(binned)));
  }

  /**
   * By forest name, a list signal: ids[rows × trees], leaf n of tree t being id 2 + t·leaves + n with weight 1; trees that boosting didn't
   * come to are padding.
   */
  encode(chunk: TreeRows): Record<string, EncodedSignal> {
    const { rows } = chunk;
    const bins = this.#binned(chunk);
    const places = this.#placesOf(rows);
    const encoded = emptyRecord<EncodedSignal>();
    for (const { name, flat, trees, leaves } of this.#forests) {
      const ids = new Int32Array(rows * trees);
      const weights = new Float32Array(rows * trees);
      for (let t = 0; t < flat.trees; t++) {
        flat.leavesOf(t, bins, rows, places);
        for (let i = 0; i < rows; i++) {
          ids[i * trees + t] = FIRST_LEAF_ID + t * leaves + flat.leaf[places[i]!]!;
          weights[i * trees + t] = 1;
        }
      }
      encoded[name] = { kind: 'ids', max: trees, ids, weights };
    }
    return encoded;
  }

  /** Logits of the boosted trees by themselves, without the regression over their leaves: [rows] of each forest. */
  scores(chunk: TreeRows): Float64Array[] {
    const { rows } = chunk;
    const bins = this.#binned(chunk);
    const places = this.#placesOf(rows);
    return this.#forests.map(({ base, flat }) => {
      const scores = new Float64Array(rows).fill(base);
      for (let t = 0; t < flat.trees; t++) {
        flat.leavesOf(t, bins, rows, places);
        for (let i = 0; i < rows; i++) scores[i] = scores[i]! + flat.value[places[i]!]!;
      }
      return scores;
    });
  }

  /** Bins of rows, a feature's rows together. */
  #binned(chunk: TreeRows): Uint8Array {
    const { rows } = chunk;
    const length = rows * this.#binners.length;
    if (this.#bins.length < length) this.#bins = new Uint8Array(length);
    const known: ReadIds = new Map();
    this.#binners.forEach((binner, f) => binner?.bin(chunk, this.#bins, f * rows, 1, known));
    return this.#bins;
  }

  #placesOf(rows: number): Int32Array {
    if (this.#places.length < rows) this.#places = new Int32Array(rows);
    return this.#places;
  }
}
