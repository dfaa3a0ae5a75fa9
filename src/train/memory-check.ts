/** Whether training fits the machine, by the cost model: asked before anything large is allocated. */
import { totalmem } from 'node:os';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { formatBytes } from '../ir/format-number.ts';
import type { Plan } from '../ir/plan.ts';
import { MEMORY_LIMIT, tooLargeTable } from './embeddings/memory.ts';

/** Bytes of memory that this process may use: the machine's, or those of its container. */
export function machineMemory(): number {
  // 0 or a huge number where nothing constrains the process.
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Why a plan can't be trained in so many bytes of memory; null if it can. */
export function fitProblem(plan: Plan, memory = machineMemory()): Diagnostic | null {
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
  const { batch } = plan.train;
  // Each with its gradient.
  const activations = 2 * batch * plan.cost.items.reduce((sum, item) => sum + item.activationBytes, 0);
  const needed = plan.cost.memory + activations;
  if (needed <= memory) return null;
  return diagnostic('ADS8109', null, {
    needed: formatBytes(needed),
    weights: formatBytes(plan.cost.memory),
    activations: formatBytes(activations),
    batch,
    memory: formatBytes(memory),
  });
}
