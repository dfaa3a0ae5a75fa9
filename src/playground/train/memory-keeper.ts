/** What training keeps, in memory: the weights of the best epoch to go back to. Nothing is resumed. */
import type { Keeper } from '../../train/run/keeper.ts';
import { type NamedTensor, type Weights, weightTensors } from '../../train/weights.ts';
import type { Plan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';

type Entry = Readonly<Record<string, unknown>>;

/** @param onEntry told each entry of the log */
export function memoryKeeper(onEntry: (entry: Entry) => Promise<void>): Keeper {
  const log = { bytes: 0, write: onEntry, sync: nothing, close: nothing };
  return {
    path: 'the page',
    begin: nothing,
    checkpoints: (plan) => new MemoryCheckpoints(plan),
    log: () => Promise.resolve(log),
    note: nothing,
    forests: (_plan, _key, grow) => grow(),
    // What a refit or a pupil learns is no part of the curve.
    part: () => Promise.resolve(memoryKeeper(nothing)),
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

class MemoryCheckpoints {
  readonly #plan: Plan;
  readonly #best = new Map<string, ReadonlyMap<string, NamedTensor['data']>>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  exist(): Promise<boolean> {
    return Promise.resolve(false);
  }

  load(): Promise<null> {
    return Promise.resolve(null);
  }

  save(): Promise<void> {
    return nothing();
  }

  saveBest(epoch: number, weights: Weights): Promise<string> {
    const name = `epoch-${epoch}`;
    this.#best.clear();
    this.#best.set(
      name,
      new Map(weightTensors(this.#plan, weights).map((tensor) => [tensor.name, tensor.data.slice()])),
    );
    return Promise.resolve(name);
  }

  loadBest(name: string, weights: Weights): Promise<void> {
    const best = entryOf(this.#best, name);
    for (const tensor of weightTensors(this.#plan, weights)) tensor.data.set(entryOf(best, tensor.name));
    return nothing();
  }
}
