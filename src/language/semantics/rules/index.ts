import { biasServe } from './bias-serve.ts';
import { columnsExist } from './columns.ts';
import { composedHeads } from './composed-heads.ts';
import { complete } from './complete.ts';
import { delayedHeads } from './delayed-heads.ts';
import { ensembleNorm } from './ensemble-norm.ts';
import { experts } from './experts.ts';
import { growingVocabs } from './growing-vocabs.ts';
import { leakage } from './leakage.ts';
import { leanCalibration } from './lean-calibration.ts';
import type { Rule } from './rule.ts';
import { wideProducts } from './wide-products.ts';

/** Run over the base and each variant, where the parts they look at could be bound. */
export const modelRules: readonly Rule[] = [
  leakage,
  leanCalibration,
  biasServe,
  wideProducts,
  columnsExist,
  ensembleNorm,
  growingVocabs,
  composedHeads,
  delayedHeads,
  experts,
];
/** Only where there is a `model`: of a part of a program nothing is missing. */
export const wholeModelRules: readonly Rule[] = [complete];
