import type { TypeDeclaration } from '../../syntax/ast.ts';
import type { Shared } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';
import type { Named } from '../scope.ts';

/** Types of the root file; what a library offers need not all be taken. */
export function unusedTypes(
  declared: Iterable<Named<TypeDeclaration>>,
  root: string,
  shared: Shared,
  reporter: Reporter,
): void {
  for (const declaration of declared) {
    if (declaration.broken || declaration.span.file !== root || shared.used.types.has(declaration)) continue;
    reporter.report('ADS2012', declaration.name.span, { name: declaration.name.text });
  }
}
