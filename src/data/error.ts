import type { Diagnostic } from '../diagnostics/index.ts';

/**
 * Data or a file is at fault: what the data layer throws, and all that it throws on purpose. The command line prints the
 * diagnostics and ends with exit code 3.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join('; '));
    this.diagnostics = diagnostics;
  }
}
