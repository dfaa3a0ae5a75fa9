/** Rows that two models are compared on: golden rows of both builds, and rows of the log. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Golden } from '../emit/transforms/index.ts';
import type { Plan } from '../ir/plan.ts';
import type { EncoderSource } from '../bundle/build-encoder.ts';
import type { WithKeys } from '../migrate/key-space.ts';
import type { OldNames } from '../migrate/old-names.ts';
import type { RowPair } from '../migrate/proof.ts';
import type { EncodedColumns, Encoder, RawRow } from '../runtime/types.ts';
import { lastOf } from '../text/present.ts';
import { recordOf } from '../text/record.ts';
import { takeRows } from '../train/batches/take-rows.ts';
import type { Call } from './call.ts';
import { openData } from './open-data.ts';
import { isDataError, isRefusal } from './refusal.ts';

/** A model that can encode. */
export interface Encodes extends EncoderSource, WithKeys {
  readonly golden: Golden;
  createEncoder(): Encoder;
}

/** Rows of the log, and those of them that are looked for. */
const MOST_PAIRS = 1000;
const MOST_READ = 20_000;

/** Golden rows of both, in every tower, under the columns of each. */
export function goldenPairs(old: Encodes, next: Encodes, names: OldNames): RowPair[] {
  const [before, after] = [old.createEncoder(), next.createEncoder()];
  const { toNew, toOld } = names.columns;
  const rows = [
    ...old.golden.cases.map(({ row }) => [row, renamedColumns(row, toNew)] as const),
    ...next.golden.cases.map(({ row }) => [renamedColumns(row, toOld), row] as const),
  ];
  return rows.flatMap(([oldRow, nextRow]) => {
    const [a, b] = [before.encodeRow(oldRow), after.encodeRow(nextRow)];
    return next.plan.towers.flatMap(({ name }, tower) => {
      const was = names.tower(name);
      return was === null ? [] : [{ old: asChunk(old.plan, a, was), next: asChunk(next.plan, b, tower) }];
    });
  });
}

function renamedColumns(row: RawRow, names: ReadonlyMap<string, string>): RawRow {
  return recordOf(Object.entries(row).map(([column, value]) => [names.get(column) ?? column, value]));
}

function asChunk(plan: Plan, encoded: EncodedColumns, tower: number): EncodedChunk {
  return {
    ...encoded,
    tower: Int32Array.of(tower),
    source: Int32Array.of(0),
    labels: new Float32Array(plan.heads.length).fill(NaN),
    weight: Float32Array.of(1),
    time: Float64Array.of(NaN),
    rowKey: BigUint64Array.of(0n),
  };
}

/** The first rows of the training part, as a model encodes them; in words why there are none. */
export async function logRows(
  call: Call,
  root: string,
  model: Encodes,
  read: number,
): Promise<EncodedChunk[] | string> {
  const { plan } = model;
  if (plan.data === null) return 'the model has no `data`';
  try {
    const data = await openData(call.quiet(), {
      plan,
      encoder: model.createEncoder(),
      encoderSource: model,
      root,
      maxBadFraction: 1,
    });
    try {
      const chunks: EncodedChunk[] = [];
      let rows = 0;
      for await (const chunk of data.chunks('train', { seed: 0, shuffle: false })) {
        call.refuseAborted();
        chunks.push(chunk);
        rows += chunk.rows;
        if (rows >= read) break;
      }
      return chunks;
    } finally {
      await data.close();
    }
  } catch (error) {
    if (isDataError(error) || (isRefusal(error) && error.fault === 'data')) return lastOf(error.diagnostics).message;
    throw error;
  }
}

/** Rows of the log that both models have; in words why there are none. */
export async function logPairs(call: Call, root: string, old: Encodes, next: Encodes): Promise<RowPair[] | string> {
  const before = await logRows(call, root, old, MOST_PAIRS);
  if (typeof before === 'string') return before;
  const after = await logRows(call, root, next, MOST_READ);
  if (typeof after === 'string') return after;
  const places = new Map<bigint, readonly [chunk: number, row: number]>();
  after.forEach((chunk, c) => chunk.rowKey.forEach((key, row) => places.set(key, [c, row])));
  const pairs: RowPair[] = [];
  let found = 0;
  for (const chunk of before) {
    const rows = after.map((): { readonly old: number[]; readonly next: number[] } => ({ old: [], next: [] }));
    chunk.rowKey.forEach((key, row) => {
      const place = found < MOST_PAIRS ? places.get(key) : undefined;
      if (place === undefined) return;
      const [of, at] = place;
      rows[of]!.old.push(row);
      rows[of]!.next.push(at);
      found++;
    });
    rows.forEach((picked, c) => {
      if (picked.old.length > 0)
        pairs.push({ old: takeRows(chunk, picked.old), next: takeRows(after[c]!, picked.next) });
    });
  }
  return pairs.length > 0 ? pairs : 'no row is one of both models';
}
