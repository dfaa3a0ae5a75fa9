/** What lowering found missing in the lock, gathered so that it is said once: an error, or what a plan assumes. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { AssumedPlan } from '../ir/plan.ts';
import type { Lock } from '../ir/lock.ts';
import type { Span } from '../text/source.ts';
import { byText } from './by-text.ts';

const shown = 4;

export class LockGaps {
  readonly #what: string[] = [];
  readonly #vocabs = new Set<string>();
  readonly #signals = new Set<string>();

  /** @param described as `describeVocab` does. */
  entries(vocab: string, described: string): void {
    this.#vocabs.add(vocab);
    this.#add(`the entries of ${described}`);
  }

  /** @param what percentiles, the transform, normalization constants. */
  constants(signal: string, what: string): void {
    this.#signals.add(signal);
    this.#add(`${what} of signal '${signal}'`);
  }

  #add(what: string): void {
    if (!this.#what.includes(what)) this.#what.push(what);
  }

  get any(): boolean {
    return this.#what.length > 0;
  }

  hasConstants(signal: string): boolean {
    return this.#signals.has(signal);
  }

  get assumed(): AssumedPlan {
    return { vocabs: [...this.#vocabs].sort(byText), signals: [...this.#signals].sort(byText) };
  }

  /** As an error, or as a warning where it is assumed. */
  report(lock: Lock | null, span: Span, assume: boolean): Diagnostic[] {
    if (!this.any) return [];
    const rest = this.#what.length - shown;
    const needs = this.#what.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    const code = assume ? 'ADS7009' : lock === null ? 'ADS7001' : 'ADS7002';
    return [diagnostic(code, span, { needs }, { hint: `run 'adsc profile ${span.file}'` })];
  }
}
