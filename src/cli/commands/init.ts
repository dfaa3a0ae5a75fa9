import { join, relative, resolve } from 'node:path';
import { init as initSpec, type InitOptions } from '../../api/init.ts';
import { say } from '../../diagnostics/visible.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { settle } from '../outcomes.ts';

/**
 * `adsc init DIR`: a first spec, over `adsc simulate`'s data by `--template`, or over a file of one's own by `--from`; never overwrites.
 */
export async function init(context: Context, args: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const {
    template,
    from,
    label,
    join: joined,
    root,
  } = options as Pick<InitOptions, 'template' | 'from' | 'label' | 'join' | 'root'>;
  const dir = args[0] ?? '.';
  const { spec, unsure, rootFile } = settle(
    await initSpec(dir, { cwd: context.cwd, template, from, label, join: joined, root }),
  );
  const shown = relative(context.cwd, resolve(context.cwd, dir)) || '.';
  if (context.json) {
    const path = (file: string) => relative(context.cwd, file);
    const written = { spec: path(spec), rootFile: rootFile === null ? null : path(rootFile), unsure };
    context.out(`${JSON.stringify(written, null, 2)}\n`);
  } else if (!context.quiet) {
    const cd = shown === '.' ? '' : `${say`  cd ${shown}`}\n`;
    // From inside of the spec's folder.
    const under =
      root === undefined ? '' : say` --root ${relative(resolve(context.cwd, dir), resolve(context.cwd, root)) || '.'}`;
    if (unsure.length > 0)
      context.err(`unsure of, so read it first:\n${unsure.map((line) => say`  ${flagsIn(line)}\n`).join('')}`);
    if (rootFile !== null) context.err(rootNote(context, rootFile));
    context.err(
      `${say`wrote ${join(shown, 'model.ads')}`}. Next:\n${cd}${from === undefined ? '  adsc simulate                 a synthetic log to try it on\n' : ''}  adsc check model.ads${under}          every error, with a place and a fix\n  adsc profile model.ads${under}        vocabularies and transforms from the data\n  adsc train model.ads${under}          compile and train into runs/1\n  adsc evaluate runs/1          how good it is on the rows held out\n`,
    );
  }
  return exitCode.fine;
}

/** The file that was written for a spec to read data outside of its folder. */
export function rootNote(context: Context, rootFile: string): string {
  return say`wrote ${relative(context.cwd, rootFile)}: specs in and below this folder may read all of it\n`;
}
