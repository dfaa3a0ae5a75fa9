/** Whether training fits the machine, by the cost model: asked before anything large is allocated. */
import { totalmem } from 'node:os';
import process from 'node:process';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { formatBytes } from '../ir/format-number.ts';
import type { Plan } from '../ir/plan.ts';
import { growingBytes, treesTooLong } from './trees/limits.ts';
import { MEMORY_LIMIT, tooLargeTable } from './embeddings/memory.ts';

/** Bytes of memory that this process may use: the machine's, or those of its container. */
export function machineMemory(): number {
  // 0 or a huge number where nothing constrains the process.
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Rows of the parts that training reads; null: not known yet, and what grows with them is not counted. */
export type ReadRows = { readonly train: number; readonly validate: number } | null;

/** Why a plan can't be trained in so many bytes of memory, or what comes out could not be read back; null if it can. */
export function fitProblem(plan: Plan, rows: ReadRows, memory = machineMemory()): Diagnostic | null {
  const tooLarge = tooLargeTable(plan);
  if (tooLarge !== undefined) {
    const { table, bytes } = tooLarge;
    return diagnostic('ADS8110', null, {
      table: table.id,
      rows: table.rows,
      width: table.width,
      needed: formatBytes(bytes),
      limit: formatBytes(MEMORY_LIMIT),
    });
  }
  const long = treesTooLong(plan);
  if (long !== null)
    return diagnostic('ADS8132', null, { needed: formatBytes(long.needed), limit: formatBytes(long.limit) });
  const { batch } = plan.train;
  // Each with its gradient.
  const activations = 2 * batch * plan.cost.items.reduce((sum, item) => sum + item.activationBytes, 0);
  const trees = rows === null ? 0 : growingBytes(plan, rows);
  const needed = plan.cost.memory + activations + trees;
  if (needed <= memory) return null;
  return diagnostic('ADS8109', null, {
    needed: formatBytes(needed),
    weights: formatBytes(plan.cost.memory),
    activations: formatBytes(activations),
    trees: trees === 0 ? '' : `, and ${formatBytes(trees)} to grow trees in`,
    batch,
    memory: formatBytes(memory),
  });
}
