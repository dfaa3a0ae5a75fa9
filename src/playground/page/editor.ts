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
import { lockPath, uriOf } from '../protocol.ts';
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
  /** The file that is open. */
  readonly path: string;
  /** Opens another file: one that was open before with its own history of changes, where its text is as it was. */
  open(path: string, text: string): void;
  /** Puts another text in the place of all there is; undo brings it back. */
  replace(text: string): void;
  format(): void;
  /** Shows what the compiler filled in within the text, as it is now; or no more. */
  hint(wanted: boolean): void;
  /** The lock of a spec in the worker is another one. */
  lockChanged(spec: string): void;
  /** Other files than the open one have changed in the worker. */
  filesChanged(paths: readonly string[]): void;
  /** A request that the server answers from the text as it is now. */
  ask<R>(method: string, params: object): Promise<R>;
}

interface Options {
  readonly parent: HTMLElement;
  readonly path: string;
  readonly text: string;
  /** @param inserted characters at once: of a paste they are many */
  readonly onChange: (inserted: number) => void;
  readonly onExplain: (page: string, code: string) => void;
  readonly onFailure: (message: string) => void;
}

/** Milliseconds that typing must pause before the server checks. */
const PAUSE = 120;
/** Milliseconds that a request may take: the first one waits for the worker's script. */
const TIMEOUT = 30_000;

export function createEditor({ parent, path: first, text, onChange, onExplain, onFailure }: Options): Editor {
  let path = first;
  const states = new Map<string, EditorState>();
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
          params.uri !== uriOf(path) ||
          (params.version !== undefined && params.version !== client.workspace.getFile(uriOf(path))?.version)
        )
          return true;
        void show(params.diagnostics, params.version);
        return true;
      },
    },
  };
  const show = async (found: readonly ServerDiagnostic[], version: number | undefined) => {
    const uri = uriOf(path);
    const asked = { textDocument: { uri }, range: whole(), context: { diagnostics: [], only: ['quickfix'] } };
    const actions =
      found.length === 0
        ? []
        : await client.request<unknown, CodeAction[] | null>('textDocument/codeAction', asked).catch(() => null);
    if (uri === uriOf(path) && (version === undefined || client.workspace.getFile(uri)?.version === version))
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

  const stateOf = (of: string, doc: string): EditorState =>
    EditorState.create({
      doc,
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
        client.plugin(uriOf(of), 'ads'),
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
        EditorView.updateListener.of(({ docChanged, changes }) => {
          if (!docChanged) return;
          problems.changed();
          let inserted = 0;
          changes.iterChanges((_from, _to, _fromAfter, _toAfter, text) => (inserted += text.length));
          onChange(inserted);
        }),
      ],
    });
  const view = new EditorView({ parent, state: stateOf(path, text) });
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
    get path() {
      return path;
    },
    open(next, doc) {
      states.set(path, view.state);
      const before = states.get(next);
      path = next;
      view.setState(before !== undefined && before.doc.toString() === doc ? before : stateOf(next, doc));
      problems.opened();
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
      const { doc } = view.state;
      if (!wanted) showHints(view, []);
      else
        void ask<InlayHint[] | null>('textDocument/inlayHint', {
          textDocument: { uri: uriOf(path) },
          range: whole(),
        }).then(
          // Another file may be open by now, or another text.
          (found) => view.state.doc === doc && showHints(view, found ?? []),
          () => undefined,
        );
    },
    lockChanged(spec) {
      client.notification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(lockPath(spec)), type: 2 }] });
    },
    filesChanged(paths) {
      const changes = paths.map((one) => ({ uri: uriOf(one), type: 2 }));
      if (changes.length > 0) client.notification('workspace/didChangeWatchedFiles', { changes });
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
