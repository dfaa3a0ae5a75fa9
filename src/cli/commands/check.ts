import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { check as checkSpec } from '../../semantics/index.ts';
import type { SourceFile } from '../../text/source.ts';
import { type Context, type DiagnosticFormat, exitCode, type ExitCode } from '../context.ts';
import { readProjectLock } from '../lock.ts';
import { printDiagnostics } from '../print.ts';
import { openProject } from '../project.ts';
import { watchFiles } from '../watch.ts';

/** `adsc check SPEC…`: every error of every spec, in one pass; exit 1 when there is one. */
export async function check(context: Context, specs: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const once = async () => {
    const diagnostics: Diagnostic[] = [];
    const sources = new Map<string, SourceFile>();
    const paths: string[] = [];
    for (const spec of specs) {
      const project = openProject(context, spec, options);
      const lock = await readProjectLock(project);
      const result = checkSpec(project.host, project.spec, { lock });
      diagnostics.push(...result.diagnostics);
      for (const [path, file] of result.files) {
        sources.set(path, file);
        paths.push(`${project.root}/${path}`);
      }
    }
    await printDiagnostics(context, diagnostics, sources, options.format as DiagnosticFormat | undefined);
    const failed = diagnostics.some((d) => d.severity === 'error');
    if (!failed && !context.quiet && !context.json && options.format === undefined) context.err(`${specs.length === 1 ? specs[0] : `${specs.length} specs`}: no errors\n`);
    return { code: failed ? exitCode.spec : exitCode.fine, paths };
  };
  const first = await once();
  if (options.watch !== true) return first.code;
  return watchFiles(context, first, once);
}
