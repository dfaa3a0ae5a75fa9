/** Numbers sorted by their bits are those that a comparison sorts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersInOrder, sortNumbers } from '../../src/math/sort-numbers.ts';

const odd = [0, -0, 5e-324, -5e-324, 1.7976931348623157e308, Infinity, -Infinity, 1, -1, 2 ** -1022, NaN];
const number = fc.oneof(fc.constantFrom(...odd), fc.double(), fc.float(), fc.integer());

it.each([10, 5000])('of %d numbers', (length) => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 300 }),
      fc.boolean(),
      fc.boolean(),
      (some, noNaN, above) => {
        const own = some
          .filter((x) => !noNaN || !Number.isNaN(x))
          .map((x) => (above ? Math.abs(x) : x))
          .concat(0.5);
        // Equal ones too, in no order.
        const values = Float64Array.from({ length }, (_, i) => own[(i * 7919) % own.length]! * (i % 3 === 0 ? 0.5 : 1));
        const expected = values.slice().sort();
        const { values: sorted, order } = numbersInOrder(values);
        expect(sorted).toEqual(expected);
        expect(Float64Array.from(order, (i) => values[i]!)).toEqual(expected);
        expect(new Set(order).size).toBe(length);
        expect(sortNumbers(values)).toBe(values);
        expect(values).toEqual(expected);
      },
    ),
    { seed: 14, numRuns: 100 },
  );
});
