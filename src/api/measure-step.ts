/** What the models of a step measure on its holdout: rows that come after those that they have learned from. */
import { relative } from 'node:path';
import type { RowWindow } from '../data/relation/row-window.ts';
import type { EvaluationReport } from '../evaluate/index.ts';
import { calibrationOf } from '../evaluate/metrics.ts';
import { dataOf } from '../ir/members.ts';
import type { MetricsByHead } from '../schedule/history.ts';
import { recordOf } from '../text/record.ts';
import type { Call } from './call.ts';
import { evaluateRun } from './evaluate.ts';
import { globFromHere, openData } from './open-data.ts';
import { openRun } from './open-run.ts';
import type { EngineOptions } from './start-engine.ts';

export interface MeasuredStep {
  /** Of the new model. */
  readonly metrics: MetricsByHead;
  /** Of the model that serves, on the same rows; null: there is none. */
  readonly serving: MetricsByHead | null;
}

/**
 * Both before calibration: the new model has no traffic of its own to be calibrated on. @param run folder of the new model @param serving folder of the one
 * that serves; null: none
 */
export async function measureStep(
  call: Call,
  { run, serving, window }: { readonly run: string; readonly serving: string | null; readonly window: RowWindow },
  options: EngineOptions & { readonly maxBad?: number },
): Promise<MeasuredStep> {
  const { engine, threads, maxBad } = options;
  const asked = {
    ...(engine === undefined ? {} : { engine }),
    ...(threads === undefined ? {} : { threads }),
    ...(maxBad === undefined ? {} : { maxBad }),
  };
  // What there is to say of these rows, training has said.
  const quiet = call.quiet();
  const opened = await openRun(quiet, relative(call.cwd, run) || '.', undefined, null);
  const { report } = await evaluateRun(quiet, opened, { ...asked, split: 'holdout' }, { window });
  const metrics = metricsOf(report);
  if (serving === null) return { metrics, serving: null };

  const { build, root } = opened;
  const data = await openData(quiet, {
    plan: build.plan,
    encoder: build.encoder,
    encoderSource: build.encoderSource,
    root,
    window,
    maxBadFraction: maxBad,
  });
  const after = Math.max(data.ends.train ?? -Infinity, data.ends.validate ?? -Infinity);
  await data.close();
  const before = await openRun(quiet, relative(call.cwd, serving) || '.', root, null);
  const { glob } = dataOf(before.build.plan).primary;
  const measured = await evaluateRun(
    quiet,
    before,
    { ...asked, data: globFromHere(call, root, glob) },
    { window: { ...window, after } },
  );
  return { metrics, serving: metricsOf(measured.report) };
}

export function metricsOf({ heads }: EvaluationReport): MetricsByHead {
  return recordOf(
    heads.map(({ head, slices }) => {
      const { logLoss, auc, calibration, ...rest } = slices[0]!.metrics;
      const shown = calibrationOf({ calibration, ...rest });
      return [head, { logLoss, auc, calibration: shown === Infinity ? null : shown }] as const;
    }),
  );
}
