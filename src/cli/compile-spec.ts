/** Compiling for the commands that need a plan: diagnostics printed, errors as a failure of the command. */
import { compile, type Compiled } from '../compile.ts';
import type { BaselinePlan, Plan } from '../plan/schema.ts';
import { CommandFailure, type Context, exitCode } from './context.ts';
import { readProjectLock } from './lock.ts';
import { printDiagnostics } from './print.ts';
import type { Project } from './project.ts';

export interface ModelChoice {
  readonly variant?: string | null;
  readonly baseline?: BaselinePlan['kind'] | null;
  readonly frozen?: boolean;
}

export async function compileSpec(context: Context, project: Project, choice: ModelChoice = {}): Promise<Compiled & { readonly plan: Plan }> {
  const compiled = await compile(project.host, project.spec, await readProjectLock(project), choice);
  if (compiled.plan === null) throw new CommandFailure(compiled.diagnostics, exitCode.spec, compiled.sources);
  // Warnings go to stderr: with --json, stdout is the command's result.
  await printDiagnostics(context, compiled.diagnostics, compiled.sources, 'pretty');
  return { ...compiled, plan: compiled.plan };
}
