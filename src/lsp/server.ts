/** The language server over a connection: what comes in goes to the workspace, what is asked to a feature, what is wrong to the editor. */
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { explain } from '../diagnostics/explain.ts';
import { SourceFile } from '../text/source.ts';
import { VERSION } from '../version.ts';
import { type Change, Diagnostics } from './diagnostics.ts';
import type { AboutDocument, CheckedFeature, Feature, ParsedFeature } from './feature.ts';
import { EXPLAIN } from './features/code-actions.ts';
import { workspaceSymbols } from './features/document-symbols.ts';
import { features } from './features/index.ts';
import { toOffset } from './positions.ts';
import type { Disk, Key } from './disk.ts';
import { isFile, Workspace } from './workspace.ts';

/** How long typing must pause before a check, in ms; the client may say otherwise by `initializationOptions.pause`. */
const PAUSE = 150;

/** @param disk where files lie that the editor hasn't open. */
export function serve(connection: Connection, disk: Disk): void {
  const workspace = new Workspace(disk);
  const diagnostics = new Diagnostics(workspace, (uri, version, found) => {
    // A client that is gone has no use for them; the connection says so sooner or later.
    const gone = () => (stopped = true);
    try {
      connection.sendDiagnostics({ uri, diagnostics: found, ...(version === null ? {} : { version }) }).catch(gone);
    } catch {
      gone();
    }
  });
  let folders: string[] = [];
  let pause = PAUSE;
  let watches = false;
  let showsPages = false;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  const later = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void checkAll(), pause);
  };
  const said = new Set<Key>();
  const sayNotRun = (config: Key | null) => {
    if (config === null || said.has(config)) return;
    said.add(config);
    connection.window.showInformationMessage(
      `${config} is a program, and is run in trusted workspaces alone: modelling rules are not looked at`,
    );
  };
  /** Checks every program that has an open file. */
  const checkAll = async () => {
    timer = null;
    const { generation } = workspace;
    const programs = new Map(
      workspace.openKeys
        .flatMap((key) => workspace.programsOf(key))
        .map((program) => [program.project.specKey, program]),
    );
    for (const key of diagnostics.programs) if (!programs.has(key)) diagnostics.forget(key);
    for (const program of programs.values()) {
      // What was typed in the meantime has its own check coming.
      if (stopped || workspace.generation !== generation) return;
      try {
        const view = await workspace.check(program);
        if (stopped || workspace.generation !== generation) return;
        diagnostics.publish(view);
        sayNotRun(view.config?.notRun ?? null);
      } catch (error) {
        if (!stopped) connection.console.error(`adsc failed unexpectedly: ${messageOf(error)}`);
      }
      await turn();
    }
  };

  connection.onInitialize((params) => {
    folders = (params.workspaceFolders ?? []).map(({ uri }) => workspace.keyOf(uri)).filter(isFile);
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const options = (params.initializationOptions ?? {}) as {
      pause?: unknown;
      showsPages?: unknown;
      changesSinceHead?: unknown;
      documentation?: unknown;
      trusted?: unknown;
    };
    if (typeof options.pause === 'number' && options.pause >= 0) pause = options.pause;
    showsPages = options.showsPages === true;
    workspace.trusted = options.trusted === true;
    if (typeof options.documentation === 'string' && /^(https?|file):\/\//.test(options.documentation))
      workspace.documentation = options.documentation.replace(/\/+$/, '');
    if (options.changesSinceHead === false) workspace.sinceHead = null;
    workspace.scan(folders);
    const capabilities: ServerCapabilities = {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspaceSymbolProvider: true,
      executeCommandProvider: { commands: [EXPLAIN] },
    };
    return {
      capabilities: Object.assign(
        capabilities,
        ...features.map((feature) => feature.capabilities),
      ) as ServerCapabilities,
      serverInfo: { name: 'adsc', version: VERSION },
    };
  });
  connection.onInitialized(() => {
    if (watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: ['**/*.ads', '**/*.lock.json', '**/adsc.config.{json,ts}'].map((globPattern) => ({ globPattern })),
      });
  });
  connection.onShutdown(() => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    workspace.open(uri, version, text);
    diagnostics.changed(workspace.keyOf(uri), [], false);
    later();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const key = workspace.keyOf(uri);
    const before = workspace.programsOf(key)[0];
    const changes = changesOf(before?.file.source ?? new SourceFile('', workspace.textOf(key) ?? ''), contentChanges);
    workspace.change(uri, version, contentChanges);
    diagnostics.changed(key, changes, (before?.file.diagnostics.length ?? 0) > 0);
    later();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.close(uri);
    later();
  });
  connection.onDidChangeWatchedFiles(() => {
    workspace.scan(folders);
    later();
  });

  for (const feature of features) register(connection, workspace, feature);
  connection.onWorkspaceSymbol((params) => workspaceSymbols(workspace, params));
  connection.onExecuteCommand(({ command, arguments: args }) => {
    const page = command === EXPLAIN && typeof args?.[0] === 'string' ? explain(args[0]) : null;
    if (page === null) return null;
    // A client that doesn't know what to do with a text can still show it.
    if (!showsPages) connection.window.showInformationMessage(page);
    return page;
  });
  connection.listen();
}

/** Lets what has come in meanwhile be read first: a request that is cancelled by then is not answered. */
function turn(): Promise<void> {
  // Browsers have no setImmediate.
  return new Promise((resolve) =>
    typeof setImmediate === 'undefined' ? setTimeout(resolve, 0) : setImmediate(resolve),
  );
}

function register(connection: Connection, workspace: Workspace, feature: Feature): void {
  connection.onRequest(feature.method, async (params: AboutDocument, token: CancellationToken) => {
    await turn();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      const uri = feature.uriOf?.(params as never) ?? params.textDocument.uri;
      if (feature.needs === 'parsed') {
        const program = workspace.parsed(uri);
        return program === null
          ? null
          : ((feature as ParsedFeature<AboutDocument, unknown>).answer(program, params, workspace) ?? null);
      }
      const view = await workspace.checked(uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return view === null
        ? null
        : ((feature as CheckedFeature<AboutDocument, unknown>).answer(view, params, workspace) ?? null);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      return new ResponseError(ErrorCodes.InternalError, `adsc failed unexpectedly: ${messageOf(error)}`);
    }
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Changes as offsets, each in the text that the one before it left. */
function changesOf(before: SourceFile, contentChanges: readonly TextDocumentContentChangeEvent[]): Change[] {
  let source = before;
  return contentChanges.map((change, i) => {
    const { text } = source;
    const start = 'range' in change ? toOffset(source, change.range.start) : 0;
    const end = 'range' in change ? toOffset(source, change.range.end) : text.length;
    if (i < contentChanges.length - 1)
      source = new SourceFile('', text.slice(0, start) + change.text + text.slice(end));
    return { start, end, inserted: change.text.length };
  });
}
