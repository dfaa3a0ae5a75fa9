import type { WrongSpec } from '../base.ts';

export const missing: readonly WrongSpec[] = [
  { name: 'no model', at: 'model', wrong: '', span: null, code: 'ADS2009', says: ['model'] },
  { name: 'no head', at: 'head', wrong: '', span: 'model «shop»', code: 'ADS5011', says: ['head click on clicked'] },
  {
    name: 'no group',
    at: 'group ad',
    to: 'cross',
    wrong: '',
    span: 'model «shop»',
    code: 'ADS5012',
    says: [/group \w+ \{/],
  },
  { name: 'a signal without a name', at: 'signal device', wrong: '«signal» : onehot', code: 'ADS1011', says: ['name'] },
  {
    name: 'a group without a width',
    at: 'group ad',
    wrong: 'group ad { price, topics, cost }«»',
    code: 'ADS1001',
    says: [/-> \d+/],
  },
  {
    name: 'a cross without a width',
    at: 'cross',
    wrong: 'cross affinity = «user * ad»',
    code: 'ADS5001',
    says: [/-> \d+/],
  },
  {
    name: 'a source without a tower',
    at: 'tower',
    wrong: 'tower app { layers 32 }',
    span: 'source site { app, «web» }',
    code: 'ADS5007',
    says: ['tower web'],
  },
  {
    name: 'a holdout by time without a time',
    at: '  time',
    wrong: '',
    span: 'holdout «last(1d)»',
    code: 'ADS3013',
    says: ['time'],
  },
  {
    name: 'sampling without a rate',
    wrong: '«sampling» { base any }',
    code: 'ADS3007',
    says: [/keep \d+%/],
  },
  {
    name: 'a position without a constant',
    wrong: 'signal «position» : onehot(20)\nbias { signals position }',
    code: 'ADS6005',
    says: [/serve \d/],
  },
];
