import { compare } from '../../api/compare.ts';
import { evaluate, type EvaluateOptions, type Evaluation } from '../../api/evaluate.ts';
import { renderComparison, renderEvaluation, writeDuration } from '../../api/render.ts';
import type { TrainOptions } from '../../api/train.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { CommandFailure, type Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

interface Options extends Omit<TrainOptions, 'cwd'>, Omit<EvaluateOptions, 'cwd'> {
  readonly compare?: string[];
}

/** `adsc evaluate RUN`: a table of metrics; `adsc evaluate SPEC --compare …`: trains each and puts them side by side. */
export async function evaluateCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  const { compare: models, runs, epochs, seed, lr, ...options } = raw as Options;
  const target = args[0]!;
  if (target.endsWith('.ads')) {
    if (models === undefined)
      throw usage(
        "a spec is evaluated with --compare, which trains what it names ('base', variants, 'lr'); a trained run is evaluated by its folder",
      );
    if (options.requireSignature !== undefined || options.calibratorKey !== undefined)
      throw usage('--require-signature and --calibrator-key are of a run: what --compare trains nobody has signed yet');
    if (lr === false)
      throw usage("--no-lr is of a run: --compare shows what it names, and 'lr' only where it is one of them");
    return compareModels(context, target, models, { ...options, runs, epochs, seed });
  }
  if (models !== undefined) throw usage('--compare trains variants of a spec: name the .ads file, not a run');
  for (const [flag, value] of Object.entries({ epochs, seed }))
    if (value !== undefined) throw usage(`--${flag} goes with --compare only: a trained run is not trained again`);
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() => evaluate(target, { ...options, lr, ...calls.options }));
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const evaluation = calls.settle(outcome);
  const { report, walk, comparison } = evaluation;
  showWalk(context, walk);
  if (!context.json && !context.quiet) context.err(`${probabilitiesOf(evaluation, target)}\n`);
  if (context.json) context.out(`${JSON.stringify({ ...report, comparison }, null, 2)}\n`);
  else {
    context.out(`${renderEvaluation(report)}\n`);
    if (comparison !== null) context.out(flagsIn(`\n${renderComparison(comparison)}\n`));
  }
  return exitCode.fine;
}

async function compareModels(
  context: Context,
  spec: string,
  models: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const outcome = await context.cancellable(() =>
    compare(spec, models, {
      ...options,
      ...calls.options,
      onEvaluation: ({ report, walk }) => {
        calls.end();
        showWalk(context, walk);
        if (!context.json && !context.quiet) context.out(`${renderEvaluation(report)}\n\n`);
      },
    }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const { comparison, evaluations } = calls.settle(outcome);
  const reports = evaluations.map(({ report }) => report);
  context.out(
    context.json
      ? `${JSON.stringify({ comparison, reports }, null, 2)}\n`
      : flagsIn(`${renderComparison(comparison)}\n`),
  );
  return exitCode.fine;
}

/** Which probabilities the table is of, and where the others are. */
function probabilitiesOf({ probabilities, servedCalibrated }: Evaluation, run: string): string {
  if (probabilities === 'calibrated') return 'metrics of calibrated probabilities';
  return servedCalibrated
    ? say`metrics of raw probabilities, before calibration; of calibrated ones: adsc evaluate ${run} --calibrated`
    : 'metrics of raw probabilities; the model has no calibration';
}

/** How the holdout was calibrated step by step. */
export function showWalk(context: Context, walk: Evaluation['walk']): void {
  if (walk === null || context.quiet || context.json) return;
  context.err(
    `calibrated in ${walk.steps} step${walk.steps === 1 ? '' : 's'} of ${writeDuration(walk.everySeconds)}\n`,
  );
  for (const { diagnostic: d, steps } of walk.warnings) context.err(`  in ${steps} of them: ${d.message}\n`);
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
