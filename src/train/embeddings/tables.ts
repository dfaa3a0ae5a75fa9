/** The embedding tables of a model in training: gradients in, rows moved. */
import type { Plan } from '../../ir/plan.ts';
import type { Batch } from '../batches/batch.ts';
import type { FeatureLayout } from '../batches/layout.ts';
import { type RowOptimizer, rowOptimizer } from '../optimizer/rows.ts';
import type { NamedTensor } from '../weights.ts';
import { RowGradients } from './gradients.ts';
import { isFrozen, TableMemory } from './memory.ts';

export class EmbeddingUpdates {
  readonly #tables: readonly {
    readonly id: string;
    readonly gradients: RowGradients;
    readonly optimizer: RowOptimizer;
  }[];

  /** @param tables of `allocateTables`; they are moved in place. */
  constructor(plan: Plan, layout: FeatureLayout, tables: ReadonlyMap<string, Float32Array>) {
    const own = new Map(plan.tables.map((table) => [table.id, table.optimizer]));
    const frozen = new Set(plan.tables.filter(isFrozen).map(({ id }) => id));
    const trained = layout.tables.filter(({ id }) => !frozen.has(id));
    this.#tables = trained.map((table) => {
      const memory = TableMemory.of(tables.get(table.id) as Float32Array);
      return {
        id: table.id,
        gradients: new RowGradients(table, memory),
        optimizer: rowOptimizer(own.get(table.id) ?? plan.train.embeddings, plan.train.l2, memory),
      };
    });
  }

  /** Optimizer state for checkpoints, by table. */
  get state(): NamedTensor[] {
    return this.#tables.flatMap(({ id, optimizer }) =>
      optimizer.state.map((s) => ({ name: `${id}#${s.name}`, shape: s.shape, data: s.data })),
    );
  }

  /** Moves the rows that the batch touched. `step` counts batches from 1, `rate` multiplies the learning rates, `examples` is the weight of the batch's examples. */
  apply(
    batch: Batch,
    featureGrads: ReadonlyMap<string, Float32Array>,
    step: number,
    rate = 1,
    examples = batch.rows,
  ): void {
    for (const { gradients, optimizer } of this.#tables) {
      gradients.accumulate(batch, featureGrads);
      optimizer.apply(gradients.count, step, rate, examples);
    }
  }
}
