import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { makeFolder } from '../folders.ts';
import { type Template, templates } from '../../api/templates.ts';
import { say } from '../../diagnostics/visible.ts';

/**
 * `adsc init DIR`: a first spec, over `adsc simulate`'s data by `--template`, or over a file of one's own by `--from`; never overwrites.
 */
export async function init(context: Context, args: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const from = options.from as string | undefined;
  const labels = (options.label as string[] | undefined) ?? [];
  if (from !== undefined && options.template !== undefined)
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: '--from and --template each give a spec: take one of them' })],
      exitCode.usage,
    );
  if (from === undefined && labels.length > 0)
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: '--label names a column of the file that --from names' })],
      exitCode.usage,
    );
  const dir = resolve(context.cwd, args[0] ?? '.');
  const shown = relative(context.cwd, dir) || '.';
  const spec = join(dir, 'model.ads');
  if (existsSync(spec))
    throw new CommandFailure(
      [diagnostic('ADS9009', null, { path: join(shown, 'model.ads'), reason: 'it exists already' })],
      exitCode.data,
    );
  const { text, unsure } =
    from === undefined
      ? { text: templates[(options.template as Template | undefined) ?? 'multi-tower'], unsure: [] }
      : await (await import('./init-from.ts')).specFor(context, dir, from, labels);
  makeFolder(context, dir);
  try {
    writeFileSync(spec, text, { flag: 'wx' });
    const ignore = join(dir, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, 'build/\nruns/\n.adsc/\n');
  } catch (error) {
    throw new CommandFailure(
      [diagnostic('ADS9009', null, { path: shown, reason: error instanceof Error ? error.message : String(error) })],
      exitCode.data,
    );
  }
  if (!context.quiet) {
    const cd = shown === '.' ? '' : `${say`  cd ${shown}`}\n`;
    if (unsure.length > 0)
      context.err(`unsure of, so read it first:\n${unsure.map((line) => say`  ${line}\n`).join('')}`);
    context.err(
      `${say`wrote ${join(shown, 'model.ads')}`}. Next:\n${cd}${from === undefined ? '  adsc simulate                 a made-up log to try it on\n' : ''}  adsc check model.ads          every error, with a place and a fix\n  adsc profile model.ads        vocabularies and transforms from the data\n  adsc train model.ads          compile and train into runs/1\n  adsc evaluate runs/1          how good it is on the day held out\n`,
    );
  }
  return exitCode.fine;
}
