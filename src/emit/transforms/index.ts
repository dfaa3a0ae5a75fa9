/** The target `transforms`: feature code for training and serving, its types, the row's JSON Schema and the golden vectors. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { parseVocab } from '../../runtime/vocab-file.ts';
import { type EmitContext, type Target, noOptions } from '../target.ts';
import { transformsDeclaration } from './declaration.ts';
import { buildGolden, goldenText } from './golden-vectors.ts';
import { transformsModule } from './module.ts';
import { rowSchema } from './row-schema.ts';
import { planEncoder } from './transform-spec.ts';
import { emptyRecord } from '../../text/record.ts';
import type { Vocabularies, Vocabulary } from '../../runtime/types.ts';

export { rowSchema } from './row-schema.ts';
export { planEncoder, transformSpec } from './transform-spec.ts';
export { goldenFault } from './golden-fault.ts';
export {
  buildGolden,
  goldenText,
  verifyGolden,
  type Golden,
  type GoldenCase,
  type GoldenMismatch,
  type GoldenSignal,
} from './golden-vectors.ts';

export const transformsTarget: Target = {
  name: 'transforms',
  optionsSchema: noOptions,
  emit(plan, context) {
    const { vocabularies, diagnostics } = readVocabularies(plan, context.vocabTexts);
    if (diagnostics.length > 0) return { files: new Map(), diagnostics };
    const golden = buildGolden(plan, vocabularies, planEncoder(plan, vocabularies));
    const files = new Map<string, string>([
      ['features/transforms.js', transformsModule(plan)],
      ['features/transforms.d.ts', transformsDeclaration(plan, statedEntries(context))],
      ['features/runtime.js', context.runtimeText],
      // Node takes .js for CommonJS where no package.json says otherwise.
      ['features/package.json', '{ "type": "module" }\n'],
      ['features/row.schema.json', `${JSON.stringify(rowSchema(plan), null, 2)}\n`],
      ['golden.json', goldenText(golden)],
    ]);
    return { files, diagnostics: [] };
  },
};

/** The entries of the vocabularies that the spec lists, by vocab id; what is wrong with one is reported where all are read. */
export function statedEntries({ statedVocabs, vocabTexts }: EmitContext): ReadonlyMap<string, readonly string[]> {
  const stated = new Map<string, readonly string[]>();
  for (const id of statedVocabs) {
    const text = vocabTexts.get(id);
    const parsed = text === undefined ? null : parseVocab(text);
    if (parsed !== null && 'keys' in parsed) stated.set(id, parsed.keys);
  }
  return stated;
}

/** The entries of every file vocabulary of a plan, from their texts by vocab id. */
export function readVocabularies(
  plan: Plan,
  texts: ReadonlyMap<string, string>,
): {
  readonly vocabularies: Vocabularies;
  /** The keys of all ids, those of forgotten ones too. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const keys: Record<string, readonly string[]> = emptyRecord();
  const vocabularies: Record<string, Vocabulary> = emptyRecord();
  const diagnostics: Diagnostic[] = [];
  for (const vocab of plan.vocabs) {
    if (vocab.kind !== 'file') continue;
    const at = { path: vocab.file ?? '', vocab: vocab.id };
    const text = texts.get(vocab.id);
    if (text === undefined) {
      diagnostics.push(diagnostic('ADS7005', null, at));
      continue;
    }
    const parsed = parseVocab(text);
    if ('error' in parsed)
      diagnostics.push(diagnostic('ADS7007', null, { ...at, line: parsed.line, reason: parsed.error }));
    else if (parsed.entries.length !== vocab.entries) diagnostics.push(diagnostic('ADS7006', null, at));
    else {
      vocabularies[vocab.id] = parsed.entries;
      keys[vocab.id] = parsed.keys;
    }
  }
  return { vocabularies, keys, diagnostics };
}
