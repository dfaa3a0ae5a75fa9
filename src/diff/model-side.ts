/** One side of a comparison: a plan, the keys of its vocabularies, and where its source declares what. */
import type { Plan } from '../ir/plan.ts';
import type { ParsedVocab } from '../runtime/index.ts';
import type { Places } from './places.ts';

export interface ModelSide {
  readonly plan: Plan;
  /** By vocabulary id, those whose keys are known. */
  readonly keys: ReadonlyMap<string, VocabularyKeys>;
  /** Whether counts of a lock, or a plan that was made of one, stand behind it. */
  readonly locked: boolean;
  /** null: there is no source. */
  readonly places: Places | null;
}

/** In the order of their ids: all keys, and in `entries` null for those that are forgotten. */
export type VocabularyKeys = Pick<ParsedVocab, 'keys' | 'entries'>;

export interface Sides {
  readonly old: ModelSide;
  readonly new: ModelSide;
}

/** Whether a vocabulary's size is assumed on either side. */
export function vocabAssumed({ old, new: next }: Sides, id: string): boolean {
  return [old, next].some(({ plan }) => plan.assumed?.vocabs.includes(id) === true);
}

/** Whether a signal's constants are assumed on either side. */
export function signalAssumed({ old, new: next }: Sides, name: string): boolean {
  return [old, next].some(({ plan }) => plan.assumed?.signals.includes(name) === true);
}
