import { relative } from 'node:path';
import { decimal, describeBlends, describeDistilled, describeRefit, describeSampling } from '../../api/render.ts';
import type { EpochProgress } from '../../api/progress.ts';
import { train, type TrainOptions } from '../../api/train.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc train SPEC`: compiles and trains; the run's folder holds the bundle. */
export async function trainCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  let interruptible: Promise<unknown> | null = null;
  const call = train(args[0]!, {
    ...(options as TrainOptions),
    ...calls.options,
    onProgress: (progress) => {
      // An interrupt before ends the process at once: nothing is there to be saved.
      if (progress.task === 'train' || progress.task === 'trees') interruptible ??= context.cancellable(() => ended);
      calls.options.onProgress(progress);
      if (context.quiet || context.json || (progress.task !== 'begin' && progress.task !== 'epoch')) return;
      calls.end();
      for (const line of progress.task === 'begin' ? progress.about : [lineOf(progress)]) context.err(say`${line}\n`);
    },
  });
  const ended = call.catch(() => undefined);
  const outcome = await call;
  if (!outcome.ok && outcome.run !== null) {
    calls.end();
    const { dir, record } = outcome.run;
    if (context.json)
      context.out(`${JSON.stringify({ ...record, dir: relative(context.cwd, dir) || '.' }, null, 2)}\n`);
    if (!context.quiet)
      context.err(
        say`interrupted after ${record.steps.toLocaleString('en')} steps, and saved: go on with '${resumeCommand(args[0]!, record.id, options)}'\n`,
      );
    return exitCode.interrupted;
  }
  const { dir, record, deciles } = calls.settle(outcome);
  const shown = relative(context.cwd, dir) || '.';
  if (context.json)
    context.out(`${JSON.stringify({ ...record, ...(deciles === null ? {} : { deciles }), dir: shown }, null, 2)}\n`);
  if (!context.quiet && !context.json) {
    const best = record.bestEpoch === null || record.curve.length < 2 ? '' : `, epoch ${record.bestEpoch} was the best`;
    context.err(
      say`${record.status}: ${record.examples.toLocaleString('en')} examples in ${record.steps.toLocaleString('en')} steps on ${record.engine}${best}; the bundle is ${shown}/bundle\n`,
    );
    for (const line of describeBlends(record.trees ?? {})) context.err(say`${line}\n`);
    if (record.refit !== undefined) context.err(`${describeRefit(record.refit)}\n`);
    if (record.distilled !== undefined) context.err(`${describeDistilled(record.distilled)}\n`);
    if (record.sampling !== null) context.err(`${describeSampling(record.sampling, deciles)}\n`);
    context.err(say`next: adsc evaluate ${shown}\n`);
  }
  return exitCode.fine;
}

function lineOf({ done, loss, validation, unlabelled, best }: EpochProgress): string {
  if (validation === null) return `epoch ${done}: training loss ${decimal(loss, 5)}`;
  // The heads that the validation loss says nothing of.
  const without = unlabelled.length === 0 ? '' : ` (no label of ${unlabelled.join(', ')})`;
  return `epoch ${done}: training loss ${decimal(loss, 5)}, validation ${decimal(validation, 5)}${without}${best ? ' (best so far)' : ''}`;
}

/** Everything typed that decides the result, so that the resumed run ends where this one would have. */
function resumeCommand(spec: string, id: string, options: Record<string, unknown>): string {
  const flags: readonly (readonly [string, unknown])[] = [
    ['variant', options.variant],
    ['baseline', options.baseline],
    ['epochs', options.epochs],
    ['seed', options.seed],
    ['engine', options.engine === 'auto' ? undefined : options.engine],
    ['runs', options.runs === 'runs' ? undefined : options.runs],
    ['root', options.root],
  ];
  return [
    'adsc train',
    spec,
    ...flags.filter(([, value]) => value !== undefined).map(([name, value]) => `--${name} ${String(value)}`),
    '--id',
    id,
    '--resume',
  ].join(' ');
}
