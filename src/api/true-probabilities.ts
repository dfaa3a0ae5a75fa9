/** Columns with the true probability of a head, where a log has them (simulated data): `HEAD=COLUMN`. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { usage } from './refusal.ts';

export interface TruthColumns {
  /** Column per head, null where none was given. */
  readonly byHead: readonly (string | null)[];
  readonly columns: readonly string[];
}

export function truthColumns(plan: Plan, pairs: readonly string[]): TruthColumns {
  const byHead: (string | null)[] = plan.heads.map(() => null);
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const head = plan.heads.findIndex((h) => h.name === pair.slice(0, at));
    if (at < 1 || head < 0 || at === pair.length - 1) {
      const heads = plan.heads.map((h) => h.name).join(', ');
      throw usage(`option 'trueProbability' takes HEAD=COLUMN with a head of the model (${heads}), not "${pair}"`);
    }
    byHead[head] = pair.slice(at + 1);
  }
  return { byHead, columns: [...new Set(byHead.filter((c): c is string => c !== null))] };
}

/** [rows × H], NaN where not known; undefined when no column was asked for. */
export function truthOf(truth: TruthColumns, chunk: EncodedChunk): Float64Array | undefined {
  if (truth.columns.length === 0) return undefined;
  const heads = truth.byHead.length;
  const out = new Float64Array(chunk.rows * heads).fill(Number.NaN);
  truth.byHead.forEach((column, h) => {
    const values = column === null ? undefined : chunk.numbers?.[column];
    if (values) for (let row = 0; row < chunk.rows; row++) out[row * heads + h] = values[row]!;
  });
  return out;
}
