/** Encoded rows of an engine against those of adsc, by key. */
import { join } from 'node:path';
import { loadBuild } from '../../../src/bundle/load-build.ts';
import { Database } from '../../../src/data/database.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import type { RowWindow } from '../../../src/data/relation/row-window.ts';
import { PARTS } from '../../../src/data/encoded-chunk.ts';
import { delayedHeads } from '../../../src/ir/delayed-heads.ts';

export interface Differences {
  readonly rows: number;
  /** The first ones, in words; empty: all rows are alike. */
  readonly found: readonly string[];
}

const ULP = new DataView(new ArrayBuffer(4));

/** How many 32-bit floats lie between two; ±0 are one. */
function ulps(a: number, b: number): number {
  const ordered = (x: number) => {
    ULP.setFloat32(0, x);
    const bits = ULP.getInt32(0);
    return bits >= 0 ? bits : -(bits & 0x7fffffff);
  };
  return a !== a || b !== b ? (a !== a && b !== b ? 0 : Infinity) : Math.abs(ordered(a) - ordered(b));
}

/** Everything that adsc has of each row is compared: part, time, weight, source, labels, signals. @param window only these rows */
export async function differences(
  root: string,
  build: string,
  encoded: string,
  maxBadFraction = 0.01,
  window: RowWindow | null = null,
): Promise<Differences> {
  const loaded = await loadBuild(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const { plan, encoder } = loaded;
  const delayed = delayedHeads(plan.heads);
  const found: string[] = [];
  const database = await Database.open();
  const inside = window === null ? {} : { window };
  const data = await openDataset({ plan, encoder, root, cacheDir: null, maxBadFraction, ...inside });
  let rows = 0;
  try {
    const all = await database.all(
      `SELECT * FROM read_parquet('${join(encoded, 'day=*/*.parquet').replaceAll("'", "''")}', hive_partitioning = false)`,
      'encoded rows',
    );
    const byKey = new Map(all.map((row) => [BigInt.asUintN(64, row['_key'] as bigint), row]));
    if (byKey.size !== all.length) found.push(`${all.length - byKey.size} rows are there twice`);
    for (const split of PARTS)
      for await (const chunk of data.chunks(split, { shuffle: false })) {
        for (let i = 0; i < chunk.rows; i++) {
          rows++;
          const key = chunk.rowKey[i]!;
          const row = byKey.get(key);
          const say = (what: string, mine: unknown, theirs: unknown) => {
            if (found.length < 20) found.push(`${key} ${what}: adsc ${String(mine)}, engine ${String(theirs)}`);
          };
          if (row === undefined) {
            say('row', 'there', 'absent');
            continue;
          }
          byKey.delete(key);
          if (row['_split'] !== split) say('split', split, row['_split']);
          const time = row['_time'] === null ? NaN : Number(row['_time']);
          if (ulps(time, chunk.time[i]!) !== 0 || (time === time && time !== chunk.time[i]))
            say('time', chunk.time[i], time);
          if (ulps(row['_weight'] as number, chunk.weight[i]!) > 1) say('weight', chunk.weight[i], row['_weight']);
          if (plan.data?.source != null && row['_source'] !== chunk.source[i])
            say('source', chunk.source[i], row['_source']);
          plan.heads.forEach(({ name }, h) => {
            const label = (row[`_label_${name}`] as number | null) ?? NaN;
            const mine = chunk.labels[i * plan.heads.length + h]!;
            if (ulps(label, mine) !== 0) say(`label ${name}`, mine, label);
          });
          delayed.forEach(({ head }, d) => {
            const { name } = plan.heads[head]!;
            const mine = chunk.delays![i * delayed.length + d]!;
            if (ulps(mine, row[`_delay_${name}`] as number) > 1) say(`delay ${name}`, mine, row[`_delay_${name}`]);
          });
          for (const { name, encoding } of plan.signals) {
            const signal = chunk.signals[name]!;
            const theirs = row[name];
            if (signal.kind === 'id') {
              if (Number(theirs) !== signal.ids[i]) say(name, signal.ids[i], theirs);
            } else if (signal.kind === 'vec') {
              const { width } = signal;
              const mine = signal.values.subarray(i * width, (i + 1) * width);
              const list = theirs as number[];
              if (list.length !== width || mine.some((x, j) => ulps(x, list[j]!) > 1)) say(name, mine.join(), list);
            } else {
              const { max } = signal;
              const ids = signal.ids.subarray(i * max, (i + 1) * max);
              const weights = signal.weights.subarray(i * max, (i + 1) * max);
              const n = weights.filter((w) => w !== 0).length;
              const { ids: own, weights: ownWeights } = theirs as { ids: bigint[]; weights: number[] | null };
              const same = own.length === n && own.every((id, j) => Number(id) === ids[j]);
              const weighted = encoding.kind === 'ids' && encoding.weights !== undefined;
              const alike = !weighted || (ownWeights !== null && ownWeights.every((w, j) => ulps(w, weights[j]!) <= 1));
              if (!same || !alike)
                say(name, `${ids.join()}/${weights.join()}`, `${own.join()}/${ownWeights?.join() ?? ''}`);
            }
          }
        }
      }
    // Of a list, adsc counts elements.
    for (const [s, { name, encoding }] of plan.signals.entries()) {
      const mine = data.report.signals[name]!.bad;
      const theirs = all.filter((row) => (row['_bad'] as number[]).includes(s)).length;
      if (encoding.kind === 'ids' ? mine < theirs || mine > 0 !== theirs > 0 : mine !== theirs)
        found.push(`bad values of ${name}: adsc ${mine}, engine ${theirs}`);
    }
    for (const key of byKey.keys()) if (found.length < 20) found.push(`${key} row: adsc absent, engine there`);
  } finally {
    await data.close();
    database.close();
  }
  return { rows, found };
}
