/** Lists without padding are, once padded again, bit for bit what they were, in memory and on disk. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostListBytes, readLists, writeLists, listBytes } from '../../../src/data/cache/packed-lists.ts';
import { type ListRows, ListRowsBuilder, padLists } from '../../../src/data/tables/list-rows.ts';

const MAX = 5;

/** A list as the formats of lists encode it: missing, or up to `MAX` elements with weights of one kind. */
const list = (weight: fc.Arbitrary<number> | 'one' | 'mean') =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([[0, 1]] as [number, number][]) },
    {
      weight: 4,
      arbitrary: fc
        .array(
          fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), typeof weight === 'string' ? fc.constant(1) : weight),
          {
            maxLength: MAX,
          },
        )
        .map((elements) =>
          elements.map(([id, own]): [number, number] => [id, weight === 'mean' ? 1 / elements.length : own]),
        ),
    },
  );

const own = fc.float({ noNaN: true });
const kinds = { one: list('one'), mean: list('mean'), own: list(own) };

function padded(lists: readonly (readonly [number, number][])[]) {
  const ids = new Int32Array(lists.length * MAX);
  const weights = new Float32Array(lists.length * MAX);
  lists.forEach((elements, row) =>
    elements.forEach(([id, weight], k) => {
      ids[row * MAX + k] = id;
      weights[row * MAX + k] = weight;
    }),
  );
  return { max: MAX, ids, weights };
}

function bytesOf({ ids, weights }: { readonly ids: Int32Array; readonly weights: Float32Array }): string {
  return Buffer.concat([Buffer.from(ids.buffer), Buffer.from(weights.buffer)]).toString('hex');
}

function again(lists: ListRows, rows: number): string {
  // Memory that is not new.
  const to = { ids: new Int32Array(rows * MAX).fill(-7), weights: new Float32Array(rows * MAX).fill(Number.NaN) };
  padLists(lists, null, to);
  return bytesOf(to);
}

/** Runs of lists, in each of which the weights are of one kind. */
const runs = fc.array(fc.oneof(...Object.values(kinds).map((kind) => fc.array(kind, { maxLength: 6 }))), {
  maxLength: 4,
});

it('what is packed is what is unpacked', () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: 0, max: 8 }), (parts, room) => {
      const rows = parts.flat();
      const builder = new ListRowsBuilder(MAX, rows.length, room);
      // Of what was there before nothing is left.
      for (let time = 0; time < 2; time++) {
        builder.clear();
        for (const part of parts) builder.add(padded(part), part.length);
        expect(again(builder.finish(), rows.length)).toBe(bytesOf(padded(rows)));
      }
      const lists = builder.finish();
      expect(listBytes(lists)).toBeLessThanOrEqual(mostListBytes(rows.length, MAX));
      const buffer = new ArrayBuffer(16 + listBytes(lists));
      new Uint8Array(buffer).fill(255);
      expect(writeLists(lists, buffer, 8)).toBe(buffer.byteLength - 8);
      const read = readLists(buffer, 8, rows.length, MAX)!;
      expect(read.end).toBe(buffer.byteLength - 8);
      expect(again(read.lists, rows.length)).toBe(bytesOf(padded(rows)));
      expect(readLists(buffer.slice(0, buffer.byteLength - 16), 8, rows.length, MAX)).toBeNull();
    }),
    { seed: 14, numRuns: 400 },
  );
});

it('weights are kept only where they do not follow from the lengths', () => {
  const weightsOf = (...parts: readonly (readonly [number, number][])[][]) => {
    const builder = new ListRowsBuilder(MAX, 8);
    for (const part of parts) builder.add(padded(part), part.length);
    const { weights } = builder.finish();
    return typeof weights === 'string' ? weights : [...weights];
  };
  const missing: [number, number][] = [[0, 1]];
  expect(
    weightsOf([
      missing,
      [],
      [
        [5, 1],
        [6, 1],
      ],
    ]),
  ).toBe('one');
  expect(
    weightsOf([
      missing,
      [],
      [
        [5, 0.5],
        [6, 0.5],
      ],
    ]),
  ).toBe('mean');
  expect(
    weightsOf(
      [
        [
          [5, 0.5],
          [6, 0.5],
        ],
      ],
      [
        [
          [7, 1],
          [8, 1],
        ],
      ],
    ),
  ).toEqual([0.5, 0.5, 1, 1]);
  expect(
    weightsOf([
      missing,
      [
        [5, 0.25],
        [6, 0.75],
      ],
    ]),
  ).toEqual([1, 0.25, 0.75]);
});

it('counts of elements take two bytes and four where lists are long', () => {
  for (const max of [255, 256, 70_000]) {
    const ids = Int32Array.from({ length: 2 * max }, (_, i) => (i < max ? i + 1 : 0));
    const weights = Float32Array.from(ids, (id) => (id > 0 ? 1 : 0));
    const builder = new ListRowsBuilder(max, 2);
    builder.add({ max, ids, weights }, 2);
    const buffer = new ArrayBuffer(listBytes(builder.finish()));
    writeLists(builder.finish(), buffer, 0);
    const { lists } = readLists(buffer, 0, 2, max)!;
    expect([...lists.starts]).toEqual([0, max, max]);
    expect(Buffer.compare(Buffer.from(lists.ids.slice().buffer), Buffer.from(ids.slice(0, max).buffer))).toBe(0);
  }
});
