import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/visible.ts';
import {
  applyCertainFixes,
  type CheckOptions,
  type CheckResult,
  check as checkSpec,
  triedFixes,
} from '../../language/semantics/index.ts';
import type { SourceFile } from '../../text/source.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { readProjectLock } from '../lock.ts';
import { fromHere } from '../places.ts';
import { printDiagnostics } from '../print.ts';
import { openProject, type Project } from '../../api/project.ts';
import { writeSpec } from '../spec-files.ts';
import { type Watched, watchFiles } from '../watch.ts';
import { say } from '../../diagnostics/visible.ts';

/**
 * `adsc check SPEC…`: every error of every spec, in one pass; exit 1 when there is one, 3 when a spec can't be read. `--fix` writes what certain
 * fixes change, and reports the rest.
 */
export async function check(context: Context, specs: string[], options: Record<string, unknown>): Promise<ExitCode> {
  const once = async (): Promise<Watched> => {
    const diagnostics: Diagnostic[] = [];
    const sources = new Map<string, SourceFile>();
    const paths: string[] = [];
    let code: ExitCode = exitCode.fine;
    for (const spec of specs) {
      try {
        const project = openProject(context, spec, options);
        paths.push(`${project.root}/${project.spec}`, `${project.root}/${project.lock}`);
        const checkOptions = { lock: await readProjectLock(project) };
        const checked =
          options.fix === true
            ? await fixSpec(context, project, checkOptions)
            : checkSpec(project.host, project.spec, checkOptions);
        const result = { ...checked, diagnostics: triedFixes(project.host, project.spec, checkOptions, checked) };
        for (const path of result.files.keys()) paths.push(`${project.root}/${path}`);
        const found = fromHere(context, project, { diagnostics: result.diagnostics, sources: result.files });
        diagnostics.push(...found.diagnostics);
        for (const [path, file] of found.sources) sources.set(path, file);
        if (result.diagnostics.some((d) => d.severity === 'error') && code === exitCode.fine) code = exitCode.spec;
      } catch (error) {
        // One spec that can't be opened hides nothing of the others.
        if (!(error instanceof CommandFailure) || specs.length === 1) throw error;
        diagnostics.push(...error.diagnostics);
        code = error.exit;
      }
    }
    await printDiagnostics(context, diagnostics, sources);
    if (code === exitCode.fine && !context.quiet && context.format === 'pretty')
      context.err(say`${specs.length === 1 ? specs[0]! : `${specs.length} specs`}: no errors\n`);
    return { code, paths };
  };
  return options.watch === true ? watchFiles(context, once) : (await once()).code;
}

/** Writes the files of a spec that certain fixes change, each whole or not at all. */
async function fixSpec(context: Context, project: Project, options: CheckOptions): Promise<CheckResult> {
  const { changed, applied, result } = applyCertainFixes(project.host, project.spec, options);
  for (const [path, text] of changed) {
    const failed = await writeSpec({ absolute: join(project.root, path), shown: path }, text);
    if (failed !== null) throw new CommandFailure([failed], exitCode.data);
  }
  if (!context.quiet && context.format === 'pretty' && applied.length > 0) {
    const { diagnostics } = fromHere(context, project, { diagnostics: applied, sources: new Map() });
    for (const { code, span, fix } of diagnostics)
      context.err(`fixed ${span?.file ?? project.spec}: ${code}, ${visible(fix!.title)}\n`);
  }
  return result;
}
