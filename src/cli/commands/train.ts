import { relative } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { openProject } from '../../api/project.ts';
import { decimal, printable } from '../../evaluate/table.ts';
import { describeSampling, fewPositives } from '../../api/sampling-report.ts';
import { type TrainRequest, trainModel } from '../../api/train.ts';
import { say } from '../../diagnostics/visible.ts';

/** `adsc train SPEC`: compiles and trains; the run's folder holds the bundle. */
export async function trainCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const request = options as unknown as TrainRequest;
  if (request.variant && request.baseline)
    throw usage('--variant and --baseline rule each other out: a baseline has no towers to vary');
  if (request.resume === true && request.id === undefined) throw usage('--resume needs the name of the run: --id NAME');
  const { dir, record, bundle, deciles } = await trainModel(context, openProject(context, args[0]!, options), {
    ...request,
    sampling: true,
  });
  const shown = relative(context.cwd, dir) || '.';
  if (context.json)
    context.out(`${JSON.stringify({ ...record, ...(deciles === null ? {} : { deciles }), dir: shown }, null, 2)}\n`);
  if (bundle === null) {
    if (!context.quiet)
      context.err(
        say`interrupted after ${record.steps.toLocaleString('en')} steps, and saved: go on with '${resumeCommand(args[0]!, record.id, options)}'\n`,
      );
    return exitCode.interrupted;
  }
  if (record.sampling !== null) await printDiagnostics(context, fewPositives(record.sampling), new Map(), 'pretty');
  if (!context.quiet && !context.json) {
    for (const point of record.curve) {
      context.err(
        `epoch ${point.epoch}: training loss ${decimal(point.train.loss, 5)}${point.validate === null ? '' : `, validation ${decimal(point.validate.loss, 5)}${withoutLabels(point.validate.heads)}`}${point.epoch === record.bestEpoch ? ' (best)' : ''}\n`,
      );
    }
    context.err(
      say`${record.status}: ${record.examples.toLocaleString('en')} examples in ${record.steps.toLocaleString('en')} steps on ${record.engine}; the bundle is ${shown}/bundle\n`,
    );
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

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
