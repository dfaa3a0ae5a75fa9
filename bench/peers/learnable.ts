/**
 * Rows that can be learned from: popular and rare ids, and labels drawn from a hidden model over them, a logistic regression with the
 * interactions of a factorization machine (Rendle 2010) between the tables of a group and those of the next.
 */
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { uniform } from '../../test/program/plans.ts';
import { PER_GROUP } from '../engines/model.ts';

/** An id is rows · u^SKEW for a uniform u: with 100,000 rows nearly half of the draws are of the first 1,000. */
const SKEW = 6;
/** Of a table's effect on a logit, of an interaction's, and the logit of a row without either: a fifth of the labels are 1, about. */
const [EFFECT, INTERACTION, BASE] = [0.6, 0.3, -2];

/** Ids, towers and labels of `rows` rows. Another seed gives other rows of the same world. */
export function learnableRows(plan: Plan, rows: number, seed: number): EncodedChunk {
  const random = uniform(seed);
  const tables = plan.tables.map((table) => table.rows);
  const ids = tables.map((size) => Int32Array.from({ length: rows }, () => Math.floor(size * random() ** SKEW)));
  const tower = Int32Array.from({ length: rows }, () => (random() < 0.6 ? 0 : 1));
  const heads = plan.heads.length;
  const labels = new Float32Array(rows * heads);
  for (let row = 0; row < rows; row++) {
    for (let h = 0; h < heads; h++) {
      let logit = BASE + 0.4 * (tower[row] === 0 ? h - 1 : 1 - h);
      for (let t = 0; t < tables.length; t++) {
        const id = ids[t]![row]!;
        logit += EFFECT * hidden(t, id, h);
        const other = t + PER_GROUP;
        if (other < tables.length)
          logit += INTERACTION * hidden(t, id, heads) * hidden(other, ids[other]![row]!, heads + 1);
      }
      labels[row * heads + h] = random() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    }
  }
  return {
    rows,
    signals: Object.fromEntries(
      plan.signals.map((s, t): [string, EncodedSignal] => [s.name, { kind: 'id', ids: ids[t]! }]),
    ),
    tower,
    source: new Int32Array(rows),
    labels,
    weight: new Float32Array(rows).fill(1),
    time: new Float64Array(rows),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
  };
}

/** The k-th hidden value of an id, uniform with mean 0 and variance 1. */
function hidden(table: number, id: number, k: number): number {
  return Math.sqrt(12) * (uniform((table * 2 ** 20 + id) * 8 + k)() - 0.5);
}
