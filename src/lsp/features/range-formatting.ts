import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { parse } from '../../language/syntax/parse.ts';
import { format } from '../../language/syntax/printer.ts';
import { SourceFile } from '../../text/source.ts';
import { parsedFeature } from '../feature.ts';
import { toOffset, toRange } from '../positions.ts';
import type { ParsedFile } from '../workspace.ts';

/** What `adsc fmt` would write of the declarations that a range touches; the others stay as they are. */
export const rangeFormatting = parsedFeature<DocumentRangeFormattingParams, TextEdit[]>({
  method: 'textDocument/rangeFormatting',
  capabilities: { documentRangeFormattingProvider: true },
  answer({ file }, { range }) {
    const { source } = file;
    const [from, to] = [toOffset(source, range.start), toOffset(source, range.end)];
    return pieces(file).flatMap(({ start, end, text }) =>
      end <= from || start >= to || source.text.slice(start, end) === text
        ? []
        : [{ range: toRange(source, { start, end }), newText: text }],
    );
  },
});

interface Piece {
  readonly start: number;
  readonly end: number;
  /** In the one layout. */
  readonly text: string;
}

/** A file from declaration to declaration, each with the comments above it: what comes of each piece is known by its number. */
function pieces({ source, tree }: ParsedFile): Piece[] {
  const after = new SourceFile(source.path, format(tree, source));
  const ends = tree.declarations.map(({ span }) => span.end);
  const endsAfter = parse(after).tree.declarations.map(({ span }) => span.end);
  // Of a broken text the two may differ; nothing is known then.
  if (ends.length !== endsAfter.length) return [];
  const cuts = [...ends, source.text.length];
  const cutsAfter = [...endsAfter, after.text.length];
  return cuts.map((end, i) => ({
    start: cuts[i - 1] ?? 0,
    end,
    text: after.text.slice(cutsAfter[i - 1] ?? 0, cutsAfter[i]),
  }));
}
