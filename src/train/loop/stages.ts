/** All of a plan's training: trees where it has some, the network or regression, what trees weigh next to a network, the heads' intercepts. */
import { addsTrees } from '../../ir/forests.ts';
import { blendForests } from '../trees/fit-blend.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { hasOwnIntercepts, solveIntercepts } from './intercepts.ts';
import { networkBias } from '../trees/network-bias.ts';
import { runForests } from '../run/trees.ts';
import { type TrainOptions, type TrainResult, train } from './train.ts';
import { withLeaves } from '../trees/grow-forests.ts';

/** As `train`, for any plan: what a run calls, and a program that trains without one. */
export async function trainStages(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, engine, data, seed, signal } = options;
  const result = await (addsTrees(plan) ? trainWithTrees(options) : trainAlone(options));
  if (Array.isArray(result) || result.status === 'interrupted' || !hasOwnIntercepts(plan)) return result;
  const weights = await solveIntercepts(plan, result.weights, engine, data, seed, signal);
  return weights === null ? interrupted(result) : { ...result, weights };
}

/** A network by itself, or trees and the regression over their leaves. */
async function trainAlone(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, seed, outDir } = options;
  const forests = await runForests(plan, outDir, options);
  if (forests === null) return train(options);
  const result = await train({ ...options, data: withLeaves(plan, data, forests, seed) });
  return Array.isArray(result) ? result : { ...result, weights: { ...result.weights, forests } };
}

/** A network, then trees next to it, which learn what its bias leaves, then what both weigh. */
async function trainWithTrees(options: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan, data, engine, seed, signal, outDir } = options;
  if (data.counts.validate === 0) return [diagnostic('ADS8130', null, {})];
  const result = await train(options);
  if (Array.isArray(result) || result.status === 'interrupted') return result;
  const { weights: network } = result;
  const forests = await runForests(plan, outDir, options, networkBias(plan, network, engine));
  if (signal?.aborted === true) return interrupted(result);
  const weights = await blendForests(plan, network, forests!, engine, data, seed, signal);
  return weights === null ? interrupted(result) : { ...result, weights };
}

/** After the last epoch, whose checkpoint is there: a resumed run comes straight back here. */
function interrupted(result: TrainResult): TrainResult {
  return { ...result, status: 'interrupted' };
}
