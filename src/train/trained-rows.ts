/** Which rows have a loss: of a source that is trained on, with a weight, and with a label of one head at least. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';

export function trainedRows(plan: Plan): (chunk: EncodedChunk, row: number) => boolean {
  const heads = plan.heads.length;
  const only = plan.train.sources;
  const sources = only === null ? null : new Set(only.map((name) => plan.data?.source?.values.indexOf(name) ?? -1));
  return (chunk, row) => {
    if (sources !== null && !sources.has(chunk.source[row] as number)) return false;
    if (!((chunk.weight[row] as number) > 0)) return false;
    for (let i = row * heads; i < (row + 1) * heads; i++) if (!Number.isNaN(chunk.labels[i])) return true;
    return false;
  };
}
