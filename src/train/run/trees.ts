/** The trees of a run, kept next to its checkpoints (`trees-KEY.json`) so that a resumed run doesn't grow them again. */
import { createHash } from 'node:crypto';
import type { Forests } from '../trees/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { VERSION } from '../../version.ts';
import type { TrainOptions } from '../loop/train.ts';
import type { NetworkBias } from '../trees/network-bias.ts';
import type { Keeper } from './keeper.ts';
import { growForests } from '../trees/grow-forests.ts';
import type { KnownForest } from '../trees/grow-with-rates.ts';

/**
 * Grown, or read back where this run has grown them before; null for a plan without. When the signal is aborted on the way there are
 * forests without trees: training stops then, and a resumed run grows them.
 * @param bias of the network next to which they stand; null: it has none. @param given of a refit: what the forests are, by their names
 */
export async function runForests(
  plan: Plan,
  keeper: Keeper,
  { data, seed, signal, onProgress }: Pick<TrainOptions, 'data' | 'seed' | 'signal' | 'onProgress'>,
  bias: NetworkBias | null = null,
  given?: ReadonlyMap<string, KnownForest>,
): Promise<Forests | null> {
  const { forests } = plan;
  if (forests === undefined) return null;
  const key = (): string =>
    createHash('sha256')
      .update(
        JSON.stringify([
          VERSION,
          plan.fingerprint,
          seed,
          data.key,
          data.counts,
          bias?.weights ?? null,
          ...(given === undefined ? [] : [[...given]]),
        ]),
      )
      .digest('hex');
  const started = performance.now();
  const grow = () =>
    growForests(plan, data, seed, {
      signal,
      biasOf: bias?.of ?? null,
      known: given,
      onTree: (progress) =>
        onProgress?.({
          phase: 'trees',
          epoch: 1,
          epochs: 1,
          step: 0,
          rows: progress.grown,
          totalRows: progress.total,
          loss: NaN,
          examplesPerSecond:
            (1000 * data.counts.train * progress.grown) / progress.total / Math.max(1, performance.now() - started),
        }),
    });
  const grown = await keeper.forests(plan, key, grow);
  return grown ?? { features: [], forests: forests.map(({ name }) => ({ name, base: 0, trees: [] })) };
}
