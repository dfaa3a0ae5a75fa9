/** One fit of a plan: trees where it has some, the network or regression, what trees weigh next to a network, the heads' intercepts. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { addsTrees, keepsTrees } from '../../ir/forests.ts';
import { runForests } from '../run/trees.ts';
import { blendForests } from '../trees/fit-blend.ts';
import { withLeaves } from '../trees/grow-forests.ts';
import { distill } from '../trees/distill.ts';
import { networkBias } from '../trees/network-bias.ts';
import { hasOwnIntercepts, type Solved, solveIntercepts } from './intercepts.ts';
import { keeperOf, type TrainOptions, type TrainResult, train } from './train.ts';

/** A fit, and how far its intercepts followed the validation part. */
export type Fitted = TrainResult & Pick<Solved, 'followed'>;

export async function fit(options: TrainOptions): Promise<Fitted | Diagnostic[]> {
  const { plan, engine, data, seed, signal } = options;
  const result = await (addsTrees(plan) ? fitWithTrees(options) : fitAlone(options));
  if (Array.isArray(result)) return result;
  const asItIs = { ...result, followed: plan.heads.map(() => 0) };
  if (result.status === 'interrupted' || !hasOwnIntercepts(plan)) return asItIs;
  const solved = await solveIntercepts(plan, result.weights, engine, data, seed, signal);
  return solved === null ? interrupted(asItIs) : { ...result, ...solved };
}

/** A network by itself, or trees and the regression over their leaves. */
export async function fitAlone(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, seed } = options;
  const forests = await runForests(plan, keeperOf(options), options);
  if (forests === null) return train(options);
  const result = await train({ ...options, data: withLeaves(plan, data, forests, seed) });
  return Array.isArray(result) ? result : { ...result, weights: { ...result.weights, forests } };
}

/** A network, then trees next to it, which learn what its bias leaves, then what both weigh. */
async function fitWithTrees(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, engine, seed, signal } = options;
  if (data.counts.validate === 0) return [diagnostic('ADS8130', null, {})];
  const result = await train(options);
  if (Array.isArray(result) || result.status === 'interrupted') return result;
  const { weights: network } = result;
  const forests = await runForests(plan, keeperOf(options), options, networkBias(plan, network, engine));
  if (signal?.aborted === true) return interrupted(result);
  const weights = await blendForests(plan, network, forests!, engine, data, seed, signal);
  if (weights === null) return interrupted(result);
  if (keepsTrees(plan)) return { ...result, weights };
  const pupil = await distill(options, weights);
  if (pupil === null) return interrupted(result);
  if (Array.isArray(pupil)) return pupil;
  // Behind what the log holds of the network's checkpoint: a run that is resumed cuts it off, and comes here again.
  await keeperOf(options).note({ kind: 'distilled', ...pupil.distilled });
  return { ...result, ...pupil };
}

/** After the last epoch, whose checkpoint is there: a resumed run comes straight back here. */
function interrupted<R extends TrainResult>(result: R): R {
  return { ...result, status: 'interrupted' };
}
