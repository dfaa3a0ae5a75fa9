import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { format } from '../../language/syntax/printer.ts';
import { parsedFeature } from '../feature.ts';
import { toRange } from '../positions.ts';

/** What `adsc fmt` would write, as one edit of what differs, so that the cursor stays where it can. */
export const formatting = parsedFeature<DocumentFormattingParams, TextEdit[]>({
  method: 'textDocument/formatting',
  capabilities: { documentFormattingProvider: true },
  answer({ file: { source, tree } }) {
    const before = source.text;
    const after = format(tree, source);
    if (after === before) return [];
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    // A position can't lie between the two characters of one line end, nor an edit split a pair of surrogates.
    if (start > 0 && splits(before, start)) start--;
    while (end > 0 && (splits(before, before.length - end) || splits(after, after.length - end))) end--;
    return [
      { range: toRange(source, { start, end: before.length - end }), newText: after.slice(start, after.length - end) },
    ];
  },
});

function splits(text: string, at: number): boolean {
  return (
    (text[at - 1] === '\r' && text[at] === '\n') ||
    (/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''))
  );
}
