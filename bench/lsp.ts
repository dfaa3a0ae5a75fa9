/**
 * How quickly the language server answers a keystroke in a spec of 2,000 lines, over the protocol and warm, and what random edits leave
 * behind: `node --expose-gc --import tsx bench/lsp.ts [--edits N]`. Aims: 5 ms for what needs the text alone, 50 ms for diagnostics.
 *
 * Client and server are one process, so that a figure is both of their work. What needs the text alone is asked of a server that
 * checks when typing pauses, as it comes; diagnostics are of one that doesn't wait.
 */
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { diskHost } from '../src/api/project.ts';
import { sortDiagnostics } from '../src/diagnostics/index.ts';
import { renderJson } from '../src/diagnostics/render/json.ts';
import { lint } from '../src/lint/index.ts';
import { nodeDisk } from '../src/lsp/node-disk.ts';
import { serve } from '../src/lsp/server.ts';
import { check } from '../src/language/semantics/index.ts';
import { SourceFile } from '../src/text/source.ts';

class Editor {
  readonly #client: ProtocolConnection;
  readonly #uri: string;
  #version = 0;
  #published: ((diagnostics: readonly Diagnostic[]) => void) | null = null;
  text = '';

  private constructor(client: ProtocolConnection, uri: string) {
    this.#client = client;
    this.#uri = uri;
    client.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }: PublishDiagnosticsParams) => {
      if (version === this.#version) this.#published?.(diagnostics);
    });
  }

  static async open(text: string, options: { readonly pause?: number }, uri = 'untitled:bench'): Promise<Editor> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), nodeDisk);
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.listen();
    await client.sendRequest('initialize', {
      processId: null,
      capabilities: {},
      rootUri: null,
      initializationOptions: options,
    });
    await client.sendNotification('initialized', {});
    const editor = new Editor(client, uri);
    editor.text = text;
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: editor.#uri, languageId: 'ads', version: 0, text },
    });
    return editor;
  }

  async type(at: number, inserted: string, removed = 0): Promise<void> {
    const source = new SourceFile('', this.text);
    // No editor has a place between the two characters of a line end.
    const outside = (offset: number) => (this.text.startsWith('\r\n', offset - 1) ? offset - 1 : offset);
    const position = (offset: number) => {
      const { line, column } = source.positionAt(Math.min(offset, this.text.length));
      return { line, character: column };
    };
    const [start, end] = [outside(at), outside(at + removed)];
    const range = { start: position(start), end: position(end) };
    this.text = this.text.slice(0, start) + inserted + this.text.slice(end);
    await this.#changed({ range, text: inserted });
  }

  async replace(text: string): Promise<void> {
    this.text = text;
    await this.#changed({ text });
  }

  /** The diagnostics of the text as it is now, once they are such as are wanted. */
  diagnostics(wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => (this.#published = (found) => wanted(found) && resolve(found)));
  }

  ask(method: string, at: number): Promise<unknown> {
    const { line, column } = new SourceFile('', this.text).positionAt(at);
    const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
    return this.#client.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: this.#uri },
      position: { line, character: column },
      range: whole,
      context: { includeDeclaration: true, diagnostics: [] },
      options: { tabSize: 2, insertSpaces: true },
    });
  }

  async #changed(change: object): Promise<void> {
    this.#version++;
    await this.#client.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [change],
    });
  }
}

const text = spec(2000);
console.log(
  `${text.split('\n').length - 1} lines, ${text.length.toLocaleString('en')} characters; Node ${process.version}`,
);
console.log('a keystroke and its answer, ms      median   p90   median of own CPU');
const offset = text.indexOf('signal s_1000') + 'signal s_1000'.length;
const waits = await Editor.open(text, {});
for (const method of [
  'completion',
  'signatureHelp',
  'documentSymbol',
  'foldingRange',
  'definition',
  'references',
  'semanticTokens/full',
]) {
  await measure(method, waits, () => waits.ask(method, offset));
}
const checks = await Editor.open(text, { pause: 0 });
await measure('diagnostics', checks, () => checks.diagnostics());

const edits = Number(process.argv[process.argv.indexOf('--edits') + 1] || 0);
if (edits > 0) await randomEdits(edits);
process.exit(0);

/** Types a character behind a name in the middle of the text, or takes it back, and waits for an answer. */
async function measure(what: string, editor: Editor, answer: () => Promise<unknown>): Promise<void> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < 100; i++) {
    const before = process.cpuUsage();
    const start = performance.now();
    const answered = what === 'diagnostics' ? answer() : null;
    await editor.type(offset, i % 2 === 0 ? 'x' : '', i % 2);
    await (answered ?? answer());
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    await sleep(20);
  }
  // The first ones are compiled.
  const at = (values: readonly number[], share: number) =>
    values
      .slice(40)
      .sort((a, b) => a - b)
      .at(Math.floor(60 * share))!
      .toFixed(1);
  console.log(`${what.padEnd(33)}${at(wall, 0.5).padStart(9)}${at(wall, 0.9).padStart(6)}${at(cpu, 0.5).padStart(12)}`);
}

/** Edits of the flagship spec with a request each; every 500th text is linted as the command line does, whose diagnostics must be the same. */
async function randomEdits(number: number): Promise<void> {
  const flagship = readFileSync(new URL('../specs/pinterest-ads/model.ads', import.meta.url), 'utf8');
  const dir = mkdtempSync(join(tmpdir(), 'adsc-bench-'));
  const editor = await Editor.open(flagship, { pause: 0 }, pathToFileURL(join(dir, 'model.ads')).href);
  let state = 7;
  const below = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pieces = [
    '{',
    '}',
    '"',
    '\n',
    ' ',
    '//',
    '///',
    'signal ',
    'variant v {',
    ',',
    '->',
    '(',
    ']',
    'x',
    '/*',
    '*/',
    '5%',
    'ü',
    '\r\n',
    '\u0000',
    'import "model.ads"',
  ];
  const methods = [
    'hover',
    'completion',
    'signatureHelp',
    'formatting',
    'references',
    'inlayHint',
    'semanticTokens/full',
    'foldingRange',
    'documentSymbol',
    'codeLens',
    'codeAction',
  ];
  let failed = 0;
  let same = 0;
  const heap: string[] = [];
  for (let i = 1; i <= number; i++) {
    if (i % 100 === 1) await editor.replace(flagship);
    await editor.type(below(editor.text.length), pieces[below(pieces.length)]!, below(4));
    await editor.ask(methods[i % methods.length]!, below(editor.text.length)).catch((error: Error) => {
      failed++;
      console.log(`${methods[i % methods.length]!}: ${error.message}`);
    });
    if (i % 500 === 250) {
      writeFileSync(join(dir, 'model.ads'), editor.text);
      const checked = check(diskHost(dir), 'model.ads');
      const { files } = checked;
      const diagnostics = sortDiagnostics([...checked.diagnostics, ...lint(checked, null)]);
      // Fixes come as code actions.
      const wanted = JSON.stringify(
        (
          JSON.parse(
            renderJson(
              diagnostics.map((d) => ({ ...d, fix: null })),
              files,
            ),
          ) as { diagnostics: unknown }
        ).diagnostics,
      );
      let last = '';
      const asSent = editor.diagnostics(
        (found) => (last = JSON.stringify(found.map(({ data }) => data as unknown))) === wanted,
      );
      await editor.type(0, ' ');
      await editor.type(0, '', 1);
      await Promise.race([
        asSent,
        sleep(20_000, null).then(() => {
          throw new Error(`not the diagnostics of adsc lint:\n${JSON.stringify(editor.text)}\n${last}\n${wanted}`);
        }),
      ]);
      same++;
    }
    if (i === 1000 || i % (number / 4) === 0) {
      globalThis.gc?.();
      heap.push(`${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB after ${i.toLocaleString('en')}`);
    }
  }
  console.log(
    `${number.toLocaleString('en')} random edits with a request each: ${failed} requests failed; diagnostics as of adsc lint at ${same} of ${same} looks`,
  );
  console.log(`heap: ${heap.join(', ')}${globalThis.gc ? '' : ' (uncollected: run with node --expose-gc)'}`);
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
