import { relative, resolve } from 'node:path';
import { costByTower, describeCost } from '../../api/cost-summary.ts';
import { compile, type Build } from '../../api/compile.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode, exitOf } from '../exit-codes.ts';
import { failureOf } from '../outcomes.ts';
import { printDiagnostics, takesStdout } from '../print-diagnostics.ts';
import { type Watched, watchFiles } from '../watch.ts';
import { rootOf, specPaths } from '../spec-argument.ts';

/** `adsc compile SPEC -o DIR`: writes the build whole, or leaves the old one as it was. */
export async function compileCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  // `--format json` and `sarif` ask for the diagnostics on stdout; `--json` alone asks for the result, and warnings go to stderr.
  const asked = options.format !== undefined;
  const once = async (): Promise<Watched> => {
    const built = await compile(args[0]!, {
      cwd: context.cwd,
      ...rootOf(options),
      variant: (options.variant as string | undefined) ?? null,
      frozen: options.frozen === true,
      assume: options.assume === true,
      targets: (options.target as string[] | undefined) ?? [],
      targetOptions: context.config?.config.targets ?? {},
      out: String(options.out),
    });
    const paths = [
      ...specPaths(context, args[0]!),
      ...Array.from(built.sources.keys(), (path) => resolve(context.cwd, path)),
    ];
    // Nothing to watch: the spec can't be read, or the build can't be written.
    if (!built.ok && built.fault === 'data') throw failureOf(built);
    await printDiagnostics(context, built.diagnostics, built.sources, !built.ok || asked ? context.format : 'pretty');
    if (!built.ok) return { code: exitOf(built.fault), paths };
    report(context, asked && takesStdout(context.format), built.value, (options.target as string[] | undefined) ?? []);
    return { code: exitCode.fine, paths };
  };
  return options.watch === true ? watchFiles(context, once) : (await once()).code;
}

/** What comes next with a target's files; FOLDER is that of the build. */
const nextOf: ReadonlyMap<string, string> = new Map([
  ['spark', 'python FOLDER/spark/job.py check, then encode, profile or score; --help says more'],
  ['torchrec', 'torchrun FOLDER/torchrec/train.py; --help says more'],
]);

function report(context: Context, stdoutTaken: boolean, { plan, files, out }: Build, targets: readonly string[]): void {
  const shown = relative(context.cwd, out!) || '.';
  if (context.json && !stdoutTaken) {
    const { model, variant, fingerprint, assumed, cost } = plan;
    const { params, flops, memory } = cost;
    context.out(
      `${JSON.stringify({ model, variant, fingerprint, ...(assumed === undefined ? {} : { assumed }), out: shown, files: files.size, cost: { params, flops, memory, towers: costByTower(plan) } }, null, 2)}\n`,
    );
    return;
  }
  if (context.quiet) return;
  context.err(
    `${describeCost(plan)}\n${files.size} files in ${visible(shown)}, ${plan.assumed === undefined ? '' : 'to look at only, '}fingerprint ${plan.fingerprint.slice(0, 12)}\n`,
  );
  for (const target of new Set(targets)) {
    const next = nextOf.get(target);
    if (next !== undefined) context.err(`next: ${next.replaceAll('FOLDER', visible(shown))}\n`);
  }
}
