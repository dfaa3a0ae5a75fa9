import { relative } from 'node:path';
import { sign, type SignOptions } from '../../api/sign.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { settle } from '../outcomes.ts';

/** `adsc sign RUN|BUNDLE|CALIBRATOR.json --key private.pem`: a detached signature, of what was checked first. */
export async function signCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  // --key is required, so commander has it.
  const { path } = settle(await sign(args[0]!, { ...(options as unknown as SignOptions), cwd: context.cwd }));
  const shown = relative(context.cwd, path);
  if (context.json) context.out(`${JSON.stringify({ path: shown })}\n`);
  else if (!context.quiet) context.out(`wrote ${shown}\n`);
  return exitCode.fine;
}
