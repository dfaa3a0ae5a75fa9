/** A client of the language server: real messages over streams in memory. `▮` in a text is the cursor. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Disk } from '../../src/lsp/disk.ts';
import { nodeDisk } from '../../src/lsp/node-disk.ts';
import { serve } from '../../src/lsp/server.ts';
import { SourceFile } from '../../src/text/source.ts';
import { atEnd } from './cleanup.ts';
import { folder } from './command.ts';

export interface Cursor {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export class Client {
  readonly connection: ProtocolConnection;
  readonly dir: string;
  readonly texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  #waiting: (() => void)[] = [];
  initialized!: InitializeResult;

  private constructor(connection: ProtocolConnection, dir: string) {
    this.connection = connection;
    this.dir = dir;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    });
  }

  /** A workspace with these files on disk, and a server that has been told of it. */
  static async start(
    files: Readonly<Record<string, string>> = {},
    options: Readonly<Record<string, unknown>> = { pause: 0, showsPages: true },
    disk: Disk = nodeDisk,
    /** What the editor has open, below the folder of the files. */
    folders: readonly string[] = ['.'],
  ): Promise<Client> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), disk);
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    connection.listen();
    const dir = folder(files);
    mkdirSync(dir, { recursive: true });
    const client = new Client(connection, dir);
    client.initialized = await connection.sendRequest('initialize', {
      processId: null,
      capabilities: {},
      rootUri: null,
      workspaceFolders: folders.map((one) => ({ uri: pathToFileURL(join(dir, one)).href, name: 'test' })),
      initializationOptions: options,
    });
    await connection.sendNotification('initialized', {});
    atEnd(() => {
      connection.dispose();
      toServer.destroy();
      toClient.destroy();
    });
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.dir, path)).href;
  }

  /** Opens a text in the editor; the file on disk may be another, or not there. Gives the place of the cursor. */
  async open(path: string, marked: string): Promise<Cursor> {
    const at = marked.indexOf('▮');
    const text = marked.replace('▮', '');
    const uri = this.uri(path);
    this.texts.set(path, text);
    const known = this.#versions.get(path);
    this.#versions.set(path, (known ?? 0) + 1);
    if (known === undefined)
      await this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'ads', version: 1, text },
      });
    else
      await this.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: known + 1 },
        contentChanges: [{ text }],
      });
    return this.place(path, Math.max(0, at));
  }

  place(path: string, offset: number): Cursor {
    const { line, column } = new SourceFile(path, this.texts.get(path)!).positionAt(offset);
    return { textDocument: { uri: this.uri(path) }, position: { line, character: column } };
  }

  /** Replaces a part of an open text, as typing does. */
  async edit(path: string, from: number, to: number, inserted: string): Promise<void> {
    const text = this.texts.get(path)!;
    // No editor has a place between the two characters of a line end.
    const [start, end] = [from, to].map((offset) => (text.startsWith('\r\n', offset - 1) ? offset - 1 : offset)) as [
      number,
      number,
    ];
    const range = { start: this.place(path, start).position, end: this.place(path, end).position };
    const version = this.#versions.get(path)! + 1;
    this.#versions.set(path, version);
    this.texts.set(path, text.slice(0, start) + inserted + text.slice(end));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ range, text: inserted }],
    });
  }

  async ask<R>(method: string, params: unknown): Promise<R> {
    return (await this.connection.sendRequest(`textDocument/${method}`, params)) as R;
  }

  /** The diagnostics of a file, once they are such as are wanted (the next ones, without a wish). */
  async diagnostics(
    path: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.get(this.uri(path));
      if (found !== undefined && wanted(found.diagnostics)) {
        this.#published.delete(this.uri(path));
        return found.diagnostics;
      }
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }
}

/** A text after edits, which the protocol says are all of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const source = new SourceFile('', text);
  const at = ({ line, character }: Position) => source.offsetAt({ line, column: character });
  return [...edits]
    .sort((a, b) => at(b.range.start) - at(a.range.start))
    .reduce(
      (result, { range, newText }) => result.slice(0, at(range.start)) + newText + result.slice(at(range.end)),
      text,
    );
}
