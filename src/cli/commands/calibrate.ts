import { relative } from 'node:path';
import { calibrate, type CalibrateOptions } from '../../api/calibrate.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc calibrate RUN`: fits the calibration layer on the latest window and makes it the run's current calibrator. */
export async function calibrateCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const { calibrator, path, summary } = calls.settle(
    await calibrate(args[0]!, { ...(options as CalibrateOptions), ...calls.options }),
  );
  if (context.json) context.out(`${JSON.stringify(calibrator, null, 2)}\n`);
  else if (!context.quiet) context.out(`${summary}\n\n${say`wrote ${relative(context.cwd, path)}`}\n`);
  return exitCode.fine;
}
