import type { Shared } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';

/** Named vocabularies of the root file; what a library offers need not all be taken. */
export function unusedVocabs(scope: Scope, root: string, shared: Shared, reporter: Reporter): void {
  for (const [name, declaration] of scope.vocab) {
    if (declaration.broken || declaration.span.file !== root || shared.used.vocabs.has(name)) continue;
    reporter.report('ADS4017', declaration.name.span, { name });
  }
}
