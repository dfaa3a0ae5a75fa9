import { relative } from 'node:path';
import { migrate, type MigrateOptions } from '../../api/migrate.ts';
import { describeMigration, describeParts } from '../../api/render.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc migrate RUN SPEC`: what becomes of weights, the proof, and the start of a run. */
export async function migrateCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    migrate(args[0]!, args[1]!, {
      ...(options as MigrateOptions),
      ...calls.options,
      onPlan: (plan) => {
        if (context.json) return;
        calls.end();
        context.out(say`weights of ${args[0]!} for ${args[1]!}:\n`);
        for (const line of [...describeParts(plan), ...describeMigration(plan)]) context.out(say`${line}\n`);
      },
    }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const found = calls.settle(outcome);
  const { run } = found;
  const dir = run === null ? null : relative(context.cwd, run.dir) || '.';
  if (context.json)
    context.out(`${JSON.stringify({ ...found, run: run === null ? null : { ...run.record, dir } }, null, 2)}\n`);
  else if (run !== null && !context.quiet)
    context.err(
      say`the bundle is ${dir!}/bundle\nnext: adsc evaluate ${dir!}, or go on training it: adsc train ${args[1]!} --id ${run.record.id} --resume\n`,
    );
  return exitCode.fine;
}
