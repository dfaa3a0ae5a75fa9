/** What every function of the library gives back: a value, or the diagnostics that say why there is none. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';

/**
 * Whose fault a failure is: `spec` the spec has errors, `usage` an option makes no sense, `data` a file or the data is at fault,
 * `interrupted` the signal was aborted. The command line turns it into the exit code.
 */
export type Fault = 'spec' | 'usage' | 'data' | 'interrupted';

export interface WithDiagnostics {
  /** Errors where the outcome is not ok; else warnings, if any. In the order in which they were found. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sources that the diagnostics point into, by the path that they name: `render(diagnostics, sources)` quotes their lines. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface Success<T> extends WithDiagnostics {
  readonly ok: true;
  readonly value: T;
}

export interface Failure extends WithDiagnostics {
  readonly ok: false;
  readonly fault: Fault;
}

/**
 * A value with its warnings, or a failure with its errors. Nothing in the library throws for what a spec, an option or data can cause.
 *
 * @example
 * const built = await compile('model.ads');
 * if (!built.ok) console.error(render(built.diagnostics, built.sources));
 * else console.log(built.value.plan.model);
 */
export type Outcome<T> = Success<T> | Failure;
