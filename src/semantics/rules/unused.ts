import type { SignalDeclaration, TypeDeclaration } from '../../syntax/ast.ts';
import type { Shared } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';

/** A signal that neither the model nor any variant uses. Signals of a variant are used there, or nowhere. */
export function unusedSignals(declared: Iterable<SignalDeclaration>, shared: Shared, reporter: Reporter): void {
  for (const declaration of declared) {
    if (declaration.broken || shared.used.signals.has(declaration)) continue;
    const name = declaration.name!;
    reporter.report('ADS4016', name.span, { name: name.text }, { hint: 'put it into a group, or remove it' });
  }
}

/** Named vocabularies and types of the root file; what a library offers need not all be taken. */
export function unusedVocabs(scope: Scope, root: string, shared: Shared, reporter: Reporter): void {
  for (const [name, declaration] of scope.vocab) {
    if (declaration.broken || declaration.span.file !== root || shared.used.vocabs.has(name)) continue;
    reporter.report('ADS4017', declaration.name!.span, { name });
  }
}

export function unusedTypes(declared: Iterable<TypeDeclaration>, root: string, shared: Shared, reporter: Reporter): void {
  for (const declaration of declared) {
    if (declaration.broken || declaration.span.file !== root || shared.used.types.has(declaration)) continue;
    reporter.report('ADS2012', declaration.name!.span, { name: declaration.name!.text });
  }
}
