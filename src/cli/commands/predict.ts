/** `adsc predict RUN --output FILE`: scores the rows of files. */
import { type HeadColumns, predict, type Prediction, type PredictOptions } from '../../api/predict.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { callsOf } from '../calls.ts';
import { CommandFailure, type Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

export async function predictCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  // --output is required, so commander has it.
  const options = raw as unknown as PredictOptions & { readonly output: string };
  const streamed = options.output === '-';
  if (streamed && context.json)
    throw new CommandFailure(
      [diagnostic('ADS9002', null, { message: 'with --output - standard output has the rows: leave out --json' })],
      exitCode.usage,
    );
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    predict(args[0]!, { ...options, ...calls.options, output: streamed ? context.stream() : options.output }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const prediction = calls.settle(outcome);
  if (context.json) context.out(`${JSON.stringify(prediction, null, 2)}\n`);
  else if (!streamed) context.out(summaryOf(prediction));
  else if (!context.quiet) context.err(summaryOf(prediction));
  return exitCode.fine;
}

function summaryOf({ rows, bad, output, model, calibrator, heads, given }: Prediction): string {
  const number = (count: number) => `${count.toLocaleString('en')} row${count === 1 ? '' : 's'}`;
  const columns = ({ raw, calibrated }: HeadColumns) => (calibrator === null ? raw : `${raw}, ${calibrated}`);
  const lines = [
    `${number(rows)}${output === null ? '' : ` in ${output}`}${bad === 0 ? '' : `; ${number(bad)} left out as bad`}`,
    `  model ${model.name} ${model.fingerprint.slice(0, 12)}, ${calibrator === null ? 'no calibrator' : `calibrator ${calibrator.name}`}`,
    ...heads.map((of) => `  ${of.head}: ${columns(of)}`),
    ...given.map((of) => `  ${of.head} given ${of.given}: ${columns(of)}`),
  ];
  return `${lines.join('\n')}\n`;
}
