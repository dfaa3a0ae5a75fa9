/** The vocabularies of a spec, over the model and its variants. */
import type { CheckedProgram, CheckedVocab } from './model.ts';

/** Of vocabularies of one id, the base's; with vectors where any of them has some, as values that have one are kept however often they are seen. */
export function vocabsOf(program: CheckedProgram): Map<string, CheckedVocab> {
  const vocabs = new Map<string, CheckedVocab>();
  for (const model of [program.base, ...program.variants.values()])
    for (const vocab of model.vocabs) {
      const known = vocabs.get(vocab.id);
      if (known === undefined) vocabs.set(vocab.id, vocab);
      else if (known.vectors === undefined && vocab.vectors !== undefined)
        vocabs.set(vocab.id, { ...known, vectors: vocab.vectors });
    }
  return vocabs;
}
