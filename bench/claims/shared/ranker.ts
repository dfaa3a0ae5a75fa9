import type { Candidates, Ranker } from '../../../src/simulate/index.ts';
import type { Random } from '../../../src/math/random.ts';
import type { Calibrator } from '../../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../../src/calibrate/apply-calibrator.ts';
import type { Arena } from './arena.ts';
import { HEAD } from './calibrate.ts';
import { type Fitted, sigmoid, type Trainee } from './fit.ts';
import { candidateChunk } from './log.ts';

/** A trained model that chooses by its probability of a click, calibrated or not, as it would serve. */
export function modelRanker(
  arena: Arena,
  name: string,
  share: number,
  trainee: Trainee,
  fitted: Fitted,
  calibrator: () => Calibrator | null = () => null,
): Ranker {
  const { plan, encoder } = trainee;
  const click = plan.heads.findIndex((head) => head.name === HEAD);
  const heads = plan.heads.length;
  return {
    name,
    share,
    async score(candidates: Candidates) {
      const chunk = candidateChunk(plan, encoder, candidates, arena.market.world, arena.profiles);
      const all = await fitted.logits(chunk);
      const logits = Float32Array.from({ length: chunk.rows }, (_, i) => all[i * heads + click]!);
      const now = calibrator();
      return now === null
        ? logits.map(sigmoid)
        : new CalibratorScorer(now, plan.data?.source?.values ?? []).probabilities(chunk, logits);
    },
  };
}

/** Chooses at random, whatever the bid: traffic without selection. */
export function randomRanker(name: string, share: number, random: Random): Ranker {
  return { name, share, score: ({ bid }) => Float64Array.from(bid, (b) => random.float() / b) };
}
