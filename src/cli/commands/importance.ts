import { relative } from 'node:path';
import { importance, type ImportanceOptions } from '../../api/importance.ts';
import { renderImportance } from '../../api/render.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';

/** `adsc importance RUN`: what each signal, group and set of associated signals is worth to each head of a trained model. */
export async function importanceCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    importance(args[0]!, { ...(options as ImportanceOptions), ...calls.options }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const { report, path } = calls.settle(outcome);
  context.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : flagsIn(`${renderImportance(report)}\n`));
  if (!context.json && !context.quiet) context.err(say`wrote ${relative(context.cwd, path)}\n`);
  return exitCode.fine;
}
