/** What is wrong with the spec: in the editor's margin and text, and as a list that can be read, walked and acted on. */
import { type Action, type Diagnostic as EditorDiagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { LSPPlugin } from '@codemirror/lsp-client';
import { type Alike, groupAlike, othersLine } from '../../diagnostics/alike.ts';
import type { Problem } from '../protocol.ts';
import { byId, count, element } from './dom.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}
interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}
export interface CodeAction {
  readonly title: string;
  readonly edit?: { readonly changes?: Readonly<Record<string, readonly TextEdit[]>> };
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
  readonly diagnostics?: readonly ServerDiagnostic[];
}
export interface ServerDiagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity?: number;
  readonly code?: string | number;
  readonly message: string;
}

/** One line of the list. */
interface Item {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly fixes: readonly CodeAction[];
}

const severities = ['error', 'error', 'warning', 'info', 'info'] as const;

export class Problems {
  readonly #view: EditorView;
  readonly #explain: (code: string) => void;
  #checked: readonly Item[] = [];
  #planned: readonly Item[] = [];
  /** Whether the server has looked at the text as it is: what it says comes with fixes, so nothing is shown before. */
  #isHeard = true;

  constructor(view: EditorView, explain: (code: string) => void) {
    this.#view = view;
    this.#explain = explain;
  }

  /** What the language server says of the text it has, with the fixes that it offers. */
  fromServer(diagnostics: readonly ServerDiagnostic[], actions: readonly CodeAction[]): void {
    const plugin = LSPPlugin.get(this.#view);
    if (plugin === null) return;
    this.#isHeard = true;
    const at = (position: Position) => plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
    this.#checked = diagnostics.map((d) => ({
      code: String(d.code ?? ''),
      severity: severities[d.severity ?? 1] ?? 'error',
      message: d.message,
      from: at(d.range.start),
      to: at(d.range.end),
      fixes: actions.filter(
        (action) => action.edit !== undefined && action.diagnostics?.some((other) => sameProblem(other, d)) === true,
      ),
    }));
    this.#show();
  }

  /**
   * What only planning finds, and what is wrong with the user's data. `text` is what it was asked of: the editor's, unless that has changed.
   * @param path of the file in the editor: data may be at fault at a place in another one, which stands at the start
   */
  fromPlan(problems: readonly Problem[], ofData: readonly Problem[], path: string): void {
    const length = this.#view.state.doc.length;
    const item = ({ code, severity, message, hint, place }: Problem): Item => {
      const here = place?.file === path ? place : null;
      return {
        code,
        severity,
        message: hint === null ? message : `${message}\n${hint}`,
        from: Math.min(here?.start ?? 0, length),
        to: Math.min(here?.end ?? 0, length),
        fixes: [],
      };
    };
    const planned = problems.map(item).filter(({ code }) => !code.startsWith('ADS1'));
    this.#planned = [...planned, ...ofData.map(item)];
    if (this.#isHeard) this.#show();
  }

  /** Another file is open. */
  opened(): void {
    this.#isHeard = true;
    this.#checked = [];
    this.#planned = [];
    this.#list([]);
  }

  /** The text has changed: what planning found is not known any more. */
  changed(): void {
    this.#isHeard = false;
    this.#planned = [];
  }

  /** Applies the first fix of a problem at the cursor, or of the first problem that has one. */
  fixHere(): boolean {
    const { head } = this.#view.state.selection.main;
    const fixable = this.#items.filter(({ fixes }) => fixes.length > 0);
    const item = fixable.find(({ from, to }) => from <= head && head <= to) ?? fixable[0];
    if (item === undefined) return false;
    this.#apply(item.fixes[0]!);
    return true;
  }

  get #items(): readonly Item[] {
    // Whichever of the two is heard first: what both say is the server's, which has the fixes.
    const known = new Set(this.#checked.map(({ code, from }) => `${code} ${from}`));
    const planned = this.#planned.filter(({ code, from }) => !known.has(`${code} ${from}`));
    return [...this.#checked, ...planned].sort((a, b) => a.from - b.from);
  }

  #show(): void {
    const items = this.#items;
    const length = this.#view.state.doc.length;
    const shown = items.map((item): EditorDiagnostic => {
      const actions: Action[] = item.fixes.map((fix) => ({ name: fix.title, apply: () => this.#apply(fix) }));
      if (item.code !== '') actions.push({ name: `Explain ${item.code}`, apply: () => this.#explain(item.code) });
      return {
        from: Math.min(item.from, length),
        to: Math.min(item.to, length),
        severity: item.severity,
        message: item.message,
        source: item.code,
        actions,
      };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, shown));
    this.#list(items);
  }

  #list(items: readonly Item[]): void {
    const errors = items.filter(({ severity }) => severity === 'error').length;
    const warnings = items.length - errors;
    const parts = [
      errors === 0 ? null : count(errors, 'error'),
      warnings === 0 ? null : count(warnings, 'warning'),
    ].filter((part) => part !== null);
    const summary = byId('problems-summary');
    const said = parts.length === 0 ? 'No problems' : parts.join(', ');
    // Said again only when it is other than before: screen readers read every change.
    if (summary.textContent !== said) summary.textContent = said;
    summary.dataset['state'] = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'fine';
    byId('problems-list').replaceChildren(...groupAlike(items).map((alike) => this.#line(alike)));
  }

  #lineOf({ from }: Item): number {
    const { doc } = this.#view.state;
    return doc.lineAt(Math.min(from, doc.length)).number;
  }

  #line({ first: item, more }: Alike<Item>): HTMLElement {
    const number = this.#lineOf(item);
    const others =
      more.length === 0
        ? null
        : othersLine(
            more.length,
            more.map((one) => this.#lineOf(one)),
          );
    const [message, ...hints] = item.message.split('\n');
    return element(
      'li',
      { class: `problem ${item.severity}` },
      element(
        'button',
        { type: 'button', class: 'problem-place', onclick: () => this.#goTo(item) },
        element('span', { class: 'problem-code' }, `${item.severity} ${item.code}`),
        element('span', { class: 'problem-line' }, `line ${number}`),
        element('span', { class: 'problem-message' }, message!),
        hints.length === 0 ? null : element('span', { class: 'problem-hint' }, hints.join(' ')),
        others === null ? null : element('span', { class: 'problem-hint problem-others' }, others),
      ),
      element(
        'span',
        { class: 'problem-actions' },
        ...item.fixes
          .slice(0, 2)
          .map((fix) =>
            element('button', { type: 'button', class: 'small primary', onclick: () => this.#apply(fix) }, fix.title),
          ),
        item.code === ''
          ? null
          : element(
              'button',
              {
                type: 'button',
                class: 'small',
                'aria-label': `Explain ${item.code}`,
                onclick: () => this.#explain(item.code),
              },
              'Explain',
            ),
      ),
    );
  }

  #goTo({ from, to }: Item): void {
    const { length } = this.#view.state.doc;
    this.#view.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      scrollIntoView: true,
    });
    this.#view.focus();
  }

  #apply({ edit }: CodeAction): void {
    const plugin = LSPPlugin.get(this.#view);
    const edits = edit?.changes?.[plugin?.uri ?? ''];
    if (plugin === null || edits === undefined) return;
    const at = (position: Position) => plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
    this.#view.dispatch({
      changes: edits.map(({ range, newText }) => ({ from: at(range.start), to: at(range.end), insert: newText })),
      userEvent: 'input.fix',
      scrollIntoView: true,
    });
    this.#view.focus();
  }
}

function sameProblem(a: ServerDiagnostic, b: ServerDiagnostic): boolean {
  return (
    a.code === b.code &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.message === b.message
  );
}
