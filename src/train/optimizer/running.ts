/**
 * Running statistics of batch norm: r ← r + α·(batch − r) with α = max(1 − momentum, 1/t), t counting the batches seen. Until
 * 1/t < 1 − momentum that is the plain mean of the batches so far, so that a short run does not serve with the
 * initial 0 and 1, which a fixed momentum would leave in place for some 1/(1 − momentum) steps.
 */
import type { Plan } from '../../ir/plan.ts';
import { operationOf, statisticsOf } from '../../ops/index.ts';
import { emptyRecord } from '../../text/record.ts';

export class RunningStatistics {
  readonly #momentum = new Map<string, number>();
  /** Batches seen by running-statistic name: a part of the checkpoint. */
  readonly seen: Record<string, number> = emptyRecord();

  constructor(plan: Plan) {
    for (const node of plan.nodes) {
      const momentum = operationOf(node).momentum?.(node);
      if (momentum === undefined) continue;
      for (const name of statisticsOf(node)) {
        this.#momentum.set(name, momentum);
        this.seen[name] = 0;
      }
    }
  }

  /** `batchStats`: a batch's means and variances by name; what is absent does not move. */
  apply(params: ReadonlyMap<string, Float32Array>, batchStats: ReadonlyMap<string, Float32Array>): void {
    for (const [name, batch] of batchStats) {
      const momentum = this.#momentum.get(name);
      const running = params.get(name);
      if (momentum === undefined || running === undefined)
        throw new Error(`'${name}' is no running statistic of the plan`);
      const t = (this.seen[name] ?? 0) + 1;
      this.seen[name] = t;
      const alpha = Math.max(1 - momentum, 1 / t);
      for (let i = 0; i < running.length; i++) {
        const r = running[i] as number;
        running[i] = r + alpha * ((batch[i] as number) - r);
      }
    }
  }
}
