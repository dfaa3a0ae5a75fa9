import { relative } from 'node:path';
import { auto, type Automated, type AutoOptions, type AutoStep } from '../../api/auto.ts';
import { counted, decimal, describeBlends, renderComparison } from '../../api/render.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { rootNote } from './init.ts';

/** `adsc auto FILE`: guesses a spec, trains it and `lr`, and says whether it is worth it. A line for each step. */
export async function autoCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  let began = Date.now();
  const onStep = (step: AutoStep) => {
    calls.end();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    began = Date.now();
    if (!context.quiet && !context.json)
      context.err(`${step.step.padEnd(9)} ${seconds} s  ${stepLine(context, step)}\n`);
  };
  const outcome = await context.cancellable(() =>
    auto(args[0]!, { ...(options as AutoOptions), ...calls.options, onStep }),
  );
  if (calls.interrupted(outcome)) return exitCode.interrupted;
  const made = calls.settle(outcome);
  if (context.json) context.out(`${JSON.stringify(asJson(context, made), null, 2)}\n`);
  else {
    context.out(flagsIn(`${renderComparison(made.comparison)}\n${calibratedLines(made)}`));
    if (!context.quiet) context.err(nextSteps(context, made, (options as AutoOptions).root));
  }
  return exitCode.fine;
}

function stepLine(context: Context, step: AutoStep): string {
  const shown = (path: string) => relative(context.cwd, path) || '.';
  switch (step.step) {
    case 'init': {
      const { spec, unsure, rootFile } = step.value;
      const asked = unsure.map((line) => say`\n  unsure of ${flagsIn(line)}`).join('');
      return `${say`wrote ${shown(spec)}`}${asked}${rootFile === null ? '' : `\n  ${rootNote(context, rootFile).trimEnd()}`}`;
    }
    case 'profile': {
      const { train, validate, holdout } = step.value.lock.rows;
      return `${counted(train)} training rows, ${counted(validate)} to validate, ${counted(holdout)} held out`;
    }
    case 'tune': {
      const { trials, reason, changed, structure, extent } = step.value;
      const lines = Object.entries(changed).map(([key, value]) => say`\n  ${key} ${value}`);
      const edits = structure === null ? '' : say`\n  ${structure.reason}`;
      const left = extent.left === 0 ? '' : `; time was too short for ${counted(extent.left)} more`;
      return `${say`${counted(trials.length)} trials${left}; ${reason}`}${lines.join('')}${edits}`;
    }
    case 'train':
    case 'baseline': {
      const { dir, record } = step.value;
      const { curve, bestEpoch } = record;
      const loss = curve.find(({ epoch }) => epoch === bestEpoch)?.validate?.loss;
      const best = loss === undefined ? '' : `, the best is ${bestEpoch}: validation loss ${decimal(loss, 5)}`;
      const trees = describeBlends(record.trees ?? {}).map((line) => say`\n  ${line}`);
      return `${say`${shown(dir)}: ${step.step === 'train' ? 'the network' : 'lr'}, ${curve.length} epochs${best}`}${trees.join('')}`;
    }
    case 'calibrate':
      return step.value === null ? say`skipped: ${step.skipped!}` : say`wrote ${shown(step.value.path)}`;
    case 'report':
      return say`wrote ${shown(step.value.path)}`;
  }
}

/** The holdout as it would have been served: each step calibrated on what came before it. */
function calibratedLines({ report }: Automated): string {
  const lines = report.evaluations[1]?.report.heads.map(({ head, slices }) => {
    const { logLoss, calibration } = slices[0]!.metrics;
    return say`${head}, calibrated as served: log-loss ${decimal(logLoss, 4)}, calibration ${decimal(calibration, 3)}\n`;
  });
  return lines === undefined ? '' : `\n${lines.join('')}`;
}

function nextSteps(context: Context, { spec, model, report, comparison }: Automated, root: string | undefined): string {
  const shown = (path: string) => relative(context.cwd, path) || '.';
  const under = root === undefined ? '' : say` --root ${root}`;
  const run = shown(model.dir);
  return `Next:
${say`  read ${shown(spec.spec)}: it is a guess, and each line has its reason`}
${say`  open ${shown(report.path)} in a browser`}
${say`  adsc importance ${run}`}            which signals earn their place
${comparison.verdicts.some(({ outcome }) => outcome === 'better') ? `${say`  adsc serve ${run}`}                 answers over HTTP\n` : ''}${say`  adsc train ${shown(spec.spec)} --runs ${shown(`${model.dir}/..`)}`}${under}   after a change of the spec\n`;
}

function asJson(context: Context, { dir, spec, model, baseline, calibrated, report, comparison }: Automated): object {
  const shown = (path: string) => relative(context.cwd, path) || '.';
  return {
    dir: shown(dir),
    spec: shown(spec.spec),
    unsure: spec.unsure.map(flagsIn),
    model: shown(model.dir),
    baseline: shown(baseline.dir),
    calibrator: calibrated === null ? null : shown(calibrated.path),
    report: shown(report.path),
    comparison,
  };
}
