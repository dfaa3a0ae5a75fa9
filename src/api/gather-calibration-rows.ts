/** The rows that a run can be calibrated on: what the network was not trained on, with its logits. */
import { CalibrationRows } from '../calibrate/calibration-rows.ts';
import { calibratorLayout } from '../calibrate/features.ts';
import type { EncodedChunk, Extras, Split } from '../data/encoded-chunk.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { servedByValue } from '../emit/calibration-config.ts';
import type { CalibrationPlan } from '../ir/plan.ts';
import { trainsOnValidation } from '../ir/refit.ts';
import { xxh64 } from '../runtime/index.ts';
import { predict } from '../train/predict-logits.ts';
import type { OpenRun } from './open-run.ts';
import { type DataOptions, openData } from './open-data.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

/** Of a run that there is nothing to calibrate with. */
export function noCalibration(run: OpenRun): Refusal {
  const hint = 'declare one in the spec, such as `calibration platt { per head }`, and train again';
  return new Refusal([diagnostic('ADS8507', null, { path: run.shown }, { hint })], 'data');
}

export interface GatherOptions extends EngineOptions, DataOptions {}

/** Validation and holdout rows (or those of `--data`) with logits; the holdout's are those from place `holdout` on, and `holdoutFrom` is their first time. */
export async function gatherRows(
  call: Call,
  run: OpenRun,
  calibration: CalibrationPlan,
  options: GatherOptions & { readonly window?: RowWindow },
): Promise<{ rows: CalibrationRows; holdout: number; holdoutFrom: number }> {
  const { plan } = run.build;
  const servedBy = calibration.traffic === 'own' ? (plan.data?.servedBy ?? null) : null;
  const extras: Extras = servedBy === null ? {} : { keys: [servedBy] };
  const data = await openData(call, {
    plan,
    encoder: run.build.encoder,
    encoderSource: run.build.encoderSource,
    root: run.root,
    maxBadFraction: options.maxBad,
    ...(servedBy === null ? {} : { extras }),
    ...(options.data === undefined ? {} : { files: options.data }),
    ...(options.window === undefined ? {} : { window: options.window }),
  });
  try {
    const engine = await startEngine(call, options, plan);
    try {
      const rows = new CalibrationRows(plan.heads.length, calibratorLayout(plan, calibration));
      const own = xxh64(servedByValue(plan));
      let holdout = 0;
      let holdoutFrom = Number.POSITIVE_INFINITY;
      const splits: readonly Split[] =
        options.data === undefined && !trainsOnValidation(plan) ? ['validate', 'holdout'] : ['holdout'];
      for (const split of splits) {
        if (split === 'holdout') holdout = rows.rows;
        if (data.counts[split] === 0) continue;
        for await (const { chunk, logits } of predict(plan, run.weights, engine, data.chunks(split))) {
          call.refuseAborted();
          if (split === 'holdout') for (const t of chunk.time) if (t < holdoutFrom) holdoutFrom = t;
          rows.add(chunk, logits, servedBy === null ? undefined : ownRows(chunk, servedBy, own));
        }
      }
      return { rows, holdout, holdoutFrom };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

function ownRows(chunk: EncodedChunk, column: string, own: bigint): Uint8Array {
  const keys = chunk.keys![column]!;
  return Uint8Array.from({ length: chunk.rows }, (_, row) => (keys[row] === own ? 1 : 0));
}
