/** What people put behind the name of a model and around declarations: one error each, and the declarations are read as if it were not there. */
import { expect, it } from 'vitest';
import { parse } from '../../../src/language/syntax/parse.ts';
import { SourceFile } from '../../../src/text/source.ts';

const rest = 'signal a : onehot\ngroup g { a } -> 8\nhead c on clicked\n';
const indented = rest.trimEnd().replaceAll(/^/gm, '  ');

const read = (text: string) => {
  const { tree, diagnostics } = parse(new SourceFile('model.ads', text));
  return { kinds: tree.declarations.map(({ kind }) => kind), diagnostics };
};

it.each([
  ['all declarations', `model shop {\n${indented}\n}\n`],
  ['some of them', `model shop {\n  signal a : onehot\n}\ngroup g { a } -> 8\nhead c on clicked\n`],
  ['braces in texts and comments', `model shop {  // {\n${indented}  // }\n}\n`],
])('braces around %s are removed together', (_, text) => {
  const { kinds, diagnostics } = read(text);
  expect(kinds).toEqual(['model', 'signal', 'group', 'head']);
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['ADS1001', "declarations stand one after the other, and in no braces: remove this '{' and its '}'"],
  ]);
  const edits = diagnostics[0]?.fix?.edits ?? [];
  let mended = text;
  for (const { span } of edits.toReversed()) mended = mended.slice(0, span.start) + mended.slice(span.end);
  expect(read(mended)).toMatchObject({ kinds, diagnostics: [] });
});

it.each(['- ', '* ', '1. ', '2) ', '+'])("'%s' before declarations is a mark, and said once for all lines", (mark) => {
  const { kinds, diagnostics } = read(`model shop\n${rest.trimEnd().replaceAll(/^/gm, mark)}\n`);
  expect(kinds).toEqual(['model', 'signal', 'group', 'head']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['ADS1025']);
});

it.each([
  '{ version 2 }',
  '{\n  name: "x",\n  layers: [64, 32]\n}',
  '{ tower { layers 64 } }',
  '(version 2)',
  'extends base',
  'version 2',
  '= "x"',
])("'model shop %s' has one error", (behind) => {
  const { kinds, diagnostics } = read(`model shop ${behind}\n${rest}`);
  expect(kinds).toEqual(['model', 'signal', 'group', 'head']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['ADS1001']);
  expect(diagnostics[0]?.hint).toContain('a model has a name and nothing else');
});
