/** How many steps a list has, as SQL: what the lists of a sequence are held to. */
import { recordOf } from '../../text/record.ts';
import { scalarTypes } from './spark.ts';
import { textElements } from './spark-lists.ts';
import type { Readers, ReadSql } from './spark-values.ts';

/** What a reader of counts says that it reads. */
export const STEPS = 'lists of steps';

/** INT: NULL where the list is missing, −1 where it can't be read. */
export function stepCounts(split: string | null): Readers {
  const none = (x: string): ReadSql => ({ value: `CASE WHEN ${x} IS NOT NULL THEN -1 END`, bad: () => 'false' });
  const size = (x: string): ReadSql => ({ value: `size(${x})`, bad: () => 'false' });
  return {
    what: STEPS,
    type: 'INT',
    of: {
      ...recordOf(scalarTypes.map((type) => [type, none] as const)),
      ...recordOf(
        ([...scalarTypes, 'date', 'timestamp', 'timestamp_ntz'] as const).map((type) => [`list<${type}>`, size]),
      ),
      text: (x, as) => {
        const list = `${as}_l`;
        const { value, bad } = textElements(x, split, { element: () => '1', type: 'INT' });
        return {
          value: `CASE WHEN ${list} IS NOT NULL THEN size(${list}) WHEN ${bad(list)} THEN -1 END`,
          bad: () => 'false',
          steps: [[list, value]],
        };
      },
    },
  };
}
