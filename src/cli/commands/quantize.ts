import { relative } from 'node:path';
import { quantize, type QuantizeOptions } from '../../api/quantize.ts';
import { describeQuantized } from '../../api/render.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc quantize RUN`: the same model with rows of large tables in 8 bits, as a run, with what it costs. */
export async function quantizeCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    quantize(args[0]!, { ...(options as QuantizeOptions), ...calls.options }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const made = calls.settle(outcome);
  const dir = relative(context.cwd, made.run.dir) || '.';
  if (context.json) context.out(`${JSON.stringify({ ...made, run: { ...made.run, dir } }, null, 2)}\n`);
  else {
    for (const line of describeQuantized(made)) context.out(say`${line}\n`);
    if (!context.quiet)
      context.err(
        say`the bundle is ${dir}/bundle, a model of its own: a calibrator is fitted by adsc calibrate ${dir}\n`,
      );
  }
  return exitCode.fine;
}
