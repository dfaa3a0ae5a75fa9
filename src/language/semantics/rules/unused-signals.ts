import type { SignalDeclaration } from '../../syntax/ast.ts';
import type { Shared } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';
import type { Named } from '../scope.ts';

/** A signal that neither the model nor any variant uses. Signals of a variant are used there, or nowhere. */
export function unusedSignals(declared: Iterable<Named<SignalDeclaration>>, shared: Shared, reporter: Reporter): void {
  for (const declaration of declared) {
    if (declaration.broken || shared.used.signals.has(declaration)) continue;
    const { name } = declaration;
    reporter.report('ADS4016', name.span, { name: name.text }, { hint: 'put it into a group, or remove it' });
  }
}
