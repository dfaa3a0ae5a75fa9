/** The registry of formats for the checker: how each reads its options, and what rules ask of its signals. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/bind.ts';
import { dense } from './dense/bind.ts';
import { hashIndexed } from './hash_indexed/bind.ts';
import { hashOnehot } from './hash_onehot/bind.ts';
import { indexed } from './indexed/bind.ts';
import { onehot } from './onehot/bind.ts';
import type { FormatBinding } from './shared/bind.ts';

export const bindings: FormatTable<FormatBinding> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
