import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle, type BundleOptions } from '../../api/bundle.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc bundle BUILD --weights FILE`: what a cluster trained as a run that every other command takes. */
export async function bundleCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  // --weights is required, so commander has it.
  const made = calls.settle(await bundle(args[0]!, { ...(options as unknown as BundleOptions), ...calls.options }));
  const dir = relative(context.cwd, made.dir) || '.';
  const { record, golden } = made;
  // Without the spec nothing says where the data are.
  const root = options['spec'] === undefined ? ' --root .' : '';
  // Of weights beyond the memory.
  const graphs = existsSync(join(made.bundle, 'graph'))
    ? ''
    : '\ngraph/ is left out, since graphs would hold the weights again: adsc serve and adsc predict need none';
  if (context.json) context.out(`${JSON.stringify({ ...record, dir, golden }, null, 2)}\n`);
  else if (!context.quiet)
    context.out(
      say`${golden.logits} golden logits are the trainer's to ${golden.error.toPrecision(2)}\nthe bundle is ${dir}/bundle, model ${record.modelFingerprint!.slice(0, 12)}${graphs}\nnext: adsc evaluate ${dir}${root}\n`,
    );
  return exitCode.fine;
}
