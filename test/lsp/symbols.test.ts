/** Symbols of declarations that have not changed are kept: after any edit they are those of a text that is read for the first time. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../src/language/syntax/reparse.ts';
import { documentSymbols } from '../../src/lsp/features/document-symbols.ts';
import { SourceFile } from '../../src/text/source.ts';
import type { ParsedProgram, Workspace } from '../../src/lsp/workspace.ts';
import { random } from '../helpers/random-model.ts';

const flagship = readFileSync(new URL('../language/syntax/fixtures/flagship.ads', import.meta.url), 'utf8');
const PIECES = ['\n', ' ', 'x', '}', '{', '\n\n', 'signal z : onehot\n', '// why\n', '"', ',', '\r\n', 'variant v { '];

type Read = ReturnType<typeof read>;

test('after random edits', () => {
  const draw = random(11);
  const below = (n: number) => Math.floor(draw() * n);
  let text = flagship;
  let parsed: Read = read(new SourceFile('m.ads', text), null);
  symbols(parsed);
  for (let i = 0; i < 400; i++) {
    const at = below(text.length);
    text = i % 40 === 39 ? flagship : text.slice(0, at) + PIECES[below(PIECES.length)] + text.slice(at + below(3));
    parsed = read(new SourceFile('m.ads', text), parsed);
    expect(symbols(parsed), text).toEqual(symbols(read(new SourceFile('m.ads', text), null)));
  }
});

function symbols({ source, tree }: Read): unknown {
  const program = { file: { source, tree } } as unknown as ParsedProgram;
  return structuredClone(documentSymbols.answer(program, { textDocument: { uri: '' } }, {} as Workspace));
}
