/** Which calibrator a model is served with: the newest next to the run that is whole and names the model. */
import { basename } from 'node:path';
import type { Calibrator } from '../calibrate/calibrator.ts';
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import { readCalibrator } from '../calibrate/read-calibrator.ts';
import { readPlainFile } from '../bundle/files.ts';
import { type RequiredSignatures, SIGNATURE_SUFFIX, signatureFault } from '../bundle/signature.ts';
import { goldenRowsFault } from '../calibrate/golden-rows-fault.ts';
import { calibratorPaths } from '../calibrate/store.ts';
import type { ServedModel } from './served-model.ts';

export interface ServedCalibrator {
  /** As answers name it: `000012-74e9ca30432c`. */
  readonly name: string;
  readonly hash: string;
  readonly calibrator: Calibrator;
  readonly scorer: CalibratorScorer;
}

export interface CalibratorChoice {
  /** null: none fits. */
  readonly chosen: ServedCalibrator | null;
  /** Newer ones, and why they are left out. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** Newest ones that are tried; one that serves is mostly the first. */
const MOST_TRIED = 100;

/** Never throws for what is in the folder. A model without `calibration` has none. */
export async function newestCalibrator(
  runDir: string,
  model: ServedModel,
  required: RequiredSignatures | null,
): Promise<CalibratorChoice> {
  const refused: { name: string; reason: string }[] = [];
  if (model.plan.calibration === null) return { chosen: null, refused };
  let paths: string[];
  try {
    paths = await calibratorPaths(runDir);
  } catch (error) {
    return {
      chosen: null,
      refused: [
        {
          name: 'calibrators',
          reason: `the folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
        },
      ],
    };
  }
  for (const path of paths.slice(0, MOST_TRIED)) {
    const name = basename(path, '.json');
    const read = await calibratorAt(path, model, required);
    if (typeof read !== 'string')
      return {
        chosen: { name, hash: read.hash, calibrator: read, scorer: new CalibratorScorer(read, model.sources) },
        refused,
      };
    refused.push({ name, reason: read });
  }
  return { chosen: null, refused };
}

/** A calibrator that fits the model, or why not. */
async function calibratorAt(
  path: string,
  model: ServedModel,
  required: RequiredSignatures | null,
): Promise<Calibrator | string> {
  const file = await readPlainFile(path, null, true);
  if (typeof file === 'string') return `it ${file}`;
  const unsigned =
    required === null ? null : await signatureFault(file.content!, `${path}${SIGNATURE_SUFFIX}`, required.calibrators);
  if (unsigned !== null) return unsigned;
  const read = await readCalibrator(new TextDecoder().decode(file.content), model.plan, model.fingerprint);
  return typeof read === 'string' ? read : (goldenRowsFault(read, model.plan, model.golden) ?? read);
}
