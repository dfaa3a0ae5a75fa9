/** What of an encoded chunk a plan's graph reads: computed once, so that filling a batch is plain loops. */
import { ROWS_READ } from '../../ir/number-bins.ts';
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { leafForests } from '../../ir/forests.ts';
import { feedOf, signalOf } from '../../ops/index.ts';
import { present } from '../../text/present.ts';

/** A `vec` signal that enters the graph at an `input` node. */
export interface VecUse {
  readonly node: string;
  readonly signal: string;
  readonly width: number;
}

/** An id or list signal that some lookup or pool reads, or a number in bins: a list of the two rows around it. */
export interface IdUse {
  readonly signal: string;
  /** Ids per row: 1 for `id`, the list's `max` for `ids`, 2 for a number in bins. */
  readonly max: number;
  /** The ids have weights. */
  readonly list: boolean;
  /** Encoded as a number in bins. */
  readonly binned: boolean;
  /** Ids are below this. */
  readonly size: number;
}

/** A node that reads a table. `pooled`: Σ weight·row (mean, sum, a number in bins). `entries`: the rows themselves and a mask (max, attention). */
export interface TableUse {
  readonly node: string;
  readonly signal: string;
  readonly kind: 'lookup' | 'pooled' | 'entries';
  readonly max: number;
}

export interface TableLayout {
  readonly id: string;
  readonly rows: number;
  readonly width: number;
  readonly uses: readonly TableUse[];
}

export interface FeatureLayout {
  readonly towers: number;
  readonly heads: number;
  readonly vecs: readonly VecUse[];
  readonly ids: readonly IdUse[];
  /** Tables that the graph reads, in the plan's order. */
  readonly tables: readonly TableLayout[];
}

/** Throws when the plan contradicts itself, which only a bug can cause: plans from disk are validated when read. */
export function featureLayout(plan: Plan): FeatureLayout {
  const signals = new Map(plan.signals.map((s) => [s.name, s]));
  const tables = new Map(plan.tables.map((t) => [t.id, t]));
  const vecs: VecUse[] = [];
  const ids = new Map<string, IdUse>();
  const uses = new Map<string, TableUse[]>();

  // The leaves of a forest come as a list.
  const forests = new Set(leafForests(plan).map((forest) => forest.name));
  const signalPlan = (name: string): SignalPlan => {
    const signal = signals.get(name);
    if (signal === undefined) throw new Error(`the graph reads signal '${name}', which the plan does not hold`);
    return signal;
  };
  const readTable = (table: string, use: TableUse): void => {
    const plan = tables.get(table);
    if (plan === undefined) throw new Error(`the graph reads table '${table}', which the plan does not hold`);
    const binned = !forests.has(use.signal) && signalPlan(use.signal).encoding.kind === 'vec';
    const list = forests.has(use.signal) || binned || signalPlan(use.signal).encoding.kind === 'ids';
    ids.set(use.signal, { signal: use.signal, max: use.max, list, binned, size: plan.rows });
    uses.set(table, [...(uses.get(table) ?? []), use]);
  };

  for (const node of plan.nodes) {
    const feed = feedOf(node);
    if (feed === null) continue;
    const signal = present(signalOf(node), `signal of node ${node.id}`);
    if (feed.kind === 'values') {
      const { encoding } = signalPlan(signal);
      if (encoding.kind !== 'vec') throw new Error(`input '${node.id}' reads '${signal}', which is not a vector`);
      vecs.push({ node: node.id, signal, width: encoding.width });
    } else {
      const { table } = feed;
      const [kind, max] =
        feed.kind === 'interpolated'
          ? (['pooled', ROWS_READ] as const)
          : [feed.kind, feed.kind === 'lookup' ? 1 : feed.max];
      readTable(table, { node: node.id, signal, kind, max });
    }
  }
  return {
    towers: plan.towers.length,
    heads: plan.heads.length,
    vecs,
    ids: [...ids.values()],
    tables: plan.tables
      .filter((t) => uses.has(t.id))
      .map((t) => ({ id: t.id, rows: t.rows, width: t.width, uses: uses.get(t.id) ?? [] })),
  };
}
