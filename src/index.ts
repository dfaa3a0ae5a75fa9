/** The library: what other programs may call. Everything else may change without notice. */
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { LoadOptions, Model } from './serve/load.ts';

export { check } from './language/semantics/index.ts';
export { SourceFile, type Span } from './text/source.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { render } from './diagnostics/render/index.ts';
export { explain, listCodes } from './diagnostics/explain.ts';
export type { Plan } from './ir/plan.ts';
export type { Lock } from './ir/lock.ts';
export type { InvalidRequest, LoadOptions, Model, Scores } from './serve/load.ts';
export { VERSION } from './version.ts';

/**
 * Loads a trained run or bundle to score in this process, as `adsc serve` does over HTTP; or says why it is refused. Engines load only when
 * this is called.
 */
export async function load(path: string, options: LoadOptions = {}): Promise<Model | Diagnostic[]> {
  return (await import('./serve/load.ts')).load(path, options);
}
