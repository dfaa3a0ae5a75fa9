/** Which keys an id space has. */
import type { Plan, VocabPlan } from '../ir/plan.ts';
import type { Vocabularies } from '../runtime/types.ts';
import { present } from '../text/present.ts';
import type { KeySpace } from './row-sources.ts';

/** A plan with its vocabularies, by their ids. */
export interface WithKeys {
  readonly plan: Plan;
  /** null: a key that is forgotten, and read as out of vocabulary. */
  readonly vocabularies: Vocabularies;
  /** In the order of their ids: those of forgotten ones too, whose rows are theirs still. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

export function keySpaceOf({ plan, keys, vocabularies }: WithKeys, id: string): KeySpace {
  const vocab: VocabPlan = present(
    plan.vocabs.find((one) => one.id === id),
    `vocabulary ${id}`,
  );
  return vocab.kind === 'file'
    ? { vocab, keys: keys[id]!, entries: vocabularies[id]! }
    : { vocab, keys: null, entries: null };
}
