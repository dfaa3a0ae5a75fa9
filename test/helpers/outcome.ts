/** Outcomes of the library in tests. */
import type { Outcome } from '../../src/api/outcome.ts';

/** The value; a failure fails the test with its diagnostics. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `${outcome.fault}: ${outcome.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}`,
  );
}
