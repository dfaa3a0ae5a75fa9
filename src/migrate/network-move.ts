/** What it takes to carry a network over, and what comes of it. */
import type { Plan } from '../ir/plan.ts';
import type { NamedTensor } from '../train/weights.ts';
import type { Counterparts } from './names.ts';
import { type OldNetwork, withoutMember } from './old-network.ts';
import type { Recovery } from './recovery.ts';
import type { PartReport } from './report.ts';

/** Mean value of each unit of an old node over some rows, by its id. */
export type Means = ReadonlyMap<string, Float64Array>;

/**
 * The mean of what a kernel reads, which goes into its bias. Members of an ensemble share the biases of layers, and values of their own come into them: the
 * mean over all is theirs together. Their logits have biases of their own.
 * @param id of the old node that is read @param kernel that reads it
 */
export function meanOf(means: Means | null, id: string, kernel: string | null): Float64Array | undefined {
  if (means === null || kernel === null || /\/member\.\d+\/kernel$/.test(kernel)) return means?.get(id);
  const shared = withoutMember(id);
  const all = [...means].flatMap(([one, mean]) => (withoutMember(one) === shared ? [mean] : []));
  return all[0]?.map((_, unit) => all.reduce((sum, mean) => sum + mean[unit]!, 0) / all.length);
}

export interface NetworkMove {
  readonly old: OldNetwork;
  readonly next: Plan;
  /** Fresh; changed in place. */
  readonly params: ReadonlyMap<string, Float32Array>;
  readonly counterparts: Counterparts;
  /** By new table that goes on from an old one: that one's id, and how its columns are recovered. */
  readonly tables: ReadonlyMap<string, { readonly old: string; readonly recovery: Recovery }>;
  /** null: not known, and what goes leaves nothing in biases. */
  readonly means: Means | null;
  /** What the old model's optimizers keep of a weight, by the state's name: `m`, `v`. */
  state(name: string): readonly (readonly [kept: string, tensor: NamedTensor])[];
  /** Keeps state for the new model. */
  keep(name: string, kept: string, data: Float32Array): void;
}

export interface MovedNetwork {
  readonly parts: readonly PartReport[];
  /** Old weights that went somewhere, with how many of their numbers did. */
  readonly used: ReadonlyMap<string, number>;
  /** By running statistic of the new model, the old one that it goes on from. */
  readonly statistics: ReadonlyMap<string, string>;
  /** Whether rows of a kernel are gone, whose means belong into its bias. */
  readonly folds: boolean;
}
