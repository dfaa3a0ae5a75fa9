/** Encoded rows in a cache, as another thread finds them. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { DataError } from '../error.ts';
import type { EncodedChunk, Extras, Split } from '../encoded-chunk.ts';
import { findCache } from './cache.ts';
import { CachedBlocks } from './cached-blocks.ts';
import { readBlocks } from './read-blocks.ts';

/** Can be sent to a thread. */
export interface KeptRows {
  /** Folder of all caches. */
  readonly cache: string;
  readonly key: string;
  /** What was encoded. */
  readonly plan: Plan;
  readonly extras?: Extras | undefined;
}

export interface OpenRows {
  /** As those of the data set whose rows they are. */
  chunks(split: Split, options: { readonly seed: number; readonly shuffle: boolean }): AsyncGenerator<EncodedChunk>;
  close(): Promise<void>;
}

/** @throws DataError where they are gone */
export async function openKeptRows(kept: KeptRows): Promise<OpenRows> {
  const reader = await findCache(kept.cache, kept.key, kept);
  if (reader === null) {
    const hint = 'something has removed them since this command began: call again, and the rows are encoded again';
    const reason = `the rows of ${kept.key} are gone`;
    throw new DataError(diagnostic('ADS8015', null, { folder: kept.cache, reason }, { hint }));
  }
  const blocks = new CachedBlocks(reader);
  return {
    chunks: (split, options) => readBlocks(blocks, reader.layout, kept.plan, split, options),
    close: () => blocks.close(),
  };
}
