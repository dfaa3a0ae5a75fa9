/** Typing at random, over the protocol: every request is answered, and in the end the server knows the text as it is. */
import { readFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { adsc, bundledCli, folder, write } from '../helpers/command.ts';
import { count } from '../helpers/full.ts';
import { Client } from '../helpers/lsp.ts';
import { random } from '../helpers/random-model.ts';

const flagship = readFileSync(new URL('../language/syntax/fixtures/flagship.ads', import.meta.url), 'utf8');

const atCursor = [
  'hover',
  'completion',
  'signatureHelp',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
];
const ofDocument = [
  'documentSymbol',
  'foldingRange',
  'semanticTokens/full',
  'formatting',
  'codeLens',
  'inlayHint',
  'codeAction',
];

/** The last quarter has edits that make the text none; the text is compared with the command line's six times. */
const EDITS = count(240, 600);

it('random edits crash nothing', async () => {
  const draw = random(20240603);
  const below = (n: number) => Math.floor(draw() * n);
  const pieces = [
    '{',
    '}',
    '(',
    ')',
    '[',
    '"',
    ' ',
    '\n',
    ',',
    '.',
    '..',
    '*',
    '->',
    ':',
    '=',
    '//',
    '///',
    '/*',
    'signal ',
    'group ',
    'variant v {',
    'x',
    'ü',
    '\u{1f600}',
    '\r\n',
    '-1',
    '5%',
    'from ',
    'without cross ',
    'import "model.ads"',
  ];
  let same = 0;
  const client = await Client.start();
  await client.open('model.ads', flagship);
  for (let i = 0; i < EDITS; i++) {
    const text = client.texts.get('model.ads')!;
    const start = below(text.length + 1);
    const end = Math.min(text.length, start + (draw() < 0.5 ? 0 : below(12)));
    await client.edit(
      'model.ads',
      start,
      end,
      draw() < 0.2
        ? text.slice(start, end).repeat(2)
        : i > 0.75 * EDITS && draw() < 0.1
          ? '\u0000'
          : pieces[below(pieces.length)]!,
    );
    if (i % (EDITS / 6) === EDITS / 15 && (await isSameAsCheck(client))) same++;
    // Now and then it starts afresh, else there would soon be nothing but errors.
    if (i % 50 === 49) await client.open('model.ads', flagship);
    const now = client.texts.get('model.ads')!;
    const cursor = client.place('model.ads', below(now.length + 1));
    const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
    const asked = [atCursor[below(atCursor.length)]!, ofDocument[below(ofDocument.length)]!];
    await Promise.all(
      asked.map((method) =>
        client
          .ask(method, {
            ...cursor,
            newName: 'other',
            range: whole,
            options: { tabSize: 2, insertSpaces: true },
            context: { includeDeclaration: true, diagnostics: [] },
          })
          .catch((error: Error) => {
            // A rename may be refused; nothing else may fail.
            expect(`${method}: ${error.message}`).toMatch(
              /^rename: (nothing declares|there is a|a source|this name|'other' is)/,
            );
          }),
      ),
    );
  }
  expect(same).toBeGreaterThanOrEqual(3);
});

/** Byte for byte, and in the end: what is published first may be errors of syntax alone. */
async function isSameAsCheck(client: Client): Promise<boolean> {
  const text = client.texts.get('model.ads')!;
  // That is no text to the command line.
  if (/[\u0000\p{Surrogate}]/u.test(text)) return false;
  write(client.dir, { 'model.ads': text });
  const { diagnostics } = JSON.parse((await adsc(client.dir, ['check', 'model.ads', '--json'])).out) as {
    diagnostics: object[];
  };
  await client.diagnostics(
    'model.ads',
    (found) =>
      JSON.stringify(found.map(({ data }) => data as unknown)) ===
      JSON.stringify(diagnostics.map((d) => ({ ...d, fix: null }))),
  );
  return true;
}

it('a request that is cancelled is not answered', async () => {
  const client = await Client.start();
  const at = await client.open('model.ads', flagship);
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest('textDocument/hover', at, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
});

it('adsc lsp as an editor starts it: answers on standard output, ends when told', async () => {
  const dir = folder();
  const child = spawn(process.execPath, [bundledCli(), 'lsp', '--stdio'], {
    cwd: dir,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const { capabilities, serverInfo } = await connection.sendRequest<{
    capabilities: Record<string, unknown>;
    serverInfo: { name: string };
  }>('initialize', { processId: process.pid, capabilities: {}, rootUri: null });
  expect(serverInfo.name).toBe('adsc');
  for (const name of [
    'hover',
    'completion',
    'signatureHelp',
    'definition',
    'references',
    'rename',
    'documentSymbol',
    'workspaceSymbol',
    'semanticTokens',
    'foldingRange',
    'inlayHint',
    'codeAction',
    'codeLens',
    'documentFormatting',
  ])
    expect(capabilities).toHaveProperty(`${name}Provider`);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'untitled:a', languageId: 'ads', version: 1, text: 'model m\nvocab v { top 5 }\n' },
  });
  expect(
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'untitled:a' },
      position: { line: 1, character: 6 },
    }),
  ).toMatchObject({ contents: { value: expect.stringContaining('vocab v') as string } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
  // Without a client there is nothing to wait for.
  expect(spawnSync(process.execPath, [bundledCli(), 'lsp'], { cwd: dir, input: '' })).toMatchObject({ status: 1 });
});
