import type { CodeLens, CodeLensParams, Range } from 'vscode-languageserver';
import { shown } from '../../language/semantics/reporter.ts';
import type { PlacedChange } from '../../diff/change.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { checkedFeature } from '../feature.ts';
import { toRange } from '../positions.ts';
import { showSize, declarationSize } from '../sizes.ts';

/**
 * Parameters and cost above each declaration; what only a profile can tell is a symbol (`16·|category|`). Above what breaks requests or
 * answers of the last commit: what does.
 */
export const codeLens = checkedFeature<CodeLensParams, Promise<CodeLens[]>>({
  method: 'textDocument/codeLens',
  capabilities: { codeLensProvider: {} },
  async answer(view, _, { sinceHead }) {
    const { file, last } = view;
    const plan = last?.plan ?? null;
    if (plan === null) return [];
    const { declarations } = file.tree;
    const sizes = declarations.flatMap((d) => {
      const size = d.kind === 'signal' || d.broken ? null : declarationSize(plan, d);
      return size === null ? [] : [lens(toRange(file.source, d.keyword), showSize(size))];
    });
    if (sinceHead === null) return sizes;
    // Places move with what is typed while git is asked.
    const places = new Map(declarations.map((d) => [keyOf(d), toRange(file.source, d.keyword)]));
    return [
      ...sizes,
      ...(await sinceHead.breaking(view)).flatMap((change) => {
        const place = places.get(placeOf(change));
        return place === undefined ? [] : [lens(place, titleOf(change))];
      }),
    ];
  },
});

function lens(range: Range, title: string): CodeLens {
  return { range, command: { title, command: '' } };
}

function keyOf(d: ast.Declaration): string {
  const single = d.kind === 'model' || d.kind === 'data' || !('name' in d) || d.name === null;
  return single ? d.kind : `${d.kind} ${d.name.text}`;
}

const inData: ReadonlySet<string> = new Set(['data', 'join', 'source', 'time', 'column', 'request']);

/** The declaration that a change is shown at; what is gone is said of the model. */
function placeOf({ kind, name, action }: PlacedChange): string {
  if (inData.has(kind)) return 'data';
  if (action === 'removed' || kind === 'plan') return 'model';
  return name === '' ? kind : `${kind} ${name}`;
}

function titleOf({ kind, name, action, message, serving, allowed }: PlacedChange): string {
  const subject = action === 'removed' || inData.has(kind) ? `${[kind, name].filter(Boolean).join(' ')}: ` : '';
  const until = allowed === null ? '' : `, allowed until ${allowed.until}`;
  return shown(`breaking${serving === 'meaning' ? ' in meaning' : ''} since HEAD${until}: ${subject}${message}`, 200);
}
