import { lint } from '../../api/lint.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/visible.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode, exitOf } from '../exit-codes.ts';
import { importersOf } from '../imported-specs.ts';
import { failureOf } from '../outcomes.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { rootOf, specsOf } from '../spec-argument.ts';

/**
 * `adsc lint SPEC…`: what may be a mistake in specs that compile. Exit 1 for an error, and for more warnings than `--max-warnings`; 3 for a
 * spec that can't be read.
 */
export async function lintCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceFile>();
  let code: ExitCode = exitCode.fine;
  const specs = await importersOf(context, specsOf(context, args), rootOf(options));
  for (const spec of specs) {
    const linted = await lint(spec, {
      cwd: context.cwd,
      ...rootOf(options),
      rules: context.config?.config.lint?.rules ?? {},
      ...(options.preset === undefined ? {} : { preset: options.preset as 'recommended' | 'strict' }),
    });
    // One spec that can't be opened hides nothing of the others.
    if (!linted.ok && linted.fault !== 'spec' && specs.length === 1) throw failureOf(linted);
    diagnostics.push(...linted.diagnostics);
    for (const [path, source] of linted.sources) sources.set(path, source);
    if (!linted.ok && (linted.fault !== 'spec' || code === exitCode.fine)) code = exitOf(linted.fault);
  }
  await printDiagnostics(context, diagnostics, sources);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const most = options.maxWarnings as number | undefined;
  if (code === exitCode.fine && most !== undefined && warnings > most) {
    if (!context.quiet)
      context.err(
        `${warnings === 1 ? '1 warning' : `${warnings.toLocaleString('en')} warnings`}, and --max-warnings is ${most}\n`,
      );
    return exitCode.spec;
  }
  if (diagnostics.length === 0 && !context.quiet && context.format === 'pretty')
    context.err(say`${specs.length === 1 ? specs[0]! : `${specs.length} specs`}: nothing to say\n`);
  return code;
}
