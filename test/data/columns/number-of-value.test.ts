/** Numbers of a column's values: the same whether it comes plain or by numbers of distinct values. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DistinctValues } from '../../../src/data/columns/distinct-values.ts';
import { NumberOfValue } from '../../../src/data/columns/number-of-value.ts';
import { labelerOf } from '../../../src/data/relation/labels.ts';
import type { RawValue } from '../../../src/runtime/types.ts';

const odd = fc.constantFrom<RawValue>(null, true, false, 0, 1, -0, NaN, 7, '0', '1', 'TRUE', 'no', '', 2n);

it('labels of columns that grow, and of one whose values begin again', () => {
  const label = labelerOf({ column: 'y', op: null, value: null });
  fc.assert(
    fc.property(
      fc.array(fc.array(odd, { maxLength: 30 }), { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      (runs, again) => {
        const coded = new NumberOfValue(label);
        const plain = new NumberOfValue(label);
        let distinct = new DistinctValues();
        runs.forEach((values, run) => {
          if (run === again) distinct = new DistinctValues();
          const codes = Int32Array.from(values, (value) =>
            value === null
              ? 0
              : distinct.ofText(`${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`, () => value),
          );
          const expected = values.map((value) => label(value));
          expect([...coded.read({ codes, distinct }, values.length)].slice(0, values.length)).toEqual(expected);
          expect([...plain.read(values, values.length)].slice(0, values.length)).toEqual(expected);
        });
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});
