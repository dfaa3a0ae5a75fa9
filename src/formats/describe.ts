/** The registry of formats in words: for `adsc explain SPEC` and the hover of editors. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/describe.ts';
import { dense } from './dense/describe.ts';
import { hashIndexed } from './hash_indexed/describe.ts';
import { hashOnehot } from './hash_onehot/describe.ts';
import { indexed } from './indexed/describe.ts';
import { onehot } from './onehot/describe.ts';
import type { FormatDescription } from './shared/describe.ts';

export const descriptions: FormatTable<FormatDescription> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
