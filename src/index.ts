/** The library: what other programs may call. Everything else may change without notice. */
export { check } from './semantics/index.ts';
export { SourceFile, type Span } from './text/source.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { render } from './diagnostics/render/index.ts';
export { explain, listCodes } from './diagnostics/explain.ts';
export type { Plan } from './plan/schema.ts';
export type { Lock } from './lock/schema.ts';
export { VERSION } from './version.ts';
