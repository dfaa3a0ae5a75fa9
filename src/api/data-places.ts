/** Where a spec names the files that an error is about. */
import type { Diagnostic } from '../diagnostics/index.ts';
import { resolvePath } from '../language/semantics/paths.ts';
import type { Block, Declaration, StringLiteral, Value } from '../language/syntax/ast.ts';
import type { Span } from '../text/source.ts';

/** What the data layer says of a path, which it knows from a plan, with the place of the path in the spec. */
export function withDataPlaces(declarations: readonly Declaration[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = declarations.flatMap(pathsOf).flatMap(({ value, span }) => {
    const resolved = resolvePath(span.file, value);
    return 'path' in resolved ? [{ said: `"${resolved.path}"`, span }] : [];
  });
  const placeOf = ({ message }: Diagnostic): Span | null =>
    places.find(({ said }) => message.includes(said))?.span ?? null;
  // A part without rows is that of a cut.
  const cuts = declarations.flatMap((one) => (one.kind === 'train' ? (one.block?.options ?? []) : []));
  const cutOf = ({ code, message }: Diagnostic): Span | null =>
    code === 'ADS8019'
      ? (cuts.find(({ name }) => ['holdout', 'validate'].includes(name.text) && message.includes(`${name.text} `))
          ?.span ?? null)
      : null;
  return diagnostics.map((d) => (d.span === null ? { ...d, span: placeOf(d) ?? cutOf(d) } : d));
}

type Path = Pick<StringLiteral, 'value' | 'span'>;

function pathsOf(declaration: Declaration): Path[] {
  switch (declaration.kind) {
    case 'data': {
      const joined = declaration.statements.map((statement) => (statement.kind === 'join' ? statement.path : null));
      return [declaration.path, ...joined].filter((path) => path !== null);
    }
    case 'train':
      return textsOf(declaration.block, ['holdout', 'validate']);
    case 'vocab':
    case 'signal':
      return textsOf(declaration.block, ['file', 'init']);
    default:
      return [];
  }
}

function textsOf(block: Block | null, names: readonly string[]): Path[] {
  const values: Value[] = (block?.options ?? []).flatMap((option) =>
    names.includes(option.name.text) ? option.values : [],
  );
  return values.filter((value) => value.kind === 'string');
}
