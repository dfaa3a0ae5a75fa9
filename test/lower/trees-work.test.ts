/** Trees that no spec states take bounded time: rows × heads × numbers of a row. */
import { expect, it } from 'vitest';
import type { Lock } from '../../src/ir/lock.ts';
import { lower } from '../../src/lower/index.ts';
import { checkText } from '../language/semantics/helpers.ts';

const lockOf = (train: number) =>
  ({
    rows: { train, validate: train / 10, holdout: 0 },
    signals: {},
    vocabs: {},
    heads: {},
  }) as unknown as Lock;

function mostRows(heads: number, signals: number, rows: number, more = ''): number[] {
  const names = (count: number, of: string) => Array.from({ length: count }, (_, i) => `${of}${i}`);
  const text = `model m
data d from "rows.parquet"
${names(heads, 'h')
  .map((name) => `head ${name} on ${name}`)
  .join('\n')}
${names(signals, 's')
  .map((name) => `signal ${name} : hash_onehot(50)`)
  .join('\n')}
group g { ${names(signals, 's').join(', ')} } -> 4
tower all { }
${more}
`;
  const { program } = checkText(text);
  return (lower(program!.base, lockOf(rows)).plan!.forests ?? []).map(({ maxRows }) => maxRows);
}

it('many heads and signals see fewer rows, a spec that says how many does not', () => {
  // 200,000 · 4 · 20 is 16 million: 10 million are 125,000 rows.
  expect(mostRows(4, 20, 200_000)).toEqual(Array.from({ length: 4 }, () => 125_000));
  expect(mostRows(4, 20, 200_000, 'trees { max_rows 200k }')).toEqual(Array.from({ length: 4 }, () => 200_000));
});

it('all rows are seen where that is no more', () => {
  expect(mostRows(1, 20, 200_000)).toEqual([1_000_000]);
});
