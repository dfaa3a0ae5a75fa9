import { resolve } from 'node:path';
import { check as checkSpec, fix } from '../../api/check.ts';
import type { Failure } from '../../api/outcome.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say, visible } from '../../diagnostics/visible.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode, exitOf } from '../exit-codes.ts';
import { importersOf } from '../imported-specs.ts';
import { failureOf } from '../outcomes.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { rootOf, specPaths, specsOf } from '../spec-argument.ts';
import { type Watched, watchFiles } from '../watch.ts';

/**
 * `adsc check SPEC…`: every error of every spec, in one pass; exit 1 when there is one, 3 when a spec can't be read. A file that is only imported
 * is checked with the specs that import it. `--fix` writes what certain
 * fixes change, and reports the rest.
 */
export async function check(context: Context, args: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const named = specsOf(context, args);
  const once = async (): Promise<Watched> => {
    const specs = await importersOf(context, named, rootOf(options));
    const diagnostics: Diagnostic[] = [];
    const sources = new Map<string, SourceFile>();
    const paths: string[] = [];
    let code: ExitCode = exitCode.fine;
    for (const spec of specs) {
      const call = { cwd: context.cwd, ...rootOf(options) };
      const unwritten = options.fix === true ? await fixSpec(context, spec, call) : null;
      if (unwritten !== null && specs.length === 1) throw failureOf(unwritten);
      if (unwritten !== null) {
        diagnostics.push(...unwritten.diagnostics);
        code = exitOf(unwritten.fault);
      }
      const checked = await checkSpec(spec, call);
      // One spec that can't be opened hides nothing of the others.
      if (!checked.ok && checked.fault !== 'spec' && specs.length === 1) throw failureOf(checked);
      diagnostics.push(...checked.diagnostics);
      for (const [path, source] of checked.sources) sources.set(path, source);
      paths.push(
        ...specPaths(context, spec),
        ...Array.from(checked.sources.keys(), (path) => resolve(context.cwd, path)),
      );
      if (!checked.ok && (checked.fault !== 'spec' || code === exitCode.fine)) code = exitOf(checked.fault);
    }
    await printDiagnostics(context, diagnostics, sources);
    const guesses = diagnostics.filter((one) => one.fix?.applicability === 'guess').length;
    if (options.fix === true && guesses > 0 && !context.quiet && context.format === 'pretty')
      context.err(
        `${guesses === 1 ? '1 fix is a guess' : `${guesses} fixes are guesses`} and not applied: the lines with + show what ${guesses === 1 ? 'it' : 'each'} would write; an editor applies one by one, and --format json has the edits\n`,
      );
    if (code === exitCode.fine && !context.quiet && context.format === 'pretty')
      context.err(say`${specs.length === 1 ? specs[0]! : `${specs.length} specs`}: no errors\n`);
    return { code, paths };
  };
  return options.watch === true ? watchFiles(context, once) : (await once()).code;
}

/** The failure of a spec that can't be written; one that can't be opened is for the check to report. */
async function fixSpec(context: Context, spec: string, call: { readonly cwd: string }): Promise<Failure | null> {
  const fixed = await fix(spec, call);
  if (!fixed.ok) return fixed.diagnostics.some(({ code }) => code === 'ADS9009') ? fixed : null;
  if (context.quiet || context.format !== 'pretty') return null;
  for (const { code, span, fix: applied } of fixed.value.applied)
    context.err(`fixed ${span?.file ?? spec}: ${code}, ${visible(applied!.title)}\n`);
  return null;
}
