/** Compiling for the commands that need a plan: diagnostics printed, errors as a failure of the command. */
import { type Compiled, type CompileOptions, compile, planSpec } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../ir/plan.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../cli/context.ts';
import { readProjectLock } from '../cli/lock.ts';
import { fromHere } from '../cli/places.ts';
import { printDiagnostics } from '../cli/print.ts';
import type { Project } from './project.ts';

export type ModelChoice = CompileOptions;

export async function compileSpec(
  context: Context,
  project: Project,
  choice: ModelChoice = {},
): Promise<Compiled & { readonly plan: Plan }> {
  const compiled = await compile(project.host, project.spec, await readProjectLock(project), choice);
  const { plan } = compiled;
  const found = fromHere(context, project, compiled);
  if (plan === null) throw new CommandFailure(found.diagnostics, failureOf(found.diagnostics), found.sources);
  // Warnings go to stderr: with --json, stdout is the command's result.
  await printDiagnostics(context, found.diagnostics, found.sources, 'pretty');
  return { ...compiled, plan };
}

/** Fails as {@link compileSpec} does if one of the choices can't be compiled, before any of them has cost time. */
export async function requirePlans(context: Context, project: Project, choices: readonly ModelChoice[]): Promise<void> {
  const lock = await readProjectLock(project);
  for (const choice of choices) {
    const planned = planSpec(project.host, project.spec, lock, choice);
    if (planned.plan !== null) continue;
    const found = fromHere(context, project, planned);
    throw new CommandFailure(found.diagnostics, failureOf(found.diagnostics), found.sources);
  }
}

/** A variant that isn't there is a mistyped argument, everything else is in the spec. */
export function failureOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  return errors.length > 0 && errors.every((d) => d.code === 'ADS7012') ? exitCode.usage : exitCode.spec;
}
