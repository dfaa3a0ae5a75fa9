/** Encoded rows as docs/decisions/encoded-rows.md has them, written from adsc's own chunks: what a trainer reads, and what `spark encode` is held to. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type EncodedChunk, PARTS } from '../../src/data/encoded-chunk.ts';
import { delayedHeads } from '../../src/ir/delayed-heads.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import type { TrainingData } from '../../src/train/batches/training-data.ts';

/** Writes `dir`; `rowGroup` rows in a group, a file for each `days` of the rows' order where they have no time. */
export async function writeEncoded(
  dir: string,
  plan: Plan,
  data: Pick<TrainingData, 'chunks'>,
  { rowGroup = 2048 } = {},
): Promise<void> {
  const byDay = new Map<string, string[]>();
  const rows: Record<string, number> = {};
  for (const split of PARTS) {
    rows[split] = 0;
    for await (const chunk of data.chunks(split, { seed: 1, shuffle: false })) {
      rows[split] += chunk.rows;
      for (let row = 0; row < chunk.rows; row++) {
        const time = chunk.time[row]!;
        const day = Number.isNaN(time) ? 'none' : new Date(time).toISOString().slice(0, 10);
        const lines = byDay.get(day) ?? [];
        if (lines.length === 0) byDay.set(day, lines);
        lines.push(lineOf(plan, chunk, row, split));
      }
    }
  }
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const files: { path: string; rows: number }[] = [];
  const json = join(dir, 'rows.jsonl');
  for (const [day, lines] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `day=${day}/part-0.parquet`;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(json, '');
    for (let at = 0; at < lines.length; at += 10_000)
      appendFileSync(json, `${lines.slice(at, at + 10_000).join('\n')}\n`);
    await connection.run(
      `COPY (SELECT * FROM read_json(${text(json)}, format = 'newline_delimited', columns = {${columnsOf(plan).join(', ')}}))
       TO ${text(join(dir, path))} (FORMAT parquet, ROW_GROUP_SIZE ${rowGroup})`,
    );
    files.push({ path, rows: lines.length });
  }
  rmSync(json);
  connection.closeSync();
  instance.closeSync();
  writeFileSync(
    join(dir, '_adsc.json'),
    JSON.stringify({ version: 1, model: plan.model, fingerprint: plan.fingerprint, rows, bad: 0, files }),
  );
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const columnName = (signal: string): string => (signal.startsWith('_') ? `_${signal}` : signal);

function columnsOf(plan: Plan): string[] {
  const kinds = { id: 'INTEGER', ids: 'STRUCT(ids INTEGER[], weights FLOAT[])', vec: 'FLOAT[]' };
  const columns: [string, string][] = [
    ['_key', 'BIGINT'],
    ['_time', 'BIGINT'],
    ['_split', 'VARCHAR'],
    ['_weight', 'FLOAT'],
    ...(plan.data?.source ? [['_source', 'INTEGER'] as [string, string]] : []),
    ...plan.heads.map(({ name }): [string, string] => [`_label_${name}`, 'FLOAT']),
    ...delayedHeads(plan.heads).map(({ head }): [string, string] => [`_delay_${plan.heads[head]!.name}`, 'FLOAT']),
    ...plan.signals.map(({ name, encoding }): [string, string] => [columnName(name), kinds[encoding.kind]]),
  ];
  return columns.map(([name, type]) => `${text(name)}: ${text(type)}`);
}

function lineOf(plan: Plan, chunk: EncodedChunk, row: number, split: string): string {
  const heads = plan.heads.length;
  const time = chunk.time[row]!;
  const line: Record<string, unknown> = {
    _key: BigInt.asIntN(64, chunk.rowKey[row]!).toString(),
    _time: Number.isNaN(time) ? null : time,
    _split: split,
    _weight: chunk.weight[row],
    _source: chunk.source[row],
  };
  plan.heads.forEach(({ name }, h) => {
    const label = chunk.labels[row * heads + h]!;
    line[`_label_${name}`] = Number.isNaN(label) ? null : label;
  });
  const delayed = delayedHeads(plan.heads);
  delayed.forEach(({ head }, d) => {
    const delay = chunk.delays![row * delayed.length + d]!;
    // JSON has no infinity.
    line[`_delay_${plan.heads[head]!.name}`] = Number.isFinite(delay) ? delay : String(delay);
  });
  for (const { name } of plan.signals) line[columnName(name)] = valueOf(chunk.signals[name]!, row);
  return JSON.stringify(line);
}

function valueOf(signal: EncodedSignal, row: number): unknown {
  switch (signal.kind) {
    case 'vec':
      return Array.from(signal.values.subarray(row * signal.width, (row + 1) * signal.width));
    case 'id':
      return signal.ids[row];
    case 'ids': {
      const ids = signal.ids.subarray(row * signal.max, (row + 1) * signal.max);
      const weights = signal.weights.subarray(row * signal.max, (row + 1) * signal.max);
      let length = signal.max;
      while (length > 0 && ids[length - 1] === 0 && weights[length - 1] === 0) length--;
      return { ids: Array.from(ids.subarray(0, length)), weights: Array.from(weights.subarray(0, length)) };
    }
  }
}
