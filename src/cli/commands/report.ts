import { relative } from 'node:path';
import { report, type ReportOptions } from '../../api/report.ts';
import { say } from '../../diagnostics/visible.ts';
import { verdictLine } from '../../api/render.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { showWalk } from './evaluate.ts';

/** `adsc report RUN`: everything there is to know of a run as one HTML file that needs no network. */
export async function reportCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    report(args[0]!, { ...(options as ReportOptions), ...calls.options }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const { path, bytes, evaluations, comparison } = calls.settle(outcome);
  for (const { walk } of evaluations) showWalk(context, walk);
  const file = relative(context.cwd, path) || '.';
  if (context.json)
    context.out(
      `${JSON.stringify({ file, bytes, reports: evaluations.map((one) => one.report), comparison }, null, 2)}\n`,
    );
  else if (!context.quiet) {
    context.out(say`wrote ${file} (${Math.ceil(bytes / 1000)} KB)\n`);
    for (const verdict of comparison?.verdicts ?? []) context.out(flagsIn(`${verdictLine(verdict)}\n`));
  }
  return exitCode.fine;
}
