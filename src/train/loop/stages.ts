/** All of a plan's training: a fit, and where the plan says so another one on all rows. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import { trainsOnValidation } from '../../ir/refit.ts';
import { fit } from './fit.ts';
import { oldEnough } from '../old-enough.ts';
import { refit } from './refit.ts';
import type { TrainOptions, TrainResult } from './train.ts';

/** As `train`, for any plan: what a run calls, and a program that trains without one. */
export async function trainStages(given: TrainOptions): Promise<TrainResult | Diagnostic[]> {
  const { plan } = given;
  const options = { ...given, data: oldEnough(plan, given.data) };
  const result = await fit(options);
  if (Array.isArray(result)) return result;
  const again = trainsOnValidation(plan) && options.refitData !== undefined && result.bestEpoch !== null;
  if (again && result.status !== 'interrupted') return refit(options, result);
  const { followed: _followed, ...rest } = result;
  return rest;
}
