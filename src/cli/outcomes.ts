/** What an outcome of the application layer means for a command: its value, or a failure with an exit code. */
import type { Failure, Outcome } from '../api/outcome.ts';
import { CommandFailure } from './context.ts';
import { exitOf } from './exit-codes.ts';

/** Of a command that prints warnings with the result. */
export function settle<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw failureOf(outcome);
}

export function failureOf({ diagnostics, fault, sources }: Failure): CommandFailure {
  return new CommandFailure(diagnostics, exitOf(fault), sources);
}
