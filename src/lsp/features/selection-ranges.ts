import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { parsedFeature } from '../feature.ts';
import { contains, type Extent, toOffset, toRange } from '../positions.ts';

/** What a selection grows to: a word, its value, its option, its block, its declaration, the file. */
export const selectionRanges = parsedFeature<SelectionRangeParams, SelectionRange[]>({
  method: 'textDocument/selectionRange',
  capabilities: { selectionRangeProvider: true },
  answer({ file: { source, tree } }, { positions }) {
    return positions.map((position) => {
      const offset = toOffset(source, position);
      const found: Extent[] = [{ start: 0, end: source.text.length }];
      for (const declaration of tree.declarations) collect(declaration, offset, found);
      // Each inside of the one before it: what only overlaps is no step on the way.
      const steps: Extent[] = [];
      for (const next of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
        const last = steps.at(-1);
        const isInside = last === undefined || (last.start <= next.start && next.end <= last.end);
        const isSame = last !== undefined && last.start === next.start && last.end === next.end;
        if (isInside && !isSame) steps.push(next);
      }
      const [whole, ...inner] = steps.map((step) => toRange(source, step));
      return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole! });
    });
  },
});

/** The spans of all parts of a tree that hold an offset. */
function collect(node: unknown, offset: number, found: Extent[]): void {
  if (Array.isArray(node)) for (const part of node) collect(part, offset, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [name, part] of Object.entries(node)) {
    if (!isExtent(part)) collect(part, offset, found);
    else if (contains(part, offset) && (name === 'span' || name === 'bodySpan' || name === 'keyword'))
      found.push({ start: part.start, end: part.end });
  }
}

function isExtent(value: unknown): value is Extent {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
