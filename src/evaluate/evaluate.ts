import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import type { BootstrapOptions } from './bootstrap.ts';
import { Collector, type SliceBy, sliceKey } from './collect-predictions.ts';
import { ValueLabels } from './cluster.ts';
import { recordOf } from '../text/record.ts';
import type { Vocabularies } from '../runtime/types.ts';

/** An encoded chunk with the model's logits for it. */
export interface PredictedChunk {
  readonly chunk: EncodedChunk;
  /** [rows × H] in the chunk's order of rows. */
  readonly logits: Float32Array | Float64Array;
  /** [rows × H], NaN where not known. */
  readonly truth?: Float32Array | Float64Array | undefined;
  /** [rows]: a user or request, for the bootstrap. */
  readonly cluster?: Int32Array | undefined;
}

/** A column of the data that a report is sliced by. Chunks hold its keys; what value is behind which is found out afterwards. */
export class ColumnValues implements SliceBy {
  readonly by = 'column';
  readonly name: string;
  readonly labels = new ValueLabels();
  /** By hash. */
  names: ReadonlyMap<bigint, string> = new Map();

  constructor(name: string) {
    this.name = name;
  }

  nameOf = (label: number): string =>
    label === 0 ? '(missing)' : (this.names.get(this.labels.hashOf(label)) ?? '(unknown)');
}

export interface EvaluateOptions {
  readonly plan: Plan;
  readonly predictions: AsyncIterable<PredictedChunk> | Iterable<PredictedChunk>;
  /** Onehot signals whose values are reported one by one. */
  readonly slices?: readonly string[] | undefined;
  /** Columns whose values are reported one by one; chunks have their keys. */
  readonly columns?: readonly ColumnValues[] | undefined;
  /** Most values of each that are reported one by one; default 20. */
  readonly values?: number | undefined;
  /** The column within whose values rows are ranked (GAUC); chunks have its keys. */
  readonly groupedBy?: string | null | undefined;
  /** Entries by vocab id, for the names of the slices. */
  readonly vocabularies?: Vocabularies | undefined;
  /** Intervals for the whole and for each source; null or absent: none. */
  readonly bootstrap?: BootstrapOptions | null | undefined;
  /** The column that `cluster` of the predictions is of. */
  readonly clusteredBy?: string | null | undefined;
  /** Instead of the plan's variant: a baseline's name, say. */
  readonly name?: string | undefined;
}

/** Collects a stream of predictions: for reports per head, overall, per source, and per value of the signals asked for, and for paired differences. */
export async function collect(options: EvaluateOptions): Promise<Collector> {
  const { plan } = options;
  const signals = (options.slices ?? []).map((signal) => sliceBy(plan, signal, options.vocabularies ?? {}));
  const columns = options.columns ?? [];
  const groupedBy = options.groupedBy ?? null;
  const groups = new ValueLabels();
  const collector = new Collector({
    heads: plan.heads.map((head) => head.name),
    sources: plan.data?.source?.values,
    zone: plan.data?.time?.zone,
    clusteredBy: options.clusteredBy,
    slices: [...signals, ...columns],
    values: options.values,
    groupedBy,
  });
  for await (const { chunk, logits, truth, cluster } of options.predictions) {
    const ids = recordOf([
      ...signals.map((signal) => [sliceKey(signal), idsOf(chunk, signal.name)] as const),
      ...columns.map((column) => [sliceKey(column), column.labels.of(keysOf(chunk, column.name))] as const),
    ]);
    collector.add({
      rows: chunk.rows,
      logits,
      labels: chunk.labels,
      weight: chunk.weight,
      source: chunk.source,
      time: chunk.time,
      ids,
      truth,
      cluster,
      group: groupedBy === null ? undefined : groups.of(keysOf(chunk, groupedBy)),
    });
  }
  return collector;
}

/** Signals that a report can be sliced by: those that encode to one id of a vocabulary. */
export function sliceableSignals(plan: Plan): string[] {
  return plan.signals.filter((signal) => signal.format === 'onehot').map((signal) => signal.name);
}

function keysOf(chunk: EncodedChunk, column: string): BigUint64Array {
  const keys = chunk.keys?.[column];
  if (keys === undefined) throw new RangeError(`no keys of the column "${column}" in the chunk`);
  return keys;
}

function idsOf(chunk: EncodedChunk, signal: string): Int32Array {
  const encoded = chunk.signals[signal];
  if (encoded?.kind !== 'id') throw new RangeError(`no ids of the signal "${signal}": ask sliceableSignals first`);
  return encoded.ids;
}

function sliceBy(plan: Plan, name: string, vocabularies: Vocabularies): SliceBy {
  const encoding = plan.signals.find((signal) => signal.name === name)?.encoding;
  const vocab = encoding?.kind === 'id' ? plan.vocabs.find((v) => v.id === encoding.vocab) : undefined;
  const entries = vocab === undefined ? undefined : vocabularies[vocab.id];
  return {
    by: 'signal',
    name,
    nameOf: (id) => {
      if (id === 0) return '(missing)';
      if (id === 1 && vocab?.kind !== 'hash') return '(out of vocabulary)';
      return vocab?.kind === 'range' ? String(id - 2) : (entries?.[id - 2] ?? `#${id}`);
    },
  };
}
