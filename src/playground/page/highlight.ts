/** Colours by the language server's semantic tokens: what a word is, only the parser tells. */
import { type Range, RangeSetBuilder, StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { LSPPlugin } from '@codemirror/lsp-client';

interface Tokens {
  /** Five numbers a token: lines after the last one, characters after it, length, type, modifiers (bits). */
  readonly data: readonly number[];
}
interface Legend {
  readonly tokenTypes: readonly string[];
  readonly tokenModifiers: readonly string[];
}

/** Milliseconds that typing must pause. */
const PAUSE = 25;
const arrived = StateEffect.define();

export const highlight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet = Decoration.none;
    readonly #view: EditorView;
    #timer = 0;

    constructor(view: EditorView) {
      this.#view = view;
      this.#later(0);
    }

    update({ docChanged, changes }: ViewUpdate): void {
      if (!docChanged) return;
      this.decorations = this.decorations.map(changes);
      this.#later(PAUSE);
    }

    destroy(): void {
      clearTimeout(this.#timer);
    }

    #later(pause: number): void {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), pause);
    }

    async #ask(): Promise<void> {
      const plugin = LSPPlugin.get(this.#view);
      if (plugin === null) return;
      const { client, uri } = plugin;
      await client.initializing;
      client.sync();
      const asked = this.#view.state.doc;
      const tokens = await client
        .request<unknown, Tokens | null>('textDocument/semanticTokens/full', { textDocument: { uri } })
        .catch(() => null);
      // What was typed since has a question of its own on the way.
      if (tokens === null || this.#view.state.doc !== asked) return;
      const legend = (client.serverCapabilities?.semanticTokensProvider as { legend?: Legend } | undefined)?.legend;
      if (legend === undefined) return;
      this.decorations = decorate(this.#view, tokens, legend);
      this.#view.dispatch({ effects: arrived.of(null) });
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate({ state }: EditorView, { data }: Tokens, { tokenTypes, tokenModifiers }: Legend): DecorationSet {
  const found: Range<Decoration>[] = [];
  let line = 0;
  let column = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines, columns, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += lines;
    column = lines === 0 ? column + columns : columns;
    const from = state.doc.line(line + 1).from + column;
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    found.push(
      Decoration.mark({
        class: [`tok-${tokenTypes[type]}`, ...modifiers.map((modifier) => `tok-${modifier}`)].join(' '),
      }).range(from, from + length),
    );
  }
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, value } of found) builder.add(from, to, value);
  return builder.finish();
}
