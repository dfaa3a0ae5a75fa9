/** What the spec leaves open and the compiler has filled in, within the text: the language server's inlay hints. */
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { LSPPlugin } from '@codemirror/lsp-client';
import { element } from './dom.ts';

export interface InlayHint {
  readonly position: { readonly line: number; readonly character: number };
  readonly label: string;
  readonly tooltip?: string;
}

class HintWidget extends WidgetType {
  constructor(
    readonly label: string,
    readonly why: string | null,
  ) {
    super();
  }

  override eq(other: HintWidget): boolean {
    return other.label === this.label && other.why === this.why;
  }

  toDOM(): HTMLElement {
    // Not part of the text: a screen reader finds the same among the choices.
    return element('span', { class: 'hint-inlay', 'aria-hidden': 'true', title: this.why }, this.label);
  }
}

const shown = StateEffect.define<DecorationSet>();

export const hints = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, { changes, effects }) {
    for (const effect of effects) if (effect.is(shown)) return effect.value;
    return now.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Those of the text that the server has. */
export function showHints(view: EditorView, found: readonly InlayHint[]): void {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return;
  const widgets = found.map(({ position, label, tooltip }) =>
    Decoration.widget({ widget: new HintWidget(label, tooltip ?? null), side: 1 }).range(
      plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc)),
    ),
  );
  view.dispatch({ effects: shown.of(Decoration.set(widgets, true)) });
}
