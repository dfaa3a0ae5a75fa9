/** What lowering found missing in the lock, gathered so that it is said once. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { Span } from '../text/source.ts';

const shown = 4;

export class Needs {
  readonly #what: string[] = [];

  add(what: string): void {
    if (!this.#what.includes(what)) this.#what.push(what);
  }

  get any(): boolean {
    return this.#what.length > 0;
  }

  report(lock: Lock | null, span: Span): Diagnostic[] {
    if (!this.any) return [];
    const rest = this.#what.length - shown;
    const needs = this.#what.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return [
      diagnostic(lock === null ? 'ADS7001' : 'ADS7002', span, { needs }, { hint: `run 'adsc profile ${span.file}'` }),
    ];
  }
}
