/** What a command may touch of the outside: streams, folder, global flags. Passed in, so that tests can run commands in process. */
import type { Writable } from 'node:stream';
import type { ReadConfig } from '../api/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { ExitCode } from './exit-codes.ts';

export const diagnosticFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

export interface Context {
  readonly cwd: string;
  readonly json: boolean;
  /** The project's config; null: there is none, or the command takes nothing of it. */
  readonly config: ReadConfig | null;
  /** How diagnostics are printed: `--format`, else JSON with `--json`. */
  readonly format: DiagnosticFormat;
  readonly quiet: boolean;
  readonly color: boolean;
  /** True when stderr is a terminal: progress bars instead of lines. */
  readonly interactive: boolean;
  /** Width of the terminal that stderr is; null: it is none, or does not say. */
  readonly columns: number | null;
  /** Standard output; what could steer a terminal is made visible (in JSON, escaped). */
  out(text: string): void;
  /** Standard error, with the same escapes. */
  err(text: string): void;
  /** Standard output of text that is the user's own, as it is: a formatted spec. */
  verbatim(text: string): void;
  /** The same as a stream, which says when it takes no more. Not to be ended. */
  stream(): Writable;
  /** Standard error with colours and redrawn lines of our own; the values in it are visible already. */
  styled(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Buffer>;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** Runs work that stops when `signal` is aborted. An interrupt outside of such work ends the process at once: what is written is written atomically. */
  cancellable<T>(work: () => Promise<T>): Promise<T>;
}

/** Thrown by the edge only, caught in main: carries diagnostics and the exit code. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: ExitCode;
  readonly sources: ReadonlyMap<string, SourceFile>;

  constructor(
    diagnostics: readonly Diagnostic[],
    exit: ExitCode,
    sources: ReadonlyMap<string, SourceFile> = new Map(),
  ) {
    super(diagnostics[0]?.message ?? 'failed');
    this.diagnostics = diagnostics;
    this.exit = exit;
    this.sources = sources;
  }
}

/** By its name, because the bundle of a command has a class of its own. */
export function isCommandFailure(error: unknown): error is CommandFailure {
  return error instanceof Error && error.name === 'CommandFailure';
}
