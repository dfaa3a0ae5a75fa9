/** `plan.json`, and the vocabularies that it names. */
import { diagnostic } from '../diagnostics/index.ts';
import { prettyJson } from '../ir/canonical.ts';
import { noOptions, type Target } from './target.ts';

export const planTarget: Target = {
  name: 'plan',
  optionsSchema: noOptions,
  emit(plan) {
    return { files: new Map([['plan.json', prettyJson(plan)]]), diagnostics: [] };
  },
};

export const vocabTarget: Target = {
  name: 'vocab',
  optionsSchema: noOptions,
  emit(plan, context) {
    const files = new Map<string, string>();
    const diagnostics = [];
    for (const { id, file } of plan.vocabs) {
      if (file === null) continue;
      const text = context.vocabTexts.get(id);
      if (text === undefined) diagnostics.push(diagnostic('ADS7005', null, { path: file, vocab: id }));
      else files.set(file, text);
    }
    return { files, diagnostics };
  },
};
