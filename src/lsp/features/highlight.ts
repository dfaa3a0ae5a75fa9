import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { parsedFeature } from '../feature.ts';
import { toOffset, toRange } from '../positions.ts';
import { occurrenceAt, occurrencesOf } from '../symbols.ts';

/** The other places in this file that name what is under the cursor. */
export const highlight = parsedFeature<DocumentHighlightParams, DocumentHighlight[]>({
  method: 'textDocument/documentHighlight',
  capabilities: { documentHighlightProvider: true },
  answer(program, { position }) {
    const { file } = program;
    const occurrence = occurrenceAt(program, toOffset(file.source, position));
    if (occurrence === null) return [];
    return occurrencesOf({ ...program, files: new Map([[file.source.path, file]]) }, occurrence).map((placed) => ({
      range: toRange(file.source, placed.occurrence.name.span),
      kind: placed.occurrence.declares === null ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
  },
});
