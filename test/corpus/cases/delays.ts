import type { WrongSpec } from '../base.ts';

export const delays: readonly WrongSpec[] = [
  {
    name: 'after a label',
    wrong: 'head buy on bought { after «clicked» }',
    code: 'ADS2001',
    says: ["head 'click'", "'clicked'"],
    fix: 'head buy on bought { after click }',
  },
  {
    name: 'after outside of its block',
    wrong: 'head buy on bought «after» click',
    code: 'ADS1001',
    says: ['{ after click }'],
    fix: 'head buy on bought { after click }',
  },
  {
    name: 'after before on',
    wrong: 'head buy «after click» on bought',
    code: 'ADS1001',
    says: ['head buy on bought { after click }'],
    fix: 'head buy on bought { after click }',
  },
  {
    name: 'depends_on',
    wrong: 'head buy on bought { «depends_on» click }',
    code: 'ADS3001',
    says: ["'after'"],
    fix: 'head buy on bought { after click }',
  },
  {
    name: 'the loss of a parent without one',
    wrong: 'head buy on bought { «loss» within_parent }',
    code: 'ADS3010',
    says: ['after'],
  },
  {
    name: 'a time of the event that is misspelled',
    wrong: 'head buy on bought { within 7d  delay exponential  at «bought_time» }',
    code: 'ADS4011',
    says: ['rows', "'bought_at'"],
    fix: 'head buy on bought { within 7d  delay exponential  at bought_at }',
  },
  {
    name: 'admit without grow',
    at: 'vocab',
    wrong: 'vocab topic { top 10k  embed 8  «admit» 5 }',
    code: 'ADS3013',
    says: ['grow'],
  },
  {
    name: 'to forget after a number of days',
    at: 'vocab',
    wrong: 'vocab topic { embed 8  grow  forget «30» }',
    code: 'ADS3003',
    says: ['30d', 'duration'],
  },
  {
    name: 'growth of a vocabulary that is given',
    at: 'vocab',
    wrong: 'vocab topic { values [a, b]  embed 8  «grow» }',
    code: 'ADS3009',
    says: ['values', 'grow'],
  },
  {
    name: 'growth at a signal of a vocabulary',
    at: 'signal topics',
    wrong: 'signal topics : indexed(topic) { «grow» yes }',
    code: 'ADS4005',
    says: ["vocab 'topic'", 'grow'],
  },
];
