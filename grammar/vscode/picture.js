/** The model's picture beside the spec; what the cursor is on is marked in it. */
import { randomBytes } from 'node:crypto';
import { ViewColumn, window } from 'vscode';

/** Typing and moving come in bursts. */
const PAUSE = 120;

/**
 * @param {(method: string, params: unknown) => Promise<{ svg: string | null, at: string | null } | null>} ask the language server
 * @returns {{ dispose(): void, show(): void }}
 */
export function createPicture(ask) {
  /** @type {import('vscode').WebviewPanel | null} */
  let panel = null;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** What the panel has: an unchanged picture is not sent again. */
  let shown = '';

  const update = async () => {
    const editor = window.activeTextEditor;
    if (panel === null || editor?.document.languageId !== 'ads') return;
    const { line, character } = editor.selection.active;
    const answer = await ask('adsc/picture', { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } });
    if (panel === null || answer === null) return;
    const svg = answer.svg ?? '';
    await panel.webview.postMessage({ svg: svg === shown ? null : svg, at: answer.at });
    shown = svg;
  };
  const later = () => {
    clearTimeout(timer);
    // A server that is being restarted is asked again with the next move.
    timer = setTimeout(() => void update().catch(() => {}), PAUSE);
  };

  const listeners = [window.onDidChangeTextEditorSelection(later), window.onDidChangeActiveTextEditor(later)];
  return {
    show() {
      if (panel !== null) return panel.reveal(undefined, true);
      shown = '';
      panel = window.createWebviewPanel('adsc.picture', 'Model', { viewColumn: ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [], retainContextWhenHidden: true });
      panel.webview.html = page(randomBytes(16).toString('base64'));
      panel.onDidDispose(() => (panel = null));
      // The page says when it can listen.
      panel.webview.onDidReceiveMessage(later);
    },
    dispose() {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      panel?.dispose();
    },
  };
}

/**
 * The picture is text of the spec, escaped by adsc; all the same nothing in it can run, and nothing is fetched.
 * @param {string} nonce
 */
export function page(nonce) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<title>Model</title>
<style>
  body { margin: 0; padding: 8px; }
  svg { width: 100%; height: auto; }
  .here > rect:first-of-type { stroke: var(--vscode-focusBorder, #d9730d) !important; stroke-width: 3 !important; }
</style>
<main id="picture" aria-live="polite"></main>
<script nonce="${nonce}">
  const main = document.getElementById('picture');
  addEventListener('message', ({ data: { svg, at } }) => {
    if (svg === '') main.textContent = 'There is no picture yet: adsc draws a model that has no errors and, where vocabularies come from the data, a lock (adsc profile).';
    else if (svg !== null) main.innerHTML = svg;
    for (const part of main.querySelectorAll('[data-of]')) {
      const here = part.dataset.of === at;
      if (here && !part.classList.contains('here')) part.scrollIntoView({ block: 'nearest' });
      part.classList.toggle('here', here);
    }
  });
  acquireVsCodeApi().postMessage('ready');
</script>
</html>`;
}
