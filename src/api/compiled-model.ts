/** What a spec compiles to as a model that encodes rows, without a folder. */
import { encoderFrom } from '../bundle/build-encoder.ts';
import { type Golden, readVocabularies } from '../emit/transforms/index.ts';
import type { Plan } from '../ir/plan.ts';
import type { Compiled } from '../spec-to-build.ts';
import { entryOf } from '../text/present.ts';
import { parseJson } from '../text/record.ts';
import type { Encodes } from './migrated-rows.ts';

export function compiledModel({ plan, vocabTexts, files }: Compiled & { readonly plan: Plan }): Encodes {
  const { vocabularies, keys, diagnostics } = readVocabularies(plan, vocabTexts);
  if (diagnostics.length > 0) throw new Error(`the compiler wrote what it can not read: ${diagnostics[0]!.message}`);
  const golden = parseJson(entryOf(files, 'golden.json') as string) as Golden;
  return { plan, vocabularies, keys, golden, createEncoder: () => encoderFrom({ plan, vocabularies }) };
}
