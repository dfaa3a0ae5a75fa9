/** What the compiler filled in, declaration by declaration, as `adsc explain model.ads` prints it. */
import type { Entry } from '../../../language/semantics/describe.ts';
import { byId, element } from '../dom.ts';

export function showChoices(entries: readonly Entry[]): void {
  // Signals are what a reader looks for; id spaces follow from them.
  const ordered = [
    ...entries.filter(({ kind }) => kind !== 'vocab'),
    ...entries.filter(({ kind }) => kind === 'vocab'),
  ];
  byId('choices').replaceChildren(
    ...ordered.map(({ kind, name, facts }) =>
      element(
        'section',
        { class: 'choice' },
        element('h3', {}, element('span', { class: 'kind' }, kind), name === kind ? null : ` ${name}`),
        element('dl', {}, ...facts.flatMap(([key, value]) => [element('dt', {}, key), element('dd', {}, value)])),
      ),
    ),
  );
}
