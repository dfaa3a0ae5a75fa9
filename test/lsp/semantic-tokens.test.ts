/** Colours after edits are those of the text opened anew: what is kept of declarations has moved with them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { semanticTokens } from '../../src/lsp/features/semantic-tokens.ts';
import { nodeDisk } from '../../src/lsp/node-disk.ts';
import { Workspace } from '../../src/lsp/workspace.ts';
import { SourceFile } from '../../src/text/source.ts';
import { random } from '../helpers/random-model.ts';

const uri = 'untitled:model';
const flagship = readFileSync(new URL('../../specs/pinterest-ads/model.ads', import.meta.url), 'utf8');
const pieces = [
  '{',
  '}',
  '"',
  '\n',
  ' ',
  '// x\n',
  '/// x\n',
  'signal ',
  'variant v {',
  ',',
  '->',
  '(',
  'x',
  '5%',
  '\r\n',
  'type t = onehot\n',
];

function tokensOf(workspace: Workspace): number[] {
  const program = workspace.parsed(uri)!;
  return semanticTokens.answer(program, { textDocument: { uri } }, workspace).data;
}

test('random edits', () => {
  const draw = random(20261201);
  const below = (n: number) => Math.floor(draw() * n);
  let text = flagship;
  let workspace = new Workspace(nodeDisk);
  workspace.open(uri, 0, text);
  for (let i = 1; i <= 200; i++) {
    if (i % 25 === 0) {
      text = flagship;
      workspace = new Workspace(nodeDisk);
      workspace.open(uri, 0, text);
    }
    const start = below(text.length);
    const end = Math.min(text.length, start + below(4));
    const inserted = pieces[below(pieces.length)]!;
    const source = new SourceFile('', text);
    const place = (offset: number) => {
      const { line, column } = source.positionAt(offset);
      return { line, character: column };
    };
    // No editor has a place between the two characters of a line end.
    if (text.startsWith('\r\n', start - 1) || text.startsWith('\r\n', end - 1)) continue;
    workspace.change(uri, i, [{ range: { start: place(start), end: place(end) }, text: inserted }]);
    text = text.slice(0, start) + inserted + text.slice(end);
    const anew = new Workspace(nodeDisk);
    anew.open(uri, 0, text);
    expect(tokensOf(workspace), `edit ${i}`).toEqual(tokensOf(anew));
  }
});
