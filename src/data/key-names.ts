/** The values behind hashed keys: a dataset holds a column that only reports read as hashes. */
import { keyOf } from '../runtime/key.ts';
import { xxh64 } from '../runtime/xxhash64.ts';
import { Database } from './database.ts';
import type { DatasetOptions } from './dataset-types.ts';
import { openExamples } from './relation/open-examples.ts';
import { readRows } from './relation/read-rows.ts';
import { temporaryFolder } from './temporary.ts';
import { entryOf } from '../text/present.ts';
import { dataOf } from '../ir/members.ts';

/**
 * Reads the columns again, until every wanted hash has its value. A hash that no row has is not in the answer.
 * @param wanted hashes by column, as `Extras.keys` names it @throws DataError as `openDataset`
 */
export async function keyNames(
  { plan, root, files, memoryMb }: Pick<DatasetOptions, 'plan' | 'root' | 'files' | 'memoryMb'>,
  wanted: ReadonlyMap<string, ReadonlySet<bigint>>,
): Promise<Map<string, Map<bigint, string>>> {
  const columns = [...wanted.keys()];
  const names = new Map(columns.map((column) => [column, new Map<bigint, string>()]));
  let missing = [...wanted.values()].reduce((sum, hashes) => sum + hashes.size, 0);
  if (missing === 0) return names;
  // Other files need not have what identifies a request.
  const { requestId: _requestId, ...data } = dataOf(plan);
  const database = await Database.open({ threads: 1, memoryMb, tempFolder: temporaryFolder(root) });
  try {
    const examples = await openExamples(database, {
      plan: { ...plan, data },
      root,
      ...(files === undefined ? {} : { files }),
      extras: { keys: columns },
    });
    const fields = columns.map((column) => examples.raw(examples.named(column)));
    // A value is hashed once, however many rows have it.
    const seen = columns.map(() => new Set<string>());
    for await (const batch of readRows(database, examples, { fields })) {
      for (const [c, column] of columns.entries()) {
        for (const value of batch.columns[c]!) {
          const key = keyOf(value);
          if (key === null || seen[c]!.has(key)) continue;
          if (seen[c]!.size >= 1 << 18) seen[c]!.clear();
          seen[c]!.add(key);
          const hash = xxh64(key);
          const found = entryOf(names, column);
          if (!entryOf(wanted, column).has(hash) || found.has(hash)) continue;
          found.set(hash, key);
          if (--missing === 0) return names;
        }
      }
    }
    return names;
  } finally {
    database.close();
  }
}
