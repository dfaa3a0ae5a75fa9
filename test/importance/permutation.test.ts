import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestMovement, requestsOf, rowMovement } from '../../src/importance/draw-permutation.ts';
import { strataOf } from '../../src/importance/strata.ts';
import { Random } from '../../src/math/random.ts';

const seed = { seed: 20250301 };
const small = (max: number) => fc.array(fc.nat({ max }), { minLength: 1, maxLength: 60 });

describe('permutations of rows', () => {
  it('move every row, except one that is alone in its source; a row keeps to its source, and to its day unless it is alone there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (rows, n) => {
          const source = Int32Array.from(rows, ([s]) => s);
          const day = Int32Array.from(rows, ([, d]) => d);
          const donors = rowMovement([source, day]).draw(new Random(n));
          expect([...donors].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
          for (const [i, donor] of donors.entries()) {
            const alike = rows.filter(([s], j) => j !== i && s === source[i]).length;
            expect(donor === i).toBe(alike === 0);
            expect(source[donor]).toBe(source[i]);
            const alone = (row: number) => rows.filter(([s, d]) => s === source[row] && d === day[row]).length === 1;
            // A row that had to leave its day found others that had to, or joined a day.
            if (day[donor] !== day[i])
              expect(rows.some((_, row) => source[row] === source[i] && alone(row))).toBe(true);
          }
        },
      ),
      seed,
    );
  });

  it('stay in their day where every day has two rows of the source', () => {
    fc.assert(
      fc.property(small(5), fc.nat(), (days, n) => {
        const day = Int32Array.from([...days, ...days]);
        const donors = rowMovement([new Int32Array(day.length), day]).draw(new Random(n));
        for (const [i, donor] of donors.entries()) {
          expect(donor).not.toBe(i);
          expect(day[donor]).toBe(day[i]);
        }
      }),
      seed,
    );
  });

  it('pool rows that are alone one key up before they give up the next', () => {
    // Source 0; day 1 has two rows with bins of their own, day 2 one row alone.
    const strata = strataOf([Int32Array.of(0, 0, 0, 0, 1), Int32Array.of(1, 1, 2, 1, 1), Int32Array.of(5, 6, 5, 7, 5)]);
    expect([...strata.units]).toEqual([0, 1, 3, 2]);
    expect([...strata.starts]).toEqual([0, 4]);
    expect([...strata.fixed]).toEqual([4]);
  });

  it('give every other row the same chance of being the donor', () => {
    const movement = rowMovement([new Int32Array(5)]);
    const random = new Random(3);
    const counts = new Float64Array(25);
    for (let n = 0; n < 20_000; n++) movement.draw(random).forEach((donor, i) => counts[i * 5 + donor]!++);
    // 20,000 draws of probability ¼: a standard deviation of 61.
    counts.forEach((count, k) =>
      k % 6 === 0 ? expect(count).toBe(0) : expect(Math.abs(count - 5000)).toBeLessThan(5 * 61),
    );
  });

  it('depend on the seed alone', () => {
    const keys = [new Int32Array(50), Int32Array.from({ length: 50 }, (_, i) => i % 3)];
    const draw = (n: number) => [...rowMovement(keys).draw(new Random(n))];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

describe('permutations of requests', () => {
  it('give all rows of a request the value of one other request of the same day, with rows of the same sources', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 1 })), { minLength: 2, maxLength: 60 }),
        fc.nat(),
        (rows, n) => {
          const ids = [...new Set(rows.map(([r]) => r))];
          const of = Int32Array.from(rows, ([r]) => ids.indexOf(r));
          const source = Int32Array.from(rows, ([, s]) => s);
          const day = Int32Array.from(rows, ([r]) => r % 2);
          const movement = requestMovement(requestsOf(of, ids.length, source), [day]);
          const donors = movement.draw(new Random(n));
          const mixOf = (request: number) =>
            [...new Set(rows.flatMap((_, i) => (of[i] === request ? [source[i]] : [])))]
              .toSorted((a, b) => a! - b!)
              .join();
          let fixed = 0;
          for (let request = 0; request < ids.length; request++) {
            const from = new Set([...donors].filter((_, i) => of[i] === request).map((donor) => of[donor]!));
            expect(from.size).toBe(1);
            const [donor] = [...from];
            expect(mixOf(donor!)).toBe(mixOf(request));
            if (donor === request) fixed += of.filter((r) => r === request).length;
            const mates = ids
              .map((_, other) => other)
              .filter((other) => other !== request && mixOf(other) === mixOf(request));
            expect(donor === request).toBe(mates.length === 0);
          }
          for (const [i, donor] of donors.entries()) expect(source[donor]).toBe(source[i]);
          expect(movement.fixedRows).toBe(fixed);
        },
      ),
      seed,
    );
  });
});
