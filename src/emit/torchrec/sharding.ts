/** sharding.json: what of the cost model decides where tables lie, and what a step sends. */
import type { Plan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { feedOf } from '../../ops/index.ts';

const SHARDING_VERSION = 1;

/**
 * From so many bytes on, weights and optimizer state together, the rows of a table are spread over all ranks. Below, a table lies whole on one:
 * row-wise every rank sends partial sums for all rows of the batch, which costs more than an uneven share of a small table.
 */
const ROW_WISE_BYTES = 64 * 2 ** 20;

/** Parts of a batch that ranks share: no more of them can train together, and what is learned does not depend on how many do. */
const LANES = 16;

export interface Sharding {
  readonly version: typeof SHARDING_VERSION;
  readonly plan: { readonly version: number; readonly fingerprint: string };
  readonly lanes: number;
  /** Rows of the global batch. */
  readonly batch: number;
  /** Bytes; activations of a row. */
  readonly dense: {
    readonly bytes: number;
    readonly optimizerBytes: number;
    readonly activationBytes: number;
  };
  readonly tables: readonly {
    readonly id: string;
    readonly rows: number;
    readonly width: number;
    readonly bytes: number;
    readonly optimizerBytes: number;
    /** Ids that an example looks up, at most, and vectors that they give. */
    readonly ids: number;
    readonly outputs: number;
    readonly sharding: 'row_wise' | 'table_wise';
  }[];
}

export function shardingOf(plan: Plan): Sharding {
  const items = new Map(plan.cost.items.map((item) => [`${item.kind} ${item.name}`, item]));
  const layers = plan.cost.items.filter(({ kind }) => kind === 'layer');
  const sum = (of: (item: (typeof layers)[number]) => number): number =>
    layers.reduce((total, item) => total + of(item), 0);
  const reads = readsOf(plan);
  return {
    version: SHARDING_VERSION,
    plan: { version: plan.version, fingerprint: plan.fingerprint },
    lanes: Math.min(LANES, plan.train.batch),
    batch: plan.train.batch,
    dense: {
      bytes: sum(({ bytes }) => bytes),
      optimizerBytes: sum(({ optimizerBytes }) => optimizerBytes),
      activationBytes: sum(({ activationBytes }) => activationBytes),
    },
    tables: plan.tables.map(({ id, rows, width }) => {
      const { bytes, optimizerBytes } = entryOf(items, `table ${id}`);
      const { ids, outputs } = reads.get(id) ?? { ids: 0, outputs: 0 };
      const sharding = bytes + optimizerBytes >= ROW_WISE_BYTES ? 'row_wise' : 'table_wise';
      return { id, rows, width, bytes, optimizerBytes, ids, outputs, sharding };
    }),
  };
}

/** By table. A pool that sees its entries gets each of them; all others get one vector. */
function readsOf(plan: Plan): Map<string, { readonly ids: number; readonly outputs: number }> {
  const reads = new Map<string, { ids: number; outputs: number }>();
  for (const node of plan.nodes) {
    const feed = feedOf(node);
    if (feed === null || feed.kind === 'values') continue;
    const of = reads.get(feed.table) ?? { ids: 0, outputs: 0 };
    of.ids += feed.kind === 'lookup' ? 1 : feed.kind === 'interpolated' ? 2 : feed.max;
    of.outputs += feed.kind === 'entries' ? feed.max : 1;
    reads.set(feed.table, of);
  }
  return reads;
}
