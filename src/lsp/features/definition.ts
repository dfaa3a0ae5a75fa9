import type { DefinitionParams, Location } from 'vscode-languageserver';
import { resolvePath } from '../../language/semantics/paths.ts';
import { parsedFeature } from '../feature.ts';
import { contains, toOffset } from '../positions.ts';
import { declarationsOf, locationOf, occurrenceAt } from '../symbols.ts';

const start = { line: 0, character: 0 };

/** Where a name is declared; on the path of an import, the file. */
export const definition = parsedFeature<DefinitionParams, Location[]>({
  method: 'textDocument/definition',
  capabilities: { definitionProvider: true },
  answer(program, { position }, workspace) {
    const { file, project } = program;
    const offset = toOffset(file.source, position);
    for (const declaration of file.tree.declarations) {
      if (declaration.kind !== 'import' || declaration.path === null || !contains(declaration.path.span, offset))
        continue;
      const resolved = resolvePath(file.source.path, declaration.path.value);
      if ('problem' in resolved || !program.files.has(resolved.path)) return [];
      return [{ uri: workspace.uriOf(workspace.keyIn(project, resolved.path)), range: { start, end: start } }];
    }
    const occurrence = occurrenceAt(program, offset);
    return occurrence === null
      ? []
      : declarationsOf(program, occurrence).map((placed) => locationOf(workspace, placed));
  },
});
