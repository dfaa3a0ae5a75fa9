import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { resolvePath } from '../../language/semantics/paths.ts';
import type { StringLiteral } from '../../language/syntax/ast.ts';
import { parsedFeature } from '../feature.ts';
import { toRange } from '../positions.ts';
import { isFile, type ParsedProgram, type Workspace } from '../workspace.ts';

/** The paths of imports and of data, where they name one file that is there. */
export const documentLinks = parsedFeature<DocumentLinkParams, DocumentLink[]>({
  method: 'textDocument/documentLink',
  capabilities: { documentLinkProvider: {} },
  answer(program, _params, workspace) {
    const { file } = program;
    const links: DocumentLink[] = [];
    const add = (path: StringLiteral | null) => {
      const target = path === null ? null : targetOf(program, path.value, workspace);
      if (target !== null) links.push({ range: toRange(file.source, path!.span), target });
    };
    for (const declaration of file.tree.declarations) {
      if (declaration.kind === 'import') add(declaration.path);
      if (declaration.kind !== 'data') continue;
      add(declaration.path);
      for (const statement of declaration.statements) if (statement.kind === 'join') add(statement.path);
    }
    return links;
  },
});

function targetOf({ file, project }: ParsedProgram, path: string, workspace: Workspace): string | null {
  const resolved = resolvePath(file.source.path, path);
  if ('problem' in resolved) return null;
  const key = workspace.keyIn(project, resolved.path);
  // A pattern is the name of no file; a text of the editor may be.
  const isThere = isFile(key) ? workspace.disk.stamp(key) !== null : workspace.textOf(key) !== null;
  return isThere ? workspace.uriOf(key) : null;
}
