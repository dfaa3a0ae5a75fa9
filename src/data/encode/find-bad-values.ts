/** Where the first bad values of each signal are, found in the chunks of which the encoder counted some. */
import { lengthFault } from '../../formats/shared/encode-weights.ts';
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import type { Encoder, RawValue } from '../../runtime/types.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { valueAt } from '../columns/column.ts';
import type { Columns } from './encode-coded.ts';
import { type BadValue, type BadValues, plainValue, SHOWN_VALUES } from './bad-values.ts';
import type { Origin } from './pending-chunk.ts';
import { dataOf } from '../../ir/members.ts';
import { present } from '../../text/present.ts';

/** Raw values of a chunk. */
interface RawChunk {
  readonly columns: Columns;
  /** Those of columns that are read as times, epoch milliseconds. */
  readonly instants: Columns;
  readonly rows: number;
  readonly origins: readonly Origin[];
}

export class BadValueFinder {
  readonly #plan: Plan;
  readonly #encoder: Encoder;
  readonly #paths: readonly string[];
  /** Of each signal: how many bad values there were, and the first ones. */
  readonly #found = new Map<string, { bad: number; readonly first: BadValue[] }>();

  /** @param paths root-relative, of the files that origins name by their index */
  constructor(plan: Plan, encoder: Encoder, paths: readonly string[]) {
    this.#plan = plan;
    this.#encoder = encoder;
    this.#paths = paths;
    for (const { name, cross } of plan.signals)
      if (cross === undefined) this.#found.set(name, { bad: encoder.counts[name]!.bad, first: [] });
  }

  /** To be called when the encoder has encoded a chunk. Only where it counted bad values are rows looked at one by one. */
  look({ columns, instants, rows, origins }: RawChunk): void {
    const source = dataOf(this.#plan).source?.column;
    for (const signal of this.#plan.signals) {
      const { name, input, derive } = signal;
      const known = this.#found.get(name);
      const { bad } = known === undefined ? { bad: 0 } : this.#encoder.counts[name]!;
      if (known === undefined || bad === known.bad) continue;
      known.bad = bad;
      if (known.first.length >= SHOWN_VALUES) continue;
      const probe = this.#encoder.subset([name], { ownCounts: true });
      const times = derive !== null && Object.hasOwn(instants, input) ? instants[input]! : null;
      const valueOf = (i: number) => valueAt(times ?? columns[input]!, i);
      const weightsInput = inputNames(signal)[1];
      for (let i = 0; i < rows && known.first.length < SHOWN_VALUES; i++) {
        const row = emptyRecord<RawValue>();
        if (source !== undefined) row[source] = valueAt(columns[source]!, i);
        row[input] = valueOf(i);
        if (weightsInput !== undefined) row[weightsInput] = valueAt(columns[weightsInput]!, i);
        const before = probe.counts[name]!.bad;
        probe.encodeRow(row, times !== null ? { instants: recordOf([[input, [row[input]]]]) } : {});
        if (probe.counts[name]!.bad === before) continue;
        const weights = weightsInput === undefined ? null : row[weightsInput];
        const { file, row: inFile } = placeOf(origins, i);
        known.first.push(badValue(signal, valueOf(i), weights, { path: this.#paths[file]!, row: inFile }));
      }
    }
  }

  /** The first bad values so far, of signals that have some. Those of different parts come part by part. */
  get values(): BadValues {
    return recordOf(
      [...this.#found].flatMap(([name, { first }]) => (first.length === 0 ? [] : [[name, first] as const])),
    );
  }
}

/** A bad value, as reports have it. @param weights of its list, where a column has them @param row in its file, from 0 */
export function badValue(
  signal: SignalPlan,
  value: RawValue,
  weights: RawValue,
  { path, row }: { readonly path: string; readonly row: number },
): BadValue {
  return {
    file: path,
    row: row + 1,
    value: plainValue(value),
    ...(inputNames(signal)[1] === undefined ? {} : { weights: plainValue(weights) }),
    ...(isWeighted(signal) ? { fault: faultOf(signal, value, weights) } : {}),
  };
}

interface Place {
  readonly file: number;
  readonly row: number;
}

/** Where row `i` of a chunk comes from. */
export function placeOf(origins: readonly Origin[], i: number): Place {
  const { at, file, row, picks } = present(
    origins.findLast((origin) => origin.at <= i),
    `origin of row ${i}`,
  );
  const from = picks[i - at]!;
  return { file: file[from]!, row: row[from]! };
}

function isWeighted({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'ids' && encoding.weights !== undefined;
}

/** What is wrong between a weighted list and its weights; null: one of them alone is. */
function faultOf({ encoding }: SignalPlan, value: RawValue, own: RawValue): string | null {
  if (encoding.kind !== 'ids' || encoding.weights === undefined) return null;
  const { split, pool, weights } = encoding;
  return lengthFault(value, own, { split, mean: pool === 'mean', weights });
}
