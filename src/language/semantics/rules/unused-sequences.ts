import type { SequenceDeclaration } from '../../syntax/ast.ts';
import type { Shared } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';
import type { Named } from '../scope.ts';

/** A sequence that neither the model nor any variant reads. */
export function unusedSequences(
  declared: Iterable<Named<SequenceDeclaration>>,
  shared: Shared,
  reporter: Reporter,
): void {
  for (const declaration of declared) {
    if (declaration.broken || shared.used.sequences.has(declaration)) continue;
    const { text: name, span } = declaration.name;
    reporter.report('ADS5035', span, { name }, { hint: `read it: read NAME = mean(${name}) -> 64` });
  }
}
