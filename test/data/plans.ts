/** Plans by hand for the tests of data: signals, inputs and what the data layer reads; no graph. */
import { createHash } from 'node:crypto';
import type {
  DataPlan,
  HeadPlan,
  InputPlan,
  JoinPlan,
  Plan,
  TableSource,
  TimePlan,
  TrainPlan,
} from '../../src/ir/plan.ts';
import { planEncoder } from '../../src/emit/transforms/transform-spec.ts';
import { type DatasetOptions, type Dataset, openDataset } from '../../src/data/dataset.ts';
import type { EncodedChunk, Split } from '../../src/data/encoded-chunk.ts';
import { smallPlan, type SmallSignal, type SmallVocab, vec } from '../helpers/plans.ts';

export function source(name: string, glob: string, change: Partial<TableSource> = {}): TableSource {
  const format = /\.(csv|tsv|jsonl|parquet)/.exec(glob)?.[1] as TableSource['format'];
  return { name, glob, format, header: true, columns: null, delimiter: null, missing: [''], ...change };
}

export function time(column: string, change: Partial<TimePlan> = {}): TimePlan {
  return { column, unit: null, format: null, zone: 'UTC', ...change };
}

export function join(
  name: string,
  glob: string,
  on: string | JoinPlan['on'],
  change: Partial<JoinPlan> = {},
): JoinPlan {
  const pairs = typeof on === 'string' ? [{ left: on, right: on }] : on;
  return { ...source(name, glob), on: pairs, side: 'candidate', asOf: null, asOfTime: null, ...change };
}

export function head(name: string, change: Partial<HeadPlan> & { readonly label?: HeadPlan['label'] } = {}): HeadPlan {
  return {
    name,
    doc: null,
    label: { column: name, op: null, value: null },
    lossWeight: 1,
    sources: null,
    withinSeconds: null,
    ...change,
  };
}

export interface PlanParts {
  readonly signals: readonly SmallSignal[];
  readonly vocabs?: readonly SmallVocab[];
  readonly heads?: readonly HeadPlan[];
  readonly data: Partial<DataPlan> & { readonly primary: TableSource };
  readonly train?: Partial<TrainPlan>;
  readonly towers?: Plan['towers'];
  readonly sampling?: Plan['sampling'];
}

/** A plan with its encoder. A signal `users.age` reads column `age` of join `users`. */
export function dataPlan(parts: PlanParts) {
  const small = smallPlan(parts.signals, parts.vocabs ?? [], null);
  const data: DataPlan = {
    joins: [],
    time: null,
    source: null,
    servedBy: null,
    weight: null,
    afterImpression: [],
    ...parts.data,
  };
  const inputs = small.plan.inputs.map((input): InputPlan => {
    const table = data.joins.find((j) => input.name.startsWith(`${j.name}.`));
    return table === undefined
      ? input
      : { ...input, table: table.name, column: input.name.slice(table.name.length + 1) };
  });
  const values = data.source?.values;
  if (data.source !== null && !inputs.some((i) => i.name === data.source!.column)) {
    inputs.push({
      name: data.source.column,
      table: null,
      column: data.source.column,
      side: 'candidate',
      kind: 'scalar',
    });
  }
  const towers =
    parts.towers ??
    (values === undefined ? small.plan.towers : values.map((v) => ({ name: v, source: v, fallback: false })));
  const plan: Plan = {
    ...small.plan,
    data,
    inputs,
    towers,
    heads: parts.heads ?? [],
    sampling: parts.sampling ?? null,
    train: { ...small.plan.train, ...parts.train },
  };
  return { plan, encoder: () => planEncoder(plan, small.vocabularies) };
}

/** A number as it is: the value, and 1 in the second element where it is missing. */
export function plain(name: string, change: Partial<SmallSignal> = {}): SmallSignal {
  return { name, format: 'continuous', encoding: vec(), ...change };
}

export async function open(root: string, parts: PlanParts, options: Partial<DatasetOptions> = {}): Promise<Dataset> {
  const { plan, encoder } = dataPlan(parts);
  return openDataset({ plan, encoder: encoder(), root, ...options });
}

/** All chunks of a part, one after the other. */
export async function collect(
  dataset: Dataset,
  split: Split,
  options?: { seed?: number; shuffle?: boolean },
): Promise<EncodedChunk[]> {
  const chunks: EncodedChunk[] = [];
  for await (const chunk of dataset.chunks(split, options)) chunks.push(chunk);
  return chunks;
}

/** A number per row of a signal made by `plain`; null where missing. */
export function numbers(chunks: readonly EncodedChunk[], signal: string): (number | null)[] {
  return chunks.flatMap((chunk) => {
    const encoded = chunk.signals[signal]!;
    if (encoded.kind !== 'vec') throw new Error(`${signal} is not a number`);
    return Array.from({ length: chunk.rows }, (_, i) =>
      encoded.values[i * encoded.width + 1] === 1 ? null : encoded.values[i * encoded.width]!,
    );
  });
}

export function ids(chunks: readonly EncodedChunk[], signal: string): number[] {
  return chunks.flatMap((chunk) => {
    const encoded = chunk.signals[signal]!;
    if (encoded.kind !== 'id') throw new Error(`${signal} is not an id`);
    return [...encoded.ids];
  });
}

export function column(
  chunks: readonly EncodedChunk[],
  name: 'labels' | 'weight' | 'tower' | 'source' | 'time',
): number[] {
  return chunks.flatMap((chunk) => [...chunk[name]]);
}

export function rowKeys(chunks: readonly EncodedChunk[]): bigint[] {
  return chunks.flatMap((chunk) => [...chunk.rowKey]);
}

/** A hash of all row keys in their order, for so many rows that comparing each takes long. */
export function orderHash(chunks: readonly EncodedChunk[]): string {
  const hash = createHash('sha256');
  for (const { rowKey } of chunks) hash.update(new Uint8Array(rowKey.buffer, rowKey.byteOffset, rowKey.byteLength));
  return hash.digest('hex');
}
