import { relative } from 'node:path';
import { counted } from '../../api/render.ts';
import { type SearchExtent, tune, type TunedTrial, type TuneOptions } from '../../api/tune.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc tune SPEC`: a line for each trial, then what was taken and why. */
export async function tuneCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  let part = 0;
  const onTrial = (trial: TunedTrial): void => {
    calls.end();
    if (context.quiet || context.json) return;
    if (trial.part !== part) context.err(`trained on ${partText(trial.part)}:\n`);
    part = trial.part;
    context.err(say`  ${trialLine(trial)}\n`);
  };
  const outcome = await context.cancellable(() =>
    tune(args[0]!, { ...(options as TuneOptions), ...calls.options, onTrial }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const { lock, path, changed, reason, trials, structure, extent } = calls.settle(outcome);
  const shown = relative(context.cwd, path);
  if (context.json) {
    context.out(
      `${JSON.stringify({ lock: shown, changed, reason, trials, choices: lock.choices, structure, extent }, null, 2)}\n`,
    );
    return exitCode.fine;
  }
  const changes = Object.entries(changed);
  for (const [key, value] of changes) context.out(say`${key} ${value}\n`);
  if (!context.quiet) {
    context.err(say`${changes.length === 0 ? 'nothing changes' : `${counted(changes.length)} changed`}: ${reason}\n`);
    context.err(say`wrote ${shown}\n`);
  }
  if (structure !== null) {
    for (const line of structure.diff.split('\n')) context.out(say`${line}\n`);
    const done = structure.written ? `changed ${args[0]!}` : `apply it with 'adsc tune ${args[0]!} --write'`;
    if (!context.quiet) context.err(say`${structure.reason}\n${done}\n`);
  }
  if (!context.quiet) for (const line of timeLines(extent)) context.err(`${line}\n`);
  return exitCode.fine;
}

/** What time did not allow, and how to go on. */
function timeLines({ ended, left, trials, asked }: SearchExtent): string[] {
  const lines: string[] = [];
  if (left > 0)
    lines.push(
      `time is up: ${ended} of ${ended + left} trainings ended; the same command goes on with the other ${left}, a longer --within ends more at once`,
    );
  if (trials < asked)
    lines.push(`the time was reckoned to be enough for ${trials} of ${asked} trials: a longer --within tries more`);
  return lines;
}

function partText(part: number): string {
  return part === 1 ? 'all training rows' : `1/${Math.round(1 / part)} of the training rows`;
}

function trialLine({ changes, logLoss, difference, standardError }: TunedTrial): string {
  const changed = Object.entries(changes).map(([key, value]) => `${key} ${value}`);
  if (changed.length === 0) return `${logLoss.toFixed(5)}  as it is now`;
  const sign = difference < 0 ? '−' : '+';
  return `${logLoss.toFixed(5)}  ${sign}${Math.abs(difference).toFixed(5)} ± ${standardError.toFixed(5)}  ${changed.join(', ')}`;
}
