/** The registry of formats for emitted artifacts, and of the ways in which they read a raw column. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/row.ts';
import { dense } from './dense/row.ts';
import { hashIndexed } from './hash_indexed/row.ts';
import { hashOnehot } from './hash_onehot/row.ts';
import { indexed } from './indexed/row.ts';
import { onehot } from './onehot/row.ts';
import type { FormatRow } from './shared/row.ts';

export const rows: FormatTable<FormatRow> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
