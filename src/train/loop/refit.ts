/**
 * `train { refit yes }`: once the validation part has said how long to train, all of it is done again from the start on training and validation part
 * together, for as many epochs and trees, with what network and trees weigh as it was fitted on rows that neither had seen.
 */
import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { addsTrees } from '../../ir/forests.ts';
import { withoutValidation } from '../../ir/refit.ts';
import type { Plan } from '../../ir/plan.ts';
import { oldEnough } from '../old-enough.ts';
import { runForests } from '../run/trees.ts';
import type { RateFeature } from '../trees/features.ts';
import type { KnownForest } from '../trees/grow-with-rates.ts';
import { networkBias } from '../trees/network-bias.ts';
import type { Weights } from '../weights.ts';
import { ratesToBest } from './early-stopping.ts';
import { hasOwnIntercepts, solveIntercepts } from './intercepts.ts';
import { fitAlone, type Fitted } from './fit.ts';
import { keeperOf, train, type TrainOptions, type TrainResult } from './train.ts';
import type { TrainingData } from '../batches/training-data.ts';

/** @param first the fit that had a validation part. */
export async function refit(options: TrainOptions, first: Fitted): Promise<TrainResult | Diagnostic[]> {
  // The curve is that of the first fit.
  const { onEpoch: _onEpoch, ...others } = options;
  const { engine, seed, signal, refitData } = options;
  const plan = withoutValidation(options.plan);
  const rates = ratesToBest(options.plan, first.curve);
  const known = knownForests(plan, first.weights);
  // A run that goes on for more epochs may find another best one: that is another refit.
  const schedule = createHash('sha256')
    .update(JSON.stringify([rates, [...known].map(([name, { trees, pairs }]) => [name, trees, pairs.map(idsOf)])]))
    .digest('hex');
  const name = `refit-${schedule.slice(0, 12)}`;
  // Checkpoints of refits whose epochs or trees are no longer those of the run go.
  const keeper = await keeperOf(options).part(name, 'refit-');
  const opened = await refitData!();
  const data = oldEnough(plan, opened);
  try {
    if (!areTheSame(options.data, data)) return [diagnostic('ADS8045', null, { file: 'the data' })];
    const again: TrainOptions = {
      ...others,
      plan,
      data,
      epochs: rates.length,
      rates,
      keeper,
    };
    const result = await (addsTrees(plan) ? train(again) : fitAlone(again));
    if (Array.isArray(result)) return result;
    const interrupted: TrainResult = { ...first, status: 'interrupted' };
    if (result.status === 'interrupted') return interrupted;
    let { weights } = result;
    if (addsTrees(plan)) {
      const grown = await runForests(plan, keeper, again, networkBias(plan, weights, engine), known);
      if (signal?.aborted === true) return interrupted;
      weights = { ...weights, forests: withBlends(grown!, first.weights) };
    }
    if (hasOwnIntercepts(plan)) {
      const solved = await solveIntercepts(plan, weights, engine, data, seed, signal, first.followed);
      if (solved === null) return interrupted;
      ({ weights } = solved);
    }
    return {
      ...first,
      weights,
      sampling: result.sampling,
      steps: first.steps + result.steps,
      examples: first.examples + result.examples,
      seconds: first.seconds + result.seconds,
      refit: { epochs: rates.length, rows: data.counts.train },
    };
  } finally {
    await opened.close();
  }
}

/** Whether the rows are those of the first fit, cut otherwise: an hour's file that has come since would move the cut. */
function areTheSame({ counts }: TrainingData, { counts: again }: TrainingData): boolean {
  return again.train === counts.train + counts.validate && again.holdout === counts.holdout;
}

/** Of each forest next to a network, how many trees it kept and which pairs of ids they see. */
function knownForests(plan: Plan, { forests }: Weights): Map<string, KnownForest> {
  const pairs = (head: string): RateFeature[] =>
    (forests?.features ?? []).flatMap(({ feature }) =>
      feature.kind === 'rate' && feature.head === head && feature.ids.length === 2 ? [feature] : [],
    );
  return new Map(
    !addsTrees(plan)
      ? []
      : forests!.forests.map(({ name, trees }, h) => [
          name,
          { trees: trees.length, pairs: pairs(plan.forests![h]!.head) },
        ]),
  );
}

function idsOf({ ids }: RateFeature): string[] {
  return ids.map(({ signal }) => signal);
}

function withBlends(grown: NonNullable<Weights['forests']>, { forests }: Weights): NonNullable<Weights['forests']> {
  return {
    ...grown,
    forests: grown.forests.map((forest, h) => {
      const { blend } = forests!.forests[h]!;
      return blend === undefined ? forest : { ...forest, blend };
    }),
  };
}
