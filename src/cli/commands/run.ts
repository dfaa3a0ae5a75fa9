import { relative } from 'node:path';
import { decimal } from '../../api/render.ts';
import { run, type RanStep, type RunOptions } from '../../api/run.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc run SPEC --at TIME`: one step; exit 3 where its model is not published. */
export async function runCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    run(args[0]!, {
      ...(options as Omit<RunOptions, 'at'>),
      at: options['at'] as string,
      ...(context.config === null ? {} : { config: context.config.path }),
      ...calls.options,
    }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const ran = calls.settle(outcome);
  if (context.json) context.out(`${JSON.stringify(ran, null, 2)}\n`);
  else if (!context.quiet) context.err(textOf(context, ran));
  return ran.step.verdict === 'refused' ? exitCode.data : exitCode.fine;
}

function textOf({ cwd }: Context, { step, done, serving, current, calibrator }: RanStep): string {
  const rows = (step.rows['train'] ?? 0).toLocaleString('en');
  const how = step.scratch === null ? `trained on from ${step.from}` : 'trained from scratch';
  const lines = done
    ? [`step ${step.name}: ${how} with ${rows} rows`]
    : [`step ${step.name} was done before, and nothing was learned`];
  if (done) {
    for (const [head, { logLoss, auc, calibration }] of Object.entries(step.metrics)) {
      const before = step.serving !== null && Object.hasOwn(step.serving, head) ? step.serving[head]! : null;
      const was = before === null ? '' : `, of the model before ${decimal(before.logLoss, 5)}`;
      lines.push(
        say`  ${head}: log-loss ${decimal(logLoss, 5)}${was}; AUC ${decimal(auc, 4)}, calibration ${decimal(calibration, 3)}`,
      );
    }
    for (const [id, { keys, added, forgotten }] of Object.entries(step.vocabularies))
      lines.push(
        say`  ${id}: ${keys.toLocaleString('en')} keys, ${added.toLocaleString('en')} of them new, ${forgotten.toLocaleString('en')} forgotten`,
      );
  }
  lines.push(
    serving === null ? 'nothing is served' : say`${serving} serves: ${relative(cwd, current) || '.'}`,
    ...(calibrator === null ? [] : [say`calibrated: ${relative(cwd, calibrator)}`]),
  );
  return `${lines.join('\n')}\n`;
}
