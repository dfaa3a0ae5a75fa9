import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  SymbolKind,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { nameOf } from '../../language/semantics/load-program.ts';
import type * as ast from '../../language/syntax/ast.ts';
import type { SourceFile } from '../../text/source.ts';
import { parsedFeature } from '../feature.ts';
import { toPosition, toRange } from '../positions.ts';
import type { Workspace } from '../workspace.ts';

const kinds: Record<ast.Declaration['kind'], SymbolKind> = {
  model: SymbolKind.Module,
  import: SymbolKind.Namespace,
  data: SymbolKind.File,
  vocab: SymbolKind.Enum,
  type: SymbolKind.Interface,
  signal: SymbolKind.Variable,
  group: SymbolKind.Struct,
  cross: SymbolKind.Operator,
  sequence: SymbolKind.Array,
  read: SymbolKind.Operator,
  bottom: SymbolKind.Object,
  trees: SymbolKind.Object,
  bias: SymbolKind.Object,
  tower: SymbolKind.Class,
  head: SymbolKind.Event,
  sampling: SymbolKind.Object,
  calibration: SymbolKind.Object,
  train: SymbolKind.Object,
  variant: SymbolKind.Package,
  baseline: SymbolKind.Object,
  budget: SymbolKind.Object,
  search: SymbolKind.Object,
  run: SymbolKind.Object,
  allow: SymbolKind.Object,
};

/** The declarations of a file; what stands in data and variants below them. */
export const documentSymbols = parsedFeature<DocumentSymbolParams, DocumentSymbol[]>({
  method: 'textDocument/documentSymbol',
  capabilities: { documentSymbolProvider: true },
  answer({ file }) {
    return file.tree.declarations.filter((d) => d.kind !== 'import').map((d) => knownSymbol(d, file.source));
  },
});

/** Of declarations that have not changed; an edit of a line moves none of the others. */
const known = new WeakMap<ast.Declaration, DocumentSymbol>();

/** An editor asks for thousands of these at every keystroke. */
function knownSymbol(d: ast.Declaration, source: SourceFile): DocumentSymbol {
  const before = known.get(d);
  const { line, character } = toPosition(source, d.span.start);
  if (before?.range.start.line === line && before.range.start.character === character) return before;
  const symbol = symbolOf(d, source);
  known.set(d, symbol);
  return symbol;
}

function symbolOf(d: ast.Declaration, source: SourceFile): DocumentSymbol {
  const name = nameOf(d) ?? ('method' in d ? d.method : null);
  const symbol: DocumentSymbol = {
    // The protocol wants a name that isn't empty.
    name: name === null || name.text.trim() === '' ? d.kind : name.text,
    detail: name === null ? '' : d.kind === 'signal' && d.format !== null ? `signal : ${d.format.name.text}` : d.kind,
    kind: kinds[d.kind],
    range: toRange(source, d.span),
    selectionRange: toRange(source, name?.span ?? d.keyword),
  };
  if (d.kind === 'variant')
    symbol.children = d.body.flatMap((item) => (item.kind === 'without' ? [] : [symbolOf(item, source)]));
  if (d.kind === 'data') symbol.children = joinsOf(d, source);
  return symbol;
}

function joinsOf(d: ast.DataDeclaration, source: SourceFile): DocumentSymbol[] {
  return d.statements.flatMap((s) =>
    s.kind !== 'join' || s.name === null || s.name.text.trim() === ''
      ? []
      : [
          {
            name: s.name.text,
            detail: 'join',
            kind: SymbolKind.File,
            range: toRange(source, s.span),
            selectionRange: toRange(source, s.name.span),
          },
        ],
  );
}

/** Declarations of every spec of the workspace whose name has the letters of the query, in order. */
export function workspaceSymbols(workspace: Workspace, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  for (const key of workspace.known) {
    const program = workspace.programsOf(key)[0];
    if (program === undefined) continue;
    for (const d of program.file.tree.declarations) {
      const name = nameOf(d);
      if (name === null || name.text.trim() === '' || !isSubsequence(query.toLowerCase(), name.text.toLowerCase()))
        continue;
      found.push({
        name: name.text,
        kind: kinds[d.kind],
        containerName: d.kind,
        location: { uri: workspace.uriOf(key), range: toRange(program.file.source, d.span) },
      });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

const MOST = 1000;

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
