/**
 * How quickly the language server answers a keystroke in a spec of 2,000 lines, over the protocol and warm, and what 10,000 random edits
 * leave behind: `npx tsx bench/lsp.ts [--edits N]`. Aims: 5 ms for what needs the text alone, 50 ms for diagnostics.
 */
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection, createProtocolConnection, type PublishDiagnosticsParams, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from '../src/lsp/server.ts';
import { SourceFile } from '../src/text/source.ts';

const uri = 'untitled:bench';
const toServer = new PassThrough();
const toClient = new PassThrough();
serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
client.listen();
let published: (() => void) | null = null;
client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
  if (params.version === version) published?.();
});
await client.sendRequest('initialize', { processId: null, capabilities: {}, rootUri: null, initializationOptions: { pause: 0 } });
await client.sendNotification('initialized', {});

let version = 1;
let text = spec(2000);
await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'ads', version, text } });

console.log(`${text.split('\n').length - 1} lines, ${text.length.toLocaleString('en')} characters; Node ${process.version}`);
console.log('median of 40 keystrokes, ms      wall   own CPU');
const offset = text.indexOf('signal s_1000') + 'signal s_1000'.length;
for (const method of ['completion', 'documentSymbol', 'foldingRange', 'definition', 'semanticTokens/full']) {
  await measure(method, async () => {
    await type(offset, 'x');
    await ask(method, offset);
    await type(offset, '', 1);
  });
}
await measure('the same text again: completion', () => ask('completion', offset), 1);
await measure('diagnostics', async () => {
  const done = new Promise<void>((resolve) => (published = resolve));
  await type(offset, text[offset] === 'x' ? '' : 'x', text[offset] === 'x' ? 1 : 0);
  await done;
});

const edits = Number(process.argv[process.argv.indexOf('--edits') + 1] || 0);
if (edits > 0) {
  text = spec(60);
  version++;
  await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  const whole = text;
  let state = 7;
  const below = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pieces = ['{', '}', '"', '\n', ' ', '//', 'signal ', ',', '->', '(', ']', 'x', '/*', '5%'];
  let failed = 0;
  const heap: number[] = [];
  for (let i = 0; i < edits; i++) {
    await type(below(text.length), pieces[below(pieces.length)]!, below(4));
    if (i % 100 === 99) await replace(whole);
    const method = ['hover', 'completion', 'formatting', 'references', 'inlayHint'][i % 5]!;
    await ask(method, below(text.length)).catch(() => failed++);
    if (i % (edits / 4) === edits / 4 - 1) {
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  console.log(`${edits.toLocaleString('en')} random edits with a request each: ${failed} failed; heap after each quarter ${heap.map((mb) => `${mb.toFixed(0)} MB`).join(', ')}${globalThis.gc ? '' : ' (uncollected: run with node --expose-gc --import tsx)'}`);
}
process.exit(0);

async function type(at: number, inserted: string, removed = 0): Promise<void> {
  const source = new SourceFile('', text);
  const position = (offset: number) => {
    const { line, column } = source.positionAt(Math.min(offset, text.length));
    return { line, character: column };
  };
  const range = { start: position(at), end: position(at + removed) };
  text = text.slice(0, at) + inserted + text.slice(at + removed);
  version++;
  await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: inserted }] });
}

async function replace(whole: string): Promise<void> {
  text = whole;
  version++;
  await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

function ask(method: string, at: number): Promise<unknown> {
  const { line, column } = new SourceFile('', text).positionAt(at);
  const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
  return client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position: { line, character: column }, range: whole, context: { includeDeclaration: true, diagnostics: [] }, options: { tabSize: 2, insertSpaces: true } });
}

/** `of`: keystrokes in a turn. */
async function measure(what: string, turn: () => Promise<unknown>, of = what === 'diagnostics' ? 1 : 2): Promise<void> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < 50; i++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await turn();
    wall.push((performance.now() - start) / of);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000 / of);
    // What was typed is checked in between.
    await sleep(5);
  }
  const median = (values: number[]) => values.slice(10).sort((a, b) => a - b)[20]!.toFixed(1).padStart(8);
  console.log(`${what.padEnd(32)}${median(wall)}  ${median(cpu)}`);
}

function spec(lines: number): string {
  const signals = lines - 10;
  const names = Array.from({ length: signals }, (_, i) => `s_${i}`);
  return `model bench
data log from "log.csv" { request a }
vocab v { top 50k  embed 8 }
${names.map((name, i) => `signal ${name} : ${['onehot { top 100  embed 8 }', 'continuous { squash log }', 'onehot(v)', 'indexed(v) { max 20  split "|" }'][i % 4]!}  // column ${i}`).join('\n')}
group all { ${names.join(', ')} } -> 32
cross c = all * all -> 8
bottom { layers 64, 32 }
tower all { layers 16 }
head click on clicked
train { batch 1024 }
`;
}
