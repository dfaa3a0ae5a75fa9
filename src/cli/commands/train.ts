import { relative } from 'node:path';
import {
  decimal,
  describeBlends,
  describeDistilled,
  describeRefit,
  describeSampling,
  describeSteps,
  describeVectors,
  printable,
} from '../../api/render.ts';
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
  const { dir, record, deciles, plan } = calls.settle(outcome);
  const shown = relative(context.cwd, dir) || '.';
  if (context.json)
    context.out(`${JSON.stringify({ ...record, ...(deciles === null ? {} : { deciles }), dir: shown }, null, 2)}\n`);
  if (!context.quiet && !context.json) {
    context.err(say`${describeSteps(plan.train, record.epochs)}\n`);
    for (const line of describeVectors(plan, record.vectors)) context.err(say`${line}\n`);
    for (const point of record.curve) {
      context.err(
        `epoch ${point.epoch}: training loss ${decimal(point.train.loss, 5)}${point.validate === null ? '' : `, validation ${decimal(point.validate.loss, 5)}${withoutLabels(point.validate.heads)}`}${point.epoch === record.bestEpoch ? ' (best)' : ''}\n`,
      );
    }
    context.err(
      say`${record.status}: ${record.examples.toLocaleString('en')} examples in ${record.steps.toLocaleString('en')} steps on ${record.engine}; the bundle is ${shown}/bundle\n`,
    );
    for (const line of describeBlends(record.trees ?? {})) context.err(say`${line}\n`);
    if (record.refit !== undefined) context.err(`${describeRefit(record.refit)}\n`);
    if (record.distilled !== undefined) context.err(`${describeDistilled(record.distilled)}\n`);
    if (record.sampling !== null) context.err(`${describeSampling(record.sampling, deciles)}\n`);
    context.err(say`next: adsc evaluate ${shown}\n`);
  }
  return exitCode.fine;
}

/** The heads that a validation loss says nothing of. */
function withoutLabels(heads: Readonly<Record<string, number | null>>): string {
  const names = Object.entries(heads).flatMap(([name, loss]) => (loss === null ? [printable(name)] : []));
  return names.length === 0 ? '' : ` (no label of ${names.join(', ')})`;
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
