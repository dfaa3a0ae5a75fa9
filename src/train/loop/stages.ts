/** All of a plan's training: trees where it has some, the network or regression, what trees weigh next to a network, the heads' intercepts. */
import { addsTrees } from '../../ir/forests.ts';
import { blendForests } from '../trees/fit-blend.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { hasOwnIntercepts, solveIntercepts } from './intercepts.ts';
import { refusalsOf } from './refusals.ts';
import { runForests } from '../run/trees.ts';
import { type TrainOptions, type TrainResult, train } from './train.ts';
import { withLeaves } from '../trees/grow-forests.ts';
import type { Weights } from '../weights.ts';

/** As `train`, for any plan: what a run calls, and a program that trains without one. */
export async function trainStages(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, engine, seed, signal, outDir } = options;
  if (addsTrees(plan) && data.counts.validate === 0) return [diagnostic('ADS8130', null, {})];
  const adds = addsTrees(plan);
  const refused = adds ? await refusalsOf(options) : [];
  if (refused.length > 0) return refused;
  const forests = await runForests(plan, outDir, options);
  const result = await train(
    forests === null || adds ? options : { ...options, data: withLeaves(plan, data, forests, seed) },
  );
  if (Array.isArray(result) || result.status === 'interrupted') return result;
  // Leaves are what a regression reads; trees next to a network come to its weights once they are weighed.
  const trained: Weights = forests === null || adds ? result.weights : { ...result.weights, forests };
  const whole = adds ? await blendForests(plan, trained, forests!, engine, data, seed, signal) : trained;
  const weights =
    whole === null || !hasOwnIntercepts(plan) ? whole : await solveIntercepts(plan, whole, engine, data, seed, signal);
  // The last epoch's checkpoint is there: a resumed run comes straight back here.
  return weights === null ? { ...result, status: 'interrupted' } : { ...result, weights };
}
