/** Lists put together of elements that are encoded once each are what the emitted transforms make of each list, and are counted as these count. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encoderFrom } from '../../../src/bundle/build-encoder.ts';
import { type CodedLists, listAt } from '../../../src/data/columns/coded-lists.ts';
import { DistinctValues } from '../../../src/data/columns/distinct-values.ts';
import { CodedListEncoder, isPlainList } from '../../../src/data/tables/encode-lists.ts';
import { ListRowsBuilder, padLists } from '../../../src/data/tables/list-rows.ts';
import { RowOutcomes } from '../../../src/data/tables/row-outcomes.ts';
import { emptyCounts } from '../../../src/runtime/counts.ts';
import type { RawScalar } from '../../../src/runtime/types.ts';
import { ids, smallPlan } from '../../helpers/plans.ts';

const vocabs = [
  { id: 'file', kind: 'file', of: ['a', 'b', '7', 'true'] },
  { id: 'hash', kind: 'hash', of: 3 },
  { id: 'range', kind: 'range', of: 9 },
] as const;
const { plan, vocabularies } = smallPlan(
  vocabs.flatMap(({ id }) =>
    (['first', 'last'] as const).flatMap((keep) =>
      (['mean', 'sum', 'max'] as const).map((pool, i) => ({
        name: `${id} ${keep} ${pool}`,
        format: id === 'hash' ? ('hash_indexed' as const) : ('indexed' as const),
        encoding: ids(id, { keep, pool, max: i + 1 }),
      })),
    ),
  ),
  vocabs,
);
const encoder = encoderFrom({ plan, vocabularies });

const element: fc.Arbitrary<RawScalar> = fc.oneof(
  fc.constantFrom<RawScalar[]>('a', 'b', '7', 'x', '', 'null', 7, -0, 0, 8, 9, 1e300, 0.5, Number.NaN, true, false),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.constant(null),
);
const list = fc.option(fc.array(element, { maxLength: 6 }), { nil: null });

/** The lists as a reader gives them, with values in any order between them. */
function coded(lists: readonly (readonly RawScalar[] | null)[], distinct: DistinctValues): CodedLists {
  const codes: number[] = [0, 0];
  const starts = new Int32Array(lists.length);
  const lengths = new Int32Array(lists.length).fill(-1);
  lists.forEach((elements, row) => {
    if (elements === null) return;
    starts[row] = codes.length;
    lengths[row] = elements.length;
    for (const value of elements) {
      const known = distinct.values.findIndex((one) => Object.is(one, value));
      codes.push(known >= 0 ? known : distinct.add(distinct.size, 0, 0, 0, value));
    }
  });
  return { starts, lengths, codes: Int32Array.from(codes), distinct };
}

it('equal the lists of the transforms', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plan.signals.filter(isPlainList)),
      fc.array(fc.array(list, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (signal, runs) => {
        const { name, encoding } = signal;
        const own = () => encoder.subset([name], { ownCounts: true });
        const rows = runs.flat();
        const lists = new CodedListEncoder(signal, own());
        const built = new ListRowsBuilder(encoding.max, rows.length, 0);
        const outcomes = new RowOutcomes(rows.length);
        const bad: number[] = [];
        let distinct = new DistinctValues();
        let at = 0;
        for (const [i, run] of runs.entries()) {
          // A reader forgets its values now and then.
          if (i === 2) distinct = new DistinctValues();
          const read = coded(run, distinct);
          expect(run.map((_, row) => listAt(read, row))).toEqual(run);
          for (let from = 0; from < run.length; from += 2) {
            const to = Math.min(run.length, from + 2);
            const those = lists.encode(read, { from, to, at: at + from }, built, outcomes);
            bad.push(...those.map((row) => at + row));
          }
          at += run.length;
        }
        const expected = own().encodeColumns({ [name]: rows }, rows.length).signals[name]!;
        const cells = rows.length * encoding.max;
        const padded = { ids: new Int32Array(cells), weights: new Float32Array(cells) };
        padLists(built.finish(), null, padded);
        expect({ kind: 'ids', max: encoding.max, ...padded }).toEqual(expected);
        const one = own();
        rows.forEach((value, row) => {
          Object.assign(one.counts[name]!, emptyCounts());
          one.encodeRow({ [name]: value });
          expect(outcomes.sumOf([row]), `${name} ${String(value)}`).toEqual(one.counts[name]);
          expect(bad.includes(row)).toBe(one.counts[name]!.bad > 0);
        });
      },
    ),
    { seed: 14, numRuns: 1500 },
  );
});
