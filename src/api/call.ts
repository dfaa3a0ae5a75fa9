/** One call of a public function: its folder, its signal, whom it reports to. Made at the border, where what is thrown becomes an outcome. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { Given } from './option-kinds.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import { isDataError, isRefusal, Refusal } from './refusal.ts';

/** What every function of the library takes. */
export interface CallOptions {
  /** Folder that relative paths of the arguments and options start at, and that paths in diagnostics are shown from. Default: `process.cwd()`. */
  readonly cwd?: string;
  /** Aborting it ends the call with the fault `interrupted`; what is being written is written whole or not at all. */
  readonly signal?: AbortSignal;
  /** Called as the work goes on, often. What it or `onDiagnostics` throws ends the call and is thrown by it. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with warnings as soon as they are found; the outcome has them, too. */
  readonly onDiagnostics?: (diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>) => void;
}

/** What a callback threw. It is no fault of the work around it, which may take a system error for one of its own files. */
class Thrown extends Error {
  override readonly name = 'Thrown';
}

export class Call {
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly #options: CallOptions;
  readonly #noted = new Set<string>();
  #thrown: { readonly error: unknown } | null = null;
  #ended = false;

  constructor(options: CallOptions) {
    this.#options = options;
    this.cwd = options.cwd ?? process.cwd();
    this.signal = options.signal ?? new AbortController().signal;
  }

  /** Throws where the signal was aborted. */
  progress(progress: Progress): void {
    this.refuseAborted();
    this.report(progress);
  }

  /** {@link progress} of work that listens to the signal itself. */
  report(progress: Progress): void {
    this.callBack(() => this.#options.onProgress?.(progress));
  }

  /** A call for a part of the work that says nothing again of spec and data; it reports, and ends, with this one. */
  quiet(): Call {
    return new Call({ cwd: this.cwd, signal: this.signal, onProgress: (progress) => this.report(progress) });
  }

  /** Warnings: kept for the outcome while there is none yet, and reported at once. What several parts of the work find is said once. */
  note(found: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile> = new Map()): void {
    const diagnostics = found.filter((one) => {
      const text = JSON.stringify(one);
      return !this.#noted.has(text) && this.#noted.add(text);
    });
    if (diagnostics.length === 0) return;
    if (!this.#ended) this.keep(diagnostics, sources);
    this.callBack(() => this.#options.onDiagnostics?.(diagnostics, sources));
  }

  /** Calls what the caller gave to be called. */
  callBack(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      if (this.#ended) throw error;
      this.#thrown ??= { error };
      throw new Thrown('a callback threw');
    }
  }

  /** From here on the outcome stays as it is. @throws what a callback threw */
  end(): void {
    this.#ended = true;
    if (this.#thrown !== null) throw this.#thrown.error;
  }

  keep(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): void {
    this.diagnostics.push(...diagnostics);
    this.keepSources(sources);
  }

  keepSources(sources: ReadonlyMap<string, SourceFile>): void {
    for (const [path, source] of sources) this.sources.set(path, source);
  }

  refuseAborted(): void {
    if (this.signal.aborted) throw interrupted();
  }
}

export function interrupted(what = 'nothing was written'): Refusal {
  return new Refusal([diagnostic('ADS9030', null, { what })], 'interrupted');
}

/**
 * The border of a public function: wrong options are refused before anything is done; what is thrown on purpose inside becomes an outcome; bugs are thrown on.
 *
 * @param aborted what a call is refused with whose signal was aborted before
 */
export async function outcomeOf<T>(
  { options, refusal }: Given,
  work: (call: Call) => Promise<T> | T,
  aborted: () => Refusal = interrupted,
): Promise<Outcome<T>> {
  if (refusal !== null)
    return { ok: false, fault: refusal.fault, diagnostics: refusal.diagnostics, sources: refusal.sources };
  const call = new Call(options);
  try {
    if (call.signal.aborted) throw aborted();
    const value = await work(call);
    call.end();
    return { ok: true, value, diagnostics: call.diagnostics, sources: call.sources };
  } catch (error) {
    call.end();
    if (isRefusal(error)) {
      call.keep(error.diagnostics, error.sources);
      return { ok: false, fault: error.fault, diagnostics: call.diagnostics, sources: call.sources };
    }
    if (!isDataError(error)) throw error;
    call.keep(error.diagnostics, new Map());
    return { ok: false, fault: 'data', diagnostics: call.diagnostics, sources: call.sources };
  }
}
