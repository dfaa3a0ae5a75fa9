import type { Block, SingletonDeclaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { Scope, SingletonKind } from '../scope.ts';

/** The blocks of a singleton, the base's first and then the variant's, which wins by option; `declaration` is the last. */
export function blocksOf(
  scope: Scope,
  kind: SingletonKind,
): {
  readonly blocks: readonly (Block | null)[];
  readonly declaration: SingletonDeclaration | null;
  readonly keyword: Span | null;
} {
  const declarations = scope.singletons.get(kind) ?? [];
  const declaration = declarations.at(-1) ?? null;
  const broken = declarations.some((one) => one.broken);
  return {
    blocks: declarations.map((one) => one.block),
    declaration,
    keyword: declaration === null || broken ? null : declaration.keyword,
  };
}
