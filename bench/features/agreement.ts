/** Whether a pipeline did the same work as adsc. */
import type { Facts } from './measured.ts';

/** What differs, in words. */
export function compareFacts(expected: Facts, got: Facts): string[] {
  const differences: string[] = [];
  const same = (what: string, ours: number | undefined, theirs: number | undefined) => {
    if (ours !== theirs) differences.push(`${what}: ${theirs ?? 'none'} instead of ${ours ?? 'none'}`);
  };
  for (const part of ['train', 'validate', 'holdout'] as const)
    same(`rows to ${part}`, expected.rows[part], got.rows[part]);
  for (const name of keysOf(expected.vocabularies, got.vocabularies))
    same(`entries of ${name}`, expected.vocabularies[name], got.vocabularies[name]);
  for (const name of keysOf(expected.heads, got.heads)) {
    same(`labels of ${name}`, expected.heads[name]?.[0], got.heads[name]?.[0]);
    same(`positives of ${name}`, expected.heads[name]?.[1], got.heads[name]?.[1]);
  }
  return differences;
}

function keysOf(...records: readonly object[]): Set<string> {
  return new Set(records.flatMap((record) => Object.keys(record)));
}
