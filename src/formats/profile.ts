/** The registry of formats for `adsc profile`. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/profile.ts';
import { dense } from './dense/profile.ts';
import { hashIndexed } from './hash_indexed/profile.ts';
import { hashOnehot } from './hash_onehot/profile.ts';
import { indexed } from './indexed/profile.ts';
import { onehot } from './onehot/profile.ts';
import type { FormatProfile } from './shared/profile.ts';

export const profiles: FormatTable<FormatProfile> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
