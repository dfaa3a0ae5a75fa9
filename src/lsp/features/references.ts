import type { Location, ReferenceParams } from 'vscode-languageserver';
import { parsedFeature } from '../feature.ts';
import { toOffset } from '../positions.ts';
import { locationOf, occurrenceAt, occurrencesOf } from '../symbols.ts';

/** Every place that names the same thing, in every program that the file is part of. */
export const references = parsedFeature<ReferenceParams, Location[]>({
  method: 'textDocument/references',
  capabilities: { referencesProvider: true },
  answer({ file }, { position, context }, workspace) {
    const offset = toOffset(file.source, position);
    const found = new Map<string, Location>();
    for (const program of workspace.programsOf(file.key)) {
      const occurrence = occurrenceAt(program, offset);
      if (occurrence === null) continue;
      for (const placed of occurrencesOf(program, occurrence)) {
        if (placed.occurrence.declares !== null && !context.includeDeclaration) continue;
        const location = locationOf(workspace, placed);
        found.set(JSON.stringify(location), location);
      }
    }
    return [...found.values()];
  },
});
