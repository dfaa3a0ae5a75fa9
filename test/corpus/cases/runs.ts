import type { WrongSpec } from '../base.ts';

export const runs: readonly WrongSpec[] = [
  {
    name: 'plat',
    wrong: 'calibration «plat» { every 1h }',
    code: 'ADS2001',
    says: ['platt', 'isotonic', 'temperature'],
    fix: 'calibration platt { every 1h }',
  },
  {
    name: 'a calibration over users',
    wrong: 'calibration platt { signals «user_id» }',
    code: 'ADS6004',
    says: ['user_id', 'hash'],
  },
  {
    name: 'a baseline that is not there',
    wrong: 'baseline «xgboost» { trees 100 }',
    code: 'ADS2001',
    says: ['lr', 'wide_deep', 'gbdt_lr'],
    fix: 'baseline gbdt_lr { trees 100 }',
  },
  {
    name: 'a vocab in a variant',
    wrong: 'variant small { «vocab» topic { top 1k } }',
    code: 'ADS1013',
    says: ["'vocab'"],
  },
  {
    name: 'without what is misspelled',
    wrong: 'variant small { without cross «afinity» }',
    code: 'ADS2001',
    says: ['cross', "'affinity'"],
    fix: 'variant small { without cross affinity }',
  },
  {
    name: 'remove for without',
    wrong: 'variant small { «remove» cross affinity }',
    code: 'ADS1002',
    says: ["'without'"],
    fix: 'variant small { without cross affinity }',
  },
  { name: 'an import that is not there', wrong: 'import «"./missing.ads"»', code: 'ADS2005', says: ['missing.ads'] },
  {
    name: 'random by a column',
    at: 'train',
    wrong: 'train { epochs 2  holdout «random(10%, user_id)» }',
    code: 'ADS3016',
    says: ['hash(10%, user_id)'],
    fix: 'train { epochs 2  holdout hash(10%, user_id) }',
  },
  {
    name: 'parameters in bytes',
    wrong: 'budget { params «30MB» }',
    code: 'ADS3003',
    says: ['30M'],
    fix: 'budget { params 30M }',
  },
  {
    name: 'a base that is misspelled',
    wrong: 'sampling { base «clik»  keep 5% }',
    code: 'ADS2001',
    says: ['head', "'click'"],
    fix: 'sampling { base click  keep 5% }',
  },
];
