/** Scored rows: logits to probabilities, as evaluation and the server compute them. */
import type { Calibrator } from '../calibrate/calibrator.ts';
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import type { RowsToScore } from '../data/rows-to-score.ts';
import { answerFields, answerValue } from '../ir/answer-fields.ts';
import type { Plan } from '../ir/plan.ts';
import { sigmoid } from '../math/logistic.ts';
import type { Engine } from '../train/engines/engine.ts';
import { Predictor } from '../train/predict-logits.ts';
import type { ForwardWeights } from '../train/weights.ts';

export interface Scoring {
  readonly plan: Plan;
  readonly weights: ForwardWeights;
  readonly engine: Engine;
  readonly calibrator: Calibrator | null;
}

/** Consecutive rows. Probabilities are [rows × fields of the answer] (`answerFields`: heads first), row-major; NaN where the network's output is no finite number. */
export interface ScoredRows {
  readonly rows: number;
  /** Cells of each key column by row. */
  readonly keys: readonly (readonly (string | null)[])[];
  readonly raw: Float64Array;
  /** null: there is no calibrator. */
  readonly calibrated: Float64Array | null;
}

/** One chunk is read when the one before it is taken. */
export async function* scored(
  { plan, weights, engine, calibrator }: Scoring,
  rows: RowsToScore,
): AsyncGenerator<ScoredRows> {
  const fields = answerFields(plan.heads);
  /** With those given the event of another head, as a server answers them. */
  const answers = (rowCount: number, heads: ArrayLike<number>): Float64Array =>
    Float64Array.from({ length: rowCount * fields.length }, (_, i) =>
      answerValue(fields[i % fields.length]!, heads, Math.floor(i / fields.length) * plan.heads.length),
    );
  const predictor = new Predictor(plan, weights, engine);
  const scorer = calibrator === null ? null : new CalibratorScorer(calibrator, plan.data?.source?.values ?? []);
  for await (const { chunk, keys } of rows.chunks()) {
    const logits = await predictor.logits(chunk);
    yield {
      rows: chunk.rows,
      keys,
      raw: answers(chunk.rows, Float64Array.from(logits, sigmoid)),
      calibrated: scorer === null ? null : answers(chunk.rows, scorer.probabilities(chunk, logits)),
    };
  }
}
