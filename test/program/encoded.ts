/** Encoded rows for a hand-made plan, tables for its ids, and the features that gathering and pooling give. */
import type { GraphNode, Plan } from '../../src/ir/plan.ts';
import type { EncodedColumns, EncodedSignal } from '../../src/runtime/types.ts';
import { allocateTables } from '../../src/train/embeddings/memory.ts';
import { uniform } from './plans.ts';

export interface EncodedBatch {
  readonly encoded: EncodedColumns;
  readonly tables: Map<string, Float32Array>;
  /** DenseFeeds.features. */
  readonly features: Map<string, Float32Array>;
}

/** Ids of all kinds; lists of 0 to max entries, the first row's all empty. */
export function encodedBatch(plan: Plan, rows: number, seed = 3): EncodedBatch {
  const random = uniform(seed);
  const integer = (below: number): number => Math.floor(random() * below);
  const tables = allocateTables(plan);
  for (const { id } of plan.tables) tables.get(id)!.forEach((_, i, table) => (table[i] = random() * 2 - 1));
  const rowsOf = (table: string): number => plan.tables.find(({ id }) => id === table)!.rows;
  const signals: Record<string, EncodedSignal> = {};
  const features = new Map<string, Float32Array>();
  // Members of a sequence are in step.
  const histories = Array.from({ length: rows }, () => integer(5));
  for (const node of plan.nodes) {
    if (node.op === 'steps') {
      const there = (step: number) => step % node.max < Math.min(node.max, histories[Math.floor(step / node.max)]!);
      const ids = Int32Array.from({ length: rows * node.max }, (_, i) => (there(i) ? integer(rowsOf(node.table)) : 0));
      const weights = Float32Array.from(ids, (_, i) => (there(i) ? 1 : 0));
      const width = node.width / node.max;
      signals[node.signal] = { kind: 'ids', max: node.max, ids, weights };
      const entries = gather(tables.get(node.table)!, ids, width);
      features.set(
        `${node.id}/entries`,
        entries.map((x, i) => x * weights[Math.floor(i / width)]!),
      );
      features.set(`${node.id}/mask`, weights);
    } else if (node.op === 'input') {
      const values = Float32Array.from({ length: rows * node.width }, () => random() * 2 - 1);
      signals[node.signal] = { kind: 'vec', width: node.width, values };
      features.set(node.id, values);
    } else if (node.op === 'lookup') {
      const ids = Int32Array.from({ length: rows }, () => integer(rowsOf(node.table)));
      signals[node.signal] = { kind: 'id', ids };
      features.set(node.id, gather(tables.get(node.table)!, ids, node.width));
    } else if (node.op === 'pool') {
      const lengths = Array.from({ length: rows }, (_, row) => (row === 0 ? 0 : integer(node.max + 1)));
      const ids = Int32Array.from({ length: rows * node.max }, (_, i) =>
        i % node.max < lengths[Math.floor(i / node.max)]! ? integer(rowsOf(node.table)) : 0,
      );
      const weights = Float32Array.from({ length: rows * node.max }, (_, i) => {
        const length = lengths[Math.floor(i / node.max)]!;
        if (i % node.max >= length) return 0;
        // Of weighted lists: as they come for a sum, parts of 1 for a mean.
        if (node.pool === 'sum') return random() * 3 - 1;
        return node.pool === 'mean' ? ((i % node.max) + 1) / ((length * (length + 1)) / 2) : 1;
      });
      signals[node.signal] = { kind: 'ids', max: node.max, ids, weights };
      for (const [name, data] of pooled(node, gather(tables.get(node.table)!, ids, node.width), weights, rows))
        features.set(name, data);
    }
  }
  return { encoded: { rows, signals }, tables, features };
}

function gather(table: Float32Array, ids: Int32Array, width: number): Float32Array {
  const out = new Float32Array(ids.length * width);
  ids.forEach((id, i) => out.set(table.subarray(id * width, (id + 1) * width), i * width));
  return out;
}

function pooled(
  node: Extract<GraphNode, { op: 'pool' }>,
  entries: Float32Array,
  weights: Float32Array,
  rows: number,
): [string, Float32Array][] {
  if (node.pool === 'max' || node.pool === 'attention')
    return [
      [`${node.id}/entries`, entries],
      [`${node.id}/mask`, weights.map((w) => (w === 0 ? 0 : 1))],
    ];
  const out = new Float32Array(rows * node.width);
  entries.forEach((value, i) => {
    const entry = Math.floor(i / node.width);
    const at = Math.floor(entry / node.max) * node.width + (i % node.width);
    out[at] = out[at]! + value * weights[entry]!;
  });
  return [[node.id, out]];
}
