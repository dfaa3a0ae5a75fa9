/** Rows that are fetched as they are asked for, against the same rows in memory. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmbeddingGather } from '../../../src/train/embeddings/gather.ts';
import { allocateTables } from '../../../src/train/embeddings/memory.ts';
import { type RowSource, StoredTable } from '../../../src/train/embeddings/stored-table.ts';
import { featureLayout } from '../../../src/train/batches/layout.ts';
import { wholePlan, IDS } from '../planted.ts';

const WIDTH = 5;
const ROWS = 20_000;
/** Row r is r, r + .25, … */
const numbers = (row: number) => Array.from({ length: WIDTH }, (_, k) => row + k / 4);

/** Gives rows a turn later; `fails` counts down the reads that fail. */
function source(state = { fails: 0, read: 0 }): RowSource {
  return {
    kind: 'file',
    read: async (rows, places, window) => {
      await Promise.resolve();
      if (state.fails > 0) {
        state.fails--;
        window.fill(-1);
        throw new Error('the disk is gone');
      }
      state.read += rows.length;
      rows.forEach((row, i) => {
        if (i > 0) expect(row).toBeGreaterThan(rows[i - 1]!);
        window.set(numbers(row), places[i]! * WIDTH);
      });
    },
  };
}

/** Asks for rows, and expects theirs. */
async function ask(table: StoredTable, ids: readonly number[]): Promise<void> {
  await table.lookUp(Int32Array.from(ids), null, (memory) => {
    ids.forEach((id, i) => {
      const place = memory.ids[i]!;
      expect(Array.from(memory.table.subarray(place * WIDTH, (place + 1) * WIDTH))).toEqual(numbers(id));
    });
  });
}

const someIds = fc
  .record({ from: fc.nat(ROWS - 1), step: fc.integer({ min: 1, max: 7919 }), count: fc.integer({ min: 1, max: 4096 }) })
  .map(({ from, step, count }) => Array.from({ length: count }, (_, i) => (from + i * step) % ROWS));

describe('a window of 4,096 rows of a table of 20,000', () => {
  it('gives the rows that are asked for, in any order, several askers at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someIds, { minLength: 2, maxLength: 8 }), async (lookups) => {
        const table = new StoredTable(ROWS, WIDTH, 3, 0, source());
        expect(table.kept).toBe(4096);
        await Promise.all(lookups.map((ids) => ask(table, ids)));
      }),
      { numRuns: 20 },
    );
  });

  it('reads a row that is asked for again and again once', async () => {
    const state = { fails: 0, read: 0 };
    const table = new StoredTable(ROWS, WIDTH, 1, 0, source(state));
    const hot = [7, 19_999, 11, 7];
    for (let i = 0; i < 30; i++)
      await ask(table, [...hot, ...Array.from({ length: 500 }, (_, k) => 100 + i * 500 + k)]);
    expect(state.read).toBe(3 + 30 * 500);
    expect(table.counts).toEqual({ found: 29 * 3, fetched: state.read });
  });

  it('has no rows of a read that failed', async () => {
    const state = { fails: 0, read: 0 };
    const table = new StoredTable(ROWS, WIDTH, 1, 0, source(state));
    await ask(table, [1, 2, 3]);
    state.fails = 1;
    await expect(ask(table, [3, 4, 5])).rejects.toThrow('the disk is gone');
    await ask(table, [4, 5]);
    expect(state.read).toBe(5);
  });
});

it('features are those of tables in memory, to the bit', async () => {
  const plan = wholePlan({ batch: 40 });
  const layout = featureLayout(plan);
  const tables = allocateTables(plan);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })), async (stream) => {
      const draw = () => stream.next().value as number;
      for (const table of tables.values()) for (let i = 0; i < table.length; i++) table[i] = draw();
      const ids = (n: number) => Int32Array.from({ length: n }, () => Math.floor(((draw() + 1) / 2.01) * IDS));
      const weights = (n: number) => Float32Array.from({ length: n }, draw).map((w) => (w < -0.3 ? 0 : w));
      const rows = 40;
      const batch = {
        rows,
        towerRows: [rows, 0],
        vecs: new Map<string, Float32Array>(),
        position: new Int32Array(rows),
        ids: new Map([
          ['country', { max: 1, ids: ids(rows), weights: null }],
          ['tags', { max: 3, ids: ids(rows * 3), weights: weights(rows * 3) }],
          ['recent', { max: 3, ids: ids(rows * 3), weights: weights(rows * 3) }],
        ]),
      };
      const stored = new Map(
        plan.tables.map(({ id, rows, width }) => {
          const table = tables.get(id)!;
          const read: RowSource['read'] = (wanted, places, window) =>
            wanted.forEach((row, i) => window.set(table.subarray(row * width, (row + 1) * width), places[i]! * width));
          return [id, new StoredTable(rows, width, 3, 0, { kind: 'file', read })];
        }),
      );
      const expected = new EmbeddingGather(layout, rows).features(batch, tables);
      const found = await new EmbeddingGather(layout, rows).fetched(batch, stored);
      expect([...found.keys()]).toEqual([...expected.keys()]);
      for (const [name, values] of expected) expect(found.get(name), name).toEqual(values);
    }),
    { numRuns: 20 },
  );
});
