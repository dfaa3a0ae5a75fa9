import { expect, test } from 'vitest';
import { declarationExamples, importedFile } from '../../scripts/declaration-examples.ts';
import { formatText } from '../../src/language/syntax/format-text.ts';
import { declarationWords } from '../../src/language/syntax/keywords.ts';
import { checkAll } from '../helpers/examples.ts';

const spec = `${Object.values(declarationExamples).join('\n\n')}\n`;

test('the examples of the reference are one spec, laid out as adsc fmt does, without a word to say about it', () => {
  expect(Object.keys(declarationExamples)).toEqual(declarationWords);
  expect(checkAll({ 'model.ads': spec, [importedFile.path]: importedFile.text })).toEqual([]);
  expect(formatText('model.ads', spec)).toMatchObject({ text: spec });
});
