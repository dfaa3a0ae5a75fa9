/** The editor: CodeMirror, with all that it knows of the language from the language server in its worker. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import {
  findReferencesKeymap,
  formatDocument,
  formatKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  LSPClient,
  type LSPClientExtension,
  renameKeymap,
  serverCompletion,
  signatureHelp,
  type Transport,
} from '@codemirror/lsp-client';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import { LOCK_URI, SPEC_URI } from '../protocol.ts';
import { highlight } from './highlight.ts';
import { hints, type InlayHint, showHints } from './hints.ts';
import { type CodeAction, Problems, type ServerDiagnostic } from './problems.ts';
import { sanitize } from './sanitize.ts';
import { startWorker } from './workers.ts';

export interface Editor {
  readonly view: EditorView;
  readonly client: LSPClient;
  readonly problems: Problems;
  readonly text: string;
  /** Puts another text in the place of all there is; undo brings it back. */
  replace(text: string): void;
  format(): void;
  /** Shows what the compiler filled in within the text, as it is now; or no more. */
  hint(wanted: boolean): void;
  /** The lock in the worker is another one. */
  lockChanged(): void;
  /** A request that the server answers from the text as it is now. */
  ask<R>(method: string, params: object): Promise<R>;
}

interface Options {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly onChange: () => void;
  readonly onExplain: (page: string, code: string) => void;
  readonly onFailure: (message: string) => void;
}

/** Milliseconds that typing must pause before the server checks. */
const PAUSE = 120;
/** Milliseconds that a request may take: the first one waits for the worker's script. */
const TIMEOUT = 30_000;

export function createEditor({ parent, text, onChange, onExplain, onFailure }: Options): Editor {
  const explain = (code: string) => {
    void client
      .request<unknown, string | null>('workspace/executeCommand', { command: 'adsc.explain', arguments: [code] })
      .then((page) => page !== null && onExplain(page, code))
      .catch(() => undefined);
  };
  const diagnostics: LSPClientExtension = {
    clientCapabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    notificationHandlers: {
      'textDocument/publishDiagnostics': (
        _,
        params: { readonly uri: string; readonly version?: number; readonly diagnostics: readonly ServerDiagnostic[] },
      ) => {
        if (
          params.uri !== SPEC_URI ||
          (params.version !== undefined && params.version !== client.workspace.getFile(SPEC_URI)?.version)
        )
          return true;
        void show(params.diagnostics, params.version);
        return true;
      },
    },
  };
  const show = async (found: readonly ServerDiagnostic[], version: number | undefined) => {
    const asked = { textDocument: { uri: SPEC_URI }, range: whole(), context: { diagnostics: [], only: ['quickfix'] } };
    const actions =
      found.length === 0
        ? []
        : await client.request<unknown, CodeAction[] | null>('textDocument/codeAction', asked).catch(() => null);
    if (version === undefined || client.workspace.getFile(SPEC_URI)?.version === version)
      problems.fromServer(found, actions ?? []);
  };

  const whole = () => ({ start: { line: 0, character: 0 }, end: { line: view.state.doc.lines, character: 0 } });
  const ask = async <R>(method: string, params: object): Promise<R> => {
    await client.initializing;
    client.sync();
    return client.request(method, params);
  };

  const client: LSPClient = new LSPClient({
    rootUri: 'file:///',
    timeout: TIMEOUT,
    initializationOptions: { pause: PAUSE, showsPages: true },
    sanitizeHTML: sanitize,
    extensions: [diagnostics, serverCompletion(), hoverTooltips(), signatureHelp()],
  });

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        EditorState.allowMultipleSelections.of(true),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        lintGutter(),
        tooltips({ position: 'fixed' }),
        keymap.of([
          { key: 'Mod-.', run: () => problems.fixHere() },
          // Tab leaves the editor, as it does everywhere on a page.
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...formatKeymap,
          ...renameKeymap,
          ...jumpToDefinitionKeymap,
          ...findReferencesKeymap,
        ]),
        client.plugin(SPEC_URI, 'ads'),
        highlight,
        hints,
        EditorView.contentAttributes.of({
          'aria-label': 'Spec, in the ads language',
          'aria-describedby': 'editor-help',
          tabindex: '0',
          spellcheck: 'false',
          autocorrect: 'off',
          autocapitalize: 'off',
        }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (!docChanged) return;
          problems.changed();
          onChange();
        }),
      ],
    }),
  });
  const problems = new Problems(view, explain);

  startWorker('language').then(
    (worker) => {
      worker.addEventListener('error', ({ message }) => onFailure(message));
      client.connect(transportOver(worker));
    },
    (error: unknown) => onFailure(error instanceof Error ? error.message : String(error)),
  );

  return {
    view,
    client,
    problems,
    get text() {
      return view.state.doc.toString();
    },
    replace(next) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: 0 },
        scrollIntoView: true,
      });
    },
    format() {
      formatDocument(view);
    },
    hint(wanted) {
      if (!wanted) showHints(view, []);
      else
        void ask<InlayHint[] | null>('textDocument/inlayHint', {
          textDocument: { uri: SPEC_URI },
          range: whole(),
        }).then(
          (found) => showHints(view, found ?? []),
          () => undefined,
        );
    },
    lockChanged() {
      client.notification('workspace/didChangeWatchedFiles', { changes: [{ uri: LOCK_URI, type: 2 }] });
    },
    ask,
  };
}

/** The server reads and writes messages as objects, the client as their JSON. */
function transportOver(worker: Worker): Transport {
  const handlers = new Set<(message: string) => void>();
  worker.addEventListener('message', ({ data }) => {
    const message = JSON.stringify(data);
    for (const handler of handlers) handler(message);
  });
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}
