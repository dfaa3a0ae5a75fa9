/** The registry of formats for emitted artifacts, and of the ways in which they read a raw column. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/emit.ts';
import { dense } from './dense/emit.ts';
import { hashIndexed } from './hash_indexed/emit.ts';
import { hashOnehot } from './hash_onehot/emit.ts';
import { indexed } from './indexed/emit.ts';
import { onehot } from './onehot/emit.ts';
import type { FormatEmission } from './shared/emit.ts';

export const emissions: FormatTable<FormatEmission> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
