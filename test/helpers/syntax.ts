import type { Declaration, SingletonDeclaration, SourceTree } from '../../src/language/syntax/ast.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { SourceFile, type Span } from '../../src/text/source.ts';

export function parseText(text: string, path = 'model.ads') {
  const file = new SourceFile(path, text);
  return { file, ...parse(file) };
}

type Of<K> = Extract<Declaration, { kind: K }> extends never ? SingletonDeclaration : Extract<Declaration, { kind: K }>;

/** The one declaration of a text. */
export function only<K extends Declaration['kind']>(kind: K, text: string): Of<K> {
  const { tree, diagnostics } = parseText(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  const [declaration] = tree.declarations;
  if (tree.declarations.length !== 1 || declaration?.kind !== kind) throw new Error(`not one ${kind}: ${text}`);
  return declaration as Of<K>;
}

/** A value of the tree without its places. */
export function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (isSpan(inner) || key === 'comments' ? undefined : inner)),
  );
}

/** Every span in a tree. */
export function spansOf(tree: SourceTree): Span[] {
  const spans: Span[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) spans.push(value);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(tree);
  return spans;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'file' in value;
}
