import type { WrongSpec } from '../base.ts';

export const duplicates: readonly WrongSpec[] = [
  { name: 'a signal', wrong: 'signal «device» : hash_onehot(1k)', code: 'ADS2002', says: ["signal 'device'"] },
  { name: 'train', wrong: '«train» { batch 512 }', code: 'ADS2003', says: ["'train'", /merge|one|first/] },
  {
    name: 'an option',
    at: 'bottom',
    wrong: 'bottom { layers 64  «layers» 32 }',
    code: 'ADS3005',
    says: ["'layers'", 'layers 64, 32'],
  },
  {
    name: 'a member',
    at: 'group ad',
    wrong: 'group ad { price, topics, cost, «price» } -> 16',
    code: 'ADS3014',
    says: ["'price'"],
    fix: 'group ad { price, topics, cost } -> 16',
  },
  { name: 'model', wrong: '«model» store', code: 'ADS2003', says: ["'model'"] },
  {
    name: 'a group and a cross',
    wrong: 'cross «ad» = dcn(user, affinity)',
    code: 'ADS2004',
    says: ["'ad'", 'group', 'cross'],
  },
  { name: 'a head', wrong: 'head «click» on bought', code: 'ADS2002', says: ["head 'click'"] },
  { name: 'time', at: '  time', wrong: '  time served_at\n  «time» seen_at', code: 'ADS4021', says: ["'time'"] },
  { name: 'a vocab', wrong: 'vocab «topic» { top 5k }', code: 'ADS2002', says: ["vocab 'topic'"] },
  {
    name: 'a value of the source',
    at: '  source',
    wrong: '  source site { app, web, «app» }',
    code: 'ADS3014',
    says: ["'app'"],
    fix: '  source site { app, web }',
  },
];
