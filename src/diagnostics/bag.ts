import type { Diagnostic } from './diagnostic.ts';

/** Collects diagnostics: one per place and code, so that two checks that trip over the same thing say it once. */
export class DiagnosticBag {
  readonly #byPlace = new Map<string, Diagnostic>();
  #errors = 0;

  add(...diagnostics: readonly Diagnostic[]): void {
    for (const d of diagnostics) {
      const place = d.span === null ? d.message : `${d.span.start}:${d.span.end}:${d.span.file}`;
      const key = `${d.code}@${place}`;
      if (this.#byPlace.has(key)) continue;
      this.#byPlace.set(key, d);
      if (d.severity === 'error') this.#errors++;
    }
  }

  get size(): number {
    return this.#byPlace.size;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Everything, by file, offset and code; what has no place comes first. */
  sorted(): Diagnostic[] {
    return sortDiagnostics([...this.#byPlace.values()]);
  }
}

/** By file, offset, end and code: the same set always prints in the same order. What has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.span?.file ?? '', b.span?.file ?? '') ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
