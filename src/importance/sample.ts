/** The evaluated rows, held in memory: all of them up to a limit, else a seeded sample. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { ChunkLayout } from '../data/cache/chunk-layout.ts';
import type { Extras } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { ClusterLabels } from '../evaluate/cluster.ts';
import { Random } from '../math/random.ts';

export interface Sample {
  readonly chunk: EncodedChunk;
  /** Rows of the part that it was drawn from. */
  readonly of: number;
}

/** Wide lists and vectors take kilobytes a row: never more rows than fit here, twice over while they are put together. */
export const SAMPLE_BYTES = 768 * 2 ** 20;

/**
 * Every row is equally likely (selection sampling, Knuth vol. 2, 3.4.2, algorithm S), and they stay in their order.
 * @param total rows that `chunks` will give.
 */
export async function drawSample(
  plan: Plan,
  extras: Extras,
  chunks: AsyncIterable<EncodedChunk>,
  total: number,
  limit: number,
  seed: number,
): Promise<Sample> {
  const layout = new ChunkLayout(plan, extras);
  const wanted = Math.min(limit, total, Math.max(1, Math.floor(SAMPLE_BYTES / layout.rowBytes)));
  const random = new Random(seed, 'importance sample');
  const parts: EncodedChunk[] = [];
  let seen = 0;
  let kept = 0;
  for await (const chunk of chunks) {
    const rows: number[] = [];
    for (let row = 0; row < chunk.rows && kept < wanted; row++, seen++) {
      if (wanted < total && random.float() * (total - seen) >= wanted - kept) continue;
      rows.push(row);
      kept++;
    }
    if (rows.length > 0) parts.push(take(layout, [chunk], new Uint8Array(rows.length), rows));
    if (kept === wanted) break;
  }
  const which = new Uint32Array(kept);
  const rows = new Uint32Array(kept);
  let at = 0;
  parts.forEach((part, p) => {
    for (let row = 0; row < part.rows; row++, at++) {
      which[at] = p;
      rows[at] = row;
    }
  });
  return { chunk: take(layout, parts, which, rows), of: total };
}

function take(
  layout: ChunkLayout,
  chunks: readonly EncodedChunk[],
  which: ArrayLike<number>,
  rows: ArrayLike<number>,
): EncodedChunk {
  const target = layout.allocate(rows.length);
  layout.gather(chunks, which, rows, 0, target);
  return target;
}

/** Keys of a column as 0 … count−1; a missing one (0) is its own. Without keys: each row its own. */
export function labelsOf(
  keys: BigUint64Array | null,
  rows: number,
): { readonly of: Int32Array; readonly count: number } {
  if (keys === null) return { of: Int32Array.from({ length: rows }, (_, i) => i), count: rows };
  const labels = new ClusterLabels();
  const of = labels.of(keys);
  return { of, count: labels.count };
}
