/** Calling the application layer from a command: warnings and progress are printed as they come, and a failure ends the command. */
import type { CallOptions } from '../api/call.ts';
import type { Outcome } from '../api/outcome.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/visible.ts';
import type { Context } from './context.ts';
import { failureOf } from './outcomes.ts';
import { diagnosticsPrinter } from './print-diagnostics.ts';
import { ProgressBars } from './progress.ts';
import { lastOf } from '../text/present.ts';

export interface Calls {
  /** For every call of the command. */
  readonly options: Required<CallOptions>;
  /** Ends the bar, and gives the value or throws a CommandFailure. */
  settle<T>(outcome: Outcome<T>): T;
  /** Ends the bar. */
  end(): void;
  /** Whether the call was interrupted; what is left of it is said then. */
  interrupted(outcome: Outcome<unknown>): boolean;
}

export async function callsOf(context: Context): Promise<Calls> {
  const print = await diagnosticsPrinter(context);
  const bars = new ProgressBars(context);
  // A server finds things for as long as it runs.
  const printed = new WeakSet<Diagnostic>();
  return {
    options: {
      cwd: context.cwd,
      signal: context.signal,
      onProgress: (progress) => bars.update(progress),
      // With --json, stdout is the command's result: warnings go to stderr.
      onDiagnostics: (diagnostics, sources) => {
        bars.end();
        print(diagnostics, sources, 'pretty');
        for (const one of diagnostics) printed.add(one);
      },
    },
    end: () => bars.end(),
    interrupted: (outcome) => {
      if (outcome.ok || outcome.fault !== 'interrupted') return false;
      bars.end();
      if (!context.quiet) context.err(say`${lastOf(outcome.diagnostics).message}\n`);
      return true;
    },
    settle: (outcome) => {
      bars.end();
      if (outcome.ok) return outcome.value;
      throw failureOf({ ...outcome, diagnostics: outcome.diagnostics.filter((one) => !printed.has(one)) });
    },
  };
}
