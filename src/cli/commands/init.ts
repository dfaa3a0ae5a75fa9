import { join, relative, resolve } from 'node:path';
import { init as initSpec, type InitOptions } from '../../api/init.ts';
import { say } from '../../diagnostics/visible.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { settle } from '../outcomes.ts';

/**
 * `adsc init DIR`: a first spec, over `adsc simulate`'s data by `--template`, or over a file of one's own by `--from`; never overwrites.
 */
export async function init(context: Context, args: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const { template, from, label } = options as Pick<InitOptions, 'template' | 'from' | 'label'>;
  const dir = args[0] ?? '.';
  const { unsure } = settle(await initSpec(dir, { cwd: context.cwd, template, from, label }));
  const shown = relative(context.cwd, resolve(context.cwd, dir)) || '.';
  if (!context.quiet) {
    const cd = shown === '.' ? '' : `${say`  cd ${shown}`}\n`;
    if (unsure.length > 0)
      context.err(`unsure of, so read it first:\n${unsure.map((line) => say`  ${line}\n`).join('')}`);
    context.err(
      `${say`wrote ${join(shown, 'model.ads')}`}. Next:\n${cd}${from === undefined ? '  adsc simulate                 a synthetic log to try it on\n' : ''}  adsc check model.ads          every error, with a place and a fix\n  adsc profile model.ads        vocabularies and transforms from the data\n  adsc train model.ads          compile and train into runs/1\n  adsc evaluate runs/1          how good it is on the rows held out\n`,
    );
  }
  return exitCode.fine;
}
