/** What becomes of weights: an action for each table and parameter of the new model, and for those of the old one that go. */

import type { Keep } from '../diff/change.ts';

/**
 * `same`: as they are. `copy`, `remap`, `grow`: rows to several places, by their keys, with new ones. `widen`, `deepen`, `narrow`. `refit`, `interpolate`: an
 * affine map, rows of bins read off the old ones. `zero`: new, and multiplied by nothing yet. `fold`: what goes is in a bias by its mean. `fresh`: new. `dropped`:
 * of the old model, and gone.
 */
export type Action = Exclude<Keep, 'warm'>;

export interface PartReport {
  /** Of the table or parameter, in the new model; of what is dropped, in the old one. */
  readonly name: string;
  readonly kind: 'table' | 'parameter';
  readonly action: Action;
  /** Numbers that it has; of what is dropped, had. */
  readonly size: number;
  /** Of those, how many have a value from the old model. */
  readonly kept: number;
  /** What there is to say of it, in words; null: nothing. */
  readonly note: string | null;
}

export interface MigrationReport {
  readonly parts: readonly PartReport[];
  /** Numbers of the new model with a value from the old one, and without; those of the old model that are used nowhere. */
  readonly parameters: { readonly kept: number; readonly fresh: number; readonly dropped: number };
  /** Whether something goes whose mean belongs in a bias. */
  readonly folds: boolean;
  /** Tensors of optimizers that go along, and those that start at zero. */
  readonly optimizer: { readonly kept: number; readonly fresh: number };
}

/** @param before numbers of the old model, @param used how many of them the new one starts from */
export function totals(parts: readonly PartReport[], before: number, used: number): MigrationReport['parameters'] {
  let [kept, size] = [0, 0];
  for (const part of parts) {
    if (part.action === 'dropped') continue;
    kept += part.kept;
    size += part.size;
  }
  return { kept, fresh: size - kept, dropped: before - used };
}
