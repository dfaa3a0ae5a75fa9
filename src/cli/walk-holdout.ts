/** `evaluate --calibrated`: the holdout's probabilities as served, each step calibrated on what came before it. */
import { walk } from '../calibrate/walk.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { logitOf } from '../evaluate/index.ts';
import { type GatherOptions, gatherRows } from './calibration-rows.ts';
import { CommandFailure, type Context, exitCode } from './context.ts';
import type { OpenRun } from './runs.ts';

export interface WalkedHoldout {
  /** Calibrated logits [rows × H] of the next rows of the holdout, in file order. */
  next(rows: number): Float64Array;
}

export async function walkHoldout(context: Context, run: OpenRun, options: GatherOptions & { readonly split?: string }): Promise<WalkedHoldout> {
  const { plan } = run.build;
  const usage = (message: string) => new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
  if (plan.calibration === null) throw new CommandFailure([diagnostic('ADS8507', null, { path: run.shown })], exitCode.data);
  if (plan.data?.time == null) throw usage('--calibrated walks forward in time, and the spec has no time column');
  if (options.split !== undefined && options.split !== 'holdout') throw usage('--calibrated walks the holdout: leave out --split');
  const { rows, holdout, holdoutFrom } = await gatherRows(context, run, plan.calibration, options);
  if (rows.notFinite > 0) throw new CommandFailure([diagnostic('ADS8505', null, { rows: rows.notFinite })], exitCode.data);
  const { probabilities, steps, warnings } = walk({ plan, calibration: plan.calibration, modelFingerprint: run.modelFingerprint, rows, from: holdoutFrom });
  if (!context.quiet && !context.json) {
    context.err(`calibrated in ${steps} steps of ${plan.calibration.everySeconds / 60} minutes\n`);
    for (const { diagnostic: d, steps: n } of warnings.values()) context.err(`  in ${n} of them: ${d.message}\n`);
  }
  const heads = plan.heads.length;
  let at = holdout;
  return {
    next(count) {
      const logits = new Float64Array(count * heads);
      for (let i = 0; i < logits.length; i++) logits[i] = logitOf(probabilities[at * heads + i]!);
      at += count;
      return logits;
    },
  };
}
