/**
 * A calibrator tried on the golden rows of its model before anybody is served with it: its form can be right and its numbers absurd. Every
 * row is scored in every tower as every source that the tower takes, unknown ones too.
 */
import type { Plan } from '../ir/plan.ts';
import { towersBySource } from '../ir/towers.ts';
import type { EncodedColumns } from '../runtime/types.ts';
import { CalibratorScorer } from './apply-calibrator.ts';
import { rowFeatures } from './features.ts';
import type { Calibrator } from './calibrator.ts';

/** One row of golden.json, encoded, and its golden logits [tower][head]. */
export interface CalibratorGoldenRow {
  readonly note: string;
  readonly encoded: EncodedColumns;
  readonly logits: readonly (readonly number[])[];
}

/** Beyond these a row is so far from any data that certainty about it says nothing of the calibrator. */
const FAR_LOGIT = 10;
const FAR_FEATURE = 100;

/** What is wrong with the probabilities that a calibrator (which fits the plan: `readCalibrator`) makes of golden rows; null: nothing. */
export function goldenRowsFault(
  calibrator: Calibrator,
  plan: Plan,
  rows: readonly CalibratorGoldenRow[],
): string | null {
  const values = plan.data?.source?.values ?? [];
  const towers = plan.data?.source == null ? [0] : [...towersBySource(plan, values)];
  const scorer = new CalibratorScorer(calibrator, values);
  for (const { note, encoded, logits } of rows) {
    let far = 0;
    rowFeatures(calibrator.layout, encoded, 0, (_, value) => (far = Math.max(far, Math.abs(value))));
    for (const [place, tower] of towers.entries()) {
      if (tower < 0) continue;
      const z = Float64Array.from(logits[tower]!);
      const probabilities = scorer.probabilities({ ...encoded, source: Int32Array.of(place - 1) }, z);
      for (const [h, p] of probabilities.entries()) {
        const certain = (p === 0 || p === 1) && far <= FAR_FEATURE && Math.abs(z[h]!) <= FAR_LOGIT;
        if (Number.isFinite(p) && !certain) continue;
        const source = values[place - 1];
        return `for the golden row '${note}'${source === undefined ? '' : ` of source ${JSON.stringify(source)}`} it gives ${plan.heads[h]!.name} the probability ${p}`;
      }
    }
  }
  return null;
}
