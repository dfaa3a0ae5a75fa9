/** The registry of formats for the target `spark`. */
import type { FormatTable } from '../ir/plan.ts';
import { continuous } from './continuous/spark.ts';
import { dense } from './dense/spark.ts';
import { hashIndexed } from './hash_indexed/spark.ts';
import { hashOnehot } from './hash_onehot/spark.ts';
import { indexed } from './indexed/spark.ts';
import { onehot } from './onehot/spark.ts';
import type { SparkFormat } from './shared/spark.ts';

export const sparkFormats: FormatTable<SparkFormat> = {
  continuous,
  onehot,
  indexed,
  hash_onehot: hashOnehot,
  hash_indexed: hashIndexed,
  dense,
};
