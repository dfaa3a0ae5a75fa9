/** The benchmark's model, its starting weights and its rows as files that every peer reads (bench/peers/python/exported.py). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { ADAGRAD_EPSILON } from '../../src/train/optimizer/rows.ts';
import type { Weights } from '../../src/train/weights.ts';
import {
  BOTTOM,
  CROSSES,
  CROSS_WIDTH,
  EMBED,
  GROUPS,
  GROUP_WIDTH,
  HEADS,
  TOWERS,
  TOWER_WIDTH,
} from '../engines/model.ts';
import { writeNpy } from './npy.ts';

export interface Exported {
  readonly plan: Plan;
  readonly weights: Weights;
  readonly train: EncodedChunk;
  readonly holdout?: EncodedChunk;
}

export function exportTo(folder: string, { plan, weights, train, holdout }: Exported): void {
  mkdirSync(folder, { recursive: true });
  const norm = plan.nodes.find((node) => node.op === 'batch_norm');
  if (norm?.op !== 'batch_norm') throw new Error('the benchmark model has batch norm');
  const { optimizer, embeddings, batch } = plan.train;
  writeFileSync(
    join(folder, 'structure.json'),
    JSON.stringify({
      tables: plan.tables.length,
      table_rows: plan.tables[0]!.rows,
      embed: EMBED,
      groups: GROUPS,
      group_width: GROUP_WIDTH,
      crosses: CROSSES,
      cross_width: CROSS_WIDTH,
      bottom: BOTTOM,
      tower_width: TOWER_WIDTH,
      towers: TOWERS,
      heads: HEADS,
      norm_epsilon: norm.epsilon,
      norm_momentum: norm.momentum,
      batch,
      adam_rate: optimizer.learningRate,
      adagrad_rate: embeddings.learningRate,
      adagrad_epsilon: ADAGRAD_EPSILON,
    }),
  );
  for (const { name, shape } of plan.params)
    writeNpy(join(folder, 'params', `${name}.npy`), weights.params.get(name)!, shape);
  const parts = [train, ...(holdout === undefined ? [] : [holdout])];
  plan.tables.forEach(({ id, width }, t) => {
    // The others are 0.
    const ids = Int32Array.from(new Set(parts.flatMap((part) => [...idsOf(part, plan, t)])));
    const table = weights.tables.get(id)!;
    const rows = new Float32Array(ids.length * width);
    ids.forEach((row, i) => rows.set(table.subarray(row * width, (row + 1) * width), i * width));
    writeNpy(join(folder, 'tables', `${t}.ids.npy`), ids, [ids.length]);
    writeNpy(join(folder, 'tables', `${t}.rows.npy`), rows, [ids.length, width]);
  });
  exportRows(join(folder, 'train'), plan, train);
  if (holdout !== undefined) exportRows(join(folder, 'holdout'), plan, holdout);
}

function exportRows(folder: string, plan: Plan, { rows, tower, labels, ...chunk }: EncodedChunk): void {
  const tables = plan.tables.length;
  const ids = new Int32Array(rows * tables);
  for (let t = 0; t < tables; t++)
    idsOf({ signals: chunk.signals }, plan, t).forEach((id, row) => (ids[row * tables + t] = id));
  writeNpy(join(folder, 'ids.npy'), ids, [rows, tables]);
  writeNpy(join(folder, 'tower.npy'), tower, [rows]);
  writeNpy(join(folder, 'labels.npy'), labels, [rows, plan.heads.length]);
}

/** Ids of the signal that reads the t-th table. */
function idsOf({ signals }: Pick<EncodedChunk, 'signals'>, plan: Plan, t: number): Int32Array {
  return (signals[plan.signals[t]!.name] as EncodedSignal & { kind: 'id' }).ids;
}
