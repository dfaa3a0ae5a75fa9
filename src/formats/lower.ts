/** The registry of formats for lowering: the transform of each, and the columns that it reads. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/lower.ts';
import { dense } from './dense/lower.ts';
import { hashIndexed } from './hash_indexed/lower.ts';
import { hashOnehot } from './hash_onehot/lower.ts';
import { indexed } from './indexed/lower.ts';
import { onehot } from './onehot/lower.ts';
import type { FormatLowering } from './shared/lower.ts';

export const lowerings: FormatTable<FormatLowering> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
