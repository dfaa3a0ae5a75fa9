/** Where a spec declares what: by declaration, and by option. */
import { bindAllows, type CheckedAllow } from '../language/semantics/bind/allows.ts';
import { loadProgram, nameOf, type Host } from '../language/semantics/load-program.ts';
import { Reporter } from '../language/semantics/reporter.ts';
import type { Block, Declaration } from '../language/syntax/ast.ts';
import type { SourceFile, Span } from '../text/source.ts';

export interface Places {
  /** Where `signal price`, or its `squash`, is written; the declaration where the option is not; null where neither is. */
  find(declaration: string, option: string | null): Span | null;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly allows: readonly CheckedAllow[];
}

interface Place {
  readonly span: Span;
  readonly options: ReadonlyMap<string, Span>;
}

/** Places of the model itself: variants are left out. */
export function placesOf(host: Host, spec: string, shown: (span: Span) => Span): Places {
  const reporter = new Reporter();
  const { declarations, files } = loadProgram(host, spec, reporter);
  const places = new Map<string, Place>();
  for (const declaration of declarations) {
    if (declaration.kind === 'variant' || declaration.kind === 'import') continue;
    const name = nameOf(declaration);
    const single = ['model', 'data'].includes(declaration.kind);
    const key = name === null || single ? declaration.kind : `${declaration.kind} ${name.text}`;
    if (!places.has(key)) places.set(key, { span: name?.span ?? declaration.keyword, options: optionsOf(declaration) });
  }
  return {
    files,
    allows: bindAllows(declarations, reporter).map((allow) => ({ ...allow, span: shown(allow.span) })),
    find(declaration, option) {
      const place = places.get(declaration);
      if (place === undefined) return null;
      return shown((option === null ? undefined : place.options.get(option)) ?? place.span);
    },
  };
}

function optionsOf(declaration: Declaration): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const add = (block: Block | null) => {
    for (const { name, span } of block?.options ?? []) found.set(name.text, span);
  };
  if ('block' in declaration) add(declaration.block);
  if (declaration.kind === 'signal') {
    if (declaration.from !== null) found.set('from', declaration.from.span);
    if (declaration.format !== null) found.set('format', declaration.format.span);
  }
  if (declaration.kind === 'head' && declaration.label !== null) found.set('on', declaration.label.span);
  if (
    (declaration.kind === 'group' || declaration.kind === 'cross' || declaration.kind === 'read') &&
    declaration.dim !== null
  )
    found.set('->', declaration.dim.span);
  if ((declaration.kind === 'cross' || declaration.kind === 'read') && declaration.expression !== null)
    found.set('=', declaration.expression.span);
  if (declaration.kind === 'data') {
    if (declaration.path !== null) found.set('from', declaration.path.span);
    for (const statement of declaration.statements)
      found.set(
        statement.kind === 'join' ? `join ${statement.name?.text ?? ''}` : statement.keyword.text,
        statement.span,
      );
  }
  return found;
}
