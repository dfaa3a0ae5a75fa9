/** What is thrown inside the application layer for what a spec, an option or data is at fault for: it never leaves a public function. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { SourceFile } from '../text/source.ts';
import type { Fault } from './outcome.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostics: readonly Diagnostic[];
  readonly fault: Fault;
  readonly sources: ReadonlyMap<string, SourceFile>;

  constructor(diagnostics: readonly Diagnostic[], fault: Fault, sources: ReadonlyMap<string, SourceFile> = new Map()) {
    super(diagnostics[0]?.message ?? 'refused');
    this.diagnostics = diagnostics;
    this.fault = fault;
    this.sources = sources;
  }
}

/** By its name, because a part of the command line has a class of its own. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'fault' in error;
}

/** What data/ throws on purpose (DataError), known by its name so that nothing of data/ has to load for a `check`. */
export function isDataError(error: unknown): error is Error & { readonly diagnostics: readonly Diagnostic[] } {
  return error instanceof Error && error.name === 'DataError' && 'diagnostics' in error;
}

/** Whether the rows are at fault, and not the disk: what can't be written now may be once there is room. */
export function isDataFault(error: unknown): error is Error & { readonly diagnostics: readonly Diagnostic[] } {
  if (!(isDataError(error) || (isRefusal(error) && error.fault === 'data'))) return false;
  return !error.diagnostics.some(({ code }) => NO_ROOM.has(code));
}

/** A file that can't be written, in training too, and temporary data that find no room. */
const NO_ROOM: ReadonlySet<string> = new Set(['ADS9009', 'ADS8105', 'ADS8022']);

/** Options that do not go together, or a value that an option can't have. */
export function usage(message: string, hint: string | null = null): Refusal {
  return new Refusal([diagnostic('ADS9002', null, { message }, { hint })], 'usage');
}

/** A file or folder that can't be written, with the system's reason. */
export function notWritten(path: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal([diagnostic('ADS9009', null, { path, reason })], 'data');
}

/** The value, or a refusal: the data or a file is at fault. */
export function unwrap<T extends object>(value: T | Diagnostic[]): T {
  if (Array.isArray(value)) throw new Refusal(value, 'data');
  return value;
}

export function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new Refusal(diagnostics, 'data');
}
