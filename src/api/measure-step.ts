/** What the models of a step measure on its holdout: rows that come after those that they have learned from. */
import { relative } from 'node:path';
import type { RowWindow } from '../data/relation/row-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { EvaluationReport } from '../evaluate/index.ts';
import { calibrationOf } from '../evaluate/metrics.ts';
import { dataOf } from '../ir/members.ts';
import type { MetricsByHead } from '../schedule/history.ts';
import { recordOf } from '../text/record.ts';
import { asReadNow, headsOf } from './as-read-now.ts';
import type { Call } from './call.ts';
import { evaluateRun } from './evaluate.ts';
import { globFromHere, openData } from './open-data.ts';
import { openRun } from './open-run.ts';
import { isDataFault } from './refusal.ts';
import type { EngineOptions } from './start-engine.ts';

export interface MeasuredStep {
  /** The rows come after this, epoch ms: after those of training and validation. */
  readonly after: number;
  /** Of the new model. */
  readonly metrics: MetricsByHead;
  /** Of the model that serves, on the same rows, by the heads of the new one that it has; null: there is none, or (with a note) it can't read them. */
  readonly serving: MetricsByHead | null;
}

export interface MeasureStep {
  /** Its name. */
  readonly step: string;
  /** Folder of the new model. */
  readonly run: string;
  /** The step whose model serves; null: none. */
  readonly serving: { readonly name: string; readonly dir: string } | null;
  readonly window: RowWindow;
}

/** Both before calibration: the new model has no traffic of its own to be calibrated on. */
export async function measureStep(
  call: Call,
  { step, run, serving, window }: MeasureStep,
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
  if (serving === null) return { metrics, after, serving: null };
  try {
    const before = await openRun(quiet, relative(call.cwd, serving.dir) || '.', root, null);
    // The rows that come now, wherever the spec of that model read its own from.
    const { glob } = dataOf(build.plan).primary;
    const measured = await evaluateRun(
      quiet,
      asReadNow(before, build.plan),
      { ...asked, data: globFromHere(call, root, glob) },
      { window: { ...window, after } },
    );
    return { metrics, after, serving: headsOf(build.plan, before.build.plan, metricsOf(measured.report)) };
  } catch (error) {
    if (!isDataFault(error)) throw error;
    const reason = error.diagnostics.map(({ message }) => message).join('; ');
    call.note([diagnostic('ADS9071', null, { from: serving.name, step, reason })]);
    return { metrics, after, serving: null };
  }
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
