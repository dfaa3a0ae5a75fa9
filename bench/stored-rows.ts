/**
 * What a row costs that is fetched from the weights' file out of the page cache, in float32 and in 8 bits, and one that the window has already:
 * processor time and time of the clock a row, look-ups of 4,096 ids drawn evenly. Also what a gigabyte costs to be hashed, twice at a start.
 * Run: npx tsx bench/stored-rows.ts [rows, default 2M] [width, default 64]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { encodeInt8Rows } from '../src/train/embeddings/int8-rows.ts';
import { StoredTable } from '../src/train/embeddings/stored-table.ts';
import { RowFile } from '../src/train/safetensors/row-file.ts';
import { rowFormatOf } from '../src/train/safetensors/row-format.ts';
import { median, table } from './table.ts';

const rows = Number(process.argv[2] ?? 2e6);
const width = Number(process.argv[3] ?? 64);
const LOOKUPS = 60;
const IDS = 4096;

const dir = mkdtempSync(join(tmpdir(), 'adsc-rows-'));
try {
  const numbers = Float32Array.from({ length: rows * width }, Math.random);
  const lines: string[][] = [];
  for (const int8 of [false, true]) {
    const bytes = int8 ? encodeInt8Rows(numbers, width) : new Uint8Array(numbers.buffer);
    const path = join(dir, 'rows');
    writeFileSync(path, bytes);
    const shape = [rows, int8 ? width + 8 : width];
    const format = rowFormatOf(
      { name: 'rows', dtype: int8 ? 'U8' : 'F32', shape, begin: 0, end: bytes.length },
      rows,
      width,
    )!;
    const file = new RowFile(path, statSync(path));
    const name = int8 ? '8 bits' : 'float32';
    // A window of one look-up: next to nothing is there already; then the same ids again and again.
    lines.push([`${name}, fetched`, ...(await costs(new StoredTable(rows, width, 1, 0, file.rows(0, format)), true))]);
    lines.push([`${name}, there`, ...(await costs(new StoredTable(rows, width, 1, 0, file.rows(0, format)), false))]);
    file.close();
  }
  console.log(table(['row', 'processor µs', 'clock µs'], lines));
  const piece = new Uint8Array(1 << 28);
  const started = performance.now();
  createHash('sha256').update(piece).digest();
  console.log(`\nSHA-256: ${(piece.length / 1e6 / (performance.now() - started)).toFixed(2)} GB a second`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

async function costs(stored: StoredTable, fresh: boolean): Promise<string[]> {
  const draw = () => Int32Array.from({ length: IDS }, () => Math.floor(Math.random() * rows));
  const same = draw();
  await stored.lookUp(same, null, () => undefined);
  const [processor, clock]: number[][] = [[], []];
  for (let i = 0; i < LOOKUPS; i++) {
    const ids = fresh ? draw() : same;
    const [before, started] = [process.cpuUsage(), performance.now()];
    await stored.lookUp(ids, null, () => undefined);
    const { user, system } = process.cpuUsage(before);
    processor!.push((user + system) / IDS);
    clock!.push((1000 * (performance.now() - started)) / IDS);
  }
  return [median(processor!).toFixed(2), median(clock!).toFixed(2)];
}
