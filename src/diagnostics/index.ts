/** Diagnostics for everyone who reports them; renderers are in render/ and are loaded only by who prints. */
export type { Applicability, Diagnostic, Fix, Severity, TextEdit } from './diagnostic.ts';
export { type Code, type Parameters } from './catalog/index.ts';
export { diagnostic, type Extras } from './create.ts';
export { certainFix, guessedFix } from './fix.ts';
export { DiagnosticBag, sortDiagnostics } from './bag.ts';
export { didYouMean, didYouMeanHint } from './suggest.ts';
export { visible } from './visible.ts';
