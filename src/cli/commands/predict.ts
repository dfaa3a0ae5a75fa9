/** `adsc predict RUN --output FILE`: scores the rows of files. */
import { predict, type Prediction, type PredictOptions } from '../../api/predict.ts';
import type { Fault } from '../../api/outcome.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { Progress } from '../progress.ts';

const codes: Readonly<Record<Fault, ExitCode>> = {
  spec: exitCode.spec,
  usage: exitCode.usage,
  data: exitCode.data,
  interrupted: exitCode.interrupted,
};

export async function predictCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  const options = raw as unknown as PredictOptions & { readonly output: string };
  const streamed = options.output === '-';
  if (streamed && context.json)
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: 'with --output - standard output has the rows: leave out --json' })],
      exitCode.usage,
    );
  const progress = new Progress(context, 'scoring');
  const outcome = await context
    .heeding(() =>
      predict({
        ...options,
        run: args[0]!,
        output: streamed ? context.stream() : options.output,
        cwd: context.cwd,
        signal: context.signal,
        onProgress: ({ done, total }) => progress.update(done, total, `${done.toLocaleString('en')} rows`),
      }),
    )
    .finally(() => progress.end());
  if (!outcome.ok) {
    if (outcome.fault === 'interrupted') context.err('interrupted: nothing was written\n');
    throw new CommandFailure(outcome.diagnostics, codes[outcome.fault], outcome.sources);
  }
  await printDiagnostics(context, outcome.diagnostics, outcome.sources, 'pretty');
  if (context.json) context.out(`${JSON.stringify(outcome.value, null, 2)}\n`);
  else if (!streamed) context.out(summaryOf(outcome.value));
  else if (!context.quiet) context.err(summaryOf(outcome.value));
  return exitCode.fine;
}

function summaryOf({ rows, bad, output, model, calibrator, heads }: Prediction): string {
  const number = (count: number) => `${count.toLocaleString('en')} row${count === 1 ? '' : 's'}`;
  const lines = [
    `${number(rows)}${output === null ? '' : ` in ${output}`}${bad === 0 ? '' : `; ${number(bad)} left out as bad`}`,
    `  model ${model.name} ${model.fingerprint.slice(0, 12)}, ${calibrator === null ? 'no calibrator' : `calibrator ${calibrator.name}`}`,
    ...heads.map(({ head, raw, calibrated }) => `  ${head}: ${raw}${calibrator === null ? '' : `, ${calibrated}`}`),
  ];
  return `${lines.join('\n')}\n`;
}
