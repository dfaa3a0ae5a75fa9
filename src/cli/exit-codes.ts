/** The exit codes of the command line. */
import type { Fault } from '../api/outcome.ts';

/** 0 fine, 1 the spec has errors, 2 wrong usage, 3 the data or a file is at fault, 4 a bug in adsc, 130 (as shells have it) interrupted. */
export const exitCode = { fine: 0, spec: 1, usage: 2, data: 3, bug: 4, interrupted: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What a failure of the application layer means for the exit code. */
export function exitOf(fault: Fault): ExitCode {
  return exitCode[fault];
}
