/** Calling the application layer from a command: warnings and progress are printed as they come, and a failure ends the command. */
import type { CallOptions } from '../api/call.ts';
import type { Outcome } from '../api/outcome.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { failureOf } from './outcomes.ts';
import { diagnosticsPrinter } from './print.ts';
import { ProgressBars } from './progress.ts';

export interface Calls {
  /** For every call of the command. */
  readonly options: Required<CallOptions>;
  /** Ends the bar, and gives the value or throws a CommandFailure. */
  settle<T>(outcome: Outcome<T>): T;
  /** Ends the bar. */
  end(): void;
}

export async function callsOf(context: Context): Promise<Calls> {
  const print = await diagnosticsPrinter(context);
  const bars = new ProgressBars(context);
  const printed = new Set<Diagnostic>();
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
    settle: (outcome) => {
      bars.end();
      if (outcome.ok) return outcome.value;
      throw failureOf({ ...outcome, diagnostics: outcome.diagnostics.filter((one) => !printed.has(one)) });
    },
  };
}
