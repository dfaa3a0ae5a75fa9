import { dirname, relative, resolve } from 'node:path';
import { compile } from '../../compile.ts';
import { writeBuild } from '../../emit/write.ts';
import { showSymbolic, symbolicSum } from '../../ir/id-space.ts';
import type { Plan } from '../../ir/plan.ts';
import { failureOf } from '../../api/compile.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { makeFolder } from '../folders.ts';
import { readProjectLock } from '../lock.ts';
import { fromHere } from '../places.ts';
import { printDiagnostics, takesStdout } from '../print.ts';
import { openProject } from '../../api/project.ts';
import { type Watched, watchFiles } from '../watch.ts';
import { say, visible } from '../../diagnostics/visible.ts';

/** `adsc compile SPEC -o DIR`: writes the build whole, or leaves the old one as it was. */
export async function compileCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const project = openProject(context, args[0]!, options);
  const out = resolve(context.cwd, String(options.out));
  // `--format json` and `sarif` ask for the diagnostics on stdout; `--json` alone asks for the result, and warnings go to stderr.
  const asked = options.format !== undefined;
  const once = async (): Promise<Watched> => {
    const compiled = await compile(project.host, project.spec, await readProjectLock(project), {
      variant: (options.variant as string | undefined) ?? null,
      frozen: options.frozen === true,
      assume: options.assume === true,
    });
    const { plan, files } = compiled;
    const paths = [...compiled.sources.keys(), project.lock].map((path) => `${project.root}/${path}`);
    const found = fromHere(context, project, compiled);
    await printDiagnostics(
      context,
      found.diagnostics,
      found.sources,
      plan === null || asked ? context.format : 'pretty',
    );
    if (plan === null) return { code: failureOf(compiled.diagnostics), paths };
    makeFolder(context, dirname(out));
    const refused = await writeBuild(out, files);
    if (refused.length > 0) throw new CommandFailure(refused, exitCode.data);
    report(context, asked && takesStdout(context.format), plan, relative(context.cwd, out) || '.', files.size);
    return { code: exitCode.fine, paths };
  };
  return options.watch === true ? watchFiles(context, once) : (await once()).code;
}

function report(context: Context, stdoutTaken: boolean, plan: Plan, out: string, files: number): void {
  if (context.json && !stdoutTaken) {
    context.out(
      `${JSON.stringify({ model: plan.model, variant: plan.variant, fingerprint: plan.fingerprint, ...(plan.assumed === undefined ? {} : { assumed: plan.assumed }), out, files, cost: { params: plan.cost.params, flops: plan.cost.flops, memory: plan.cost.memory } }, null, 2)}\n`,
    );
    return;
  }
  if (context.quiet) return;
  const count = (n: number) =>
    n >= 1e6 ? `${(n / 1e6).toFixed(1)}M` : n >= 1e4 ? `${(n / 1e3).toFixed(0)}k` : String(n);
  const tables = new Set(plan.tables.map((table) => table.id));
  const params = showSymbolic(
    symbolicSum(plan, (item) => item.params),
    count,
  );
  const embedded = showSymbolic(
    symbolicSum(
      plan,
      (item) => item.params,
      (item) => tables.has(item),
    ),
    count,
  );
  const memory = symbolicSum(plan, (item) => item.bytes + item.optimizerBytes);
  context.err(
    say`${plan.model}${plan.variant === null ? '' : ` ${plan.variant}`}: ${params} parameters (${embedded} in ${plan.tables.length} embedding tables), ` +
      `${count(plan.cost.flops)} FLOPs an example, ${memory.terms.length > 0 ? 'at least ' : ''}${(memory.constant / 1e6).toFixed(1)} MB with optimizer state\n${plan.assumed === undefined ? '' : 'assumed, to look at: '}${files} files in ${visible(out)}, fingerprint ${plan.fingerprint.slice(0, 12)}\n`,
  );
}
